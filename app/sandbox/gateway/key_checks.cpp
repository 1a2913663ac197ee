#include "app/sandbox/gateway/key_checks.h"

#include "app/sandbox/gateway/entity_checks.h"
#include "models/jose/jwk.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace sandbox {
namespace {

bool isReference(const QString &text)
{
    return text.startsWith(u"{vault://"_s);
}

QString checkJson(const QString &text, const QString &kid)
{
    const QJsonDocument document = QJsonDocument::fromJson(text.toUtf8());
    if (!document.isObject())
        return u"could not json decode jwk string"_s;
    if (document.object().value(u"kid"_s).toString() != kid)
        return u"kid in jwk.kid must be equal to keys.kid"_s;
    return jose::Jwk::fromJson(document.object()) ? QString() : u"could not load JWK, likely not a valid key"_s;
}

QString checkPem(const QJsonObject &pair)
{
    const QString publicKey = pair.value(u"public_key"_s).toString();
    const QString privateKey = pair.value(u"private_key"_s).toString();
    if (publicKey.isEmpty() && privateKey.isEmpty())
        return u"need to supply a PEM formatted public and/or private key."_s;
    const auto isKey = [](const QString &pem) {
        return pem.isEmpty() || isReference(pem) || jose::Jwk::fromPem(core::Secret::fromText(pem)).has_value();
    };
    if (!isKey(publicKey))
        return u"could not load public key"_s;
    return isKey(privateKey) ? QString() : u"could not load private key"_s;
}

} // namespace

void checkKey(const QJsonObject &entity, QJsonObject &errors)
{
    const QString json = entity.value(u"jwk"_s).toString();
    const QJsonValue pem = entity.value(u"pem"_s);
    if (!errors.isEmpty())
        return;
    QString error;
    if (!json.isEmpty() && !isReference(json))
        error = checkJson(json, entity.value(u"kid"_s).toString());
    else if (pem.isObject())
        error = checkPem(pem.toObject());
    if (!error.isEmpty())
        addEntityError(errors, error);
}

} // namespace sandbox
