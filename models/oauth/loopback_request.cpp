#include "models/oauth/loopback_request.h"

#include "models/net/form_body.h"

#include <QList>

#include <algorithm>
#include <optional>

namespace oauth {

namespace {

LoopbackVerdict refuse(int status)
{
    return { LoopbackVerdict::Next::Refuse, status };
}

bool isTokenCharacter(char c)
{
    static constexpr QByteArrayView others("!#$%&'*+-.^_`|~");
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || others.contains(c);
}

bool isVisible(char c)
{
    return c > 0x20 && c < 0x7f;
}

/// Whether the bytes can still become an HTTP request: text, CR only before LF, LF only behind CR.
bool looksLikeHttp(const QByteArray &received)
{
    for (qsizetype at = 0; at < received.size(); ++at) {
        const char c = received[at];
        if (c == '\r' && at + 1 < received.size() && received[at + 1] != '\n')
            return false;
        if (c == '\n' && (at == 0 || received[at - 1] != '\r'))
            return false;
        const bool control = (c >= 0 && c < 0x20 && c != '\t' && c != '\r' && c != '\n') || c == 0x7f;
        if (control)
            return false;
    }
    return received.isEmpty() || isTokenCharacter(received[0]);
}

struct Head {
    QByteArray method;
    QByteArray target;
    QList<std::pair<QByteArray, QByteArray>> headers; ///< names in lower case

    QList<QByteArray> values(const QByteArray &name) const
    {
        QList<QByteArray> found;
        for (const auto &[header, value] : headers) {
            if (header == name)
                found.append(value);
        }
        return found;
    }
};

bool readRequestLine(const QByteArray &line, Head &head)
{
    const QList<QByteArray> words = line.split(' ');
    if (words.size() != 3 || (words[2] != "HTTP/1.1" && words[2] != "HTTP/1.0"))
        return false;
    head.method = words[0];
    head.target = words[1];
    return !head.method.isEmpty() && std::all_of(head.method.cbegin(), head.method.cend(), isTokenCharacter) && !head.target.isEmpty()
        && std::all_of(head.target.cbegin(), head.target.cend(), isVisible);
}

bool readHead(const QByteArray &bytes, Head &head)
{
    QList<QByteArray> lines = bytes.split('\n');
    lines.removeLast(); // nothing stands behind the last line end
    if (!readRequestLine(lines.takeFirst().chopped(1), head))
        return false;
    for (const QByteArray &line : lines) {
        const qsizetype colon = line.indexOf(':');
        const QByteArray name = line.left(colon);
        if (colon <= 0 || !std::all_of(name.cbegin(), name.cend(), isTokenCharacter))
            return false; // a folded line too
        head.headers.append({ name.toLower(), line.mid(colon + 1).trimmed() });
    }
    return true;
}

bool hasBody(const Head &head)
{
    const QList<QByteArray> lengths = head.values("content-length");
    return !head.values("transfer-encoding").isEmpty()
        || std::any_of(lengths.cbegin(), lengths.cend(), [](const QByteArray &length) { return length != "0"; });
}

/// The one value of a header that must come once; nothing when it does not.
std::optional<QByteArray> only(const Head &head, const QByteArray &name)
{
    const QList<QByteArray> values = head.values(name);
    return values.size() == 1 ? std::optional(values.first()) : std::nullopt;
}

QByteArray agentOf(const Head &head)
{
    constexpr qsizetype longest = 512; // browsers stay far below
    return only(head, "user-agent").value_or(QByteArray()).left(longest);
}

/// @param body what has come of it
LoopbackVerdict judgePost(const Head &head, const QByteArray &body, const LoopbackRules &rules)
{
    if (head.target != rules.path)
        return refuse(404);
    // Browsers tell truly where a fetch comes from; a page of somebody else cannot say that it is ours.
    if (only(head, "origin").value_or(QByteArray()).toLower() != "http://" + rules.hostHeader)
        return refuse(403);
    if (only(head, "content-type").value_or(QByteArray()).toLower() != net::formContentType)
        return refuse(415);
    const QByteArray lengthText = only(head, "content-length").value_or(QByteArray());
    const bool isNumber = !lengthText.isEmpty() && lengthText.size() <= 9
        && std::all_of(lengthText.cbegin(), lengthText.cend(), [](char c) { return c >= '0' && c <= '9'; });
    if (!isNumber || !head.values("transfer-encoding").isEmpty())
        return refuse(400);
    const qsizetype length = lengthText.toInt();
    if (length > maxRedirectBytes)
        return refuse(413);
    if (body.size() > length)
        return refuse(400);
    if (body.size() < length)
        return {};
    return { LoopbackVerdict::Next::Form, 0, body, agentOf(head) };
}

} // namespace

LoopbackVerdict judgeRequest(const QByteArray &received, const LoopbackRules &rules)
{
    const qsizetype end = received.indexOf("\r\n\r\n");
    const QByteArray bytes = end < 0 ? received : received.left(end + 2);
    if (!looksLikeHttp(bytes))
        return refuse(400);
    if (bytes.size() > maxRedirectBytes)
        return refuse(431);
    if (end < 0)
        return {};

    Head head;
    if (!readHead(bytes, head))
        return refuse(400);
    const QList<QByteArray> hosts = head.values("host");
    if (hosts.size() != 1)
        return refuse(400);
    if (hosts.first().toLower() != rules.hostHeader)
        return refuse(421);
    if (head.method == "POST" && rules.takesPost)
        return judgePost(head, received.mid(end + 4), rules);
    if (head.method != "GET")
        return refuse(405);
    if (hasBody(head) || !head.target.startsWith('/') || head.target.contains('#'))
        return refuse(400);
    const qsizetype mark = head.target.indexOf('?');
    if (head.target.left(mark < 0 ? head.target.size() : mark) != rules.path)
        return refuse(404);
    return { LoopbackVerdict::Next::Query, 0, mark < 0 ? QByteArray() : head.target.mid(mark + 1), agentOf(head) };
}

} // namespace oauth
