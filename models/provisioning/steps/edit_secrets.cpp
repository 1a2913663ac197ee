#include "models/provisioning/steps/edit_secrets.h"

namespace provisioning {

using namespace Qt::StringLiterals;
using core::Result;
using core::Secret;

namespace {

using Values = QHash<QString, Secret>;

/// Shows that a side was kept, also when there was no secret in it.
constexpr auto desiredSide = "desired:"_L1;
constexpr auto beforeSide = "before:"_L1;

Result<QJsonObject> whole(const Step &step, const QJsonObject &json, const PlanSecrets &secrets, QLatin1StringView side)
{
    if (step.secretMembers.isEmpty())
        return json;
    const Values all = secrets.all(step.index);
    if (!all.contains(side))
        return core::failure(core::Error::Kind::Keychain, u"gatehouse.secret_missing"_s, step.secretMembers.join(u", "_s),
            QString(step.kind + u'/' + step.naturalKey));
    gateway::Entity entity { json, {} };
    for (auto value = all.begin(); value != all.end(); ++value) {
        if (value.key().startsWith(side) && value.key().size() > side.size())
            entity.secrets.insert(value.key().mid(side.size()), *value);
    }
    return gateway::withSecrets(entity);
}

Result<> keep(const Step &step, const Values &values, PlanSecrets &secrets, QLatin1StringView side)
{
    Values all = secrets.all(step.index);
    all.removeIf([side](const auto &item) { return item.key().startsWith(side); });
    all.insert(side, Secret(QByteArrayLiteral("kept")));
    for (auto value = values.begin(); value != values.end(); ++value)
        all.insert(side + value.key(), *value);
    return secrets.set(step.index, all);
}

} // namespace

gateway::EntityKind kindOf(const Step &step)
{
    const gateway::EntityKind *known = gateway::findKind(step.kind);
    Q_ASSERT(known);
    gateway::EntityKind kind = *known;
    kind.wholeMembers << step.wholeMembers;
    return kind;
}

gateway::Entity withoutSecrets(const QJsonObject &json, const Step &step)
{
    return gateway::entityFromJson(json, kindOf(step), step.secretMembers);
}

Result<QJsonObject> bodyOf(const Step &step, const PlanSecrets &secrets)
{
    return whole(step, step.desired, secrets, desiredSide);
}

Result<QJsonObject> beforeOf(const Step &step, const QJsonObject &before, const PlanSecrets &secrets)
{
    return whole(step, before, secrets, beforeSide);
}

Result<> keepDesired(const Step &step, const Values &values, PlanSecrets &secrets)
{
    return keep(step, values, secrets, desiredSide);
}

Result<> keepDesired(const StepSecrets &values, PlanSecrets &secrets)
{
    StepSecrets all;
    for (auto step = values.begin(); step != values.end(); ++step) {
        Values &kept = all[step.key()];
        kept.insert(desiredSide, Secret(QByteArrayLiteral("kept")));
        for (auto value = step->begin(); value != step->end(); ++value)
            kept.insert(desiredSide + value.key(), *value);
    }
    return secrets.setAll(all);
}

Result<> keepBefore(const Step &step, const Values &values, PlanSecrets &secrets)
{
    return keep(step, values, secrets, beforeSide);
}

} // namespace provisioning
