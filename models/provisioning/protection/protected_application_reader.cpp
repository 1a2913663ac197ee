#include "models/provisioning/protection/protected_application_reader.h"

#include "models/provisioning/protection/email_address.h"

namespace provisioning {

using namespace Qt::StringLiterals;
using core::Error;
using core::Result;
using core::YamlNode;

namespace {

void refuseValue(YamlReader &reader, QStringView key, const QString &value)
{
    reader.refuse(key, Error::Kind::Invalid, u"gatehouse.bad_value"_s, { { u"key"_s, reader.pathOf(key) }, { u"value"_s, value } });
}

void checkGrants(YamlReader &reader, const ProtectedApplication &application)
{
    static const QStringList everywhere { u"authorization_code"_s, u"client_credentials"_s, u"refresh_token"_s };
    static const QStringList discouraged { u"implicit"_s, u"password"_s };
    const QString type = applicationType(application);
    const QStringList allowed = grantsOfType(type);
    for (const QString &grant : application.grants) {
        if (!everywhere.contains(grant) && !discouraged.contains(grant))
            refuseValue(reader, u"grants", grant);
        // Without a type in the file the discouraged grants alone need one that allows them.
        else if (!allowed.contains(grant) && (!application.type.isEmpty() || discouraged.contains(grant)))
            reader.refuse(u"grants", Error::Kind::Invalid, u"gatehouse.grant_not_for_type"_s,
                { { u"key"_s, reader.pathOf(u"grants") }, { u"grant"_s, grant }, { u"type"_s, type },
                    { u"allowed"_s, allowed.join(u", "_s) } });
    }
    const bool redirects = application.grants.contains(u"authorization_code"_s) || application.grants.contains(u"implicit"_s);
    if (application.clientId.isEmpty() && redirects && application.redirectUris.isEmpty())
        reader.refuse(
            u"redirect_uris", Error::Kind::Invalid, u"gatehouse.missing_key"_s, { { u"key"_s, reader.pathOf(u"redirect_uris") } });
}

Result<ProtectedDeveloper> readDeveloper(const YamlNode *node, const QString &fileName, size_t index)
{
    if (!node)
        return ProtectedDeveloper();
    YamlReader reader(*node, fileName, u"applications[%1].developer"_s.arg(index));
    ProtectedDeveloper developer;
    developer.email = reader.text(u"email", true);
    developer.fullName = reader.text(u"full_name");
    if (!developer.email.isEmpty() && !isEmailAddress(developer.email))
        refuseValue(reader, u"email", developer.email);
    if (const Error *error = reader.error())
        return core::failure(*error);
    return developer;
}

Result<ProtectedApplication> readApplication(const YamlNode &node, const QString &fileName, size_t index)
{
    YamlReader reader(node, fileName, u"applications[%1]"_s.arg(index));
    ProtectedApplication application;
    application.name = reader.text(u"name", true);
    application.type = reader.text(u"type");
    application.clientId = reader.text(u"client_id");
    application.secret = readSecretReference(reader, u"secret");
    application.grants = reader.texts(u"grants", application.grants);
    application.redirectUris = reader.texts(u"redirect_uris");
    application.postLogoutRedirectUris = reader.texts(u"post_logout_redirect_uris");
    application.initiateLoginUri = reader.text(u"initiate_login_uri");
    application.scopes = reader.texts(u"scopes");
    application.approved = reader.boolean(u"approved", true);
    const YamlNode *developerNode = reader.child(u"developer", YamlNode::Kind::Map);
    if (!application.type.isEmpty() && grantsOfType(application.type).isEmpty())
        refuseValue(reader, u"type", application.type);
    else
        checkGrants(reader, application);
    if (const Error *error = reader.error())
        return core::failure(*error);
    const auto developer = readDeveloper(developerNode, fileName, index);
    if (!developer)
        return core::failure(developer.error());
    application.developer = *developer;
    return application;
}

} // namespace

std::optional<SecretReference> readSecretReference(YamlReader &reader, QStringView key)
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
        refuseValue(reader, key, url.toString(QUrl::RemoveUserInfo));
    return url;
}

QStringList grantsOfType(const QString &type)
{
    // provider notes, section 2b: what an application of each type may ask for
    static const QHash<QString, QStringList> grants {
        { u"service"_s, { u"client_credentials"_s } },
        { u"browser"_s, { u"authorization_code"_s, u"implicit"_s, u"refresh_token"_s } },
        { u"native"_s, { u"authorization_code"_s, u"implicit"_s, u"password"_s, u"refresh_token"_s } },
        { u"web"_s, { u"authorization_code"_s, u"implicit"_s, u"refresh_token"_s, u"client_credentials"_s } },
    };
    return grants.value(type);
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

} // namespace provisioning
