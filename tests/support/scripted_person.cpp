#include "tests/support/scripted_person.h"

#include <QRegularExpression>
#include <QTcpSocket>

namespace support {

using namespace Qt::StringLiterals;

namespace {

constexpr int steps = 20; ///< pages and redirects of one visit
constexpr int patienceMs = 10'000;

QByteArray hostOf(const QUrl &url)
{
    QByteArray host = url.host().toLatin1();
    if (host.contains(':'))
        host = '[' + host + ']';
    return host + ':' + QByteArray::number(url.port(80));
}

QByteArray attribute(const QByteArray &tag, const QByteArray &name)
{
    const QRegularExpression pattern(
        u"\\b%1\\s*=\\s*\"([^\"]*)\""_s.arg(QString::fromLatin1(name)), QRegularExpression::CaseInsensitiveOption);
    QString value = pattern.match(QString::fromUtf8(tag)).captured(1);
    value.replace(u"&lt;"_s, u"<"_s).replace(u"&gt;"_s, u">"_s).replace(u"&quot;"_s, u"\""_s).replace(u"&#39;"_s, u"'"_s);
    return value.replace(u"&amp;"_s, u"&"_s).toUtf8();
}

QByteArrayList tags(const QByteArray &html, const QString &name)
{
    QByteArrayList found;
    auto matches
        = QRegularExpression(u"<%1\\b[^>]*>"_s.arg(name), QRegularExpression::CaseInsensitiveOption).globalMatch(QString::fromUtf8(html));
    while (matches.hasNext())
        found << matches.next().captured(0).toUtf8();
    return found;
}

QByteArray formOf(const QByteArray &html)
{
    static const QRegularExpression form(
        u"<form\\b.*?</form>"_s, QRegularExpression::CaseInsensitiveOption | QRegularExpression::DotMatchesEverythingOption);
    return form.match(QString::fromUtf8(html)).captured(0).toUtf8();
}

QByteArray unchunked(const QByteArray &body)
{
    QByteArray whole;
    for (qsizetype at = 0; at < body.size();) {
        const qsizetype end = body.indexOf("\r\n", at);
        const qsizetype size = body.mid(at, end - at).split(';').first().trimmed().toLongLong(nullptr, 16);
        if (end < 0 || size <= 0)
            break;
        whole += body.mid(end + 2, size);
        at = end + 2 + size + 2;
    }
    return whole;
}

QByteArray roundTrip(const QUrl &address, const QByteArray &request)
{
    QTcpSocket socket;
    socket.connectToHost(address.host(), quint16(address.port(80)));
    if (!socket.waitForConnected(patienceMs))
        return {};
    socket.write(request);
    QByteArray answer;
    while (socket.waitForReadyRead(patienceMs))
        answer += socket.readAll();
    return answer + socket.readAll();
}

} // namespace

ScriptedPerson::ScriptedPerson(QByteArray user, QByteArray password)
    : m_user(std::move(user))
    , m_password(std::move(password))
{
}

BrowserPage ScriptedPerson::get(const QUrl &address)
{
    return send("GET", address, {});
}

BrowserPage ScriptedPerson::send(const QByteArray &method, const QUrl &address, const QByteArray &body, const QByteArray &origin)
{
    const QByteArray path = address.path(QUrl::FullyEncoded).toLatin1();
    const QByteArray query = address.hasQuery() ? QByteArray("?" + address.query(QUrl::FullyEncoded).toLatin1()) : QByteArray();
    QByteArray request = method + ' ' + (path.isEmpty() ? QByteArray("/") : path) + query + " HTTP/1.1\r\nHost: " + hostOf(address)
        + "\r\nConnection: close\r\nAccept: text/html\r\n";
    auto &cookies = m_cookies[hostOf(address)];
    QByteArrayList pairs;
    for (auto cookie = cookies.cbegin(); cookie != cookies.cend(); ++cookie)
        pairs << cookie.key() + '=' + cookie.value();
    if (!pairs.isEmpty())
        request += "Cookie: " + pairs.join("; ") + "\r\n";
    if (method == "POST")
        request += "Content-Type: application/x-www-form-urlencoded\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n";
    if (!m_agent.isEmpty())
        request += "User-Agent: " + m_agent + "\r\n";
    if (!origin.isEmpty())
        request += "Origin: " + origin + "\r\n";
    const QByteArray answer = roundTrip(address, request + "\r\n" + body);

    BrowserPage page;
    page.url = address;
    const qsizetype end = answer.indexOf("\r\n\r\n");
    if (end < 0)
        return page;
    const QByteArrayList lines = answer.left(end).split('\n');
    page.status = lines.first().split(' ').value(1).toInt();
    for (const QByteArray &line : lines.mid(1)) {
        const qsizetype colon = line.indexOf(':');
        const QByteArray name = line.left(colon).trimmed().toLower();
        const QByteArray value = line.mid(colon + 1).trimmed();
        page.headers.insert(name, value);
        const QByteArray pair = value.split(';').first();
        if (name == "set-cookie")
            cookies.insert(pair.left(pair.indexOf('=')), pair.mid(pair.indexOf('=') + 1));
    }
    page.body = answer.mid(end + 4);
    if (page.headers.value("transfer-encoding").toLower() == "chunked")
        page.body = unchunked(page.body);
    return page;
}

bool ScriptedPerson::isStop(const QUrl &address) const
{
    return !m_stop.isEmpty()
        && address.adjusted(QUrl::RemoveQuery | QUrl::RemoveFragment) == m_stop.adjusted(QUrl::RemoveQuery | QUrl::RemoveFragment);
}

ScriptedPerson::Fields ScriptedPerson::filledIn(const QByteArray &form) const
{
    Fields fields;
    for (const QByteArray &input : tags(form, u"input"_s)) {
        const QByteArray type = attribute(input, "type").toLower();
        const QByteArray name = attribute(input, "name");
        if (name.isEmpty() || type == "submit" || type == "checkbox")
            continue;
        if (type == "hidden")
            fields.append({ name, attribute(input, "value") });
        else
            fields.append({ name, type == "password" ? m_password : m_user });
    }
    for (const QByteArray &button : tags(form, u"button"_s)) {
        if (!attribute(button, "name").isEmpty() && attribute(button, "value") == m_decision)
            fields.append({ attribute(button, "name"), m_decision });
    }
    return fields;
}

BrowserPage ScriptedPerson::visit(const QUrl &address)
{
    BrowserPage page = get(address);
    for (int step = 0; step < steps; ++step) {
        if (page.status >= 300 && page.status < 400) {
            const QUrl next = page.url.resolved(QUrl::fromEncoded(page.headers.value("location"), QUrl::StrictMode));
            if (isStop(next)) {
                page = {};
                page.url = next;
                return page;
            }
            page = get(next);
            continue;
        }
        const QByteArray form = page.status == 200 ? formOf(page.body) : QByteArray();
        if (form.isEmpty() && page.url.hasFragment() && page.body.contains("<script "))
            return send("POST", page.url.adjusted(QUrl::RemoveFragment), page.url.fragment(QUrl::FullyEncoded).toLatin1(),
                "http://" + hostOf(page.url));
        if (form.isEmpty())
            return page;
        QByteArrayList parts;
        for (const auto &[name, value] : filledIn(form))
            parts << name.toPercentEncoding() + '=' + value.toPercentEncoding();
        const QByteArray action = attribute(tags(form, u"form"_s).value(0), "action");
        page = send("POST", page.url.resolved(QUrl::fromEncoded(action)), parts.join('&'));
    }
    return page;
}

} // namespace support
