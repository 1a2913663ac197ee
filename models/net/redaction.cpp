#include "models/net/redaction.h"

#include "models/net/form_body.h"
#include "models/net/safe_names.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

#include <algorithm>
#include <utility>

namespace net {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype parsedBodyLimit = 1024 * 1024; ///< larger bodies are not read for a recording
constexpr qsizetype shortestKnown = 8; ///< shorter ones would take words out of ordinary text

const QString &redacted()
{
    static const QString word = u"[redacted]"_s;
    return word;
}

QString plainName(const QString &name)
{
    return isPlainName(name) ? name : redacted();
}

QByteArray described(const QByteArray &contentType, qsizetype size)
{
    static const QRegularExpression shape(uR"(\A[a-z]+/[a-z0-9.+\-]{1,40})"_s);
    const auto match = shape.match(QString::fromLatin1(contentType).toLower());
    const QString type = match.hasMatch() && isPlainName(match.captured().section(u'/', 1)) ? match.captured() : u"no known type"_s;
    return u"[redacted: %1 bytes of %2]"_s.arg(size).arg(type).toUtf8();
}

/// Cuts between characters.
QByteArray cut(QByteArray text)
{
    if (text.size() <= recordedBodyLimit)
        return text;
    const qsizetype whole = text.size();
    qsizetype end = recordedBodyLimit;
    while (end > 0 && (text.at(end) & 0xc0) == 0x80)
        --end;
    text.truncate(end);
    return text + "[cut: " + QByteArray::number(whole - end) + " more bytes]";
}

QByteArray mediaType(const QByteArray &contentType)
{
    return contentType.left(contentType.indexOf(';') < 0 ? contentType.size() : contentType.indexOf(';')).trimmed().toLower();
}

} // namespace

void Redactor::know(const QByteArray &secret)
{
    const QString whole = QString::fromUtf8(secret);
    QStringList forms { whole, QString::fromLatin1(encodeFormValue(secret)), QString::fromLatin1(secret.toPercentEncoding()) };
    // "Bearer x", "session=x; Path=/": the credential is the part behind.
    forms.append(whole.section(u' ', 1));
    forms.append(whole.section(u'=', 1).section(u';', 0, 0));
    for (const QString &form : std::as_const(forms)) {
        if (form.size() >= shortestKnown && form != redacted() && !m_known.contains(form))
            m_known.append(form);
    }
    std::sort(m_known.begin(), m_known.end(), [](const QString &left, const QString &right) { return left.size() > right.size(); });
}

void Redactor::hide(const QString &name, const QString &value)
{
    if (isCredentialName(name))
        know(value.toUtf8());
}

QString Redactor::scrubbed(const QString &text) const
{
    QString out = text;
    for (const QString &secret : m_known)
        out.replace(secret, redacted());
    return holdsJwt(out) ? redacted() : out;
}

QString Redactor::text(const QString &text)
{
    static const QRegularExpression address(uR"re([A-Za-z][A-Za-z0-9+.\-]*://[^\s"'<>]+)re"_s);
    QString out;
    qsizetype done = 0;
    for (auto match = address.globalMatch(text); match.hasNext();) {
        const auto found = match.next();
        out += QStringView(text).mid(done, found.capturedStart() - done);
        out += url(QUrl(found.captured()));
        done = found.capturedEnd();
    }
    out += QStringView(text).mid(done);
    return scrubbed(out);
}

QString Redactor::value(const QString &name, const QString &value)
{
    if (isSafeField(name))
        return text(value);
    hide(name, value);
    return value.isEmpty() ? value : redacted();
}

QString Redactor::query(const QString &query)
{
    QStringList out;
    const QStringList parts = query.split(u'&', Qt::SkipEmptyParts);
    for (const QString &part : parts) {
        const QByteArray raw = part.section(u'=', 0, 0).toUtf8();
        const QString name = QString::fromUtf8(QByteArray::fromPercentEncoding(raw));
        if (!part.contains(u'=')) {
            out.append(plainName(name));
            continue;
        }
        QByteArray coded = part.section(u'=', 1).toUtf8();
        coded.replace('+', ' ');
        const QString shown = value(name, QString::fromUtf8(QByteArray::fromPercentEncoding(coded)));
        out.append(plainName(name) + u'=' + (shown == redacted() ? shown : QString::fromLatin1(encodeFormValue(shown.toUtf8()))));
    }
    return out.join(u'&');
}

QString Redactor::url(const QUrl &url)
{
    if (!url.isValid())
        return redacted();
    if (!url.password().isEmpty())
        know(url.password(QUrl::FullyDecoded).toUtf8());
    QString out = scrubbed(url.toString(QUrl::RemoveUserInfo | QUrl::RemoveQuery | QUrl::RemoveFragment | QUrl::FullyEncoded));
    if (url.hasQuery())
        out += u'?' + query(url.query(QUrl::FullyEncoded));
    if (url.hasFragment())
        out += u'#' + query(url.fragment(QUrl::FullyEncoded));
    return out;
}

QByteArray Redactor::challenge(const QByteArray &value)
{
    // scheme, then name="value" pairs; a bare token68 (Negotiate) is a credential.
    static const QRegularExpression pair(uR"re(([A-Za-z][A-Za-z_\-]*)\s*=\s*(?:"((?:[^"\\]|\\.)*)"|([^\s,"]+)))re"_s);
    static const QStringList shown { u"realm"_s, u"error"_s, u"error_description"_s, u"error_uri"_s, u"scope"_s, u"charset"_s,
        u"algorithm"_s, u"algs"_s, u"qop"_s, u"issuer"_s, u"resource_metadata"_s };
    const QString whole = QString::fromUtf8(value);
    const QString scheme = whole.section(u' ', 0, 0);
    QStringList parts;
    for (auto match = pair.globalMatch(whole); match.hasNext();) {
        const auto found = match.next();
        const QString name = found.captured(1).toLower();
        const QString content = found.captured(2) + found.captured(3);
        if (shown.contains(name))
            parts.append(name + u"=\""_s + text(content) + u'"');
        else
            parts.append(plainName(name) + u'=' + redacted());
    }
    if (parts.isEmpty() && whole.contains(u' '))
        parts.append(redacted());
    const QString line = isPlainName(scheme) || scheme == "DPoP"_L1 || scheme == "NTLM"_L1 ? scheme : redacted();
    return (parts.isEmpty() ? line : line + u' ' + parts.join(", "_L1)).toUtf8();
}

Header Redactor::header(const QByteArray &name, const QByteArray &value)
{
    const QByteArray lower = name.toLower();
    if (!isSafeHeader(name)) {
        hide(QString::fromLatin1(name), QString::fromUtf8(value));
        return { plainName(QString::fromLatin1(name)).toUtf8(), redacted().toUtf8() };
    }
    if (lower == "location")
        return { name, url(QUrl(QString::fromUtf8(value))).toUtf8() };
    if (lower == "www-authenticate")
        return { name, challenge(value) };
    return { name, text(QString::fromUtf8(value)).toUtf8() };
}

QByteArray Redactor::form(const QByteArray &body)
{
    return query(QString::fromLatin1(body)).toUtf8();
}

QJsonValue Redactor::json(const QString &name, const QJsonValue &value, bool shown, bool hidden)
{
    if (value.isObject()) {
        QJsonObject out;
        const QJsonObject object = value.toObject();
        for (auto member = object.begin(); member != object.end(); ++member) {
            const QString key = member.key();
            const bool errorNumber = key == "code"_L1 && member->isDouble(); // an OAuth code is text
            const bool safe = isSafeField(key) || errorNumber;
            out.insert(plainName(scrubbed(key)), json(key, *member, safe && !hidden, hidden || (!safe && isSecretContainer(key))));
        }
        return out;
    }
    if (value.isArray()) {
        QJsonArray out;
        const QJsonArray list = value.toArray();
        for (const QJsonValue &item : list)
            out.append(json(name, item, shown, hidden));
        return out;
    }
    if (value.isNull() || value.isBool())
        return value;
    if (shown)
        return value.isString() ? QJsonValue(text(value.toString())) : value;
    if (value.isString())
        hide(name, value.toString());
    return redacted();
}

QByteArray Redactor::body(const QByteArray &contentType, const QByteArray &body)
{
    if (body.isEmpty())
        return {};
    const QByteArray type = mediaType(contentType);
    if (body.size() > parsedBodyLimit)
        return described(type, body.size());
    if (type == formContentType)
        return cut(form(body));
    const QJsonDocument document = QJsonDocument::fromJson(body);
    if (document.isObject())
        return cut(QJsonDocument(json({}, document.object(), false, false).toObject()).toJson(QJsonDocument::Compact));
    if (document.isArray())
        return cut(QJsonDocument(json({}, document.array(), false, false).toArray()).toJson(QJsonDocument::Compact));
    return described(type, body.size());
}

} // namespace net
