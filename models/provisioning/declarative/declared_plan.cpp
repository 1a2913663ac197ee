#include "models/provisioning/declarative/declared_plan.h"

#include "models/provisioning/plan/references.h"
#include "models/provisioning/steps/edit_secrets.h"
#include "models/provisioning/strategies/step_list.h"

#include <QSet>

namespace provisioning {

using namespace Qt::StringLiterals;
using core::Result;

namespace {

Step stepOf(const DeclaredChange &change)
{
    Step step;
    step.kind = change.kind->name;
    step.id = change.id;
    step.parent = change.parent;
    step.secretMembers = change.secretMembers;
    step.wholeMembers = change.wholeMembers;
    step.desired = change.body;
    step.asTyped = true;
    step.naturalKey = change.name.isEmpty() ? change.id : change.name;
    switch (change.what) {
    case DeclaredChange::What::Created:
        step.action = Step::Action::Entity;
        // By its id it is itself, whatever else has its name.
        if (!change.kind->nestedByNaturalKey)
            step.naturalKey = change.id;
        break;
    case DeclaredChange::What::Changed:
        step.action = Step::Action::Update;
        break;
    case DeclaredChange::What::OnlyThere:
        step.action = Step::Action::Deletion;
        step.asTyped = false;
        step.undo = change.losesSecret ? UndoQuality::WithoutSecret : UndoQuality::Exact;
        break;
    }
    return step;
}

} // namespace

Result<Plan> planDeclared(const PlanContext &context, const DeclaredDiff &diff, const QString &name, bool deletes)
{
    Plan plan = context.newPlan(name, u"import"_s);
    plan.abreast = true;
    StepList list;
    StepSecrets secrets;
    for (const DeclaredChange &change : diff.changes) {
        if (change.what == DeclaredChange::What::OnlyThere)
            continue;
        if (const auto plain = resolve(change.body, {}); !plain) {
            core::Error error = plain.error();
            error.code = u"gatehouse.looks_like_reference"_s;
            error.where = change.kind->name + u'/' + change.name;
            return core::failure(error);
        }
        const int index = list.append(stepOf(change));
        if (!change.secretMembers.isEmpty())
            secrets.insert(index, change.secrets);
    }
    for (auto change = diff.changes.rbegin(); deletes && change != diff.changes.rend(); ++change) {
        if (change->what == DeclaredChange::What::OnlyThere)
            list.append(stepOf(*change));
    }
    plan.steps = list.take();
    PlanSecrets kept(context.secrets, plan.id);
    if (const auto done = secrets.isEmpty() ? Result<>() : keepDesired(secrets, kept); !done)
        return core::failure(done.error());
    return plan;
}

} // namespace provisioning
