#include "models/provisioning/protection/protection_file.h"

#include "models/provisioning/protection/protected_application_reader.h"
#include "models/provisioning/protection/yaml_reader.h"

namespace provisioning {

using namespace Qt::StringLiterals;
using core::Error;
using core::Result;
using core::YamlNode;

namespace {

constexpr QLatin1StringView formatName = "protection/"_L1;
constexpr QLatin1StringView formatVersion = "1"_L1;

void readVersion(YamlReader &reader)
{
    const QString format = reader.text(u"gatehouse", true);
    if (format.isEmpty())
        return; // the reader has noted it
    const qsizetype dot = format.indexOf(u'.');
    const QString major = format.left(dot < 0 ? format.size() : dot);
    if (major == QString(formatName + formatVersion))
        return;
    if (format.startsWith(formatName))
        reader.refuse(u"gatehouse", Error::Kind::Unsupported, u"gatehouse.file_version"_s,
            { { u"found"_s, format }, { u"supported"_s, QString(formatName + formatVersion) } });
    else
        reader.refuse(
            u"gatehouse", Error::Kind::Invalid, u"gatehouse.bad_value"_s, { { u"key"_s, u"gatehouse"_s }, { u"value"_s, format } });
}

Result<ProtectedService> readService(const YamlNode &node, const QString &fileName)
{
    YamlReader reader(node, fileName, u"service"_s);
    ProtectedService service;
    service.name = reader.text(u"name", true);
    service.url = readUrl(reader, u"url", false);
    const YamlNode *routes = reader.child(u"routes", YamlNode::Kind::List);
    if (const Error *error = reader.error())
        return core::failure(*error);
    for (size_t i = 0; routes && i < routes->items.size(); ++i) {
        YamlReader routeReader(routes->items[i], fileName, u"service.routes[%1]"_s.arg(i));
        ProtectedRoute route { routeReader.text(u"name", true), routeReader.texts(u"paths") };
        if (route.paths.isEmpty())
            routeReader.refuse(u"paths", Error::Kind::Invalid, u"gatehouse.missing_key"_s, { { u"key"_s, routeReader.pathOf(u"paths") } });
        for (const QString &path : route.paths) {
            if (!path.startsWith(u'/') && !path.startsWith(u'~'))
                routeReader.refuse(u"paths", Error::Kind::Invalid, u"gatehouse.bad_value"_s,
                    { { u"key"_s, routeReader.pathOf(u"paths") }, { u"value"_s, path } });
        }
        if (const Error *error = routeReader.error())
            return core::failure(*error);
        service.routes << route;
    }
    return service;
}

/// The claim of a vendor whose tokens carry the client id under a name of the administrator's choice, or the usual one.
QString defaultClaim(const QString &vendor)
{
    return vendor == u"okta" ? u"application_id"_s : u"client_id"_s;
}

void readProvider(const YamlNode *node, const QString &fileName, Protection &protection, std::optional<Error> &error)
{
    if (!node)
        return;
    YamlReader reader(*node, fileName, u"provider"_s);
    protection.vendor = reader.text(u"vendor", false, protection.vendor);
    protection.issuer = readUrl(reader, u"issuer", true);
    protection.initialAccessToken = readSecretReference(reader, u"initial_access_token");
    protection.apiToken = readSecretReference(reader, u"api_token");
    protection.signingKey = reader.text(u"signing_key");
    if (protection.vendor != u"generic" && protection.vendor != u"okta")
        reader.refuse(u"vendor", Error::Kind::Invalid, u"gatehouse.bad_value"_s,
            { { u"key"_s, reader.pathOf(u"vendor") }, { u"value"_s, protection.vendor } });
    if (reader.error())
        error = *reader.error();
}

void readPortal(const YamlNode *node, const QString &fileName, Protection &protection, std::optional<Error> &error)
{
    if (!node)
        return;
    YamlReader reader(*node, fileName, u"portal"_s);
    protection.displayName = reader.text(u"display_name");
    protection.autoApprove = reader.boolean(u"auto_approve", protection.autoApprove);
    protection.showIssuer = reader.boolean(u"show_issuer", protection.showIssuer);
    if (reader.error())
        error = *reader.error();
}

} // namespace

Result<Protection> parseProtection(const QByteArray &bytes, const QString &fileName)
{
    const auto document = core::parseYaml(bytes, fileName);
    if (!document)
        return core::failure(document.error());

    YamlReader reader(*document, fileName, {});
    // Another program's file has none of our keys; the first one tells them apart.
    if (document->kind == YamlNode::Kind::Map && !reader.has(u"gatehouse"))
        return core::failure(
            Error::Kind::Invalid, u"gatehouse.missing_key"_s, {}, reader.whereIs(*document), QJsonObject { { u"key"_s, u"gatehouse"_s } });
    readVersion(reader);
    Protection protection;
    protection.name = reader.text(u"name", true);
    protection.strategy = reader.text(u"strategy", false, protection.strategy);
    protection.claim = reader.text(u"claim");
    protection.scopes = reader.texts(u"scopes");
    protection.authMethods = reader.texts(u"auth_methods", protection.authMethods);
    protection.group = reader.text(u"group");
    const YamlNode *provider = reader.child(u"provider", YamlNode::Kind::Map, true);
    const YamlNode *service = reader.child(u"service", YamlNode::Kind::Map, true);
    const YamlNode *portal = reader.child(u"portal", YamlNode::Kind::Map);
    const auto applications = readApplications(reader, fileName);
    if (const Error *error = reader.error())
        return core::failure(*error);
    if (!applications)
        return core::failure(applications.error());
    protection.applications = *applications;

    std::optional<Error> error;
    readProvider(provider, fileName, protection, error);
    if (!error)
        readPortal(portal, fileName, protection, error);
    if (error)
        return core::failure(*error);
    if (protection.claim.isEmpty())
        protection.claim = defaultClaim(protection.vendor);
    auto read = readService(*service, fileName);
    if (!read)
        return core::failure(read.error());
    protection.service = *read;
    return protection;
}

} // namespace provisioning
