#pragma once

#include "app/sandbox/http_server.h"
#include "app/sandbox/provider/provider_options.h"
#include "app/sandbox/sandbox_clock.h"

#include <QJsonObject>
#include <QUrl>

namespace sandbox {

/// A shop's gateway such as one meets it: services guarded in every way there is, open ones, one that is guarded by half, applications that
/// wait, work or are broken. Its facts stand in `sample/shop.json` of the resources.
class Sample {
public:
    Sample();

    /// The clients that its provider knows.
    QList<ProviderClientSeed> clients() const;

    /// What stands around the gateway.
    struct Surroundings {
        quint16 upstreamPort = 0;
        QUrl issuer;
        core::Secret adminToken; ///< empty = none is asked for
        bool isEnterprise
            = false; ///< an open-source gateway has neither openid-connect nor a portal: such services are guarded by jwt there
    };

    /// Makes everything through the Admin API, as a person would have done over the last months.
    /// @param clock is set back while that happens
    /// @return Invalid `gatehouse.estate`, with the path and the answer, when the gateway refuses a part of it
    core::Result<> furnish(const Handler &admin, const Surroundings &around, SandboxClock &clock) const;

private:
    QJsonObject m_facts;
};

} // namespace sandbox
