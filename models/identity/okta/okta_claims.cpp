#include "models/identity/okta/okta_claims.h"

#include <QJsonArray>

namespace identity {

using namespace Qt::StringLiterals;

ProviderObject oktaClientIdClaim(const QString &claim)
{
    const QJsonObject desired {
        { u"name"_s, claim },
        { u"status"_s, u"ACTIVE"_s },
        { u"claimType"_s, u"RESOURCE"_s },
        { u"valueType"_s, u"EXPRESSION"_s },
        { u"value"_s, u"app.clientId"_s },
        { u"alwaysIncludeInToken"_s, true },
        { u"conditions"_s, QJsonObject { { u"scopes"_s, QJsonArray() } } },
    };
    return { u"claim"_s, claim, {}, desired };
}

core::Result<> checkOktaClaim(const QString &claim)
{
    static const QStringList reserved { u"iss"_s, u"aud"_s, u"exp"_s, u"iat"_s, u"cid"_s, u"uid"_s, u"scp"_s, u"ver"_s, u"jti"_s,
        u"sub"_s };
    if (!reserved.contains(claim))
        return {};
    return core::failure(core::Error::Kind::Invalid, u"gatehouse.okta_claim_reserved"_s, {}, QString(u"claim "_s + claim),
        QJsonObject { { u"claim"_s, claim } });
}

} // namespace identity
