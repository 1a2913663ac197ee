#include "app/gui/edit_engine.h"

#include "app/gui/gateway_plans.h"
#include "models/core/random.h"
#include "models/forms/form_leaf.h"
#include "models/gateway/entity_schema.h"
#include "models/gateway/named_entity.h"

using namespace Qt::StringLiterals;
using core::Result;
using gateway::AdminClient;
using gateway::EntityKind;

namespace gui {

namespace {

tl::unexpected<core::Error> unknownKind(const QString &name)
{
    return core::failure(core::Error::Kind::Unsupported, u"gatehouse.unknown_kind"_s, {}, name, QJsonObject { { u"key"_s, name } });
}

void takeSchema(const forms::FormSchema &schema, ui::EditSubject &subject)
{
    subject.schema = schema;
    subject.edit.secretMembers = forms::secretPaths(schema);
    subject.edit.mapMembers = forms::mapPaths(schema);
}

/// What people call the one thing that @p object hangs on.
void findScope(const AdminClient &gateway, const EntityKind &kind, const QJsonObject &object, ui::EditSubject &subject)
{
    const gateway::Reference *narrowest = nullptr;
    for (const gateway::Reference &reference : kind.references) {
        const bool isSet = !object.value(reference.member).toObject().value("id"_L1).toString().isEmpty();
        // Of a plugin on a route of a service the route says more.
        if (isSet && reference.isParent && (!narrowest || reference.kind == gateway::kinds::routes().name))
            narrowest = &reference;
    }
    const EntityKind *parent = narrowest ? gateway::findKind(narrowest->kind) : nullptr;
    if (!parent || parent->isBelowParent())
        return;
    subject.scopeKind = parent->name;
    subject.scopeId = object.value(narrowest->member).toObject().value("id"_L1).toString();
    const auto found = gateway.get(*parent, subject.scopeId);
    subject.scopeName = found ? found->text(QLatin1String(parent->naturalKey.toLatin1())) : QString();
}

/// Begins a new object with the settings of another one, under names of its own.
Result<> takeSource(const AdminClient &gateway, const EntityKind &kind, const ui::EditRequest &request, provisioning::EntityEdit &edit)
{
    if (request.source.isEmpty())
        return {};
    const auto source = gateway.get(kind, request.source, kind.isBelowParent() ? request.parent : QString());
    if (!source)
        return core::failure(source.error());
    edit.edited = gateway::cloneOf(kind, *source);
    return {};
}

Result<ui::EditSubject> openNew(const AdminClient &gateway, const EntityKind &kind, const ui::EditRequest &request)
{
    ui::EditSubject subject;
    provisioning::EntityEdit &edit = subject.edit;
    edit.kind = request.kind;
    edit.isNew = true;
    edit.id = core::randomUuid();
    const auto schema = gateway::entitySchema(gateway, kind, request.plugin);
    if (!schema)
        return core::failure(schema.error());
    takeSchema(*schema, subject);
    if (!request.plugin.isEmpty())
        edit.edited.insert(u"name"_s, request.plugin);
    // What can be without a parent, or has several, names it in its body; the others are made below it.
    const gateway::Reference *reference = request.parentKind.isEmpty() ? nullptr : kind.referenceTo(request.parentKind);
    const bool byReference = reference && (kind.name == gateway::kinds::plugins().name || kind.name == gateway::kinds::routes().name);
    if (byReference && !request.parent.isEmpty())
        edit.edited.insert(reference->member, QJsonObject { { u"id"_s, request.parent } });
    else
        edit.parent = request.parent;
    if (const auto taken = takeSource(gateway, kind, request, edit); !taken)
        return core::failure(taken.error());
    findScope(gateway, kind, edit.edited, subject);
    return subject;
}

Result<ui::EditSubject> open(const AdminClient &gateway, const ui::EditRequest &request)
{
    const EntityKind *known = gateway::findKind(request.kind);
    if (!known)
        return unknownKind(request.kind);
    const EntityKind &kind = *known;
    if (request.id.isEmpty())
        return openNew(gateway, kind, request);
    ui::EditSubject subject;
    provisioning::EntityEdit &edit = subject.edit;
    edit.kind = request.kind;
    edit.parent = request.parent;
    const auto entity = gateway.get(kind, request.id, kind.isBelowParent() ? request.parent : QString());
    if (!entity)
        return core::failure(entity.error());
    edit.id = entity->id();
    edit.opened = *entity;
    edit.edited = gateway::withSecrets(*entity);
    edit.name = entity->text(QLatin1String(kind.naturalKey.toLatin1()));
    const bool isPlugin = kind.name == gateway::kinds::plugins().name;
    const auto schema = gateway::entitySchema(gateway, kind, isPlugin ? entity->text(QLatin1String("name")) : QString());
    if (!schema)
        return core::failure(schema.error());
    takeSchema(*schema, subject);
    findScope(gateway, kind, entity->json, subject);
    return subject;
}

Result<std::vector<ui::EntityChoice>> choices(const AdminClient &gateway, const QString &reference)
{
    const EntityKind *kind = gateway::findKind(reference);
    if (!kind || kind->onlyNested)
        return unknownKind(reference);
    const auto entities = gateway.list(*kind);
    if (!entities)
        return core::failure(entities.error());
    std::vector<ui::EntityChoice> all;
    all.reserve(size_t(entities->size()));
    const QByteArray key = kind->naturalKey.toLatin1();
    for (const gateway::Entity &entity : *entities)
        all.push_back({ entity.id(), entity.text(QLatin1String(key)) });
    return all;
}

Result<provisioning::EditOutcome> save(const EngineParts &parts, const ui::Target &target, const provisioning::EntityEdit &edit,
    const core::CancelToken &cancel, storage::SecretStore *secrets)
{
    return withPlanContext<provisioning::EditOutcome>(parts, target, cancel, secrets,
        [&edit](const provisioning::PlanContext &context) { return provisioning::saveEdit(context, edit); });
}

} // namespace

ui::EditEngine makeEditEngine(const EngineParts &parts)
{
    ui::EditEngine engine;
    engine.open = [parts](const ui::Target &target, const ui::EditRequest &request, const core::CancelToken &cancel) {
        return open(parts.gateway(target, cancel), request);
    };
    engine.review = [parts](const ui::Target &target, const provisioning::EntityEdit &edit, const core::CancelToken &cancel) {
        return provisioning::reviewEdit(parts.gateway(target, cancel), edit);
    };
    engine.save = [parts](const ui::Target &target, const provisioning::EntityEdit &edit, const core::CancelToken &cancel) {
        return save(parts, target, edit, cancel, parts.secrets);
    };
    engine.saveWithoutKeychain = [parts](const ui::Target &target, const provisioning::EntityEdit &edit, const core::CancelToken &cancel) {
        return save(parts, target, edit, cancel, parts.session.get());
    };
    engine.undo = [parts](const ui::Target &target, const QString &planId) { return takeBackAtGateway(parts, target, planId); };
    engine.choices = [parts](const ui::Target &target, const QString &reference, const core::CancelToken &cancel) {
        return choices(parts.gateway(target, cancel), reference);
    };
    return engine;
}

} // namespace gui
