#include "app/cli/application_output.h"
#include "app/cli/commands/action_argument.h"
#include "app/cli/commands/commands.h"
#include "app/cli/confirmation.h"
#include "app/cli/decision_session.h"
#include "app/cli/output.h"
#include "app/cli/session.h"
#include "app/cli/text.h"

#include <QJsonArray>

namespace cli {

using namespace Qt::StringLiterals;
using core::Result;
using provisioning::Decision;

namespace {

const QStringList actions { u"list"_s, u"show"_s, u"approve"_s, u"reject"_s, u"revoke"_s, u"retire"_s };

/// The gateway with what it knows of applications.
struct Opened {
    gateway::AdminClient client;
    provisioning::ApplicationEstate estate;
};

Result<Opened> open(const QCommandLineParser &parser, Session &session)
{
    const auto client = session.gateway(parser);
    if (!client)
        return core::failure(client.error());
    const auto node = client->probe();
    if (!node)
        return core::failure(node.error());
    core::Parallel parallel;
    const auto estate = provisioning::readApplicationEstate(*client, *node, parallel);
    if (!estate)
        return core::failure(estate.error());
    return Opened { *client, *estate };
}

class Applications final : public Command {
public:
    QString name() const override { return u"applications"_s; }
    QString summary() const override { return Text::tr("List applications, show where one is refused, approve, revoke or retire it."); }
    qsizetype mostArguments() const override { return 2; }

    void describe(QCommandLineParser &parser) const override
    {
        describeActions(parser, actions, u"NAME"_s, Text::tr("The application, by its name or its client id."));
        parser.addOption({ u"service"_s, Text::tr("The service that it is about, where there are several."), u"NAME"_s });
        parser.addOption({ u"with-client"_s, Text::tr("retire: also remove the client at the provider.") });
        describeConfirmation(parser);
    }

    ExitCode run(const QCommandLineParser &parser, Session &session, const Output &output) const override
    {
        const auto action = actionArgument(parser, actions);
        if (!action)
            return output.error(action.error());
        const bool lists = *action == u"list";
        const auto name = lists ? Result<QString>(QString()) : objectArgument(parser, u"NAME"_s);
        if (!name)
            return output.error(name.error());
        const auto opened = open(parser, session);
        if (!opened)
            return output.error(opened.error());
        if (lists) {
            printApplications(provisioning::registeredApplications(opened->estate), output);
            return ExitCode::Done;
        }
        const auto application = provisioning::findApplication(opened->estate, *name);
        if (!application)
            return output.error(application.error());
        if (*action == u"show")
            return show(parser, session, output, *opened, *application);
        if (*action == u"retire")
            return retire(parser, session, output, *opened, *application);
        const Decision decision = *action == u"approve" ? Decision::Approve : *action == u"reject" ? Decision::Reject : Decision::Revoke;
        return decide(parser, session, output, *opened, *application, decision);
    }

private:
    /// The provider that --provider names; none without it. @p keeper keeps it alive.
    static Result<provisioning::AskedProvider> askedProvider(
        const QCommandLineParser &parser, Session &session, std::optional<OpenProvider> &keeper)
    {
        if (!parser.isSet(u"provider"_s))
            return provisioning::AskedProvider { nullptr, session.http(), {} };
        auto opened = session.provider(parser);
        if (!opened)
            return core::failure(opened.error());
        keeper.emplace(std::move(*opened));
        return provisioning::AskedProvider { keeper->provider.get(), keeper->http, keeper->metadata };
    }

    static Result<QList<gateway::Entity>> servicesToShow(
        const QCommandLineParser &parser, const Opened &opened, const provisioning::RegisteredApplication &application)
    {
        QList<gateway::Entity> services;
        for (const provisioning::ApplicationAccess &access : application.accesses) {
            const auto service = provisioning::chooseService(opened.estate, application, access.serviceId);
            if (service && !parser.isSet(u"service"_s))
                services.append(*service);
        }
        if (!services.isEmpty())
            return services;
        const auto service = provisioning::chooseService(opened.estate, application, parser.value(u"service"_s));
        if (!service)
            return core::failure(service.error());
        return QList<gateway::Entity> { *service };
    }

    static ExitCode show(const QCommandLineParser &parser, Session &session, const Output &output, const Opened &opened,
        const provisioning::RegisteredApplication &application)
    {
        std::optional<OpenProvider> keeper;
        const auto provider = askedProvider(parser, session, keeper);
        if (!provider)
            return output.error(provider.error());
        const auto services = servicesToShow(parser, opened, application);
        if (!services)
            return output.error(services.error());
        // What was asked for is followed, also where only the consumer still has it as its custom_id.
        const QString asked = parser.positionalArguments().value(1);
        const bool byName = asked == application.name || asked == application.id;
        ExitCode code = ExitCode::Done;
        for (const gateway::Entity &service : *services) {
            const auto chain
                = provisioning::followChain(opened.client, opened.estate, application, service, byName ? QString() : asked, *provider);
            if (!chain)
                return output.error(chain.error());
            const ExitCode one = printChain(*chain, output);
            code = code == ExitCode::Done ? one : code;
        }
        return code;
    }

    static ExitCode decide(const QCommandLineParser &parser, Session &session, const Output &output, const Opened &opened,
        const provisioning::RegisteredApplication &application, Decision decision)
    {
        const auto service = provisioning::chooseService(opened.estate, application, parser.value(u"service"_s));
        if (!service)
            return output.error(service.error());
        const auto preview = provisioning::previewDecision(opened.estate, application, *service, decision);
        if (!preview)
            return output.error(preview.error());
        printDecision(*preview, output);
        if (preview->isAlreadySo())
            return ExitCode::Done;
        if (const auto agreed = confirm(parser, Text::tr("Change this?"), session.cancel()); !agreed)
            return output.error(agreed.error());
        const auto decided = carryOut(session, opened.client, *preview, output);
        return decided ? ExitCode::Done : output.error(decided.error());
    }

    static ExitCode retire(const QCommandLineParser &parser, Session &session, const Output &output, const Opened &opened,
        const provisioning::RegisteredApplication &application)
    {
        std::optional<OpenProvider> keeper;
        provisioning::AskedProvider provider { nullptr, session.http(), {} };
        if (parser.isSet(u"with-client"_s)) {
            auto opening = session.provider(parser);
            if (!opening)
                return output.error(opening.error());
            keeper.emplace(std::move(*opening));
            provider = { keeper->provider.get(), keeper->http, keeper->metadata };
        }
        const auto objects = provisioning::previewRetirement(opened.client, application, provider);
        if (!objects)
            return output.error(objects.error());
        printRetirement(*objects, output);
        if (const auto agreed = confirm(parser, Text::tr("Remove all of this?"), session.cancel()); !agreed)
            return output.error(agreed.error());
        const auto gone = carryOut(session, opened.client, provider, application.name, *objects, output);
        return gone ? ExitCode::Done : output.error(gone.error());
    }
};

} // namespace

std::unique_ptr<Command> makeApplications()
{
    return std::make_unique<Applications>();
}

} // namespace cli
