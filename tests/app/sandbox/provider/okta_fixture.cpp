#include "tests/app/sandbox/provider/okta_fixture.h"

using namespace Qt::StringLiterals;

namespace provider_test {
namespace {

sandbox::ProviderOptions inOkta(sandbox::ProviderOptions options)
{
    options.dialect = sandbox::Dialect::Okta;
    return options;
}

RawClient::Headers administrator()
{
    return { { "Authorization", QByteArray("SSWS ") + oktaToken }, { "Content-Type", "application/json" },
        { "Accept", "application/json" } };
}

QJsonObject everyone()
{
    return { { u"groups"_s, QJsonObject { { u"include"_s, QJsonArray { u"EVERYONE"_s } } } }, { u"users"_s, QJsonObject {} } };
}

} // namespace

OktaFixture::OktaFixture(sandbox::ProviderOptions options)
    : ProviderFixture(inOkta(std::move(options)))
{
}

RawReply OktaFixture::call(const QByteArray &method, const QByteArray &target, const QJsonObject &body) const
{
    const bool writes = method == "POST" || method == "PUT";
    return client().send(method, target, writes ? QJsonDocument(body).toJson() : QByteArray(), administrator());
}

QJsonArray OktaFixture::list(const QByteArray &target) const
{
    return QJsonDocument::fromJson(call("GET", target).body).array();
}

QByteArray OktaFixture::made(const QByteArray &target, const QJsonObject &body) const
{
    const RawReply reply = call("POST", target, body);
    if (reply.status != 200 && reply.status != 201)
        qFatal("%s: %d %s", target.constData(), reply.status, reply.body.constData());
    return reply.json().value("id"_L1).toString().toUtf8();
}

TestClient OktaFixture::makeApp(const QString &label, const QString &type, const QStringList &grants, const QJsonObject &credentials) const
{
    const bool isPublic = type == "browser"_L1 || type == "native"_L1;
    QJsonObject chosen { { u"client_id"_s, QString(u"client-of-"_s + label) },
        { u"token_endpoint_auth_method"_s, isPublic ? u"none"_s : u"client_secret_basic"_s } };
    if (!isPublic)
        chosen.insert(u"client_secret"_s, u"the-secret-of-%1"_s.arg(label));
    for (auto member = credentials.begin(); member != credentials.end(); ++member)
        chosen.insert(member.key(), *member);
    const RawReply reply = call("POST", "/api/v1/apps", appBody(label, type, grants, chosen));
    if (reply.status != 200)
        qFatal("no application: %d %s", reply.status, reply.body.constData());
    return { chosen.value(u"client_id"_s).toString().toUtf8(), chosen.value(u"client_secret"_s).toString().toUtf8(), {}, reply.json() };
}

QByteArray OktaFixture::idOf(const TestClient &app) const
{
    return app.answer.value("id"_L1).toString().toUtf8();
}

void OktaFixture::assignEveryone(const TestClient &app) const
{
    const QByteArray group = list("/api/v1/groups?q=Everyone").first().toObject().value("id"_L1).toString().toUtf8();
    const RawReply reply = call("PUT", "/api/v1/apps/" + idOf(app) + "/groups/" + group);
    if (reply.status != 200)
        qFatal("no assignment: %d %s", reply.status, reply.body.constData());
}

QByteArray OktaFixture::allow(const TestClient &app, const QStringList &grants, const QStringList &scopes, const QJsonObject &people) const
{
    const QString id = QString::fromUtf8(app.id);
    const QByteArray policies = QByteArray(serverPath) + "/policies";
    const QByteArray rules = policies + '/' + made(policies, policyBody(QString(u"Gatehouse: "_s + id), { id })) + "/rules";
    return rules + '/' + made(rules, ruleBody(QString(u"Gatehouse: "_s + id), grants, scopes, people));
}

void OktaFixture::makeScope(const QString &name, bool isDefault) const
{
    made(QByteArray(serverPath) + "/scopes", { { u"name"_s, name }, { u"default"_s, isDefault } });
}

RawReply OktaFixture::token(const TestClient &app, const Form &form, const RawClient::Headers &more) const
{
    Form sent = form;
    if (app.secret.isEmpty())
        sent.append(std::pair<QByteArray, QByteArray>("client_id", app.id));
    return post("/oauth2/default/v1/token", sent, (app.secret.isEmpty() ? RawClient::Headers {} : app.basic()) + more);
}

QByteArray OktaFixture::loginTarget(const TestClient &app, const QMap<QByteArray, QByteArray> &changes) const
{
    return "/oauth2/default/v1" + authorizeTarget(app, changes);
}

RawReply OktaFixture::redeem(const TestClient &app, const QByteArray &code, const QMap<QByteArray, QByteArray> &changes) const
{
    QMap<QByteArray, QByteArray> fields { { "grant_type", "authorization_code" }, { "code", code },
        { "redirect_uri", "http://127.0.0.1:4711/callback" }, { "code_verifier", verifier } };
    for (auto change = changes.begin(); change != changes.end(); ++change)
        fields.insert(change.key(), *change);
    Form form;
    for (auto field = fields.begin(); field != fields.end(); ++field) {
        if (!field->isEmpty())
            form.append(std::pair(field.key(), *field));
    }
    return token(app, form);
}

QString errorOf(const RawReply &reply)
{
    return reply.json().value("error"_L1).toString();
}

QString descriptionOf(const RawReply &reply)
{
    return reply.json().value("error_description"_L1).toString();
}

QString causeOf(const RawReply &reply)
{
    return reply.json().value("errorCauses"_L1).toArray().first().toObject().value("errorSummary"_L1).toString();
}

QString fragmentOf(const RawReply &reply, const QString &parameter)
{
    const QString fragment = QUrl::fromEncoded(reply.header("Location")).fragment(QUrl::FullyEncoded);
    return QUrlQuery(fragment).queryItemValue(parameter, QUrl::FullyDecoded);
}

QJsonObject claimBody(const QString &name, const QString &value)
{
    return { { u"name"_s, name }, { u"status"_s, u"ACTIVE"_s }, { u"claimType"_s, u"RESOURCE"_s }, { u"valueType"_s, u"EXPRESSION"_s },
        { u"value"_s, value }, { u"alwaysIncludeInToken"_s, true }, { u"conditions"_s, QJsonObject { { u"scopes"_s, QJsonArray {} } } } };
}

QJsonObject policyBody(const QString &name, const QStringList &clients, int priority)
{
    QJsonObject body { { u"type"_s, u"OAUTH_AUTHORIZATION_POLICY"_s }, { u"name"_s, name }, { u"description"_s, name },
        { u"status"_s, u"ACTIVE"_s },
        { u"conditions"_s, QJsonObject { { u"clients"_s, QJsonObject { { u"include"_s, QJsonArray::fromStringList(clients) } } } } } };
    if (priority > 0)
        body.insert(u"priority"_s, priority);
    return body;
}

QJsonObject ruleBody(const QString &name, const QStringList &grants, const QStringList &scopes, const QJsonObject &people)
{
    const QJsonObject conditions { { u"people"_s, people.isEmpty() ? everyone() : people },
        { u"grantTypes"_s, QJsonObject { { u"include"_s, QJsonArray::fromStringList(grants) } } },
        { u"scopes"_s, QJsonObject { { u"include"_s, QJsonArray::fromStringList(scopes) } } } };
    const QJsonObject lifetimes { { u"accessTokenLifetimeMinutes"_s, 60 }, { u"refreshTokenLifetimeMinutes"_s, 0 },
        { u"refreshTokenWindowMinutes"_s, 10080 } };
    return { { u"type"_s, u"RESOURCE_ACCESS"_s }, { u"name"_s, name }, { u"priority"_s, 1 }, { u"status"_s, u"ACTIVE"_s },
        { u"conditions"_s, conditions }, { u"actions"_s, QJsonObject { { u"token"_s, lifetimes } } } };
}

QJsonObject appBody(const QString &label, const QString &type, const QStringList &grants, const QJsonObject &credentials)
{
    QJsonObject client { { u"application_type"_s, type }, { u"grant_types"_s, QJsonArray::fromStringList(grants) } };
    if (grants.contains("authorization_code"_L1) || grants.contains("implicit"_L1))
        client.insert(u"redirect_uris"_s, QJsonArray { u"http://127.0.0.1:4711/callback"_s });
    return { { u"name"_s, u"oidc_client"_s }, { u"label"_s, label }, { u"signOnMode"_s, u"OPENID_CONNECT"_s },
        { u"credentials"_s, QJsonObject { { u"oauthClient"_s, credentials } } },
        { u"settings"_s, QJsonObject { { u"oauthClient"_s, client } } } };
}

} // namespace provider_test
