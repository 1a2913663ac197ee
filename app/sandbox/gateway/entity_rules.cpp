#include "app/sandbox/gateway/entity_rules.h"

#include "app/sandbox/gateway/certificate_checks.h"
#include "app/sandbox/gateway/entity_checks.h"
#include "app/sandbox/gateway/key_checks.h"
#include "app/sandbox/gateway/oauth2_secret.h"
#include "app/sandbox/gateway/target_address.h"

using namespace Qt::StringLiterals;

namespace sandbox {

void completeEntity(const EntityKind &kind, QJsonObject &entity)
{
    if (kind.name == u"oauth2_credentials"_s)
        hashSecret(entity);
    else if (kind.name == u"targets"_s && entity.value(u"target"_s).isString())
        entity.insert(u"target"_s, withPort(entity.value(u"target"_s).toString()));
    else if (kind.name == u"ca_certificates"_s)
        entity.insert(u"cert_digest"_s, certificateDigest(entity.value(u"cert"_s).toString()));
}

void checkEntity(const EntityKind &kind, const QJsonObject &entity, QJsonObject &errors)
{
    if (kind.name == u"routes"_s)
        checkRoute(entity, errors);
    else if (kind.name == u"certificates"_s)
        checkCertificatePair(entity, errors);
    else if (kind.name == u"ca_certificates"_s)
        checkAuthority(entity, errors);
    else if (kind.name == u"keys"_s)
        checkKey(entity, errors);
}

} // namespace sandbox
