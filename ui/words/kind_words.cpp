#include "ui/words/kind_words.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(KindWords)
};

struct Kind {
    const char *name;
    const char *one;
    const char *all;
    const char *counted;
    const char *icon;
    KindGroup group;
    const char *purpose; ///< null for the main group
};

constexpr Kind kinds[] {
    { "services", QT_TRANSLATE_NOOP("KindWords", "Service"), QT_TRANSLATE_NOOP("KindWords", "Services"),
        QT_TRANSLATE_N_NOOP("KindWords", "%Ln service(s)"), "network-server", KindGroup::Main, nullptr },
    { "routes", QT_TRANSLATE_NOOP("KindWords", "Route"), QT_TRANSLATE_NOOP("KindWords", "Routes"),
        QT_TRANSLATE_N_NOOP("KindWords", "%Ln route(s)"), "vcs-branch", KindGroup::Main, nullptr },
    { "consumers", QT_TRANSLATE_NOOP("KindWords", "Consumer"), QT_TRANSLATE_NOOP("KindWords", "Consumers"),
        QT_TRANSLATE_N_NOOP("KindWords", "%Ln consumer(s)"), "system-users", KindGroup::Main, nullptr },
    { "plugins", QT_TRANSLATE_NOOP("KindWords", "Plugin"), QT_TRANSLATE_NOOP("KindWords", "Plugins"),
        QT_TRANSLATE_N_NOOP("KindWords", "%Ln plugin(s)"), "plugins", KindGroup::Main, nullptr },
    { "developers", QT_TRANSLATE_NOOP("KindWords", "Developer"), QT_TRANSLATE_NOOP("KindWords", "Developers"),
        QT_TRANSLATE_N_NOOP("KindWords", "%Ln developer(s)"), "system-users", KindGroup::Main, nullptr },
    { "applications", QT_TRANSLATE_NOOP("KindWords", "Application"), QT_TRANSLATE_NOOP("KindWords", "Applications"),
        QT_TRANSLATE_N_NOOP("KindWords", "%Ln application(s)"), "view-list-icons", KindGroup::Main, nullptr },
    { "contracts", QT_TRANSLATE_NOOP("KindWords", "Contract"), QT_TRANSLATE_NOOP("KindWords", "Contracts"),
        QT_TRANSLATE_N_NOOP("KindWords", "%Ln contract(s)"), "view-list-icons", KindGroup::Main, nullptr },
    { "upstreams", QT_TRANSLATE_NOOP("KindWords", "Upstream"), QT_TRANSLATE_NOOP("KindWords", "Upstreams"),
        QT_TRANSLATE_N_NOOP("KindWords", "%Ln upstream(s)"), "network-connect", KindGroup::Traffic,
        QT_TRANSLATE_NOOP("KindWords", "Names that stand for several targets, with health checks and load balancing") },
    { "targets", QT_TRANSLATE_NOOP("KindWords", "Target"), QT_TRANSLATE_NOOP("KindWords", "Targets"),
        QT_TRANSLATE_N_NOOP("KindWords", "%Ln target(s)"), "network-server", KindGroup::Traffic,
        QT_TRANSLATE_NOOP("KindWords", "Addresses behind an upstream and their weights") },
    { "certificates", QT_TRANSLATE_NOOP("KindWords", "Certificate"), QT_TRANSLATE_NOOP("KindWords", "Certificates"),
        QT_TRANSLATE_N_NOOP("KindWords", "%Ln certificate(s)"), "certificate-server", KindGroup::Tls,
        QT_TRANSLATE_NOOP("KindWords", "Certificates with their keys that the gateway shows or proves itself with") },
    { "ca-certificates", QT_TRANSLATE_NOOP("KindWords", "CA certificate"), QT_TRANSLATE_NOOP("KindWords", "CA certificates"),
        QT_TRANSLATE_N_NOOP("KindWords", "%Ln CA certificate(s)"), "certificate-server", KindGroup::Tls,
        QT_TRANSLATE_NOOP("KindWords", "Authorities whose certificates the gateway trusts") },
    { "snis", QT_TRANSLATE_NOOP("KindWords", "SNI"), QT_TRANSLATE_NOOP("KindWords", "SNIs"), QT_TRANSLATE_N_NOOP("KindWords", "%Ln SNI(s)"),
        "globe", KindGroup::Tls, QT_TRANSLATE_NOOP("KindWords", "Host names and the certificate that each is answered with") },
    { "vaults", QT_TRANSLATE_NOOP("KindWords", "Vault"), QT_TRANSLATE_NOOP("KindWords", "Vaults"),
        QT_TRANSLATE_N_NOOP("KindWords", "%Ln vault(s)"), "object-locked", KindGroup::Secrets,
        QT_TRANSLATE_NOOP("KindWords", "Where the gateway finds secrets that a setting refers to") },
    { "key-sets", QT_TRANSLATE_NOOP("KindWords", "Key set"), QT_TRANSLATE_NOOP("KindWords", "Key sets"),
        QT_TRANSLATE_N_NOOP("KindWords", "%Ln key set(s)"), "object-locked", KindGroup::Secrets,
        QT_TRANSLATE_NOOP("KindWords", "Keys that belong together") },
    { "keys", QT_TRANSLATE_NOOP("KindWords", "Key"), QT_TRANSLATE_NOOP("KindWords", "Keys"), QT_TRANSLATE_N_NOOP("KindWords", "%Ln key(s)"),
        "object-locked", KindGroup::Secrets, QT_TRANSLATE_NOOP("KindWords", "Public and private keys for plugins that sign or verify") },
    { "acls", QT_TRANSLATE_NOOP("KindWords", "Group"), QT_TRANSLATE_NOOP("KindWords", "Group memberships"),
        QT_TRANSLATE_N_NOOP("KindWords", "%Ln group membership(s)"), "system-users", KindGroup::Credentials,
        QT_TRANSLATE_NOOP("KindWords", "Which consumer is in which group") },
    { "jwt-credentials", QT_TRANSLATE_NOOP("KindWords", "JWT credential"), QT_TRANSLATE_NOOP("KindWords", "JWT credentials"),
        QT_TRANSLATE_N_NOOP("KindWords", "%Ln JWT credential(s)"), "user-identity", KindGroup::Credentials,
        QT_TRANSLATE_NOOP("KindWords", "Keys and issuers that the jwt plugin knows a consumer by") },
    { "key-auth-credentials", QT_TRANSLATE_NOOP("KindWords", "API key"), QT_TRANSLATE_NOOP("KindWords", "API keys"),
        QT_TRANSLATE_N_NOOP("KindWords", "%Ln API key(s)"), "user-identity", KindGroup::Credentials,
        QT_TRANSLATE_NOOP("KindWords", "Keys that the key-auth plugin knows a consumer by") },
    { "basic-auth-credentials", QT_TRANSLATE_NOOP("KindWords", "Basic credential"), QT_TRANSLATE_NOOP("KindWords", "Basic credentials"),
        QT_TRANSLATE_N_NOOP("KindWords", "%Ln Basic credential(s)"), "user-identity", KindGroup::Credentials,
        QT_TRANSLATE_NOOP("KindWords", "User names and passwords for the basic-auth plugin") },
    { "hmac-auth-credentials", QT_TRANSLATE_NOOP("KindWords", "HMAC credential"), QT_TRANSLATE_NOOP("KindWords", "HMAC credentials"),
        QT_TRANSLATE_N_NOOP("KindWords", "%Ln HMAC credential(s)"), "user-identity", KindGroup::Credentials,
        QT_TRANSLATE_NOOP("KindWords", "User names and secrets for the hmac-auth plugin") },
    { "oauth2-credentials", QT_TRANSLATE_NOOP("KindWords", "OAuth 2 client"), QT_TRANSLATE_NOOP("KindWords", "OAuth 2 clients"),
        QT_TRANSLATE_N_NOOP("KindWords", "%Ln OAuth 2 client(s)"), "user-identity", KindGroup::Credentials,
        QT_TRANSLATE_NOOP("KindWords", "Clients of the gateway's own authorization server") },
    { "oauth2-tokens", QT_TRANSLATE_NOOP("KindWords", "OAuth 2 token"), QT_TRANSLATE_NOOP("KindWords", "OAuth 2 tokens"),
        QT_TRANSLATE_N_NOOP("KindWords", "%Ln OAuth 2 token(s)"), "user-identity", KindGroup::Credentials,
        QT_TRANSLATE_NOOP("KindWords", "Tokens that the gateway itself has issued") },
    { "consumer-groups", QT_TRANSLATE_NOOP("KindWords", "Consumer group"), QT_TRANSLATE_NOOP("KindWords", "Consumer groups"),
        QT_TRANSLATE_N_NOOP("KindWords", "%Ln consumer group(s)"), "system-users", KindGroup::Credentials,
        QT_TRANSLATE_NOOP("KindWords", "Consumers that share plugin settings") },
    { "workspaces", QT_TRANSLATE_NOOP("KindWords", "Workspace"), QT_TRANSLATE_NOOP("KindWords", "Workspaces"),
        QT_TRANSLATE_N_NOOP("KindWords", "%Ln workspace(s)"), "view-list-icons", KindGroup::Administration,
        QT_TRANSLATE_NOOP("KindWords", "Parts of the gateway with objects and rights of their own") },
    { "rbac-users", QT_TRANSLATE_NOOP("KindWords", "RBAC user"), QT_TRANSLATE_NOOP("KindWords", "RBAC users"),
        QT_TRANSLATE_N_NOOP("KindWords", "%Ln RBAC user(s)"), "system-users", KindGroup::Administration,
        QT_TRANSLATE_NOOP("KindWords", "Who may use the Admin API") },
    { "rbac-roles", QT_TRANSLATE_NOOP("KindWords", "RBAC role"), QT_TRANSLATE_NOOP("KindWords", "RBAC roles"),
        QT_TRANSLATE_N_NOOP("KindWords", "%Ln RBAC role(s)"), "security-high", KindGroup::Administration,
        QT_TRANSLATE_NOOP("KindWords", "What a user of the Admin API may do") },
    { "admins", QT_TRANSLATE_NOOP("KindWords", "Admin"), QT_TRANSLATE_NOOP("KindWords", "Admins"),
        QT_TRANSLATE_N_NOOP("KindWords", "%Ln admin(s)"), "system-users", KindGroup::Administration,
        QT_TRANSLATE_NOOP("KindWords", "People with a login to the management console") },
    { "audit-requests", QT_TRANSLATE_NOOP("KindWords", "Audited request"), QT_TRANSLATE_NOOP("KindWords", "Audited requests"),
        QT_TRANSLATE_N_NOOP("KindWords", "%Ln audited request(s)"), "clock", KindGroup::Administration,
        QT_TRANSLATE_NOOP("KindWords", "Calls of the Admin API that were recorded") },
    { "audit-objects", QT_TRANSLATE_NOOP("KindWords", "Audited change"), QT_TRANSLATE_NOOP("KindWords", "Audited changes"),
        QT_TRANSLATE_N_NOOP("KindWords", "%Ln audited change(s)"), "clock", KindGroup::Administration,
        QT_TRANSLATE_NOOP("KindWords", "Objects that were written, as recorded") },
};

const Kind *find(const QString &name)
{
    const auto found
        = std::find_if(std::begin(kinds), std::end(kinds), [&name](const Kind &one) { return name == QLatin1StringView(one.name); });
    return found == std::end(kinds) ? nullptr : found;
}

} // namespace

QString kindWord(const QString &kind)
{
    const Kind *known = find(kind);
    return known ? Words::tr(known->one) : kind;
}

QString kindTitle(const QString &kind)
{
    const Kind *known = find(kind);
    return known ? Words::tr(known->all) : kind;
}

QString countedKind(const QString &kind, int count)
{
    const Kind *known = find(kind);
    return known ? Words::tr(known->counted, nullptr, count) : Words::tr("%Ln object(s)", nullptr, count);
}

QString kindPurpose(const QString &kind)
{
    const Kind *known = find(kind);
    return known && known->purpose ? Words::tr(known->purpose) : QString();
}

QString kindIcon(const QString &kind)
{
    const Kind *known = find(kind);
    return QString::fromLatin1(known ? known->icon : "view-list-icons");
}

QStringList kindsOf(KindGroup group)
{
    QStringList names;
    for (const Kind &kind : kinds) {
        if (kind.group == group)
            names << QString::fromLatin1(kind.name);
    }
    return names;
}

QString kindGroupTitle(KindGroup group)
{
    switch (group) {
    case KindGroup::Main:
        return Words::tr("Gateway");
    case KindGroup::Traffic:
        return Words::tr("Load balancing");
    case KindGroup::Tls:
        return Words::tr("TLS");
    case KindGroup::Secrets:
        return Words::tr("Keys and vaults");
    case KindGroup::Credentials:
        return Words::tr("Credentials and groups");
    case KindGroup::Administration:
        return Words::tr("Administration");
    }
    Q_UNREACHABLE();
}

} // namespace ui
