#include "app/sandbox/provider/redirect_uris.h"

#include "app/sandbox/provider/form_fields.h"

#include <QRegularExpression>
#include <QUrl>

#include <optional>

using namespace Qt::StringLiterals;

namespace sandbox::provider {
namespace {

constexpr qsizetype maxUri = 2048;

/// A loopback URI with its port taken out.
struct LoopbackUri {
    QString host;
    QString rest;

    bool operator==(const LoopbackUri &) const = default;
};

std::optional<LoopbackUri> loopback(const QString &uri)
{
    static const QRegularExpression pattern(u"\\Ahttp://(127\\.0\\.0\\.1|\\[::1\\]|localhost)(?::([0-9]{1,5}))?((?:[/?].*)?)\\z"_s);
    const auto match = pattern.match(uri);
    if (!match.hasMatch())
        return std::nullopt;
    const QString port = match.captured(2);
    if (!port.isEmpty() && (port.toInt() < 1 || port.toInt() > 65535))
        return std::nullopt;
    return LoopbackUri { match.captured(1), match.captured(3) };
}

tl::unexpected<core::Error> refused(const QString &text)
{
    return core::failure(core::Error::Kind::Rejected, u"invalid_redirect_uri"_s, text, u"redirect_uris"_s);
}

bool isPlainAscii(const QString &uri)
{
    return std::all_of(uri.cbegin(), uri.cend(), [](QChar c) { return c.unicode() > 0x20 && c.unicode() < 0x7f && c != u'\\'; });
}

} // namespace

core::Result<> checkRedirectUri(const QString &uri, bool isNative)
{
    const QUrl url(uri, QUrl::StrictMode);
    if (uri.isEmpty() || uri.size() > maxUri || !isPlainAscii(uri) || !url.isValid() || url.isRelative())
        return refused(u"a redirect URI is not an absolute URI"_s);
    if (uri.contains(u'#'))
        return refused(u"a redirect URI must not have a fragment"_s);
    const QString scheme = url.scheme();
    if (scheme == "https"_L1 || scheme == "http"_L1) {
        if (url.host().isEmpty() || !url.userInfo().isEmpty() || url.host().contains(u'*'))
            return refused(u"a redirect URI names no plain host"_s);
        if (scheme == "http"_L1 && !loopback(uri))
            return refused(u"a redirect URI with http must be on loopback"_s);
        return {};
    }
    // RFC 8252 section 7.1: a reversed domain name, so that it cannot be "javascript" or "data"
    if (!isNative || !scheme.contains(u'.'))
        return refused(u"a redirect URI has a scheme that this client may not use"_s);
    return {};
}

bool isRegisteredRedirect(const QString &asked, const QStringList &registered, bool anyLoopbackPort)
{
    if (asked.contains(u'#') || !isPlainAscii(asked))
        return false;
    if (registered.contains(asked))
        return true;
    const auto askedLoopback = loopback(asked);
    if (!anyLoopbackPort || !askedLoopback)
        return false;
    return std::any_of(
        registered.cbegin(), registered.cend(), [&askedLoopback](const QString &uri) { return loopback(uri) == askedLoopback; });
}

QByteArray withParameters(const QString &uri, const QList<std::pair<QString, QString>> &parameters)
{
    QByteArray result = uri.toUtf8();
    char separator = result.contains('?') ? '&' : '?';
    for (const auto &[name, value] : parameters) {
        if (value.isEmpty())
            continue;
        if (!result.endsWith('?') && !result.endsWith('&'))
            result += separator;
        result += formEncoded(name) + '=' + formEncoded(value);
        separator = '&';
    }
    return result;
}

QByteArray withFragment(const QString &uri, const QList<std::pair<QString, QString>> &parameters)
{
    const QByteArray query = withParameters(u"?"_s, parameters);
    return uri.toUtf8() + '#' + query.mid(1);
}

} // namespace sandbox::provider
