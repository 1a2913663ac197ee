#include "models/gateway/admission.h"

#include "models/gateway/admin_error.h"
#include "models/net/authorization_header.h"
#include "models/net/loopback_proxy.h"

#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gateway {

namespace {

using core::Error;
using Kind = core::Error::Kind;
using Sort = core::Access::Sort;

const QString signInPath = u"/auth"_s;

core::Secret textSecret(const QString &text)
{
    return core::Secret::fromText(text);
}

/// Headers that a person cannot choose: they belong to the message itself, to the session, or make the gateway answer otherwise than it
/// acts (docs/gateway-rules.md, 1).
bool isOwnHeader(const QString &name)
{
    static const QStringList taken { u"host"_s, u"content-length"_s, u"content-type"_s, u"transfer-encoding"_s, u"connection"_s,
        u"cookie"_s, u"te"_s, u"upgrade"_s, u"expect"_s, u"user-agent"_s, u"range"_s };
    const QString lower = name.toLower();
    return taken.contains(lower) || lower.startsWith("if-"_L1);
}

bool isHeaderName(const QString &name)
{
    const auto isTokenSign
        = [](QChar c) { return c.unicode() < 0x80 && (c.isLetterOrNumber() || QStringLiteral("!#$%&'*+-.^_`|~").contains(c)); };
    return !name.isEmpty() && std::all_of(name.cbegin(), name.cend(), isTokenSign);
}

QString challengeOf(const net::Response &response)
{
    return QString::fromLatin1(response.header("WWW-Authenticate")).section(u' ', 0, 0).toLower();
}

/// Whether the gateway itself answered: its Admin API signs each answer, and where a proxy takes that off, its refusals have a message.
bool isOfTheGateway(const net::Response &response)
{
    if (!response.header("X-Kong-Admin-Latency").isEmpty() || response.header("Server").toLower().startsWith("kong/"))
        return true;
    const auto json = response.json();
    return challengeOf(response).isEmpty() && json && json->toObject().contains("message"_L1);
}

} // namespace

core::Result<> checkWritable(const core::Connection &connection, const QByteArray &verb, const QString &path)
{
    const QString bare = path.section(u'?', 0, 0);
    const bool dryRun = verb == "POST" && bare.contains("/schemas/"_L1) && bare.endsWith("/validate"_L1);
    if (connection.safeMode != core::Connection::SafeMode::ReadOnly || net::isRead(verb) || dryRun)
        return {};
    return core::failure(Kind::Denied, u"gatehouse.read_only_connection"_s, {}, QString::fromLatin1(verb) + u' ' + bare,
        QJsonObject { { u"connection"_s, connection.name } });
}

core::Result<> checkAccess(const core::Access &access)
{
    const bool wantsUser = access.sort == Sort::Session || access.sort == Sort::Basic;
    if (wantsUser && (access.user.isEmpty() || (access.sort == Sort::Basic && access.user.contains(u':'))))
        return core::failure(Kind::Invalid, u"gatehouse.access_incomplete"_s);
    QStringList seen;
    for (const core::Access::Header &header : access.headers) {
        const QString name = header.name.toLower();
        const bool taken = isOwnHeader(name) || seen.contains(name)
            || (name == "authorization"_L1 && (access.sort == Sort::Basic || access.sort == Sort::Bearer))
            || (name == "kong-admin-token"_L1 && access.sort == Sort::Token)
            || (name == "kong-admin-user"_L1 && access.sort == Sort::Session);
        if (taken || !isHeaderName(header.name))
            return core::failure(Kind::Invalid, u"gatehouse.bad_header"_s, {}, header.name, QJsonObject { { u"name"_s, header.name } });
        seen.append(name);
    }
    return {};
}

Admission::Admission(net::Http http, core::Connection connection, core::Secret token, std::shared_ptr<AdminSessions> sessions)
    : m_http(std::move(http))
    , m_connection(std::move(connection))
    , m_token(std::move(token))
    , m_sessions(sessions ? std::move(sessions) : std::make_shared<AdminSessions>())
{
}

Admission Admission::regardless(std::chrono::milliseconds deadline) const
{
    Admission deaf(*this);
    deaf.m_http = m_http.regardless(deadline);
    return deaf;
}

const core::Connection &Admission::connection() const
{
    return m_connection;
}

const core::CancelToken &Admission::cancelToken() const
{
    return m_http.cancelToken();
}

QUrl Admission::url(const QString &path) const
{
    QByteArray base = m_connection.adminUrl.toEncoded(QUrl::StripTrailingSlash | QUrl::RemoveQuery | QUrl::RemoveFragment);
    while (base.endsWith('/'))
        base.chop(1);
    return QUrl::fromEncoded(base + path.toLatin1());
}

void Admission::addOwnHeaders(net::Request &request) const
{
    for (const core::Access::Header &header : m_connection.access.headers) {
        if (!header.value.isEmpty())
            request.secretHeaders.append({ header.name.toLatin1(), header.value });
    }
}

core::Result<net::Response> Admission::send(net::Request request) const
{
    const core::Access &access = m_connection.access;
    if (const auto good = checkAccess(access); !good)
        return core::failure(good.error());
    if (access.sort == Sort::Session)
        return sendInSession(std::move(request));
    if (access.sort == Sort::Token && !m_token.isEmpty())
        request.secretHeaders.append({ "Kong-Admin-Token", m_token });
    else if (access.sort == Sort::Basic)
        request.secretHeaders.append({ "Authorization", net::basic(access.user, access.secret) });
    else if (access.sort == Sort::Bearer && !access.secret.isEmpty())
        request.secretHeaders.append({ "Authorization", net::bearer(access.secret) });
    addOwnHeaders(request);
    return m_http.send(request);
}

core::Result<net::Response> Admission::sendInSession(net::Request request) const
{
    const AdminSessions::Owner owner { m_connection.id, m_connection.adminUrl, m_connection.access.user, m_connection.access.secret };
    addOwnHeaders(request);
    request.secretHeaders.append({ "Kong-Admin-User", textSecret(owner.user) });
    for (bool again = false;; again = true) {
        std::optional<core::Secret> cookie = m_sessions->cookie(owner);
        const bool fresh = !cookie;
        if (fresh) {
            const auto signedIn = signIn(owner);
            if (!signedIn)
                return core::failure(signedIn.error());
            cookie = *signedIn;
            m_sessions->keep(owner, *cookie);
        }
        net::Request attempt = request;
        attempt.secretHeaders.append({ "Cookie", *cookie });
        auto response = m_http.send(attempt);
        if (!response || response->status != 401 || !isOfTheGateway(*response))
            return response;
        m_sessions->forget(owner, *cookie);
        if (fresh || again)
            return response;
    }
}

core::Result<core::Secret> Admission::signIn(const AdminSessions::Owner &owner) const
{
    net::Request request;
    request.url = url(signInPath);
    request.bodyLimit = net::smallBodyLimit;
    request.secretHeaders.append({ "Authorization", net::basic(owner.user, owner.password) });
    request.secretHeaders.append({ "Kong-Admin-User", textSecret(owner.user) });
    addOwnHeaders(request);
    const QString where = u"GET "_s + signInPath;
    const QJsonObject whose { { u"user"_s, owner.user } };
    const auto response = m_http.send(request);
    if (!response) {
        Error error = response.error();
        error.where = where;
        return core::failure(std::move(error));
    }
    if (response->status == 200) {
        const bool secure = request.url.scheme() == "https"_L1 || net::isLoopbackHost(request.url.host());
        const core::Secret cookie = cookieOf(response->headers, secure);
        if (cookie.isEmpty())
            return core::failure(Kind::Unsupported, u"gatehouse.sign_in_no_session"_s, {}, where, whose);
        return cookie;
    }
    Error error = adminError(*response, "GET", signInPath, { owner.password });
    if (!isOfTheGateway(*response)) {
        nameRefusal(error, *response);
    } else if (response->status == 401) {
        error.code = u"gatehouse.sign_in_refused"_s;
        error.fields = whose;
    } else if (response->status == 404) {
        error.kind = Kind::Unsupported;
        error.code = u"gatehouse.sign_in_absent"_s;
        error.fields = whose;
    }
    return core::failure(std::move(error));
}

void Admission::nameRefusal(Error &error, const net::Response &response) const
{
    const core::Access &access = m_connection.access;
    if (response.status != 401 && response.status != 403 && response.status != 407)
        return;
    const QJsonObject whose { { u"user"_s, access.user } };
    if (isOfTheGateway(response)) {
        if (access.sort != Sort::Session || response.status != 401)
            return;
        error.code = u"gatehouse.session_refused"_s;
        error.fields = whose;
        return;
    }
    error.kind = Kind::Denied;
    const QString challenge = response.status == 401 ? challengeOf(response) : QString();
    if (challenge == "basic"_L1) {
        error.code = access.sort == Sort::Basic ? u"gatehouse.basic_refused"_s : u"gatehouse.basic_wanted"_s;
        error.fields = whose;
        return;
    }
    if (challenge == "bearer"_L1) {
        error.code = access.sort == Sort::Bearer ? u"gatehouse.bearer_refused"_s : u"gatehouse.bearer_wanted"_s;
        error.fields = QJsonObject();
        return;
    }
    // A 401 without a challenge, where nothing was given that it could be about, is a login page: what adminError() says of it fits.
    if (response.status == 401 && access.headers.isEmpty())
        return;
    QStringList sent;
    for (const core::Access::Header &header : access.headers)
        sent.append(header.name);
    error.code = u"gatehouse.front_refused"_s;
    error.fields = QJsonObject { { u"status"_s, response.status }, { u"headers"_s, sent.join(u", ") } };
}

} // namespace gateway
