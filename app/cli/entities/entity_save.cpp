#include "app/cli/entities/entity_save.h"

#include "app/cli/entities/edit_report.h"
#include "app/cli/entities/member_options.h"
#include "models/core/random.h"
#include "models/forms/form_leaf.h"

namespace cli {

using namespace Qt::StringLiterals;
using core::Result;
using provisioning::EntityEdit;

namespace {

bool isPlugin(const EntityDesk &desk)
{
    return desk.kind->name == gateway::kinds::plugins().name;
}

/// Takes the options into Edit::edited.
Result<> takeOptions(const QCommandLineParser &parser, Session &session, const EntityDesk &desk, const QString &plugin, EntityEdit &edit)
{
    const auto schema = schemaFor(desk, plugin);
    if (!schema)
        return core::failure(schema.error());
    edit.secretMembers = forms::secretPaths(*schema);
    edit.mapMembers = forms::mapPaths(*schema);
    const auto edited = withMembers(parser, session, desk, *schema, edit.edited);
    if (!edited)
        return core::failure(edited.error());
    edit.edited = *edited;
    return {};
}

/// The parent that --of names goes into the path where one of its kind has no other way, into the body otherwise.
void takePlace(const EntityDesk &desk, EntityEdit &edit)
{
    edit.parent = desk.pathParent();
    if (edit.parent.isEmpty() && desk.place.reference)
        edit.edited.insert(desk.place.reference->member, QJsonObject { { u"id"_s, desk.place.parentId } });
}

/// A copy that is to stand somewhere else stands there alone.
void removeParents(const gateway::EntityKind &kind, QJsonObject &object)
{
    for (const gateway::Reference &reference : kind.references) {
        if (reference.isParent)
            object.remove(reference.member);
    }
}

ExitCode save(const QCommandLineParser &parser, const EntityDesk &desk, const EntityEdit &edit, const Output &output)
{
    if (parser.isSet(u"dry-run"_s)) {
        const auto review = provisioning::reviewEdit(desk.gateway(), edit);
        return review ? reportReview(edit, *review, output) : output.error(review.error());
    }
    const auto outcome = provisioning::saveEdit(desk.session->context, edit);
    return outcome ? reportOutcome(edit, *outcome, output) : output.error(outcome.error());
}

} // namespace

ExitCode saveNew(const QCommandLineParser &parser, Session &session, const EntityDesk &desk, const QJsonObject &begun, const Output &output)
{
    EntityEdit edit;
    edit.kind = desk.kind->name;
    edit.isNew = true;
    edit.id = core::randomUuid();
    edit.edited = begun;
    if (desk.place.reference)
        removeParents(*desk.kind, edit.edited);
    const QString given = setText(parser, u"name"_s);
    const QString plugin = given.isEmpty() ? begun.value("name"_L1).toString() : given;
    if (const auto taken = takeOptions(parser, session, desk, isPlugin(desk) ? plugin : QString(), edit); !taken)
        return output.error(taken.error());
    takePlace(desk, edit);
    edit.name = edit.edited.value(desk.kind->naturalKey).toString();
    return save(parser, desk, edit, output);
}

ExitCode saveChanged(
    const QCommandLineParser &parser, Session &session, const EntityDesk &desk, const gateway::Entity &opened, const Output &output)
{
    EntityEdit edit;
    edit.kind = desk.kind->name;
    edit.id = opened.id();
    edit.parent = desk.pathParent();
    edit.name = desk.nameOf(opened);
    edit.opened = opened;
    edit.edited = gateway::withSecrets(opened);
    const QString plugin = isPlugin(desk) ? opened.text("name"_L1) : QString();
    if (const auto taken = takeOptions(parser, session, desk, plugin, edit); !taken)
        return output.error(taken.error());
    return save(parser, desk, edit, output);
}

} // namespace cli
