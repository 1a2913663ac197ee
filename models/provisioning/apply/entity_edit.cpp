#include "models/provisioning/apply/entity_edit.h"

#include "models/gateway/admin_path.h"
#include "models/gateway/entity_changes.h"
#include "models/gateway/removal.h"
#include "models/provisioning/apply/lone_plan.h"
#include "models/provisioning/steps/edit_secrets.h"

#include <QUuid>

#include <algorithm>

namespace provisioning {

using namespace Qt::StringLiterals;
using core::Error;
using core::Result;
using gateway::AdminClient;
using gateway::Entity;
using gateway::EntityKind;

namespace {

bool holds(const QJsonObject &json, const QString &path)
{
    const qsizetype dot = path.indexOf(u'.');
    if (dot < 0)
        return json.contains(path);
    return holds(json.value(QStringView(path).left(dot)).toObject(), path.mid(dot + 1));
}

QStringList thoseIn(const QStringList &paths, const QJsonObject &json)
{
    QStringList held;
    std::copy_if(paths.begin(), paths.end(), std::back_inserter(held), [&json](const QString &path) { return holds(json, path); });
    return held;
}

const EntityKind &catalogued(const EntityEdit &edit)
{
    const EntityKind *kind = gateway::findKind(edit.kind);
    Q_ASSERT(kind);
    return *kind;
}

EntityKind kindOf(const EntityEdit &edit)
{
    EntityKind kind = catalogued(edit);
    kind.wholeMembers << edit.mapMembers;
    return kind;
}

/// The parent that stands in the path.
QString pathParent(const EntityEdit &edit, const EntityKind &kind)
{
    return kind.nestedPath().isEmpty() ? QString() : edit.parent;
}

Result<> describeCall(const EntityEdit &edit, const EntityKind &kind, EditReview &review)
{
    const bool nested = edit.isNew || kind.isBelowParent();
    const auto collection = gateway::collectionPath(kind, nested ? pathParent(edit, kind) : QString());
    if (!collection)
        return core::failure(collection.error());
    const bool posted = edit.isNew && kind.createdByPost;
    review.method = posted ? u"POST"_s : edit.isNew ? u"PUT"_s : u"PATCH"_s;
    const QString key = edit.isNew && kind.nestedByNaturalKey ? edit.edited.value(kind.naturalKey).toString() : edit.id;
    review.path = posted ? *collection : QString(*collection + u'/' + QString::fromLatin1(QUrl::toPercentEncoding(key)));
    return {};
}

/// The dry run knows nothing of the path, so the parent goes into the body.
QJsonObject withParent(const EntityEdit &edit, const EntityKind &kind, QJsonObject body)
{
    if (!edit.parent.isEmpty() && !kind.parentMember().isEmpty() && !QUuid::fromString(edit.parent).isNull()
        && !body.contains(kind.parentMember()))
        body.insert(kind.parentMember(), QJsonObject { { u"id"_s, edit.parent } });
    return body;
}

Result<> rehearse(const AdminClient &gateway, const EntityKind &kind, const QJsonObject &whole, EditReview &review)
{
    // The schema of a portal object wants the hidden consumer that its creation makes, and knows no password.
    if (kind.createdByPost)
        return {};
    const auto valid = gateway.validate(kind, whole);
    // Some kinds, and whole nodes, have no dry run: then the write itself tells.
    if (valid || valid.error().kind == Error::Kind::NotFound || valid.error().kind == Error::Kind::Unsupported)
        return {};
    if (valid.error().kind != Error::Kind::Rejected && valid.error().kind != Error::Kind::Conflict)
        return valid;
    review.refused = valid.error();
    return {};
}

/// A new object whose parent was chosen in the form: where the path has to name it, it stands there and not in the body.
EntityEdit inItsPlace(EntityEdit edit)
{
    const EntityKind &kind = catalogued(edit);
    if (!edit.isNew || !edit.parent.isEmpty() || !(kind.onlyNested || kind.nestedByNaturalKey))
        return edit;
    edit.parent = edit.edited.value(kind.parentMember()).toObject().value("id"_L1).toString();
    edit.edited.remove(kind.parentMember());
    return edit;
}

/// What somebody else has changed since and this edit does not bring about anyway.
QStringList changedByOthers(const EntityEdit &edit, const Entity &now, const EntityKind &kind)
{
    QStringList theirs = gateway::changesSince(edit.opened, now, kind);
    const QStringList different = gateway::differences(edit.edited, now, kind);
    theirs.removeIf([&different](const QString &path) { return !different.contains(path); });
    return theirs;
}

/// A text that a plan would take for what another step comes to.
std::optional<Error> referenceIn(const QJsonObject &body)
{
    const auto resolved = resolve(body, {});
    if (resolved)
        return std::nullopt;
    Error error = resolved.error();
    error.code = u"gatehouse.looks_like_reference"_s;
    return error;
}

Step stepOf(const EntityEdit &edit, const EntityKind &kind, const Entity &wanted, const QStringList &secrets)
{
    Step step;
    step.action = edit.isNew ? Step::Action::Entity : Step::Action::Update;
    step.kind = edit.kind;
    step.id = edit.id;
    step.parent = pathParent(edit, kind);
    step.desired = wanted.json;
    const bool byOwnKey = kind.createdByPost || kind.nestedByNaturalKey;
    const QString key = wanted.text(QLatin1String(kind.naturalKey.toLatin1()));
    step.naturalKey = !edit.isNew ? edit.name : byOwnKey && !key.isEmpty() ? key : edit.id;
    step.secretMembers = secrets;
    step.wholeMembers = thoseIn(edit.mapMembers, wanted.json);
    step.asTyped = true;
    return step;
}

/// Every secret member that @p body touches: those of the schema, and those that only their name gives away.
QStringList touchedSecrets(const EntityEdit &edit, const QJsonObject &body, const Entity &lifted)
{
    QStringList paths = thoseIn(edit.secretMembers, body);
    for (auto secret = lifted.secrets.begin(); secret != lifted.secrets.end(); ++secret) {
        const QString path = secret.key().section(u'[', 0, 0);
        if (!paths.contains(path))
            paths << path;
    }
    return paths;
}

Result<> readBack(const PlanContext &context, const EntityEdit &edit, const EntityKind &kind, const QString &id, EditOutcome &outcome)
{
    const auto stored = context.gateway.get(kind, id.isEmpty() ? edit.id : id, kind.isBelowParent() ? edit.parent : QString());
    if (!stored)
        return core::failure(stored.error());
    outcome.stored = *stored;
    outcome.storedDifferently = gateway::differences(outcome.review.body, *stored, kind);
    outcome.storedDifferently.removeAll(gateway::hashedSecret(kind, *stored)); // as it should be
    return {};
}

Result<> write(const PlanContext &context, const EntityEdit &edit, const EntityKind &kind, EditOutcome &outcome)
{
    const Entity wanted = gateway::entityFromJson(outcome.review.body, kind, edit.secretMembers);
    const QStringList secrets = touchedSecrets(edit, outcome.review.body, wanted);
    if (const auto error = referenceIn(wanted.json))
        return core::failure(*error);
    const Plan plan = lonePlan(context, stepOf(edit, kind, wanted, secrets), edit.name, u"edit"_s);
    PlanSecrets kept(context.secrets, plan.id);
    if (!secrets.isEmpty()) {
        if (const auto done = keepDesired(plan.steps.first(), wanted.secrets, kept); !done)
            return done;
    }
    const auto applied = applyPlan(context, plan);
    if (!applied && applied.error().code != u"gatehouse.stored_differently"_s) {
        closeLonePlan(context, plan, applied.error());
        const bool refused = applied.error().kind == Error::Kind::Rejected || applied.error().kind == Error::Kind::Conflict;
        if (!refused || applied.error().code.startsWith("gatehouse."_L1))
            return core::failure(applied.error());
        outcome.review.refused = applied.error();
        return {};
    }
    outcome.written = true;
    outcome.planId = plan.id;
    return readBack(context, edit, kind, applied ? applied->steps.first().id : QString(), outcome);
}

} // namespace

Result<EditReview> reviewEdit(const AdminClient &gateway, const EntityEdit &asked)
{
    const EntityEdit edit = inItsPlace(asked);
    const EntityKind kind = kindOf(edit);
    EditReview review;
    if (const auto called = describeCall(edit, kind, review); !called)
        return core::failure(called.error());
    if (edit.isNew) {
        review.body = edit.edited;
        if (const auto done = rehearse(gateway, kind, withParent(edit, kind, edit.edited), review); !done)
            return core::failure(done.error());
        return review;
    }
    const auto now = gateway.get(kind, edit.id, kind.isBelowParent() ? edit.parent : QString());
    review.gone = !now && now.error().kind == Error::Kind::NotFound;
    if (!now && !review.gone)
        return core::failure(now.error());
    review.body = gateway::changedMembers(review.gone ? edit.opened : *now, edit.edited, kind);
    if (review.gone)
        return review;
    review.now = *now;
    review.theirs = changedByOthers(edit, *now, kind);
    // Against what was opened: their changes are not to be taken back by the way.
    if (!review.theirs.isEmpty())
        review.body = gateway::changedMembers(edit.opened, edit.edited, kind);
    if (review.body.isEmpty())
        return review;
    if (const auto done = rehearse(gateway, kind, gateway::afterPatch(*now, review.body, kind), review); !done)
        return core::failure(done.error());
    return review;
}

Result<EditOutcome> saveEdit(const PlanContext &context, const EntityEdit &asked)
{
    const EntityEdit edit = inItsPlace(asked);
    const auto review = reviewEdit(context.gateway, edit);
    if (!review)
        return core::failure(review.error());
    EditOutcome outcome { .review = *review };
    if (!review->canBeSaved())
        return outcome;
    if (review->body.isEmpty() && !edit.isNew) {
        outcome.stored = review->now;
        return outcome;
    }
    if (const auto done = write(context, edit, kindOf(edit), outcome); !done)
        return core::failure(done.error());
    return outcome;
}

} // namespace provisioning
