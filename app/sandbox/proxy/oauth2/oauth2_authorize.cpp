#include "app/sandbox/gateway/oauth2_secret.h"
#include "app/sandbox/proxy/oauth2/oauth2_reply.h"

#include <QUrl>

using namespace Qt::StringLiterals;

namespace sandbox {
namespace {

constexpr int codeSeconds = 300;

/// As the gateway escapes: hexadecimal digits in lower case.
QString escaped(const QString &text)
{
    QByteArray bytes;
    for (const char byte : text.toUtf8()) {
        const QByteArray encoded = QUrl::toPercentEncoding(QString::fromLatin1(&byte, 1));
        const bool isPlain = static_cast<unsigned char>(byte) < 0x80 && encoded.size() == 1;
        bytes += isPlain ? QByteArray(1, byte) : QByteArray('%' + QByteArray(1, byte).toHex());
    }
    return QString::fromLatin1(bytes);
}

OAuth2Error checkResponseType(const OAuth2Call &call)
{
    const QString type = call.parameter(u"response_type"_s);
    const bool isKnown = (type == u"code"_s && call.config.value(u"enable_authorization_code"_s).toBool())
        || (type == u"token"_s && call.config.value(u"enable_implicit_grant"_s).toBool());
    return isKnown ? OAuth2Error() : OAuth2Error { u"unsupported_response_type"_s, u"Invalid response_type"_s };
}

OAuth2Error checkChallenge(const OAuth2Call &call, const QJsonObject &credential)
{
    const QString mode = call.config.value(u"pkce"_s).toString(u"lax"_s);
    const bool isPublic = credential.value(u"client_type"_s) == u"public"_s;
    const QString method = call.parameter(u"code_challenge_method"_s);
    if (call.parameter(u"response_type"_s) != u"code"_s)
        return {};
    if (call.parameter(u"code_challenge"_s).isEmpty()) {
        const bool isNeeded = mode == u"strict"_s || (mode == u"lax"_s && isPublic);
        const QString text = u"code_challenge is required for %1 clients"_s.arg(isPublic ? u"public"_s : u"confidential"_s);
        return isNeeded ? OAuth2Error { u"invalid_request"_s, text } : OAuth2Error();
    }
    if (!method.isEmpty() && method != u"S256"_s)
        return { u"invalid_request"_s, u"code_challenge_method is not supported, must be S256"_s };
    return {};
}

QString withPairs(const QString &uri, QChar mark, const QList<std::pair<QString, QString>> &pairs)
{
    QStringList parts;
    for (const auto &[name, value] : pairs)
        parts.append(name + u'=' + escaped(value));
    const QChar separator = mark == u'?' && uri.contains(u'?') ? u'&' : mark;
    return uri + separator + parts.join(u'&');
}

} // namespace

HttpReply OAuth2Plugin::authorize(const OAuth2Call &call, const AccessContext &context)
{
    if (const OAuth2Error error = checkProvision(call); error.isSet())
        return oauth2Refusal(400, error);
    const std::optional<QJsonObject> credential = credentialOf(call.parameter(u"client_id"_s), context.workspace);
    if (!credential)
        return oauth2Refusal(400, invalidClient);
    const QString wanted = call.parameter(u"redirect_uri"_s);
    const bool isFit = isRegistered(*credential, wanted);
    const QString first = credential->value(u"redirect_uris"_s).toArray().first().toString();
    const QString uri = isFit && !wanted.isEmpty() ? wanted : first;
    OAuth2Error error = isFit ? checkResponseType(call) : invalidRedirect;
    if (!error.isSet())
        error = checkScope(call);
    if (!error.isSet())
        error = checkChallenge(call, *credential);
    QList<std::pair<QString, QString>> state;
    if (const QString text = call.parameter(u"state"_s); !text.isEmpty())
        state = { { u"state"_s, text } };
    if (error.isSet()) {
        const QString target = withPairs(
            uri, u'?', QList<std::pair<QString, QString>> { { u"error"_s, error.code }, { u"error_description"_s, error.text } } + state);
        return oauth2Reply(400, { { u"redirect_uri"_s, target } });
    }
    const OAuth2Code grant { credential->value(u"id"_s).toString().toLatin1(), call.pluginId, call.parameter(u"scope"_s),
        call.parameter(u"authenticated_userid"_s), call.parameter(u"code_challenge"_s), call.now.addSecs(codeSeconds) };
    if (call.parameter(u"response_type"_s) == u"token"_s) {
        const QJsonObject token = makeToken(call, context, grant, false);
        QList<std::pair<QString, QString>> pairs;
        for (auto member = token.constBegin(); member != token.constEnd(); ++member)
            pairs.append({ member.key(), member->toVariant().toString() });
        return oauth2Reply(200, { { u"redirect_uri"_s, withPairs(uri, u'#', pairs + state) } });
    }
    const QString code = randomKey();
    const std::lock_guard lock(m_mutex);
    m_codes.removeIf([&call](const auto &entry) { return entry.value().endsAt <= call.now; });
    m_codes.insert(code, grant);
    return oauth2Reply(
        200, { { u"redirect_uri"_s, withPairs(uri, u'?', QList<std::pair<QString, QString>> { { u"code"_s, code } } + state) } });
}

} // namespace sandbox
