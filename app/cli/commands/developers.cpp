#include "app/cli/application_output.h"
#include "app/cli/commands/action_argument.h"
#include "app/cli/commands/commands.h"
#include "app/cli/confirmation.h"
#include "app/cli/decision_session.h"
#include "app/cli/output.h"
#include "app/cli/session.h"
#include "app/cli/text.h"
#include "models/provisioning/strategies/developer_account.h"

#include <QJsonDocument>

namespace cli {

using namespace Qt::StringLiterals;
using core::Error;
using core::Result;
using provisioning::Decision;

namespace {

const QStringList actions { u"list"_s, u"add"_s, u"approve"_s, u"reject"_s, u"revoke"_s };

QString fullName(const gateway::Entity &developer)
{
    const QByteArray meta = developer.text("meta"_L1).toUtf8();
    return QJsonDocument::fromJson(meta).object().value("full_name"_L1).toString();
}

class Developers final : public Command {
public:
    QString name() const override { return u"developers"_s; }
    QString summary() const override { return Text::tr("List the developers of the portal, add, approve or reject one."); }
    qsizetype mostArguments() const override { return 2; }

    void describe(QCommandLineParser &parser) const override
    {
        describeActions(parser, actions, u"EMAIL"_s, Text::tr("The developer."));
        parser.addOption({ u"full-name"_s, Text::tr("add: what the developer is called."), u"NAME"_s });
        parser.addOption(
            { u"password-file"_s, Text::tr("add: file with the password (or key) for the portal; - reads standard input."), u"FILE"_s });
        describeConfirmation(parser);
    }

    ExitCode run(const QCommandLineParser &parser, Session &session, const Output &output) const override
    {
        const auto action = actionArgument(parser, actions);
        if (!action)
            return output.error(action.error());
        const auto client = session.gateway(parser);
        if (!client)
            return output.error(client.error());
        if (*action == u"list")
            return list(*client, output);
        const auto email = objectArgument(parser, u"EMAIL"_s);
        if (!email)
            return output.error(email.error());
        if (*action == u"add")
            return add(parser, session, *client, *email, output);
        const Decision decision = *action == u"approve" ? Decision::Approve : *action == u"reject" ? Decision::Reject : Decision::Revoke;
        return decide(parser, session, *client, *email, decision, output);
    }

private:
    static ExitCode list(const gateway::AdminClient &client, const Output &output)
    {
        const auto developers = client.list(gateway::kinds::developers());
        if (!developers)
            return output.error(withoutPortal(developers.error()));
        QList<QStringList> rows;
        for (const gateway::Entity &developer : *developers) {
            const QString status = provisioning::statusName(provisioning::accessStatus(developer.json));
            output.object({
                { u"email"_s, developer.text("email"_L1) },
                { u"full_name"_s, fullName(developer) },
                { u"status"_s, status },
                { u"id"_s, developer.id() },
            });
            rows << QStringList { developer.text("email"_L1), fullName(developer), statusText(status) };
        }
        if (output.isJson())
            return ExitCode::Done;
        output.table({ Text::tr("email"), Text::tr("name"), Text::tr("status") }, {}, rows);
        output.line(Text::tr("%n developer(s)", nullptr, int(developers->size())));
        return ExitCode::Done;
    }

    /// A gateway without a portal does not know the path.
    static Error withoutPortal(Error error)
    {
        if (error.kind == Error::Kind::NotFound && error.code.isEmpty()) {
            error.kind = Error::Kind::Unsupported;
            error.code = u"gatehouse.no_developers"_s;
        }
        return error;
    }

    static ExitCode add(
        const QCommandLineParser &parser, Session &session, const gateway::AdminClient &client, const QString &email, const Output &output)
    {
        const auto node = client.probe();
        if (!node)
            return output.error(node.error());
        provisioning::DeveloperRequest request { email, parser.value(u"full-name"_s), {} };
        if (request.fullName.isEmpty())
            request.fullName = email.section(u'@', 0, 0);
        const bool given = parser.isSet(u"password-file"_s);
        if (!given && provisioning::needsCredential(*node))
            return output.error(core::failure(Error::Kind::Invalid, u"gatehouse.option_missing"_s, {}, u"--password-file"_s,
                QJsonObject { { u"option"_s, u"--password-file"_s } }));
        if (given) {
            const auto credential = session.secretInput().read(parser.value(u"password-file"_s));
            if (!credential)
                return output.error(credential.error());
            request.credential = *credential;
        }
        output.object({ { u"kind"_s, u"developers"_s }, { u"key"_s, email }, { u"before"_s, u"none"_s }, { u"after"_s, u"approved"_s } });
        output.line(Text::tr("New developer: %1 (%2), approved").arg(email, request.fullName));
        if (const auto agreed = confirm(parser, Text::tr("Make the account?"), session.cancel()); !agreed)
            return output.error(agreed.error());
        const auto made = provisioning::addDeveloper(client, *node, request);
        if (!made)
            return output.error(withoutPortal(made.error()));
        output.object({ { u"outcome"_s, u"done"_s }, { u"id"_s, made->id() } });
        output.line(Text::tr("Done."));
        return ExitCode::Done;
    }

    static ExitCode decide(const QCommandLineParser &parser, Session &session, const gateway::AdminClient &client, const QString &email,
        Decision decision, const Output &output)
    {
        const auto developers = client.list(gateway::kinds::developers());
        if (!developers)
            return output.error(withoutPortal(developers.error()));
        const auto preview = provisioning::previewDeveloperDecision(*developers, email, decision);
        if (!preview)
            return output.error(preview.error());
        printDecision(*preview, output);
        if (preview->isAlreadySo())
            return ExitCode::Done;
        if (const auto agreed = confirm(parser, Text::tr("Change this?"), session.cancel()); !agreed)
            return output.error(agreed.error());
        const auto decided = carryOut(session, client, *preview, output);
        return decided ? ExitCode::Done : output.error(decided.error());
    }
};

} // namespace

std::unique_ptr<Command> makeDevelopers()
{
    return std::make_unique<Developers>();
}

} // namespace cli
