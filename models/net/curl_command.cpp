#include "models/net/curl_command.h"

#include <QRegularExpression>

namespace net {

using namespace Qt::StringLiterals;

namespace {

const auto redacted = u"[redacted]"_s;

/// In single quotes, in which nothing but the quote itself means anything to a shell.
QString quoted(QString text)
{
    return u'\'' + text.replace(u'\'', u"'\\''"_s) + u'\'';
}

/// Puts a named place where a value was taken out of a query, a form or JSON.
QString withPlaces(QString text)
{
    static const QRegularExpression pair(uR"re((^|[?&#])([^=&?#]+)=\[redacted\])re"_s);
    static const QRegularExpression member(uR"re("([^"\\]+)"(\s*):(\s*)"\[redacted\]")re"_s);
    text.replace(pair, u"\\1\\2=<\\2>"_s).replace(member, u"\"\\1\"\\2:\\3\"<\\1>\""_s);
    return text.replace(redacted, u"<value>"_s);
}

} // namespace

QString curlCommand(const Exchange &exchange)
{
    QStringList parts { u"curl"_s };
    if (exchange.verb != "GET")
        parts << u"-X "_s + QString::fromLatin1(exchange.verb);
    parts << quoted(withPlaces(exchange.url));
    for (const auto &[name, value] : exchange.requestHeaders) {
        const QString header = QString::fromUtf8(name);
        const QString shown = QString::fromUtf8(value);
        const bool hidden = shown.contains(redacted);
        parts << u"\\\n  -H "_s + quoted(header + u": "_s + (hidden ? u'<' + header.toLower() + u'>' : shown));
    }
    if (!exchange.requestBody.isEmpty())
        parts << u"\\\n  --data-raw "_s + quoted(withPlaces(QString::fromUtf8(exchange.requestBody)));
    return parts.join(u' ');
}

} // namespace net
