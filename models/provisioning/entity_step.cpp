#include "models/provisioning/entity_step.h"

#include "models/gateway/dependents.h"

#include <QJsonArray>
#include <QUuid>

namespace provisioning {

using namespace Qt::StringLiterals;
using core::Error;
using core::Result;
using gateway::AdminClient;
using gateway::Entity;
using gateway::EntityKind;

namespace {

using Maybe = Result<std::optional<Entity>>;

bool isOpen(const QString &text)
{
    return text.contains(u"${");
}

Maybe orNothing(const Result<Entity> &entity)
{
    if (entity)
        return std::optional<Entity>(*entity);
    if (entity.error().kind == Error::Kind::NotFound)
        return std::optional<Entity>();
    return core::failure(entity.error());
}

/// A plugin has no name of its own: it is the one of that sort on the service and on nothing narrower.
Maybe findPlugin(const AdminClient &gateway, const Step &step)
{
    gateway::ListQuery query;
    query.parentId = step.parent;
    const auto plugins = gateway.list(gateway::kinds::plugins(), query);
    if (!plugins)
        return orNothing(core::failure(plugins.error()));
    for (const Entity &plugin : *plugins) {
        const bool onlyService = plugin.json.value("route"_L1).isNull() && plugin.json.value("consumer"_L1).isNull();
        if (onlyService && plugin.text("name"_L1) == step.desired.value("name"_L1).toString())
            return std::optional<Entity>(plugin);
    }
    return std::optional<Entity>();
}

/// The `custom_id` ties a consumer to its client, so it counts before the username.
Maybe findConsumer(const AdminClient &gateway, const Step &step)
{
    const QString customId = step.desired.value("custom_id"_L1).toString();
    if (!isOpen(customId)) {
        gateway::ListQuery query;
        query.customId = customId;
        const auto consumers = gateway.list(gateway::kinds::consumers(), query);
        if (!consumers)
            return core::failure(consumers.error());
        if (!consumers->isEmpty())
            return std::optional<Entity>(consumers->first());
    }
    return orNothing(gateway.get(gateway::kinds::consumers(), step.naturalKey));
}

/// A key that looks like a UUID is taken for an id by the gateway and cannot be looked up ("Also worth knowing" of the gateway recording),
/// so the lists are searched: that of the consumer first, which is short.
Maybe findCredential(const AdminClient &gateway, const EntityKind &kind, const Step &step)
{
    if (QUuid(step.naturalKey).isNull())
        return orNothing(gateway.get(kind, step.naturalKey));
    for (const QString &parent : { step.parent, QString() }) {
        gateway::ListQuery query;
        query.parentId = parent;
        const auto credentials = gateway.list(kind, query);
        if (!credentials && credentials.error().kind != Error::Kind::NotFound)
            return core::failure(credentials.error());
        for (const Entity &credential : credentials.value_or(QList<Entity>())) {
            if (credential.text("key"_L1) == step.naturalKey)
                return std::optional<Entity>(credential);
        }
    }
    return std::optional<Entity>();
}

Maybe findEntity(const AdminClient &gateway, const EntityKind &kind, const Step &step)
{
    if (isOpen(step.parent) || isOpen(step.naturalKey))
        return std::optional<Entity>();
    if (kind.name == gateway::kinds::plugins().name)
        return findPlugin(gateway, step);
    if (kind.name == gateway::kinds::consumers().name)
        return findConsumer(gateway, step);
    if (kind.nestedByNaturalKey)
        return orNothing(gateway.get(kind, step.naturalKey, step.parent));
    if (kind.name == gateway::kinds::jwtCredentials().name)
        return findCredential(gateway, kind, step);
    return orNothing(gateway.get(kind, step.naturalKey));
}

/// What of @p desired counts when somebody else's object is looked at.
QJsonObject essentials(const EntityKind &kind, const Step &step)
{
    QJsonObject wanted = step.desired;
    if (kind.name == gateway::kinds::consumers().name)
        wanted.remove("username"_L1); // another name for the same client is as good
    if (!kind.parentMember.isEmpty() && !step.parent.isEmpty())
        wanted.insert(kind.parentMember, QJsonObject { { u"id"_s, step.parent } });
    return wanted;
}

QString conflictCode(const EntityKind &kind, const QStringList &differing)
{
    if (kind.name == gateway::kinds::consumers().name)
        return u"gatehouse.username_taken"_s;
    if (kind.name == gateway::kinds::jwtCredentials().name)
        return differing.contains(u"consumer.id"_s) || differing.contains(u"consumer"_s) ? u"gatehouse.credential_taken"_s
                                                                                         : u"gatehouse.credential_key_differs"_s;
    return u"gatehouse.exists_differently"_s;
}

Found describe(const EntityKind &kind, const Step &step, const Entity &entity)
{
    Found found;
    found.stored = entity.json;
    found.ours = entity.id() == step.id;
    found.conflicts = gateway::differences(essentials(kind, step), entity.json, kind);
    if (found.conflicts.isEmpty()) {
        found.outlook = Step::Outlook::AlreadySo;
        found.outputs = { { u"id"_s, entity.id() } };
    } else {
        found.outlook = Step::Outlook::Conflict;
        found.conflictCode = conflictCode(kind, found.conflicts);
    }
    return found;
}

const EntityKind &kindOf(const Step &step)
{
    const EntityKind *kind = gateway::findKind(step.kind);
    Q_ASSERT(kind);
    return *kind;
}

} // namespace

Result<Found> checkEntity(const AdminClient &gateway, const Step &step)
{
    const EntityKind &kind = kindOf(step);
    const auto entity = findEntity(gateway, kind, step);
    if (!entity)
        return core::failure(entity.error());
    if (!entity->has_value())
        return Found();
    return describe(kind, step, **entity);
}

Result<Found> applyEntity(const AdminClient &gateway, const Step &step)
{
    const EntityKind &kind = kindOf(step);
    const bool underParent = !kind.nestedPath.isEmpty();
    const QString parent = underParent ? step.parent : QString();
    const auto written = gateway.put(kind, kind.nestedByNaturalKey ? step.naturalKey : step.id, step.desired, parent);
    if (!written)
        return core::failure(written.error());

    const auto stored = kind.nestedByNaturalKey ? gateway.get(kind, step.naturalKey, step.parent) : gateway.get(kind, written->id());
    if (!stored)
        return core::failure(stored.error());
    Found found = describe(kind, step, *stored);
    found.ours = true;
    if (found.outlook != Step::Outlook::AlreadySo)
        return core::failure(Error::Kind::Conflict, u"gatehouse.stored_differently"_s, {}, step.kind + u'/' + step.naturalKey,
            QJsonObject { { u"paths"_s, QJsonArray::fromStringList(found.conflicts) } });
    return found;
}

Result<> undoEntity(const AdminClient &gateway, const Step &step, const QString &id, const QJsonObject &after)
{
    const EntityKind &kind = kindOf(step);
    const auto current = kind.nestedByNaturalKey ? gateway.get(kind, step.naturalKey, step.parent) : gateway.get(kind, id);
    if (!current && current.error().kind == Error::Kind::NotFound)
        return {};
    if (!current)
        return core::failure(current.error());

    // A membership that somebody took away and gave again is theirs.
    if (kind.nestedByNaturalKey && !id.isEmpty() && current->id() != id)
        return {};
    const QStringList changed = gateway::differences(after, current->json, kind);
    if (!changed.isEmpty())
        return core::failure(Error::Kind::Conflict, u"gatehouse.changed_meanwhile"_s, {}, step.kind + u'/' + step.naturalKey,
            QJsonObject { { u"paths"_s, QJsonArray::fromStringList(changed) } });
    // What we made under it is gone by now, so the rest is somebody else's and would go without a word.
    const auto dependents = gateway::countDependents(gateway, kind, current->id());
    if (!dependents)
        return core::failure(dependents.error());
    QJsonArray held;
    for (const gateway::Dependents &dependent : *dependents)
        held << u"%1 (%2)"_s.arg(dependent.kind).arg(dependent.count);
    if (!held.isEmpty())
        return core::failure(Error::Kind::Conflict, u"gatehouse.has_dependents"_s, {}, step.kind + u'/' + step.naturalKey,
            QJsonObject { { u"dependents"_s, held } });
    return gateway.remove(kind, current->id());
}

} // namespace provisioning
