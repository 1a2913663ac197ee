#include "app/sandbox/gateway/text_checks.h"

#include "app/sandbox/gateway/certificate_checks.h"
#include "app/sandbox/gateway/target_address.h"
#include "models/jose/jwk.h"

#include <QHostAddress>
#include <QRegularExpression>
#include <QStringDecoder>
#include <QUrl>

#include <array>

using namespace Qt::StringLiterals;

namespace sandbox {
namespace {

QString checkUtf8(const QString &text)
{
    const qsizetype at = text.indexOf(QChar(invalidByte));
    if (at < 0)
        return {};
    return u"invalid utf-8 character sequence detected at position "_s + QString::number(text.left(at).toUtf8().size() + 1);
}

QString checkName(const QString &text)
{
    if (const QString error = checkUtf8(text); !error.isEmpty())
        return error;
    for (const QChar c : text) {
        const bool isPlain = c.unicode() > 0x7f || c.isLetterOrNumber() || u".-_~"_s.contains(c);
        if (!isPlain)
            return u"invalid value '"_s + text + u"': the only accepted ascii characters are alphanumerics or ., -, _, and ~";
    }
    return {};
}

QString checkTag(const QString &text)
{
    for (const QChar c : text) {
        const bool isPlain = c.unicode() > 0x7f ? c.unicode() != invalidByte : c.isPrint() && c != u',' && c != u'/';
        if (!isPlain)
            return u"invalid tag '"_s + text + u"': expected printable ascii (except `,` and `/`) or valid utf-8 sequences";
    }
    return {};
}

bool isHostName(const QString &text)
{
    static const QRegularExpression name(u"^[A-Za-z0-9_]([A-Za-z0-9_.-]*[A-Za-z0-9_])?\\.?$"_s);
    return name.match(text).hasMatch() && !text.contains(u".."_s);
}

QString checkHost(const QString &text)
{
    static const QRegularExpression withPort(u"^(\\[[0-9A-Fa-f:.]+\\]|[^:\\[\\]]+):[0-9]+$"_s);
    if (withPort.match(text).hasMatch())
        return u"must not have a port"_s;
    QString address = text;
    if (address.startsWith(u'[') && address.endsWith(u']'))
        address = address.mid(1, address.size() - 2);
    const bool isIpv6 = address.contains(u':') && QHostAddress(address).protocol() == QAbstractSocket::IPv6Protocol;
    return isIpv6 || isHostName(text) ? QString() : QString(u"invalid value: "_s + text);
}

bool isAddress(const QString &text)
{
    return !QHostAddress(text).isNull();
}

/// Upstreams are named like hosts (gateway recording, section 2, "bad name").
QString checkUpstreamName(const QString &text)
{
    const QString start = u"Invalid name ('"_s + text + u"'); ";
    if (isAddress(text))
        return start + u"no ip addresses allowed";
    const QString error = checkHost(text);
    if (error.isEmpty())
        return {};
    return start + (error == u"must not have a port"_s ? u"no port allowed"_s : u"must be a valid hostname"_s);
}

QString checkRouteHost(const QString &text)
{
    QString plain = text;
    if (plain.startsWith(u"*."_s))
        plain.remove(0, 2);
    else if (plain.endsWith(u".*"_s))
        plain.chop(2);
    static const QRegularExpression port(u":[0-9]{1,5}$"_s);
    plain.remove(port);
    return isHostName(plain) ? QString() : QString(u"invalid hostname: "_s + text);
}

bool isPathCharacter(QChar c)
{
    return c.unicode() < 0x80 && (c.isLetterOrNumber() || u"-._~%!$&'()*+,;=:@/"_s.contains(c));
}

QString checkPath(const QString &text)
{
    for (const QChar c : text) {
        if (!isPathCharacter(c))
            return u"invalid path: '"_s + text + u"' (characters outside of the reserved list of RFC 3986 found)";
    }
    static const QRegularExpression brokenEscape(u"%(?![0-9A-Fa-f]{2})"_s);
    const QRegularExpressionMatch match = brokenEscape.match(text);
    return match.hasMatch() ? QString(u"invalid url-encoded value: '"_s + text.mid(match.capturedStart(), 3) + u'\'') : QString();
}

QString checkRegex(const QString &pattern)
{
    const QRegularExpression regex(pattern);
    if (regex.isValid())
        return {};
    QString reason = regex.errorString();
    if (reason == u"missing closing parenthesis"_s)
        reason = u"missing )"_s; // as the first generation of PCRE says it
    const QString rest = pattern.mid(regex.patternErrorOffset());
    const QString at = rest.isEmpty() ? QString() : QString(u" at \""_s + rest + u'"');
    return u"invalid regex: '"_s + pattern + u"' (PCRE returned: pcre_compile() failed: " + reason + u" in \"" + pattern + u'"' + at + u')';
}

QString checkRoutePath(const QString &text)
{
    if (text.startsWith(u'~'))
        return checkRegex(text.mid(1));
    QString normal;
    for (const QChar c : text)
        normal += isPathCharacter(c) ? QString(c) : QString::fromLatin1(QString(c).toUtf8().toPercentEncoding());
    return normal == text ? QString() : QString(u"non-normalized path, consider use '"_s + normal + u"' instead");
}

QString checkHeaderName(const QString &text)
{
    static const QRegularExpression name(u"^[A-Za-z0-9_-]+$"_s);
    return name.match(text).hasMatch() ? QString()
                                       : QString(u"bad header name '"_s + text + u"', allowed characters are A-Z, a-z, 0-9, '_', and '-'");
}

QString checkIp(const QString &text)
{
    const bool isRange = text.contains(u'/');
    const bool ok = isRange ? QHostAddress::parseSubnet(text).second >= 0 : !QHostAddress(text).isNull();
    return ok ? QString() : QString(u"invalid ip or cidr range: '"_s + text + u'\'');
}

QString checkPublicKey(const QString &text)
{
    return jose::Jwk::fromPem(core::Secret::fromText(text)) ? QString() : u"invalid key"_s;
}

QString checkUrl(const QString &text)
{
    return QUrl(text).host().isEmpty() ? u"missing host in url"_s : QString();
}

/// Where the oauth2 plugin sends codes (gateway recording, section 5, "oauth2 credentials under consumers").
QString checkRedirectUri(const QString &text)
{
    const QUrl url(text);
    if (!url.isValid() || url.scheme().isEmpty() || url.host().isEmpty())
        return u"cannot parse '"_s + text + u'\'';
    return url.hasFragment() ? QString(u"fragment not allowed in '"_s + text + u'\'') : QString();
}

} // namespace

QString decodeUtf8(const QByteArray &bytes)
{
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    QString text = decoder.decode(bytes);
    return decoder.hasError() ? text.replace(QChar::ReplacementCharacter, QChar(invalidByte)) : text;
}

QString checkText(const QString &rule, const QString &text)
{
    struct Rule {
        QLatin1StringView name;
        QString (*apply)(const QString &);
    };
    static constexpr std::array rules { Rule { "name"_L1, checkName }, Rule { "tag"_L1, checkTag }, Rule { "host"_L1, checkHost },
        Rule { "route host"_L1, checkRouteHost }, Rule { "path"_L1, checkPath }, Rule { "route path"_L1, checkRoutePath },
        Rule { "header name"_L1, checkHeaderName }, Rule { "ip"_L1, checkIp }, Rule { "public key"_L1, checkPublicKey },
        Rule { "url"_L1, checkUrl }, Rule { "redirect uri"_L1, checkRedirectUri }, Rule { "upstream name"_L1, checkUpstreamName },
        Rule { "target"_L1, checkTarget }, Rule { "certificate"_L1, checkCertificate }, Rule { "private key"_L1, checkPrivateKey } };
    for (const Rule &known : rules) {
        if (known.name == rule)
            return known.apply(text);
    }
    return {};
}

} // namespace sandbox
