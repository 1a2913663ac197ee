#include "models/provisioning/strategies/step_list.h"

#include "models/core/random.h"

namespace provisioning {

using namespace Qt::StringLiterals;

int StepList::entity(
    const gateway::EntityKind &kind, const QString &key, const QJsonObject &desired, const QString &parent, const QString &application)
{
    Step step;
    step.action = Step::Action::Entity;
    step.kind = kind.name;
    step.naturalKey = key;
    step.desired = desired;
    step.parent = parent;
    step.application = application;
    return append(step);
}

int StepList::append(Step step)
{
    step.index = int(m_steps.size());
    if (step.id.isEmpty())
        step.id = core::randomUuid();
    m_steps << step;
    return step.index;
}

QJsonObject foreign(const QString &id)
{
    return { { u"id"_s, id } };
}

} // namespace provisioning
