#pragma once

#include "models/core/result.h"
#include "models/core/secret.h"

#include <QByteArray>
#include <QString>
#include <QUrl>

#include <memory>

namespace live {

/// What a test must know of a provider that runs.
struct LiveFacts {
    QString product {}; ///< "oidc-provider 9.13.3"
    QUrl issuer {};
    core::Secret initialAccessToken {}; ///< RFC 7591 section 3
    QByteArray user {};
    QByteArray password {};
    QString scope {}; ///< one that stands for an API; empty when there is none
    QString audience {}; ///< of access tokens; empty when tokens have none of their own
    QString clientIdClaim {}; ///< claim of an access token that holds the client id, besides `client_id` and `azp`
    bool keepsSoftwareId = true; ///< RFC 7591 section 2
    bool detectsReuse = true; ///< a refresh token that was used is dead
};

/// A real provider, run as a child on loopback for the length of a test program. Written by nobody of this project.
class LiveProvider {
public:
    LiveProvider() = default;
    virtual ~LiveProvider() = default;
    Q_DISABLE_COPY_MOVE(LiveProvider)

    /// Why it cannot run here, with what helps; empty when it can.
    virtual QString absence() const = 0;
    /// Whether absence is a failure, not only a reason to skip.
    virtual bool isRequired() const = 0;
    /// Starts it and waits until it serves. @return Timeout or Protocol `live.start`
    virtual core::Result<LiveFacts> start() = 0;
    /// What it said on stderr.
    virtual QByteArray log() const = 0;
};

/// The provider that this program was linked with.
std::unique_ptr<LiveProvider> makeLiveProvider();

} // namespace live
