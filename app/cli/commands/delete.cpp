#include "app/cli/commands/commands.h"
#include "app/cli/confirmation.h"
#include "app/cli/entities/edit_report.h"
#include "app/cli/entities/entity_desk.h"
#include "app/cli/text.h"

#include <QJsonArray>

namespace cli {

using namespace Qt::StringLiterals;
using core::Error;

namespace {

class Delete final : public Command {
public:
    QString name() const override { return u"delete"_s; }
    QString summary() const override { return Text::tr("Delete an object of the gateway; says first what depends on it."); }
    qsizetype mostArguments() const override { return 2; }

    void describe(QCommandLineParser &parser) const override
    {
        describeDesk(parser);
        describeName(parser);
        describeConfirmation(parser);
    }

    ExitCode run(const QCommandLineParser &parser, Session &session, const Output &output) const override
    {
        const auto desk = openDesk(parser, session);
        if (!desk)
            return output.error(desk.error());
        const auto entity = namedEntity(parser, *desk);
        if (!entity)
            return output.error(entity.error());
        const auto review = provisioning::reviewRemoval(desk->gateway(), *desk->kind, entity->id(), desk->pathParent());
        if (!review)
            return output.error(review.error());
        reportRemoval(*review, output);
        if (!review->canBeDone())
            return output.error(whyNot(*review));
        if (parser.isSet(u"dry-run"_s))
            return ExitCode::Done;
        if (const auto agreed = confirm(parser, Text::tr("Delete it?"), session.cancel()); !agreed)
            return output.error(agreed.error());
        const auto outcome = provisioning::carryOutRemovals(desk->session->context, { *review });
        if (!outcome)
            return output.error(outcome.error());
        if (!outcome->failures.isEmpty())
            return output.error(outcome->failures.first().error);
        output.object({ { u"outcome"_s, u"deleted"_s }, { u"kind"_s, review->kind }, { u"id"_s, entity->id() }, { u"name"_s, review->name },
            { u"plan"_s, outcome->planId } });
        output.line(Text::tr("Deleted: %1 %2").arg(review->kind, review->name));
        if (!outcome->planId.isEmpty())
            output.line(Text::tr("To undo it: gatehouse-cli rollback %1").arg(outcome->planId));
        return ExitCode::Done;
    }

private:
    static Error whyNot(const provisioning::RemovalReview &review)
    {
        QJsonArray held;
        for (const gateway::Dependents &some : review.removal.blocking)
            held << u"%1 (%2)"_s.arg(some.kind).arg(some.count);
        Error error;
        error.kind = Error::Kind::Conflict;
        error.code = u"gatehouse.has_dependents"_s;
        error.where = review.kind + u'/' + review.name;
        error.fields = QJsonObject { { u"dependents"_s, held } };
        return error;
    }
};

} // namespace

std::unique_ptr<Command> makeDelete()
{
    return std::make_unique<Delete>();
}

} // namespace cli
