#include "tests/app/sandbox/openid_fixture.h"

using namespace Qt::StringLiterals;

namespace sandbox_test {
namespace {

sandbox::ProviderClientSeed client(const QString &id, const QByteArray &secret, const QJsonArray &grants)
{
    return { id, core::Secret(secret),
        { { u"client_name"_s, id }, { u"application_type"_s, u"native"_s }, { u"grant_types"_s, grants },
            { u"token_endpoint_auth_method"_s, u"client_secret_basic"_s },
            { u"response_types"_s, grants.contains(u"authorization_code"_s) ? QJsonArray { u"code"_s } : QJsonArray() },
            { u"redirect_uris"_s, QJsonArray { u"http://127.0.0.1/r"_s, u"http://127.0.0.1/r/callback"_s } },
            { u"scope"_s, u"openid profile email offline_access api:read api:write"_s } } };
}

} // namespace

sandbox::ProviderOptions openIdProvider()
{
    sandbox::ProviderOptions options;
    options.users = { { u"alice"_s, core::Secret("wonderland"), u"Alice"_s, u"alice@example.com"_s } };
    options.consent = false;
    for (const QString &id : { u"cid-1"_s, u"cid-2"_s })
        options.clients.append(client(id, "good", { u"client_credentials"_s }));
    options.clients.append(
        client(u"kong"_s, "kong-secret", { u"authorization_code"_s, u"refresh_token"_s, u"client_credentials"_s, u"password"_s }));
    return options;
}

OpenIdFixture::OpenIdFixture(const sandbox::GatewayOptions &gateway, const sandbox::ProviderOptions &wanted)
    : ProxyFixture(gateway)
    , provider(wanted, clock, nullptr)
{
    api.extend(issuerApi.extension());
    provider.setObserver([this](sandbox::Phase phase, const sandbox::HttpRequest &request) {
        if (phase == sandbox::Phase::Arrived)
            observe(request);
    });
    if (!provider.start())
        qFatal("the provider of the test does not start");
    service = make("/services", withPort(R"({"name":"svc","host":"127.0.0.1","port":<port>})"));
    make("/services/svc/routes", R"({"name":"r","paths":["/r"]})");
}

void OpenIdFixture::observe(const sandbox::HttpRequest &request)
{
    {
        const std::lock_guard lock(m_mutex);
        m_paths.append(request.path);
    }
    if (duringTokenCall && request.path.endsWith("/token"))
        duringTokenCall();
}

void OpenIdFixture::protect(const QJsonObject &changes)
{
    QJsonObject config { { u"issuer"_s, provider.issuer().toString() }, { u"consumer_claim"_s, QJsonArray { u"application_id"_s } },
        { u"consumer_by"_s, QJsonArray { u"custom_id"_s } }, { u"auth_methods"_s, QJsonArray { u"client_credentials"_s, u"bearer"_s } },
        { u"scopes"_s, QJsonArray { u"api:read"_s } } };
    for (auto change = changes.constBegin(); change != changes.constEnd(); ++change)
        config.insert(change.key(), change->isNull() ? QJsonValue(QJsonValue::Undefined) : change.value());
    const QByteArray body
        = QJsonDocument(QJsonObject { { u"name"_s, u"openid-connect"_s }, { u"config"_s, config } }).toJson(QJsonDocument::Compact);
    if (plugin.isEmpty())
        plugin = make("/services/svc/plugins", body);
    else
        send("PUT", "/plugins/" + plugin,
            QJsonDocument(QJsonObject { { u"name"_s, u"openid-connect"_s }, { u"config"_s, config },
                              { u"service"_s, QJsonObject { { u"id"_s, QString::fromLatin1(service) } } } })
                .toJson());
}

void OpenIdFixture::registerService(const QByteArray &config)
{
    make("/services/svc/plugins", R"({"name":"application-registration","config":)" + config + '}');
}

void OpenIdFixture::makeApplication(const QByteArray &customId)
{
    const RawReply developer
        = send("POST", "/developers", R"({"email":"ann@example.com","password":"wonder","status":0,"meta":"{\"full_name\":\"Ann\"}"})");
    m_developer = developer.json().value(u"id"_s).toString().toLatin1();
    m_application = make("/developers/" + m_developer + "/applications", R"({"name":"app","custom_id":")" + customId + R"("})");
}

void OpenIdFixture::makeContract(int status)
{
    m_contract = make("/developers/" + m_developer + "/applications/" + m_application + "/application_instances",
        R"({"service":{"id":")" + service + R"("}})");
    if (status != 1)
        setContract(status);
}

void OpenIdFixture::setContract(int status)
{
    send("PATCH", "/developers/" + m_developer + "/applications/" + m_application + "/application_instances/" + m_contract,
        R"({"status":)" + QByteArray::number(status) + '}');
}

RawReply OpenIdFixture::callWithBasic(const QByteArray &name, const QByteArray &secret)
{
    return call("/r", { basic(name, secret) });
}

RawReply OpenIdFixture::callWithBearer(const QByteArray &token)
{
    return call("/r", { { "Authorization", "Bearer " + token } });
}

QByteArray OpenIdFixture::tokenOf(const QByteArray &name, const QByteArray &scope)
{
    RawClient connection(static_cast<quint16>(provider.issuer().port()));
    const RawReply reply = connection.send("POST", provider.issuer().path().toUtf8() + "/token",
        "grant_type=client_credentials&scope=" + scope.toPercentEncoding(),
        { basic(name, "good"), { "Content-Type", "application/x-www-form-urlencoded" } });
    return reply.json().value(u"access_token"_s).toString().toLatin1();
}

int OpenIdFixture::providerCalls(const QByteArray &path)
{
    const std::lock_guard lock(m_mutex);
    return static_cast<int>(m_paths.count(path));
}

bool OpenIdFixture::logHas(const QString &text)
{
    return !proxy.log().lines().filter(text).isEmpty();
}

std::pair<QByteArray, QByteArray> basic(const QByteArray &name, const QByteArray &secret)
{
    return { "Authorization", "Basic " + QByteArray(name + ':' + secret).toBase64() };
}

QByteArray cookieIn(const RawReply &reply, const QByteArray &name)
{
    for (const auto &[header, value] : reply.headers) {
        if (header.compare("Set-Cookie", Qt::CaseInsensitive) == 0 && value.startsWith(QByteArray(name + "=")))
            return value.left(value.indexOf(';'));
    }
    return {};
}

} // namespace sandbox_test
