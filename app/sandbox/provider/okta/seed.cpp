#include "app/sandbox/provider/okta/seed.h"

#include <array>

using namespace Qt::StringLiterals;

namespace sandbox::provider::okta {
namespace {

struct SystemClaim {
    QLatin1StringView name;
    QLatin1StringView scope;
    bool isAlwaysIncluded;
};

/// In the order in which they were recorded; `sub` stands among them.
constexpr std::array systemClaims {
    SystemClaim { "middle_name"_L1, "profile"_L1, false },
    SystemClaim { "zoneinfo"_L1, "profile"_L1, false },
    SystemClaim { "website"_L1, "profile"_L1, false },
    SystemClaim { "updated_at"_L1, "profile"_L1, false },
    SystemClaim { "profile"_L1, "profile"_L1, false },
    SystemClaim { "preferred_username"_L1, "profile"_L1, true },
    SystemClaim { "picture"_L1, "profile"_L1, false },
    SystemClaim { "phone_number"_L1, "phone"_L1, false },
    SystemClaim { "nickname"_L1, "profile"_L1, false },
    SystemClaim { "name"_L1, "profile"_L1, true },
    SystemClaim { "sub"_L1, ""_L1, true },
    SystemClaim { "locale"_L1, "profile"_L1, false },
    SystemClaim { "given_name"_L1, "profile"_L1, false },
    SystemClaim { "gender"_L1, "profile"_L1, false },
    SystemClaim { "family_name"_L1, "profile"_L1, false },
    SystemClaim { "email_verified"_L1, "email"_L1, false },
    SystemClaim { "email"_L1, "email"_L1, true },
    SystemClaim { "birthdate"_L1, "profile"_L1, false },
    SystemClaim { "address"_L1, "address"_L1, false },
};

constexpr std::array systemScopes {
    std::pair("openid"_L1, "Signals that a request is an OpenID request."_L1),
    std::pair("profile"_L1, "The profile: names, time zone, picture or birthday."_L1),
    std::pair("email"_L1, "The email address."_L1),
    std::pair("address"_L1, "The address: street, city, state and postal code."_L1),
    std::pair("phone"_L1, "The phone number."_L1),
    std::pair("offline_access"_L1, "Keeps a person signed in while the app is not in use."_L1),
    std::pair("device_sso"_L1, "Single sign-on between native apps of one device."_L1),
};

void seedPeople(ObjectStore &store, const ProviderOptions &options, const QString &time)
{
    for (const ProviderUser &user : options.users) {
        const QString id = fixedId("00u"_L1, user.login);
        if (store.find(Kind::User, {}, id))
            continue;
        const QStringList names = user.name.split(u' ');
        store.put({ Kind::User, {}, id,
            { { u"status"_s, u"ACTIVE"_s }, { u"created"_s, time }, { u"activated"_s, QJsonValue::Null },
                { u"statusChanged"_s, QJsonValue::Null }, { u"lastLogin"_s, QJsonValue::Null }, { u"lastUpdated"_s, time },
                { u"passwordChanged"_s, QJsonValue::Null }, { u"type"_s, QJsonObject { { u"id"_s, fixedId("oty"_L1, u"user"_s) } } },
                { u"profile"_s,
                    QJsonObject { { u"login"_s, user.login }, { u"email"_s, user.email }, { u"firstName"_s, names.value(0) },
                        { u"lastName"_s, names.mid(1).join(u' ') }, { u"mobilePhone"_s, QJsonValue::Null },
                        { u"secondEmail"_s, QJsonValue::Null } } } } });
    }
}

} // namespace

QString everyoneId()
{
    return fixedId("00g"_L1, u"Everyone"_s);
}

void seedOrg(ObjectStore &store, const ProviderOptions &options, const QDateTime &now)
{
    const QString time = now.toString(Qt::ISODateWithMs);
    if (!store.find(Kind::Group, {}, everyoneId())) {
        store.put({ Kind::Group, {}, everyoneId(),
            { { u"created"_s, time }, { u"lastUpdated"_s, time }, { u"lastMembershipUpdated"_s, time }, { u"type"_s, u"BUILT_IN"_s },
                { u"objectClass"_s, QJsonArray { u"okta:user_group"_s } },
                { u"profile"_s,
                    QJsonObject { { u"name"_s, u"Everyone"_s }, { u"description"_s, u"All users in your organization"_s } } } } });
    }
    seedPeople(store, options, time);
    const QString id = fixedId("aus"_L1, u"default"_s);
    if (!options.apiAccessManagement || store.find(Kind::Server, {}, id))
        return;
    const QJsonObject signing { { u"rotationMode"_s, u"MANUAL"_s }, { u"lastRotated"_s, time } };
    store.put({ Kind::Server, {}, id,
        { { u"name"_s, u"default"_s }, { u"description"_s, u"Default Authorization Server for your Applications"_s },
            { u"audiences"_s, QJsonArray { options.audiences.value(0, u"api://default"_s) } }, { u"issuerMode"_s, u"DYNAMIC"_s },
            { u"status"_s, u"ACTIVE"_s }, { u"created"_s, time }, { u"lastUpdated"_s, time }, { u"default"_s, true },
            { u"credentials"_s, QJsonObject { { u"signing"_s, signing } } } } });
    seedServer(store, id);
}

void seedServer(ObjectStore &store, const QString &serverId)
{
    for (const SystemClaim &claim : systemClaims) {
        const bool isSubject = claim.name == "sub"_L1;
        QJsonObject json { { u"name"_s, claim.name }, { u"status"_s, u"ACTIVE"_s },
            { u"claimType"_s, isSubject ? u"RESOURCE"_s : u"IDENTITY"_s }, { u"valueType"_s, isSubject ? u"EXPRESSION"_s : u"SYSTEM"_s },
            { u"conditions"_s, QJsonObject { { u"scopes"_s, isSubject ? QJsonArray {} : QJsonArray { claim.scope } } } },
            { u"system"_s, true }, { u"alwaysIncludeInToken"_s, claim.isAlwaysIncluded }, { u"apiResourceId"_s, QJsonValue::Null } };
        if (isSubject)
            json.insert("value"_L1, u"(appuser != null) ? appuser.userName : app.clientId"_s);
        store.put({ Kind::Claim, serverId, fixedId("ocl"_L1, serverId + claim.name), json });
    }
    for (const auto &[name, description] : systemScopes) {
        store.put({ Kind::Scope, serverId, fixedId("scp"_L1, serverId + name),
            { { u"name"_s, name }, { u"displayName"_s, name }, { u"description"_s, description }, { u"system"_s, true },
                { u"metadataPublish"_s, u"ALL_CLIENTS"_s }, { u"consent"_s, u"IMPLICIT"_s }, { u"optional"_s, false },
                { u"apiResourceId"_s, QJsonValue::Null }, { u"default"_s, false } } });
    }
}

} // namespace sandbox::provider::okta
