#include "tests/contract/odd_requests.h"

#include "tests/support/tls_certificates.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace contract {
namespace {

constexpr qsizetype mebibyte = 1024 * 1024;

/// A PEM text inside a JSON text.
QString escaped(const QByteArray &pem)
{
    return QString::fromLatin1(pem).replace(u'\n', u"\\n"_s);
}

/// A request with one certificate of ours and its key in the places of theirs.
std::optional<Request> withCertificate(const QString &command)
{
    static const support::Identity identity = support::CertificateAuthority::selfSigned();
    QString filled = command;
    filled.replace(u"\"cert\":\"<PEM>\""_s, u"\"cert\":\""_s + escaped(identity.certificatePem) + u'"');
    filled.replace(u"\"key\":\"<PEM>\""_s, u"\"key\":\""_s + escaped(identity.keyPem) + u'"');
    if (filled.startsWith(u"curl "_s))
        return readCurl(filled);
    const qsizetype body = filled.indexOf(u'{');
    const QStringList words = filled.left(body).split(u' ', Qt::SkipEmptyParts);
    return Request { words.first().toUtf8(), words.value(1, u"/certificates"_s).toUtf8(), filled.mid(body).toUtf8(),
        { { "Content-Type", "application/json" } }, {} };
}

Request post(const QByteArray &target, const QByteArray &body, const sandbox_test::RawClient::Headers &more = {})
{
    return { "POST", target, body, sandbox_test::RawClient::Headers { { "Content-Type", "application/json" } } + more, {} };
}

/// Bodies that stood in files.
std::optional<Request> withFile(const QString &title)
{
    if (title == u"gzip-encoded body"_s)
        return post("/services", QByteArray::fromHex("1f8b0800000000000003ab56ca482d2e51b252ca50aa050029a8a2b40c000000"),
            { { "Content-Encoding", "gzip" } });
    if (title == u"invalid UTF-8 in JSON"_s)
        return post("/services", "{\"host\":\"h\",\"name\":\"a\xff\"}");
    if (title.startsWith(u"a 9 MiB body"_s))
        return post("/services", R"({"host":"h","tags":[")" + QByteArray(9 * mebibyte, 'x') + "\"]}");
    if (title == u"a body just over 10 MiB"_s)
        return post("/services", R"({"host":")" + QByteArray(10 * mebibyte, 'x') + "\"}");
    if (title.startsWith(u"a 30 MiB body, with Expect"_s))
        return post("/plugins", QByteArray(30 * mebibyte, 'x'), { { "Expect", "100-continue" } });
    if (title.startsWith(u"a 30 MiB body without"_s))
        return post("/plugins", QByteArray(30 * mebibyte, 'x'));
    return std::nullopt;
}

Request withArguments()
{
    QByteArrayList arguments;
    for (int i = 0; i < 150; ++i)
        arguments.append("a" + QByteArray::number(i) + "=1");
    return { "GET", "/services?" + arguments.join('&'), {}, {}, {} };
}

} // namespace

std::optional<Request> oddRequest(const Recorded &recorded)
{
    if (recorded.command.contains(u"<PEM>"_s))
        return withCertificate(recorded.command);
    if (recorded.title == u"nested 2000 deep"_s)
        return post("/services", QByteArray(2000, '[') + QByteArray(2000, ']'));
    if (recorded.title == u"a header of 9000 bytes"_s)
        return Request { "GET", "/services/s1", {}, { { "X-Big", QByteArray(9000, 'x') } }, {} };
    if (recorded.title == u"a header of 40000 bytes"_s)
        return Request { "GET", "/services/s1", {}, { { "X-Big", QByteArray(40'000, 'x') } }, {} };
    if (recorded.title == u"a path of 9000 bytes"_s)
        return Request { "GET", "/services/" + QByteArray(9000, 'x'), {}, {}, {} };
    if (recorded.title == u"150 query arguments"_s)
        return withArguments();
    return withFile(recorded.title);
}

} // namespace contract
