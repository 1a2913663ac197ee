#include "models/provisioning/declarative/declared_diff.h"

#include "models/core/nearest.h"
#include "models/gateway/entity_schema.h"
#include "models/gateway/member_names.h"
#include "models/gateway/member_path.h"
#include "models/gateway/removal.h"
#include "models/provisioning/declarative/declared_match.h"
#include "models/provisioning/declarative/declared_value.h"

#include <QSet>
#include <QUuid>

#include <algorithm>
#include <optional>

namespace provisioning {

using namespace Qt::StringLiterals;
using core::Error;
using core::Result;
using forms::FormSchema;
using gateway::EntityKind;

namespace {

/// A placeholder that stands in a value.
struct Placeholder {
    QString path;
    QString text;
};

std::optional<Placeholder> placeholderIn(const QJsonValue &value, const QString &path = {})
{
    if (value.isString()) {
        const QString text = value.toString();
        return placeholderVariable(text).isEmpty() ? std::nullopt : std::optional(Placeholder { path, text });
    }
    std::optional<Placeholder> found;
    const QJsonObject object = value.toObject();
    for (auto member = object.begin(); member != object.end() && !found; ++member)
        found = placeholderIn(*member, gateway::childPath(path, member.key()));
    const QJsonArray array = value.toArray();
    for (qsizetype i = 0; i < array.size() && !found; ++i)
        found = placeholderIn(array[i], gateway::elementPath(path, i));
    return found;
}

tl::unexpected<Error> unfilled(const DeclaredPair &pair, const QString &member, const QString &text)
{
    return core::failure(Error::Kind::Invalid, u"gatehouse.placeholder_unfilled"_s, {}, pair.file->place,
        QJsonObject { { u"name"_s, QString(pair.file->kind->name + u'/' + pair.file->name()) }, { u"member"_s, member },
            { u"variable"_s, placeholderVariable(text) } });
}

QStringList tagsOf(const QJsonObject &json)
{
    QStringList tags;
    const QJsonArray array = json.value("tags"_L1).toArray();
    for (const QJsonValue &tag : array)
        tags << tag.toString();
    return tags;
}

bool hasAll(const QStringList &tags, const QStringList &wanted)
{
    return std::all_of(wanted.begin(), wanted.end(), [&tags](const QString &tag) { return tags.contains(tag); });
}

class Comparison {
public:
    Comparison(const DeclaredFile &file, DeclaredSchemas &schemas)
        : m_file(file)
        , m_schemas(schemas)
    {
    }

    Result<> add(const DeclaredPair &pair)
    {
        const EntityKind &kind = *pair.file->kind;
        const auto schema = m_schemas.of(kind, pair.json);
        if (!schema)
            return core::failure(schema.error());
        const auto json = declared(pair, **schema);
        if (!json)
            return core::failure(json.error());
        gateway::Entity wanted = gateway::entityFromJson(*json, kind, gateway::secretMembersOf(**schema));
        QStringList placeholders;
        for (auto secret = wanted.secrets.begin(); secret != wanted.secrets.end();) {
            const QString text = QString::fromUtf8(secret->reveal());
            const bool isOpen = !placeholderVariable(text).isEmpty();
            // An element that the list does not have yet cannot stay as it is.
            const bool isElement = secret.key().contains(u'[');
            if (isOpen && (!pair.there || (isElement && !pair.there->stored.secrets.contains(secret.key()))))
                return unfilled(pair, secret.key(), text);
            if (isOpen)
                placeholders << secret.key();
            secret = isOpen ? wanted.secrets.erase(secret) : std::next(secret);
        }
        if (const auto open = placeholderIn(wanted.json))
            return unfilled(pair, open->path, open->text);
        // In a path the gateway would take such a name for the id of another one.
        const QString key = wanted.json.value(kind.naturalKey).toString();
        if (!pair.there && kind.nestedByNaturalKey && !QUuid::fromString(key).isNull())
            return core::failure(Error::Kind::Unsupported, u"gatehouse.bad_value"_s, {}, pair.file->place,
                QJsonObject { { u"key"_s, kind.naturalKey }, { u"value"_s, key } });
        if (pair.there)
            addChanged(pair, wanted, placeholders, **schema);
        else
            addCreated(pair, wanted, **schema);
        return {};
    }

    void addOnlyThere(const DeclaredEntity &entity)
    {
        if (!hasAll(tagsOf(entity.json), m_file.selectTags))
            return;
        DeclaredChange change { .what = DeclaredChange::What::OnlyThere, .kind = entity.kind, .id = entity.id, .name = entity.name() };
        change.parent = entity.kind->isBelowParent() ? parentIn(*entity.kind, entity.json) : QString();
        const QStringList secrets = entity.secrets();
        for (const QString &path : secrets)
            change.secretMembers << u"entity."_s + path;
        change.losesSecret = !gateway::hashedSecret(*entity.kind, entity.stored).isEmpty();
        m_diff.changes << change;
    }

    const DeclaredDiff &diff() const { return m_diff; }

private:
    static QString parentIn(const EntityKind &kind, const QJsonObject &json)
    {
        return json.value(kind.parentMember()).toObject().value("id"_L1).toString();
    }

    /// What the file says of the object, in the names of the newest gateways and with the tags that it selects by.
    Result<QJsonObject> declared(const DeclaredPair &pair, const FormSchema &schema) const
    {
        const EntityKind &kind = *pair.file->kind;
        QJsonObject json = gateway::normalised(pair.json, kind);
        for (const QString &member : kind.serverSet + kind.derivedMembers) {
            if (member != u"ttl" || pair.there)
                json.remove(member);
        }
        QStringList known;
        for (const forms::FormField &field : schema.fields)
            known << field.name;
        for (auto member = json.begin(); member != json.end() && !known.isEmpty(); ++member) {
            if (!known.contains(member.key()))
                return core::failure(Error::Kind::Invalid, u"gatehouse.unknown_key"_s, {}, pair.file->place,
                    QJsonObject { { u"key"_s, member.key() }, { u"nearest"_s, core::nearestName(member.key(), known) } });
        }
        QJsonArray tags = json.value("tags"_L1).toArray();
        const QStringList present = tagsOf(json);
        for (const QString &tag : m_file.selectTags) {
            if (!present.contains(tag))
                tags << tag;
        }
        if (!tags.isEmpty())
            json.insert(u"tags"_s, tags);
        return json;
    }

    void addCreated(const DeclaredPair &pair, const gateway::Entity &wanted, const FormSchema &schema)
    {
        const EntityKind &kind = *pair.file->kind;
        DeclaredChange change { .what = DeclaredChange::What::Created, .kind = &kind, .id = pair.id, .name = pair.file->name() };
        change.members = memberChanges({}, wanted.json, schema.fields);
        change.body = wanted.json;
        change.secrets = wanted.secrets;
        if (kind.onlyNested || kind.nestedByNaturalKey) {
            change.parent = parentIn(kind, wanted.json);
            change.body.remove(kind.parentMember());
        }
        finish(change, schema);
    }

    void addChanged(const DeclaredPair &pair, const gateway::Entity &wanted, const QStringList &placeholders, const FormSchema &schema)
    {
        const EntityKind &kind = *pair.file->kind;
        const gateway::Entity &stored = pair.there->stored;
        QList<MemberChange> members = memberChanges(pair.there->json, decidedMembers(wanted.json, schema.fields), schema.fields);
        members.removeIf([&](const MemberChange &one) { return placeholders.contains(one.path) || wanted.secrets.contains(one.path); });
        const QString hashed = gateway::hashedSecret(kind, stored);
        for (auto secret = wanted.secrets.begin(); secret != wanted.secrets.end(); ++secret) {
            if (secret.key() != hashed && !(stored.secrets.value(secret.key()) == *secret))
                members << MemberChange { .path = secret.key(), .before = {}, .after = {}, .isSecret = true };
        }
        const WantedMembers declared { wanted, placeholders, gateway::mapMembersOf(schema) };
        for (const QString &path : goneFromMaps(stored, declared))
            members << MemberChange { .path = path, .before = {}, .after = {}, .isSecret = true };
        if (members.isEmpty()) {
            ++m_diff.same;
            return;
        }
        DeclaredChange change { .what = DeclaredChange::What::Changed, .kind = &kind, .id = pair.id, .name = pair.there->name() };
        change.parent = kind.isBelowParent() ? parentIn(kind, pair.there->json) : QString();
        change.members = members;
        const ChangeBody body = bodyOf(members, stored, declared);
        change.body = body.json;
        change.secrets = body.secrets;
        change.secretMembers = body.overwritten;
        finish(change, schema);
    }

    /// Secrets of maps that the file leaves out. A secret that is a member by itself may have been made by the gateway: that of a map has
    /// not.
    static QStringList goneFromMaps(const gateway::Entity &stored, const WantedMembers &wanted)
    {
        QStringList gone;
        for (auto secret = stored.secrets.begin(); secret != stored.secrets.end(); ++secret) {
            const QString &path = secret.key();
            const bool isKept = wanted.entity.secrets.contains(path) || wanted.placeholders.contains(path);
            if (!isKept && wanted.maps.contains(replacedWith(path, wanted.maps)))
                gone << path;
        }
        gone.sort();
        return gone;
    }

    void finish(DeclaredChange &change, const FormSchema &schema)
    {
        change.body = gateway::forNode(change.body, schema);
        change.secretMembers << change.secrets.keys();
        for (QString &member : change.secretMembers)
            member = member.section(u'[', 0, 0);
        change.secretMembers.removeDuplicates();
        change.secretMembers.sort();
        const QStringList maps = gateway::mapMembersOf(schema);
        std::copy_if(maps.begin(), maps.end(), std::back_inserter(change.wholeMembers),
            [&change](const QString &path) { return holdsMember(change.body, path); });
        m_diff.changes << change;
    }

    const DeclaredFile &m_file;
    DeclaredSchemas &m_schemas;
    DeclaredDiff m_diff;
};

} // namespace

qsizetype DeclaredDiff::count(DeclaredChange::What what) const
{
    return std::count_if(changes.begin(), changes.end(), [what](const DeclaredChange &change) { return change.what == what; });
}

Result<DeclaredDiff> compareDeclared(const DeclaredFile &file, const DeclaredGateway &gateway, DeclaredSchemas &schemas)
{
    const auto pairs = matchDeclared(file, gateway);
    if (!pairs)
        return core::failure(pairs.error());
    Comparison comparison(file, schemas);
    QSet<const DeclaredEntity *> meant;
    for (const DeclaredPair &pair : *pairs) {
        meant.insert(pair.there);
        if (const auto added = comparison.add(pair); !added)
            return core::failure(added.error());
    }
    for (const DeclaredEntity &entity : gateway.entities) {
        if (!meant.contains(&entity))
            comparison.addOnlyThere(entity);
    }
    return comparison.diff();
}

} // namespace provisioning
