#include "models/net/message_text.h"

#include "models/net/form_body.h"

#include <QJsonDocument>
#include <QRegularExpression>
#include <QUrl>

#include <algorithm>

namespace net {

using namespace Qt::StringLiterals;

namespace {

/// `name=value&name=value` as lines of two columns.
QString table(const QString &pairs)
{
    constexpr qsizetype widestName = 28;
    QList<std::pair<QString, QString>> rows;
    qsizetype width = 0;
    for (const QString &part : pairs.split(u'&', Qt::SkipEmptyParts)) {
        QByteArray value = part.section(u'=', 1).toUtf8();
        value.replace('+', ' ');
        rows.emplaceBack(QUrl::fromPercentEncoding(part.section(u'=', 0, 0).toUtf8()), QUrl::fromPercentEncoding(value));
        width = std::max(width, std::min(widestName, rows.last().first.size()));
    }
    QStringList lines;
    for (const auto &[name, value] : rows)
        lines << name.leftJustified(width) + u"  "_s + value;
    return lines.join(u'\n');
}

QByteArray contentType(const QList<Header> &headers)
{
    for (const auto &[name, value] : headers) {
        if (name.compare("content-type", Qt::CaseInsensitive) == 0)
            return value;
    }
    return {};
}

QString bodyText(const QByteArray &body, const QList<Header> &headers, MessageForm form)
{
    if (form == MessageForm::Raw)
        return QString::fromUtf8(body);
    if (contentType(headers).startsWith(formContentType))
        return table(QString::fromUtf8(body));
    const QJsonDocument json = QJsonDocument::fromJson(body);
    return QString::fromUtf8(json.isNull() ? body : json.toJson(QJsonDocument::Indented)).trimmed();
}

QString message(const QString &first, const QList<Header> &headers, const QString &body)
{
    QStringList lines { first };
    for (const auto &[name, value] : headers)
        lines << QString::fromUtf8(name) + u": "_s + QString::fromUtf8(value);
    if (!body.isEmpty())
        lines << QString() << body;
    return lines.join(u'\n');
}

} // namespace

QString requestText(const Exchange &exchange, MessageForm form)
{
    if (exchange.verb.isEmpty())
        return {};
    const QString verb = QString::fromLatin1(exchange.verb);
    const QString body = bodyText(exchange.requestBody, exchange.requestHeaders, form);
    // What stands behind "?" or "#" is a form too.
    static const QRegularExpression mark(u"[?#]"_s);
    const qsizetype cut = exchange.url.indexOf(mark);
    if (form == MessageForm::Raw || cut < 0)
        return message(verb + u' ' + exchange.url, exchange.requestHeaders, body);
    const QString parameters = table(exchange.url.mid(cut + 1));
    return message(
        verb + u' ' + exchange.url.left(cut), exchange.requestHeaders, body.isEmpty() ? parameters : parameters + u"\n\n"_s + body);
}

QString responseText(const Exchange &exchange, MessageForm form)
{
    if (exchange.status == 0)
        return {};
    return message(u"HTTP/1.1 "_s + QString::number(exchange.status), exchange.responseHeaders,
        bodyText(exchange.responseBody, exchange.responseHeaders, form));
}

} // namespace net
