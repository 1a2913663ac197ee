#include "models/provisioning/declarative/declared_match.h"

#include "models/core/random.h"

#include <QSet>
#include <QUuid>

#include <algorithm>
#include <numeric>

namespace provisioning {

using namespace Qt::StringLiterals;
using core::Error;
using core::Result;
using gateway::EntityKind;

namespace {

QString keyOf(const EntityKind &kind, const QString &name)
{
    return kind.name + u'\n' + name;
}

QString idAt(const QJsonObject &json, const QString &member)
{
    return json.value(member).toObject().value("id"_L1).toString();
}

/// What no two objects of a kind share; empty where nothing but an id tells one from others. @param apiKey of a credential that is known by
/// it
QString identityOf(const EntityKind &kind, const QJsonObject &json, const QString &apiKey)
{
    const auto text = [&json](const QString &member) { return json.value(member).toString(); };
    if (kind.name == u"plugins") {
        QStringList parts { text(u"name"_s) };
        for (const gateway::Reference &reference : kind.references)
            parts << idAt(json, reference.member);
        return text(u"name"_s).isEmpty() ? QString() : parts.join(u'\n');
    }
    if (kind.name == u"certificates" || kind.name == u"ca-certificates")
        return text(u"cert"_s).trimmed();
    if (kind.name == u"key-auth-credentials")
        return apiKey;
    const QString key = text(kind.naturalKey);
    if (key.isEmpty() && kind.name == u"consumers" && !text(u"custom_id"_s).isEmpty())
        return u"custom_id\n"_s + text(u"custom_id"_s);
    if (!key.isEmpty() && (kind.onlyNested || kind.nestedByNaturalKey))
        return idAt(json, kind.parentMember()) + u'\n' + key;
    return key;
}

tl::unexpected<Error> fault(const FileEntity &entity, const QString &code, const QJsonObject &fields)
{
    return core::failure(Error::Kind::Invalid, code, {}, entity.place, fields);
}

class Matching {
public:
    Matching(const DeclaredFile &file, const DeclaredGateway &gateway)
        : m_file(file)
    {
        for (const DeclaredEntity &entity : gateway.entities) {
            const QString apiKey = QString::fromUtf8(entity.stored.secrets.value(u"key"_s).reveal());
            m_byId.insert(keyOf(*entity.kind, entity.id), &entity);
            const QString identity = identityOf(*entity.kind, entity.json, apiKey);
            if (!identity.isEmpty())
                m_byIdentity.insert(keyOf(*entity.kind, identity), &entity);
            m_named.insert(keyOf(*entity.kind, entity.id), entity.id);
            m_named.insert(keyOf(*entity.kind, entity.name()), entity.id);
        }
    }

    Result<QList<DeclaredPair>> pairs()
    {
        QList<qsizetype> order(m_file.entities.size());
        std::iota(order.begin(), order.end(), qsizetype(0));
        std::stable_sort(order.begin(), order.end(),
            [this](qsizetype a, qsizetype b) { return m_file.entities[a].kind < m_file.entities[b].kind; }); // the catalogue is one array
        m_ids.resize(m_file.entities.size());
        QList<DeclaredPair> pairs;
        for (const qsizetype index : std::as_const(order)) {
            const auto pair = pairOf(index);
            if (!pair)
                return core::failure(pair.error());
            pairs << *pair;
        }
        return pairs;
    }

private:
    Result<DeclaredPair> pairOf(qsizetype index)
    {
        const FileEntity &entity = m_file.entities[index];
        const EntityKind &kind = *entity.kind;
        DeclaredPair pair { .file = &entity };
        const auto json = resolved(entity);
        if (!json)
            return core::failure(json.error());
        pair.json = *json;
        if (!entity.id.isEmpty() && QUuid::fromString(entity.id).isNull())
            return fault(entity, u"gatehouse.bad_value"_s, { { u"key"_s, u"id"_s }, { u"value"_s, entity.id } });
        const QString identity = identityOf(kind, *json, json->value("key"_L1).toString());
        if (entity.id.isEmpty() && identity.isEmpty() && kind.naturalKey != u"id")
            return fault(entity, u"gatehouse.missing_key"_s, { { u"key"_s, kind.naturalKey } });
        pair.there = m_byId.value(keyOf(kind, entity.id));
        if (!pair.there && !identity.isEmpty())
            pair.there = m_byIdentity.value(keyOf(kind, identity));
        pair.id = pair.there ? pair.there->id : entity.id.isEmpty() ? core::randomUuid() : entity.id;
        if (isTwice(keyOf(kind, u"id\n"_s + pair.id)) || (!identity.isEmpty() && isTwice(keyOf(kind, identity))))
            return fault(entity, u"gatehouse.duplicate_name"_s, { { u"name"_s, entity.name() } });
        m_ids[index] = pair.id;
        for (const QString &name : { entity.name(), entity.id, pair.id }) {
            if (!name.isEmpty())
                m_named.insert(keyOf(kind, name), pair.id);
        }
        return pair;
    }

    bool isTwice(const QString &key)
    {
        const bool known = m_seen.contains(key);
        m_seen.insert(key);
        return known;
    }

    Result<QJsonObject> resolved(const FileEntity &entity) const
    {
        QJsonObject json = entity.json;
        if (entity.parent >= 0)
            json.insert(entity.parentMember, QJsonObject { { u"id"_s, m_ids[entity.parent] } });
        for (const gateway::Reference &reference : entity.kind->references) {
            const QJsonValue value = json.value(reference.member);
            const bool isNested = entity.parent >= 0 && reference.member == entity.parentMember;
            if (isNested || value.isNull() || value.isUndefined() || value.isArray())
                continue;
            const QString name = referredTo(value);
            const QString id = m_named.value(keyOf(*gateway::findKind(reference.kind), name));
            if (id.isEmpty())
                return fault(entity, u"gatehouse.dangling_reference"_s, { { u"member"_s, reference.member }, { u"name"_s, name } });
            json.insert(reference.member, QJsonObject { { u"id"_s, id } });
        }
        return json;
    }

    /// "orders", {id: ...} or {name: orders}.
    static QString referredTo(const QJsonValue &value)
    {
        if (value.isString())
            return value.toString();
        const QJsonObject object = value.toObject();
        return object.contains(u"id"_s) ? object.value("id"_L1).toString() : object.isEmpty() ? QString() : object.begin()->toString();
    }

    const DeclaredFile &m_file;
    QHash<QString, const DeclaredEntity *> m_byId;
    QHash<QString, const DeclaredEntity *> m_byIdentity;
    QHash<QString, QString> m_named; ///< what a reference may say -> id
    QStringList m_ids; ///< of the objects of the file, in its order
    QSet<QString> m_seen;
};

} // namespace

Result<QList<DeclaredPair>> matchDeclared(const DeclaredFile &file, const DeclaredGateway &gateway)
{
    return Matching(file, gateway).pairs();
}

} // namespace provisioning
