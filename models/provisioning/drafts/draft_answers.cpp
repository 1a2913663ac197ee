#include "models/provisioning/drafts/draft_answers.h"

#include <QJsonArray>

namespace provisioning {

using namespace Qt::StringLiterals;

namespace {

using Answers = QHash<QString, QJsonValue>;

void put(Answers &answers, const QString &key, const QString &text)
{
    if (!text.isEmpty())
        answers.insert(key, text);
}

void put(Answers &answers, const QString &key, const QStringList &texts)
{
    if (!texts.isEmpty())
        answers.insert(key, QJsonArray::fromStringList(texts));
}

void put(Answers &answers, const QString &key, const std::optional<SecretReference> &reference)
{
    if (reference)
        answers.insert(key, reference->toText());
}

void putApplication(Answers &answers, int index, const ProtectedApplication &application)
{
    const auto key = [index](const char *name) { return applicationKey(index, QString::fromLatin1(name)); };
    put(answers, key("name"), application.name);
    put(answers, key("type"), application.type);
    put(answers, key("grants"), application.grants);
    put(answers, key("client_id"), application.clientId);
    put(answers, key("secret"), application.secret);
    put(answers, key("redirect_uris"), application.redirectUris);
    put(answers, key("scopes"), application.scopes);
    put(answers, key("developer.email"), application.developer.email);
    put(answers, key("developer.full_name"), application.developer.fullName);
    put(answers, key("post_logout_redirect_uris"), application.postLogoutRedirectUris);
    put(answers, key("initiate_login_uri"), application.initiateLoginUri);
    answers.insert(key("approved"), application.approved);
}

} // namespace

QString applicationKey(int index, const QString &key)
{
    return u"applications[%1].%2"_s.arg(index).arg(key);
}

int applicationOf(const QString &key)
{
    if (!key.startsWith("applications["_L1))
        return -1;
    const qsizetype open = key.indexOf(u'[');
    return key.mid(open + 1, key.indexOf(u']') - open - 1).toInt();
}

QString withApplication(const QString &key, int index)
{
    return applicationKey(index, key.mid(key.indexOf(u"]."_s) + 2));
}

QHash<QString, QJsonValue> answersOf(const Protection &protection)
{
    Answers answers;
    put(answers, u"strategy"_s, protection.strategy);
    put(answers, u"service.name"_s, protection.service.name);
    put(answers, u"service.url"_s, protection.service.url.toString());
    QStringList paths;
    for (const ProtectedRoute &route : protection.service.routes)
        paths << route.paths;
    put(answers, u"service.paths"_s, paths);
    put(answers, u"name"_s, protection.name);
    put(answers, u"provider.vendor"_s, protection.vendor);
    put(answers, u"provider.issuer"_s, protection.issuer.toString());
    put(answers, u"provider.api_token"_s, protection.apiToken);
    put(answers, u"provider.signing_key"_s, protection.signingKey);
    put(answers, u"claim"_s, protection.claim);
    put(answers, u"scopes"_s, protection.scopes);
    put(answers, u"auth_methods"_s, protection.authMethods);
    put(answers, u"portal.display_name"_s, protection.displayName);
    put(answers, u"group"_s, protection.group);
    answers.insert(u"portal.auto_approve"_s, protection.autoApprove);
    answers.insert(u"portal.show_issuer"_s, protection.showIssuer);
    for (qsizetype i = 0; i < protection.applications.size(); ++i)
        putApplication(answers, int(i), protection.applications.at(i));
    return answers;
}

} // namespace provisioning
