#include "models/provisioning/protection_file.h"

#include "models/provisioning/yaml_reader.h"

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

std::optional<SecretReference> readSecret(YamlReader &reader, QStringView key)
{
    const QString text = reader.text(key);
    if (text.isEmpty())
        return std::nullopt;
    if (auto reference = SecretReference::fromText(text))
        return reference;
    // The value is left out: somebody may have written the secret itself here.
    reader.refuse(key, Error::Kind::Invalid, u"gatehouse.secret_in_file"_s, { { u"key"_s, reader.pathOf(key) } });
    return std::nullopt;
}

QUrl readUrl(YamlReader &reader, QStringView key, bool required)
{
    const QString text = reader.text(key, required);
    if (text.isEmpty())
        return {};
    const QUrl url(text, QUrl::StrictMode);
    const bool usable
        = url.isValid() && (url.scheme() == u"http" || url.scheme() == u"https") && !url.host().isEmpty() && url.userInfo().isEmpty();
    if (!usable)
        reader.refuse(key, Error::Kind::Invalid, u"gatehouse.bad_value"_s,
            { { u"key"_s, reader.pathOf(key) }, { u"value"_s, url.toString(QUrl::RemoveUserInfo) } });
    return url;
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

void checkGrants(YamlReader &reader, const ProtectedApplication &application)
{
    static const QStringList known { u"authorization_code"_s, u"client_credentials"_s, u"refresh_token"_s };
    for (const QString &grant : application.grants) {
        if (!known.contains(grant))
            reader.refuse(u"grants", Error::Kind::Invalid, u"gatehouse.bad_value"_s,
                { { u"key"_s, reader.pathOf(u"grants") }, { u"value"_s, grant } });
    }
    if (application.clientId.isEmpty() && application.grants.contains(u"authorization_code"_s) && application.redirectUris.isEmpty())
        reader.refuse(
            u"redirect_uris", Error::Kind::Invalid, u"gatehouse.missing_key"_s, { { u"key"_s, reader.pathOf(u"redirect_uris") } });
}

Result<ProtectedApplication> readApplication(const YamlNode &node, const QString &fileName, size_t index)
{
    YamlReader reader(node, fileName, u"applications[%1]"_s.arg(index));
    ProtectedApplication application;
    application.name = reader.text(u"name", true);
    application.clientId = reader.text(u"client_id");
    application.secret = readSecret(reader, u"secret");
    application.grants = reader.texts(u"grants", application.grants);
    application.redirectUris = reader.texts(u"redirect_uris");
    application.scopes = reader.texts(u"scopes");
    application.approved = reader.boolean(u"approved", true);
    checkGrants(reader, application);
    if (const Error *error = reader.error())
        return core::failure(*error);
    return application;
}

Result<QList<ProtectedApplication>> readApplications(YamlReader &reader, const QString &fileName)
{
    QList<ProtectedApplication> applications;
    const YamlNode *list = reader.child(u"applications", YamlNode::Kind::List);
    QStringList names;
    for (size_t i = 0; list && i < list->items.size(); ++i) {
        const auto application = readApplication(list->items[i], fileName, i);
        if (!application)
            return core::failure(application.error());
        if (names.contains(application->name))
            reader.refuse(u"applications", Error::Kind::Invalid, u"gatehouse.duplicate_name"_s, { { u"name"_s, application->name } });
        names << application->name;
        applications << *application;
    }
    return applications;
}

void readProvider(const YamlNode *node, const QString &fileName, Protection &protection, std::optional<Error> &error)
{
    if (!node)
        return;
    YamlReader reader(*node, fileName, u"provider"_s);
    protection.issuer = readUrl(reader, u"issuer", true);
    protection.initialAccessToken = readSecret(reader, u"initial_access_token");
    protection.signingKey = reader.text(u"signing_key");
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
    protection.claim = reader.text(u"claim", false, protection.claim);
    protection.group = reader.text(u"group");
    const YamlNode *provider = reader.child(u"provider", YamlNode::Kind::Map, true);
    const YamlNode *service = reader.child(u"service", YamlNode::Kind::Map, true);
    const auto applications = readApplications(reader, fileName);
    if (const Error *error = reader.error())
        return core::failure(*error);
    if (!applications)
        return core::failure(applications.error());
    protection.applications = *applications;

    std::optional<Error> providerError;
    readProvider(provider, fileName, protection, providerError);
    if (providerError)
        return core::failure(*providerError);
    auto read = readService(*service, fileName);
    if (!read)
        return core::failure(read.error());
    protection.service = *read;
    return protection;
}

} // namespace provisioning
