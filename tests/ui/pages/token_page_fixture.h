#pragma once

#include "models/jose/jwt.h"
#include "tests/ui/workbench_fixture.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace test {

/// A workbench whose inspector engine checks real signatures with the keys that stand in here, as if a provider had published them.
struct TokenWorkbench : WorkbenchFixture {
    static constexpr qint64 now = 1'795'203'896;

    jose::Jwk key = *jose::Jwk::generate(jose::Algorithm::ES256, QStringLiteral("k1"));
    QMutex asking; ///< over what stands below
    jose::Jwks published { { key }, 0 };
    std::optional<core::Error> unreachable;
    QStringList asked; ///< issuers, each time
    oauth::Introspection introspection;

    TokenWorkbench()
    {
        bench.engine.inspector.checkSignature
            = [this](const core::Provider &provider, const jose::Jws &jws, const std::optional<oauth::ReadKeys> &known,
                  const core::CancelToken &) -> core::Result<oauth::SignatureVerdict> {
            const QMutexLocker lock(&asking);
            asked << provider.issuer.toString();
            if (unreachable)
                return core::failure(*unreachable);
            oauth::SignatureVerdict verdict = oauth::checkSignature(jws, published);
            oauth::ReadKeys read { {}, published, QDateTime::fromSecsSinceEpoch(now, Qt::UTC) };
            read.metadata.issuer = provider.issuer.toString();
            verdict.readAgain = known && verdict.fault;
            verdict.provider = read;
            return verdict;
        };
        bench.engine.inspector.introspect = [this](const core::Provider &, const oauth::Client &, const core::Secret &,
                                                const core::CancelToken &) { return core::Result<oauth::Introspection>(introspection); };
    }

    void addProvider(const QString &issuer)
    {
        ui::ProviderTarget target;
        target.provider.id = QStringLiteral("okta");
        target.provider.name = QStringLiteral("Okta dev");
        target.provider.issuer = QUrl(issuer);
        providers.setSandbox(target);
    }

    QByteArray token(QJsonObject more = {}) const
    {
        QJsonObject claims { { QStringLiteral("iss"), QStringLiteral("https://idp.test/default") },
            { QStringLiteral("sub"), QStringLiteral("ana") }, { QStringLiteral("aud"), QStringLiteral("api://orders") },
            { QStringLiteral("iat"), now - 60 }, { QStringLiteral("exp"), now + 3000 } };
        for (auto member = more.begin(); member != more.end(); ++member)
            claims.insert(member.key(), member.value());
        return *jose::signJwt(claims, key, jose::Algorithm::ES256);
    }

    QStringList askedIssuers()
    {
        const QMutexLocker lock(&asking);
        return asked;
    }
};

} // namespace test
