#include "models/provisioning/declarative/deck_names.h"

#include <algorithm>

namespace provisioning {

using namespace Qt::StringLiterals;

namespace {

struct Name {
    QLatin1StringView kind;
    QLatin1StringView deck;
};

constexpr Name names[] {
    { "services"_L1, "services"_L1 },
    { "routes"_L1, "routes"_L1 },
    { "consumers"_L1, "consumers"_L1 },
    { "consumer-groups"_L1, "consumer_groups"_L1 },
    { "plugins"_L1, "plugins"_L1 },
    { "upstreams"_L1, "upstreams"_L1 },
    { "targets"_L1, "targets"_L1 },
    { "certificates"_L1, "certificates"_L1 },
    { "ca-certificates"_L1, "ca_certificates"_L1 },
    { "snis"_L1, "snis"_L1 },
    { "vaults"_L1, "vaults"_L1 },
    { "key-sets"_L1, "key_sets"_L1 },
    { "keys"_L1, "keys"_L1 },
    { "acls"_L1, "acls"_L1 },
    { "jwt-credentials"_L1, "jwt_secrets"_L1 },
    { "key-auth-credentials"_L1, "keyauth_credentials"_L1 },
    { "basic-auth-credentials"_L1, "basicauth_credentials"_L1 },
    { "hmac-auth-credentials"_L1, "hmacauth_credentials"_L1 },
    { "oauth2-credentials"_L1, "oauth2_credentials"_L1 },
};

} // namespace

QString deckName(const gateway::EntityKind &kind)
{
    const auto known = std::find_if(std::begin(names), std::end(names), [&kind](const Name &one) { return kind.name == one.kind; });
    return known == std::end(names) ? QString() : QString(known->deck);
}

const gateway::EntityKind *kindOfDeckName(QStringView name)
{
    const auto known = std::find_if(std::begin(names), std::end(names), [&name](const Name &one) { return name == one.deck; });
    return known == std::end(names) ? nullptr : gateway::findKind(QString(known->kind));
}

const gateway::Reference *nestingReference(const gateway::EntityKind &kind, const QJsonObject &json)
{
    if (kind.name == "keys"_L1)
        return nullptr; // decK has them at the top, with the name of their set
    const gateway::Reference *found = nullptr;
    for (const gateway::Reference &reference : kind.references) {
        if (!reference.isParent || json.value(reference.member).toObject().value("id"_L1).toString().isEmpty())
            continue;
        if (found)
            return nullptr; // on two things at once: it names both
        found = &reference;
    }
    return found;
}

} // namespace provisioning
