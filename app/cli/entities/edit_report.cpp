#include "app/cli/entities/edit_report.h"

#include "app/cli/text.h"
#include "models/gateway/entity_kind.h"
#include "models/gateway/member_path.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace cli {

using namespace Qt::StringLiterals;
using core::Error;
using gateway::Dependents;
using provisioning::EditOutcome;
using provisioning::EditReview;
using provisioning::EntityEdit;
using provisioning::RemovalReview;

namespace {

constexpr QLatin1StringView mask = "********"_L1;

struct Change {
    QString member;
    QJsonValue before;
    QJsonValue after;
};

/// Every member of @p after, records member by member, beside what it holds before.
void compare(const QJsonValue &before, const QJsonObject &after, const QString &path, QList<Change> &changes)
{
    for (auto member = after.begin(); member != after.end(); ++member) {
        const QString memberPath = gateway::childPath(path, member.key());
        const QJsonValue old = before.toObject().value(member.key());
        if (member->isObject() && !member->toObject().isEmpty())
            compare(old, member->toObject(), memberPath, changes);
        else if (old != *member)
            changes.append({ memberPath, old, *member });
    }
}

QList<Change> changesOf(const EntityEdit &edit, const EditReview &review)
{
    const gateway::EntityKind &kind = *gateway::findKind(edit.kind);
    const gateway::Entity wanted = gateway::entityFromJson(review.body, kind, edit.secretMembers);
    const gateway::Entity now = review.now.value_or(gateway::Entity());
    QList<Change> changes;
    compare(now.json, wanted.json, {}, changes);
    for (auto secret = wanted.secrets.begin(); secret != wanted.secrets.end(); ++secret)
        changes.append({ secret.key(), now.secrets.contains(secret.key()) ? QJsonValue(mask) : QJsonValue(), QJsonValue(mask) });
    return changes;
}

QString shown(const QJsonValue &value)
{
    if (value.isUndefined())
        return u"-"_s;
    const QByteArray text = QJsonDocument(QJsonArray { value }).toJson(QJsonDocument::Compact);
    return QString::fromUtf8(text.mid(1, text.size() - 2));
}

QString undoName(provisioning::UndoQuality undo)
{
    switch (undo) {
    case provisioning::UndoQuality::Exact:
        return u"exact"_s;
    case provisioning::UndoQuality::WithoutSecret:
        return u"without_secret"_s;
    case provisioning::UndoQuality::Impossible:
        return u"impossible"_s;
    }
    Q_UNREACHABLE();
}

QJsonArray counted(const QList<Dependents> &all)
{
    QJsonArray array;
    for (const Dependents &some : all)
        array << QJsonObject { { u"kind"_s, some.kind }, { u"count"_s, some.count } };
    return array;
}

/// Every object that goes along, those below those too.
void countAlong(const gateway::Removal &removal, QMap<QString, qsizetype> &numbers)
{
    for (const gateway::Removal &one : removal.along) {
        ++numbers[one.kind];
        countAlong(one, numbers);
    }
}

/// Why nothing was written.
Error obstacle(const EntityEdit &edit, const EditReview &review)
{
    if (review.refused)
        return *review.refused;
    Error error;
    error.where = edit.kind + u'/' + edit.name;
    error.kind = review.gone ? Error::Kind::NotFound : Error::Kind::Conflict;
    if (!review.gone) {
        error.code = u"gatehouse.changed_meanwhile"_s;
        error.fields = QJsonObject { { u"paths"_s, QJsonArray::fromStringList(review.theirs) } };
    }
    return error;
}

} // namespace

ExitCode reportReview(const EntityEdit &edit, const EditReview &review, const Output &output)
{
    QJsonArray list;
    output.line(u"%1 %2"_s.arg(review.method, review.path));
    for (const Change &change : changesOf(edit, review)) {
        list << QJsonObject { { u"member"_s, change.member }, { u"before"_s, change.before.isUndefined() ? QJsonValue() : change.before },
            { u"after"_s, change.after } };
        output.line(edit.isNew ? u"  %1: %2"_s.arg(change.member, shown(change.after))
                               : u"  %1: %2 -> %3"_s.arg(change.member, shown(change.before), shown(change.after)));
    }
    output.object({ { u"dry_run"_s, true }, { u"kind"_s, edit.kind }, { u"id"_s, edit.id }, { u"method"_s, review.method },
        { u"path"_s, review.path }, { u"changes"_s, list } });
    if (!review.canBeSaved())
        return output.error(obstacle(edit, review));
    if (list.isEmpty())
        output.line(Text::tr("Nothing to change."));
    return ExitCode::Done;
}

ExitCode reportOutcome(const EntityEdit &edit, const EditOutcome &outcome, const Output &output)
{
    if (!outcome.review.canBeSaved())
        return output.error(obstacle(edit, outcome.review));
    const QString id = outcome.stored ? outcome.stored->id() : edit.id;
    const QString name = edit.name.isEmpty() ? id : edit.name;
    output.object({ { u"outcome"_s,
                        !outcome.written ? u"unchanged"_s
                            : edit.isNew ? u"created"_s
                                         : u"changed"_s },
        { u"kind"_s, edit.kind }, { u"id"_s, id }, { u"name"_s, name }, { u"plan"_s, outcome.planId },
        { u"stored_differently"_s, QJsonArray::fromStringList(outcome.storedDifferently) } });
    if (!outcome.written) {
        output.line(Text::tr("Nothing to change."));
        return ExitCode::Done;
    }
    output.line(edit.isNew ? Text::tr("Created: %1 %2 (id %3)").arg(edit.kind, name, id) : Text::tr("Changed: %1 %2").arg(edit.kind, name));
    if (!outcome.storedDifferently.isEmpty())
        output.line(Text::tr("The gateway made something else of %1.").arg(outcome.storedDifferently.join(u", "_s)));
    output.line(Text::tr("To undo it: gatehouse-cli rollback %1").arg(outcome.planId));
    return ExitCode::Done;
}

void reportRemoval(const RemovalReview &review, const Output &output)
{
    const gateway::Removal &removal = review.removal;
    QMap<QString, qsizetype> numbers;
    countAlong(removal, numbers);
    QJsonArray along;
    output.line(Text::tr("To delete: %1 %2 (id %3)").arg(review.kind, review.name, removal.entity.id()));
    for (auto number = numbers.begin(); number != numbers.end(); ++number) {
        along << QJsonObject { { u"kind"_s, number.key() }, { u"count"_s, *number } };
        output.line(Text::tr("Goes with it: %1 (%2)", "kind, number").arg(number.key()).arg(*number));
    }
    for (const Dependents &some : removal.blocking)
        output.line(Text::tr("Keeps it: %1 (%2)", "kind, number").arg(some.kind).arg(some.count));
    for (const Dependents &some : removal.lost)
        output.line(Text::tr("An undo does not bring back as it was: %1 (%2)", "kind, number").arg(some.kind).arg(some.count));
    if (removal.losesSecret())
        output.line(Text::tr("The gateway holds the hash of its secret alone: an undo gives it another one, which nobody knows."));
    if (review.newId)
        output.line(Text::tr("An undo makes it again under another id."));
    output.object({ { u"kind"_s, review.kind }, { u"id"_s, removal.entity.id() }, { u"name"_s, review.name }, { u"along"_s, along },
        { u"blocked_by"_s, counted(removal.blocking) }, { u"lost"_s, counted(removal.lost) }, { u"undo"_s, undoName(review.undo) },
        { u"new_id"_s, review.newId } });
}

} // namespace cli
