#include "tests/app/sandbox/provider/provider_fixture.h"

#include <QJsonArray>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace provider_test {
namespace {

QByteArray bytes(const QJsonValue &value)
{
    return value.toString().toUtf8();
}

Form applied(Form form, const QMap<QByteArray, QByteArray> &changes)
{
    form.removeIf([&changes](const auto &field) { return changes.contains(field.first); });
    for (auto change = changes.begin(); change != changes.end(); ++change) {
        if (!change->isEmpty())
            form.append(std::pair(change.key(), change.value()));
    }
    return form;
}

/// The state of a provider with nothing but a key, made once for all fixtures: an RSA key takes a while.
QJsonObject freshState()
{
    static const QJsonObject state = [] {
        support::FakeClock clock;
        sandbox::Provider provider({}, clock, nullptr);
        if (const auto made = provider.rotateKeys(); !made)
            qFatal("no key: %s", qPrintable(made.error().code));
        return provider.save();
    }();
    return state;
}

QByteArray pathOf(const QByteArray &location)
{
    const QUrl url = QUrl::fromEncoded(location);
    return url.path(QUrl::FullyEncoded).toLatin1() + (url.hasQuery() ? "?" + url.query(QUrl::FullyEncoded).toLatin1() : QByteArray());
}

} // namespace

RawClient::Headers TestClient::basic() const
{
    const QByteArray pair = id.toPercentEncoding() + ':' + secret.toPercentEncoding();
    return { { "Authorization", "Basic " + pair.toBase64() } };
}

ProviderFixture::ProviderFixture(sandbox::ProviderOptions options)
{
    options.users = { { u"alice"_s, core::Secret(alicePassword), u"Alice Liddell"_s, u"alice@example.test"_s },
        { u"bob"_s, core::Secret(bobPassword), u"Bob"_s, u"bob@example.test"_s } };
    const bool fitsState = options.algorithm == jose::Algorithm::RS256;
    provider = std::make_unique<sandbox::Provider>(std::move(options), clock, &faults);
    if (const auto loaded = fitsState ? provider->load(freshState()) : core::Result<>(); !loaded)
        qFatal("the provider does not take a state: %s", qPrintable(loaded.error().where));
    if (const auto started = provider->start(); !started)
        qFatal("the provider does not start: %s", qPrintable(started.error().code));
}

quint16 ProviderFixture::port() const
{
    return static_cast<quint16>(provider->issuer().port());
}

RawReply ProviderFixture::post(const QByteArray &target, const Form &form, const RawClient::Headers &headers) const
{
    return client().send(
        "POST", target, encoded(form), RawClient::Headers { { "Content-Type", "application/x-www-form-urlencoded" } } + headers);
}

RawReply ProviderFixture::get(const QByteArray &target, const RawClient::Headers &headers) const
{
    return client().get(target, headers);
}

QJsonObject ProviderFixture::discovery() const
{
    return get("/.well-known/openid-configuration").json();
}

TestClient ProviderFixture::registerClient(const QJsonObject &members) const
{
    QJsonObject request { { u"client_name"_s, u"Test"_s }, { u"application_type"_s, u"native"_s },
        { u"redirect_uris"_s, QJsonArray { u"http://127.0.0.1/callback"_s } },
        { u"grant_types"_s, QJsonArray { u"authorization_code"_s, u"refresh_token"_s, u"client_credentials"_s } } };
    for (auto member = members.begin(); member != members.end(); ++member)
        request.insert(member.key(), member.value());
    const RawReply reply = client().sendJson("POST", "/register", request);
    if (reply.status != 201)
        qFatal("no registration: %d %s", reply.status, reply.body.constData());
    const QJsonObject json = reply.json();
    return { bytes(json.value("client_id"_L1)), bytes(json.value("client_secret"_L1)), bytes(json.value("registration_access_token"_L1)),
        json };
}

QByteArray ProviderFixture::authorizeTarget(const TestClient &client, const QMap<QByteArray, QByteArray> &changes) const
{
    const Form form { { "client_id", client.id }, { "response_type", "code" }, { "redirect_uri", "http://127.0.0.1:4711/callback" },
        { "scope", "openid" }, { "state", "st" }, { "nonce", "no" }, { "code_challenge", challenge }, { "code_challenge_method", "S256" } };
    return "/authorize?" + encoded(applied(form, changes));
}

RawReply ProviderFixture::exchange(const TestClient &client, const QByteArray &code, const QMap<QByteArray, QByteArray> &changes) const
{
    Form form { { "grant_type", "authorization_code" }, { "code", code }, { "redirect_uri", "http://127.0.0.1:4711/callback" },
        { "code_verifier", verifier } };
    if (client.secret.isEmpty())
        form.append(std::pair<QByteArray, QByteArray>("client_id", client.id));
    return post("/token", applied(form, changes), client.secret.isEmpty() ? RawClient::Headers {} : client.basic());
}

QJsonObject ProviderFixture::logIn(const TestClient &client, const QByteArray &scope) const
{
    Browser browser(port());
    const RawReply back = browser.logIn(authorizeTarget(client, { { "scope", scope } }));
    return exchange(client, redirected(back, u"code"_s)).json();
}

RawReply ProviderFixture::clientCredentials(const TestClient &client, const Form &more) const
{
    return post("/token", Form { { "grant_type", "client_credentials" } } + more, client.basic());
}

QJsonObject ProviderFixture::introspect(const TestClient &client, const QString &token) const
{
    return post("/introspect", { { "token", token.toUtf8() } }, client.basic()).json();
}

Browser::Browser(quint16 port)
    : m_client(port)
{
}

RawClient::Headers Browser::cookieHeader() const
{
    QByteArrayList pairs;
    for (auto cookie = cookies.begin(); cookie != cookies.end(); ++cookie)
        pairs << cookie.key() + '=' + cookie.value();
    return pairs.isEmpty() ? RawClient::Headers {} : RawClient::Headers { { "Cookie", pairs.join("; ") } };
}

RawReply Browser::keepCookies(const RawReply &reply)
{
    for (const auto &[name, value] : reply.headers) {
        if (name != "Set-Cookie")
            continue;
        const QByteArray pair = value.split(';').first();
        cookies.insert(pair.left(pair.indexOf('=')), pair.mid(pair.indexOf('=') + 1));
    }
    return reply;
}

RawReply Browser::get(const QByteArray &target)
{
    return keepCookies(m_client.get(target, cookieHeader()));
}

RawReply Browser::post(const QByteArray &target, const Form &form)
{
    return keepCookies(m_client.send(
        "POST", target, encoded(form), RawClient::Headers { { "Content-Type", "application/x-www-form-urlencoded" } } + cookieHeader()));
}

RawReply Browser::open(const QByteArray &target)
{
    RawReply reply = get(target);
    while (reply.status == 303 && reply.header("Location").startsWith("/"))
        reply = get(pathOf(reply.header("Location")));
    return reply;
}

RawReply Browser::submit(const RawReply &page, const Form &fields)
{
    static const QRegularExpression action(u"<form method=\"post\" action=\"([^\"]*)\">"_s);
    static const QRegularExpression hidden(u"<input type=\"hidden\" name=\"([^\"]*)\" value=\"([^\"]*)\">"_s);
    const QString html = QString::fromUtf8(page.body);
    Form form;
    for (auto field = hidden.globalMatch(html); field.hasNext();) {
        const auto match = field.next();
        form.append(std::pair(match.captured(1).toUtf8(), match.captured(2).toUtf8()));
    }
    RawReply reply = post(action.match(html).captured(1).toUtf8(), form + fields);
    if (reply.status == 303 && reply.header("Location").startsWith("/"))
        reply = open(reply.header("Location"));
    return reply;
}

RawReply Browser::logIn(const QByteArray &target, const QByteArray &user, const QByteArray &password)
{
    RawReply reply = open(target);
    if (reply.status == 200 && reply.body.contains("type=\"password\""))
        reply = submit(reply, { { "username", user }, { "password", password } });
    if (reply.status == 200)
        reply = submit(reply, { { "decision", "allow" } });
    return reply;
}

QByteArray encoded(const Form &form)
{
    QByteArray text;
    for (const auto &[name, value] : form)
        text += (text.isEmpty() ? "" : "&") + name.toPercentEncoding() + '=' + value.toPercentEncoding();
    return text;
}

QByteArray redirected(const RawReply &reply, const QString &parameter)
{
    return QUrlQuery(QUrl::fromEncoded(reply.header("Location"))).queryItemValue(parameter, QUrl::FullyDecoded).toUtf8();
}

QJsonObject claimsOf(const QString &token)
{
    return QJsonDocument::fromJson(QByteArray::fromBase64(token.split(u'.').value(1).toLatin1(), QByteArray::Base64UrlEncoding)).object();
}

QJsonObject headerOf(const QString &token)
{
    return QJsonDocument::fromJson(QByteArray::fromBase64(token.split(u'.').value(0).toLatin1(), QByteArray::Base64UrlEncoding)).object();
}

RawClient::Headers bearer(const QByteArray &token)
{
    return { { "Authorization", "Bearer " + token } };
}

} // namespace provider_test
