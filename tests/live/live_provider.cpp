#include "tests/live/live_provider.h"

#include "models/core/random.h"
#include "tests/live/child_process.h"
#include "tests/live/node_program.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace live {
namespace {

constexpr std::chrono::seconds startPatience { 60 };

/// The npm package oidc-provider, set up by provider_server.mjs.
class OidcProvider final : public LiveProvider {
public:
    QString absence() const override { return nodeAbsence(); }
    bool isRequired() const override { return isNodeRequired(); }

    core::Result<LiveFacts> start() override
    {
        LiveFacts facts;
        facts.initialAccessToken = core::Secret(core::randomBytes(24).toHex());
        facts.user = "alice";
        facts.password = "any";
        facts.scope = u"api:read"_s;
        facts.audience = u"api://default"_s;
        facts.clientIdClaim = u"application_id"_s;
        m_child.process().setProgram(nodeProgram());
        m_child.process().setArguments({ scriptFolder() + u"/provider_server.mjs"_s });
        const QJsonObject settings { { u"port"_s, 0 }, { u"initialAccessToken"_s, QString::fromLatin1(facts.initialAccessToken.reveal()) },
            { u"cookieKey"_s, QString::fromLatin1(core::randomBytes(24).toHex()) } };
        const auto line
            = m_child.startAndWaitFor(QJsonDocument(settings).toJson(QJsonDocument::Compact) + '\n', "\"issuer\"", startPatience);
        if (!line)
            return core::failure(line.error());
        const QJsonObject said = QJsonDocument::fromJson(*line).object();
        facts.issuer = QUrl(said.value("issuer"_L1).toString());
        facts.product = u"oidc-provider "_s + said.value("version"_L1).toString();
        return facts;
    }

    QByteArray log() const override { return m_child.log(); }

private:
    ChildProcess m_child;
};

} // namespace

std::unique_ptr<LiveProvider> makeLiveProvider()
{
    return std::make_unique<OidcProvider>();
}

} // namespace live
