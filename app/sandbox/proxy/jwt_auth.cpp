#include "app/sandbox/gateway/admin_error.h"
#include "app/sandbox/gateway/admin_request.h"
#include "app/sandbox/proxy/access.h"
#include "models/jose/jws.h"

#include <QJsonDocument>
#include <QMessageAuthenticationCode>
#include <QRegularExpression>

#include <set>

using namespace Qt::StringLiterals;

namespace sandbox {
namespace {

/// A token taken apart as the plugin does it: leniently, and with nothing but three parts asked for.
struct Token {
    QJsonObject header;
    QJsonObject claims;
    QByteArray signingInput;
    QByteArray signature;
};

Refusal unauthorized(const QString &message)
{
    return apiError(401, message);
}

std::set<QByteArray> findTokens(const QJsonObject &config, const HttpRequest &request)
{
    std::set<QByteArray> tokens;
    const QJsonArray parameters = config.value(u"uri_param_names"_s).toArray();
    for (const auto &[name, value] : decodeQuery(request.query)) {
        if (parameters.contains(name) && !value.isEmpty())
            tokens.insert(value.toUtf8());
    }
    const QJsonArray cookies = config.value(u"cookie_names"_s).toArray();
    for (const QByteArray &cookie : request.header("Cookie").split(';')) {
        const qsizetype equals = cookie.indexOf('=');
        if (equals > 0 && cookies.contains(QString::fromUtf8(cookie.left(equals).trimmed())))
            tokens.insert(cookie.mid(equals + 1).trimmed());
    }
    static const QRegularExpression bearer(u"^\\s*[Bb]earer\\s+(.+)$"_s);
    const QJsonArray headers = config.value(u"header_names"_s).toArray();
    for (const QJsonValue &name : headers) {
        const QRegularExpressionMatch match = bearer.match(QString::fromUtf8(request.header(name.toString().toUtf8())));
        if (match.hasMatch())
            tokens.insert(match.captured(1).toUtf8());
    }
    return tokens;
}

QByteArray decode(const QByteArray &part)
{
    return QByteArray::fromBase64(part, QByteArray::Base64UrlEncoding);
}

/// @param error the plugin's words behind "Bad token; "
std::optional<Token> takeApart(const QByteArray &text, QString &error)
{
    const QByteArrayList parts = text.split('.');
    const QJsonDocument header = QJsonDocument::fromJson(decode(parts.value(0)));
    const QJsonDocument claims = QJsonDocument::fromJson(decode(parts.value(1)));
    static const QStringList known { u"HS256"_s, u"HS384"_s, u"HS512"_s, u"RS256"_s, u"RS384"_s, u"RS512"_s, u"ES256"_s, u"ES384"_s };
    if (parts.size() < 3 || !header.isObject() || !claims.isObject())
        error = u"invalid JSON"_s;
    else if (!known.contains(header.object().value(u"alg"_s).toString()))
        error = u"invalid alg"_s;
    if (!error.isEmpty())
        return std::nullopt;
    return Token { header.object(), claims.object(), parts.at(0) + '.' + parts.at(1), decode(parts.at(2)) };
}

bool verifyMac(const Token &token, const QString &algorithm, const QByteArray &secret)
{
    const QCryptographicHash::Algorithm hash = algorithm == u"HS256"_s ? QCryptographicHash::Sha256
        : algorithm == u"HS384"_s                                      ? QCryptographicHash::Sha384
                                                                       : QCryptographicHash::Sha512;
    return QMessageAuthenticationCode::hash(token.signingInput, secret, hash) == token.signature;
}

bool verifySignature(const Token &token, const QString &algorithm, const QByteArray &pem)
{
    const std::optional<jose::Algorithm> known = jose::algorithmFromName(algorithm);
    const core::Result<jose::Jwk> key = jose::Jwk::fromPem(core::Secret(pem));
    if (!known || !key)
        return false;
    // The plugin looks at nothing else of the header, not even at `crit`.
    const jose::Jws jws { { { u"alg"_s, algorithm } }, {}, token.signingInput, token.signature };
    return jose::verifyJws(jws, *key, { *known }).has_value();
}

Refusal checkSignature(const Token &token, const QJsonObject &config, const QJsonObject &credential)
{
    const QString algorithm = credential.value(u"algorithm"_s).toString(u"HS256"_s);
    if (token.header.value(u"alg"_s).toString() != algorithm)
        return unauthorized(u"Invalid algorithm"_s);
    const bool isSymmetric = algorithm.startsWith(u"HS"_s);
    QByteArray key = credential.value(isSymmetric ? u"secret"_s : u"rsa_public_key"_s).toString().toUtf8();
    if (key.isEmpty())
        return apiError(403, u"Invalid key/secret"_s);
    if (isSymmetric && config.value(u"secret_is_base64"_s).toBool())
        key = decode(key);
    const bool ok = isSymmetric ? verifyMac(token, algorithm, key) : verifySignature(token, algorithm, key);
    return ok ? std::nullopt : unauthorized(u"Invalid signature"_s);
}

Refusal checkTimes(const Token &token, const QJsonObject &config, qint64 now)
{
    QJsonObject errors;
    const QJsonArray wanted = config.value(u"claims_to_verify"_s).toArray();
    for (const QJsonValue &entry : wanted) {
        const QJsonValue claim = token.claims.value(entry.toString());
        if (!claim.isDouble())
            errors.insert(entry.toString(), u"must be a number"_s);
        else if (entry == u"exp"_s && claim.toDouble() <= static_cast<double>(now))
            errors.insert(u"exp"_s, u"token expired"_s);
        else if (entry == u"nbf"_s && claim.toDouble() > static_cast<double>(now))
            errors.insert(u"nbf"_s, u"token not valid yet"_s);
    }
    if (!errors.isEmpty())
        return jsonReply(401, errors);
    const double limit = config.value(u"maximum_expiration"_s).toDouble();
    const QJsonValue expiry = token.claims.value(u"exp"_s);
    if (limit > 0 && (!expiry.isDouble() || expiry.toDouble() - static_cast<double>(now) > limit))
        return jsonReply(401, { { u"exp"_s, u"exceeds maximum allowed expiration"_s } });
    return std::nullopt;
}

Refusal authenticate(const Store &store, const QJsonObject &config, qint64 now, AccessContext &context)
{
    const std::set<QByteArray> tokens = findTokens(config, context.request);
    if (tokens.empty())
        return unauthorized(u"Unauthorized"_s);
    if (tokens.size() > 1)
        return unauthorized(u"Multiple tokens provided"_s);
    QString fault;
    const std::optional<Token> token = takeApart(*tokens.begin(), fault);
    if (!token)
        return unauthorized(u"Bad token; "_s + fault);
    const QString claim = config.value(u"key_claim_name"_s).toString();
    const QJsonValue key = token->claims.contains(claim) ? token->claims.value(claim) : token->header.value(claim);
    if (key.isUndefined() || key.isNull())
        return unauthorized(u"No mandatory '"_s + claim + u"' in claims");
    if (key == u""_s)
        return unauthorized(u"Invalid '"_s + claim + u"' in claims");
    const EntityKind &credentials = *findKind(u"jwt_secrets"_s);
    const std::optional<QJsonObject> credential
        = store.find(credentials, store.idOf(credentials, u"key"_s, key.toVariant().toString(), context.workspace));
    if (!credential)
        return unauthorized(u"No credentials found for given '"_s + claim + u'\'');
    if (Refusal refusal = checkSignature(*token, config, *credential))
        return refusal;
    if (Refusal refusal = checkTimes(*token, config, now))
        return refusal;
    const QByteArray consumerId = credential->value(u"consumer"_s).toObject().value(u"id"_s).toString().toLatin1();
    setConsumer(context, store.find(*findKind(u"consumers"_s), consumerId).value_or(QJsonObject()), credential->value(u"key"_s).toString());
    return std::nullopt;
}

} // namespace

Refusal checkJwt(const Store &store, const QJsonObject &config, const QDateTime &now, AccessContext &context)
{
    Refusal refusal = authenticate(store, config, now.toSecsSinceEpoch(), context);
    return refusal && admitAnonymous(store, config, context) ? std::nullopt : refusal;
}

} // namespace sandbox
