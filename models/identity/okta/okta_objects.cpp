#include "models/identity/okta/okta_objects.h"

#include "models/core/json_reader.h"

#include <algorithm>
#include <array>

namespace identity {

using namespace Qt::StringLiterals;
using core::Error;
using core::Result;

namespace {

constexpr std::array byName { "name" };
/// The same name may stand in the access token and in the ID token.
constexpr std::array byNameAndToken { "name", "claimType" };

constexpr std::array claimMembers { "status", "valueType", "value", "alwaysIncludeInToken", "conditions.scopes" };
constexpr std::array policyMembers { "status", "conditions.clients.include" };
constexpr std::array ruleMembers { "status", "conditions.people.groups.include", "conditions.grantTypes.include",
    "conditions.scopes.include" };

constexpr OktaKind kinds[] {
    { "claim", "claims", byNameAndToken, claimMembers, "gatehouse.okta_claim_differs", "gatehouse.okta_claim_inactive" },
    // What a scope says to people is a matter of taste, and nothing else of it decides about a token.
    { "scope", "scopes", byName, {}, "", "" },
    { "policy", "policies", byName, policyMembers, "gatehouse.okta_policy_differs", "gatehouse.okta_policy_inactive" },
    { "policy-rule", "policies/{parent}/rules", byName, ruleMembers, "gatehouse.okta_rule_differs", "gatehouse.okta_rule_inactive" },
};

QJsonValue memberAt(const QJsonObject &object, const char *path)
{
    QJsonValue at(object);
    for (const QString &name : QString::fromLatin1(path).split(u'.'))
        at = at.toObject().value(name);
    return at;
}

QStringList sortedTexts(const QJsonArray &array)
{
    QStringList texts;
    for (const QJsonValue &item : array)
        texts << item.toVariant().toString();
    texts.sort();
    texts.removeDuplicates();
    return texts;
}

/// Lists in any order; one that is left out is empty.
bool isSame(const QJsonValue &wanted, const QJsonValue &stored)
{
    if (wanted.isArray())
        return (stored.isArray() || stored.isUndefined() || stored.isNull())
            && sortedTexts(wanted.toArray()) == sortedTexts(stored.toArray());
    return wanted == stored;
}

bool isNamed(const OktaKind &kind, const QJsonObject &stored, const ProviderObject &object)
{
    if (stored.value("name"_L1).toString() != object.naturalKey)
        return false;
    return std::all_of(kind.identity.begin(), kind.identity.end(), [&](const char *member) {
        const QJsonValue wanted = memberAt(object.desired, member);
        return wanted.isUndefined() || wanted == memberAt(stored, member);
    });
}

} // namespace

const OktaKind *findOktaKind(QStringView kind)
{
    const auto found
        = std::find_if(std::begin(kinds), std::end(kinds), [kind](const OktaKind &entry) { return kind == QLatin1StringView(entry.kind); });
    return found == std::end(kinds) ? nullptr : &*found;
}

Result<FoundObject> readOktaObject(const OktaKind &kind, const QJsonObject &stored, const QJsonObject &desired)
{
    core::JsonReader reader(stored, QString::fromLatin1(kind.kind));
    FoundObject found;
    found.id = reader.string(u"id"_s);
    reader.string(u"name"_s);
    if (const auto complete = reader.finish(); !complete)
        return core::failure(complete.error());
    found.stored = stored;
    for (const char *member : kind.compared) {
        const QJsonValue wanted = memberAt(desired, member);
        if (!wanted.isUndefined() && !isSame(wanted, memberAt(stored, member)))
            found.differing << QString::fromLatin1(member);
    }
    if (!found.differing.isEmpty())
        found.conflictCode = QString::fromLatin1(found.differing == QStringList { u"status"_s } ? kind.inactive : kind.differs);
    return found;
}

OktaObjects::OktaObjects(OktaClient client, QString server)
    : m_client(std::move(client))
    , m_server(std::move(server))
{
}

QStringList OktaObjects::path(const OktaKind &kind, const QString &parent, const QStringList &more) const
{
    QStringList segments { u"authorizationServers"_s, m_server };
    for (const QString &part : QString::fromLatin1(kind.collection).split(u'/'))
        segments << (part == u"{parent}" ? parent : part);
    return segments + more;
}

Result<QList<QJsonObject>> OktaObjects::list(const OktaKind &kind, const QString &parent) const
{
    return m_client.list(path(kind, parent));
}

Result<std::optional<FoundObject>> OktaObjects::find(const OktaKind &kind, const ProviderObject &object) const
{
    const bool below = QByteArray(kind.collection).contains("{parent}");
    if (below && object.parent.isEmpty())
        return std::nullopt;
    const auto all = list(kind, object.parent);
    if (!all && below && all.error().kind == Error::Kind::NotFound)
        return std::nullopt;
    if (!all)
        return core::failure(all.error());
    std::optional<FoundObject> best;
    for (const QJsonObject &stored : *all) {
        if (!isNamed(kind, stored, object))
            continue;
        auto found = readOktaObject(kind, stored, object.desired);
        if (!found)
            return core::failure(found.error());
        if (!best || found->differing.isEmpty())
            best = *std::move(found);
    }
    return best;
}

Result<FoundObject> OktaObjects::create(const OktaKind &kind, const ProviderObject &object) const
{
    const auto made = m_client.write("POST", path(kind, object.parent), object.desired);
    if (!made)
        return core::failure(made.error());
    // From here on it is there, whatever goes wrong: the next look finds it.
    const auto carriedOut = [](Error error) {
        error.sent = Error::Sent::Yes;
        return core::failure(error);
    };
    const auto found = readOktaObject(kind, *made, object.desired);
    if (!found)
        return carriedOut(found.error());
    const auto again = m_client.get(path(kind, object.parent, { found->id }));
    if (!again)
        return carriedOut(again.error());
    auto read = readOktaObject(kind, *again, object.desired);
    return read ? read : Result<FoundObject>(carriedOut(read.error()));
}

Result<> OktaObjects::remove(const OktaKind &kind, const ProviderObject &object, const QString &id) const
{
    return m_client.remove(path(kind, object.parent, { id }));
}

} // namespace identity
