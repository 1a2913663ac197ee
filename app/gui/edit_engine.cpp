#include "app/gui/edit_engine.h"

#include "app/gui/gateway_plans.h"
#include "models/core/random.h"
#include "models/forms/form_leaf.h"
#include "models/gateway/plugin_form.h"

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

Result<forms::FormSchema> schemaOf(const AdminClient &gateway, const EntityKind &kind, const QString &plugin)
{
    auto frame = gateway.schema(kind);
    if (!frame || plugin.isEmpty())
        return frame;
    const auto own = gateway.pluginSchema(plugin);
    if (!own)
        return own;
    return gateway::pluginForm(*frame, *own);
}

void takeSchema(const forms::FormSchema &schema, ui::EditSubject &subject)
{
    subject.schema = schema;
    subject.edit.secretMembers = forms::secretPaths(schema);
    subject.edit.mapMembers = forms::mapPaths(schema);
}

/// What people call the one thing that @p object hangs on.
void findScope(const AdminClient &gateway, const QJsonObject &object, ui::EditSubject &subject)
{
    for (const EntityKind *kind : { &gateway::kinds::routes(), &gateway::kinds::services(), &gateway::kinds::consumers() }) {
        const QString id = object.value(kind->name.chopped(1)).toObject().value("id"_L1).toString();
        if (id.isEmpty())
            continue;
        subject.scopeKind = kind->name;
        subject.scopeId = id;
        const auto found = gateway.get(*kind, id);
        subject.scopeName = found ? found->text(QLatin1String(kind->naturalKey.toLatin1())) : QString();
        return;
    }
}

Result<ui::EditSubject> openNew(const AdminClient &gateway, const EntityKind &kind, const ui::EditRequest &request)
{
    ui::EditSubject subject;
    provisioning::EntityEdit &edit = subject.edit;
    edit.kind = request.kind;
    edit.isNew = true;
    edit.id = core::randomUuid();
    const auto schema = schemaOf(gateway, kind, request.plugin);
    if (!schema)
        return core::failure(schema.error());
    takeSchema(*schema, subject);
    if (!request.plugin.isEmpty())
        edit.edited.insert(u"name"_s, request.plugin);
    const bool byReference = kind.name == gateway::kinds::plugins().name || kind.name == gateway::kinds::routes().name;
    if (byReference && !request.parent.isEmpty())
        edit.edited.insert(request.parentKind.chopped(1), QJsonObject { { u"id"_s, request.parent } });
    else
        edit.parent = request.parent;
    findScope(gateway, edit.edited, subject);
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
    const auto entity = gateway.get(kind, request.id, kind.createdByPost ? request.parent : QString());
    if (!entity)
        return core::failure(entity.error());
    edit.id = entity->id();
    edit.opened = *entity;
    edit.edited = gateway::withSecrets(*entity);
    edit.name = entity->text(QLatin1String(kind.naturalKey.toLatin1()));
    const bool isPlugin = kind.name == gateway::kinds::plugins().name;
    const auto schema = schemaOf(gateway, kind, isPlugin ? entity->text(QLatin1String("name")) : QString());
    if (!schema)
        return core::failure(schema.error());
    takeSchema(*schema, subject);
    findScope(gateway, entity->json, subject);
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
