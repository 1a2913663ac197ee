#include "models/provisioning/plan/plan.h"

#include "models/gateway/entity_kind.h"

#include <QJsonArray>

#include <algorithm>
#include <array>

namespace provisioning {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array actionNames { "entity"_L1, "client"_L1, "verification"_L1, "update"_L1, "provider_object"_L1, "removal"_L1,
    "deletion"_L1 };
constexpr std::array outlookNames { "already_so"_L1, "missing"_L1, "conflict"_L1 };
constexpr std::array undoNames { "exact"_L1, "without_secret"_L1, "impossible"_L1 };

template <typename Enum, size_t N> Enum enumFrom(const std::array<QLatin1StringView, N> &names, const QString &text)
{
    const auto found = std::find(names.begin(), names.end(), text);
    return found == names.end() ? Enum(0) : Enum(found - names.begin());
}

template <size_t N> QString nameOf(const std::array<QLatin1StringView, N> &names, auto value)
{
    return names.at(size_t(value));
}

QJsonObject stepToJson(const Step &step, const QString &workspace)
{
    QJsonObject json {
        { u"index"_s, step.index },
        { u"identity"_s, step.identity(workspace) },
        { u"action"_s, nameOf(actionNames, step.action) },
        { u"kind"_s, step.kind },
        { u"key"_s, step.naturalKey },
        { u"id"_s, step.id },
        { u"parent"_s, step.parent },
        { u"desired"_s, step.desired },
        { u"outlook"_s, nameOf(outlookNames, step.outlook) },
        { u"conflicts"_s, QJsonArray::fromStringList(step.conflicts) },
        { u"conflict_code"_s, step.conflictCode },
        { u"undo"_s, nameOf(undoNames, step.undo) },
        { u"conflict_fields"_s, step.conflictFields },
        { u"generated_secrets"_s, QJsonArray::fromStringList(step.generatedSecrets) },
        { u"application"_s, step.application },
    };
    if (!step.secretMembers.isEmpty())
        json.insert(u"secret_members"_s, QJsonArray::fromStringList(step.secretMembers));
    if (!step.wholeMembers.isEmpty())
        json.insert(u"whole_members"_s, QJsonArray::fromStringList(step.wholeMembers));
    if (step.asTyped)
        json.insert(u"as_typed"_s, true);
    return json;
}

QStringList textsOf(const QJsonValue &value)
{
    QStringList texts;
    const QJsonArray array = value.toArray();
    for (const QJsonValue &item : array)
        texts << item.toString();
    return texts;
}

Step stepFromJson(const QJsonObject &json)
{
    Step step;
    step.index = json.value("index"_L1).toInt(-1);
    step.action = enumFrom<Step::Action>(actionNames, json.value("action"_L1).toString());
    // Of another version perhaps: better no plan than another action.
    const bool known = std::find(actionNames.begin(), actionNames.end(), json.value("action"_L1).toString()) != actionNames.end();
    step.kind = known ? json.value("kind"_L1).toString() : QString();
    step.naturalKey = json.value("key"_L1).toString();
    step.id = json.value("id"_L1).toString();
    step.parent = json.value("parent"_L1).toString();
    step.desired = json.value("desired"_L1).toObject();
    step.outlook = enumFrom<Step::Outlook>(outlookNames, json.value("outlook"_L1).toString());
    step.conflicts = textsOf(json.value("conflicts"_L1));
    step.conflictFields = json.value("conflict_fields"_L1).toObject();
    step.generatedSecrets = textsOf(json.value("generated_secrets"_L1));
    step.conflictCode = json.value("conflict_code"_L1).toString();
    step.undo = enumFrom<UndoQuality>(undoNames, json.value("undo"_L1).toString());
    step.application = json.value("application"_L1).toString();
    step.secretMembers = textsOf(json.value("secret_members"_L1));
    step.wholeMembers = textsOf(json.value("whole_members"_L1));
    step.asTyped = json.value("as_typed"_L1).toBool();
    return step;
}

} // namespace

QString Step::identity(const QString &workspace) const
{
    const QString text
        = QStringList { isAtGateway() ? u"gateway"_s : u"provider"_s, workspace.isEmpty() ? u"default"_s : workspace, kind, naturalKey }
              .join(u'/');
    if (action == Action::Removal || action == Action::Deletion)
        return text + u'#';
    return action == Action::Update ? QString(text + u'#' + desired.keys().join(u',')) : text;
}

bool Step::isAtGateway() const
{
    return action == Action::Entity || action == Action::Update || action == Action::Deletion || (action == Action::Removal && gateway::findKind(kind));
}

bool Step::keepsSecrets() const
{
    return action == Action::Client || !generatedSecrets.isEmpty() || !secretMembers.isEmpty();
}

int Plan::changes() const
{
    return int(std::count_if(steps.begin(), steps.end(),
        [](const Step &step) { return step.outlook == Step::Outlook::Missing && step.action != Step::Action::Verification; }));
}

bool Plan::hasConflicts() const
{
    return std::any_of(steps.begin(), steps.end(), [](const Step &step) { return step.outlook == Step::Outlook::Conflict; });
}

QJsonObject Plan::toJson() const
{
    QJsonArray list;
    for (const Step &step : steps)
        list << stepToJson(step, workspace);
    QJsonArray noteList;
    for (const PlanNote &note : notes)
        noteList << QJsonObject { { u"code"_s, note.code }, { u"fields"_s, note.fields } };
    return {
        { u"id"_s, id },
        { u"made_at"_s, madeAt.toString(Qt::ISODateWithMs) },
        { u"name"_s, name },
        { u"strategy"_s, strategy },
        { u"connection"_s, connectionId },
        { u"admin_url"_s, adminUrl },
        { u"workspace"_s, workspace },
        { u"issuer"_s, issuer },
        { u"vendor"_s, vendor },
        { u"provider_credential"_s, providerCredential },
        { u"separate"_s, separate },
        { u"abreast"_s, abreast },
        { u"steps"_s, list },
        { u"notes"_s, noteList },
    };
}

core::Result<Plan> Plan::fromJson(const QJsonObject &json)
{
    Plan plan;
    plan.id = json.value("id"_L1).toString();
    plan.madeAt = QDateTime::fromString(json.value("made_at"_L1).toString(), Qt::ISODateWithMs);
    plan.name = json.value("name"_L1).toString();
    plan.strategy = json.value("strategy"_L1).toString();
    plan.connectionId = json.value("connection"_L1).toString();
    plan.adminUrl = json.value("admin_url"_L1).toString();
    plan.workspace = json.value("workspace"_L1).toString();
    plan.issuer = json.value("issuer"_L1).toString();
    plan.vendor = json.value("vendor"_L1).toString(plan.vendor);
    plan.providerCredential = json.value("provider_credential"_L1).toString();
    plan.separate = json.value("separate"_L1).toBool();
    plan.abreast = json.value("abreast"_L1).toBool();
    const QJsonArray list = json.value("steps"_L1).toArray();
    for (const QJsonValue &value : list) {
        plan.steps << stepFromJson(value.toObject());
        if (plan.steps.last().index != plan.steps.size() - 1 || plan.steps.last().kind.isEmpty())
            return core::failure(core::Error::Kind::Storage, u"gatehouse.plan_damaged"_s, {}, plan.id);
    }
    const QJsonArray noteList = json.value("notes"_L1).toArray();
    for (const QJsonValue &value : noteList)
        plan.notes << PlanNote { value.toObject().value("code"_L1).toString(), value.toObject().value("fields"_L1).toObject() };
    if (plan.id.isEmpty() || !plan.madeAt.isValid())
        return core::failure(core::Error::Kind::Storage, u"gatehouse.plan_damaged"_s, {}, plan.id);
    return plan;
}

} // namespace provisioning
