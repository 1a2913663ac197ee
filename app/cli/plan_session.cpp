#include "app/cli/plan_session.h"

#include "app/cli/access_options.h"
#include "app/cli/input_file.h"
#include "app/cli/text.h"
#include "app/cli/tls_options.h"
#include "models/core/paths.h"
#include "models/provisioning/protection/protection_file.h"

#include <algorithm>

namespace cli {

using namespace Qt::StringLiterals;
using core::Error;
using core::Result;
using provisioning::PlanState;

namespace {

constexpr qint64 maxFileBytes = 1024 * 1024 + 1;

Result<provisioning::PlanTools> toolsOf(const QCommandLineParser &parser, Session &session)
{
    const auto store = session.store();
    if (!store)
        return core::failure(store.error());
    provisioning::PlanTools tools;
    tools.store = *store;
    tools.secrets = parser.isSet(u"without-keychain"_s) ? nullptr : &session.secrets();
    tools.clock = &session.clock();
    tools.stateDirectory = core::stateDir();
    tools.readSecret = [&session](const provisioning::SecretReference &reference) { return session.read(reference); };
    return tools;
}

Result<std::unique_ptr<PlanSession>> open(const QCommandLineParser &parser, Session &session, Result<provisioning::OpenProvider> provider,
    const Result<core::Connection> &connection)
{
    if (!connection)
        return core::failure(connection.error());
    return provisioning::openWorkplace(session.gateway(parser, *connection), std::move(provider), toolsOf(parser, session));
}

Result<core::Connection> connectionOf(const QCommandLineParser &parser, Session &session, const provisioning::Plan &plan)
{
    if (parser.isSet(u"gateway"_s) || parser.isSet(u"connection"_s))
        return session.connection(parser);
    core::Connection connection;
    if (!plan.connectionId.isEmpty()) {
        const auto store = session.store();
        if (!store)
            return core::failure(store.error());
        const auto saved = (*store)->connection(plan.connectionId);
        if (!saved)
            return core::failure(saved.error());
        connection = *saved;
    }
    connection.adminUrl = QUrl(plan.adminUrl);
    connection.workspace = plan.workspace;
    const auto tls = tlsFromOptions(parser, session.secretInput(), connection.tls);
    if (!tls)
        return core::failure(tls.error());
    connection.tls = *tls;
    if (const auto access = accessFromOptions(parser, session.secretInput(), connection); !access)
        return core::failure(access.error());
    return connection;
}

Result<> checkGateway(const Result<core::Connection> &connection, const provisioning::Plan &plan)
{
    if (!connection)
        return core::failure(connection.error());
    return provisioning::checkGateway(plan, *connection, u"--gateway"_s);
}

Result<PlanState> named(Result<PlanState> plan, const QString &id)
{
    if (!plan && plan.error().where.isEmpty())
        plan.error().where = u"plan "_s + id;
    return plan;
}

} // namespace

void describeProtectionOptions(QCommandLineParser &parser)
{
    parser.addOption({ { u"f"_s, u"file"_s }, Text::tr("Protection file (gatehouse: protection/1); - reads standard input."), u"FILE"_s });
    parser.addOption(
        { u"without-keychain"_s, Text::tr("Go on without a keychain; what is registered cannot be taken back by a later run.") });
}

void describePlanArgument(QCommandLineParser &parser)
{
    parser.addPositionalArgument(u"PLAN"_s, Text::tr("Id of the plan; the latest one that fits without it."), u"[PLAN]"_s);
    parser.addOption(
        { u"without-keychain"_s, Text::tr("Go on without a keychain; what is registered cannot be taken back by a later run.") });
}

void describeKeychainOption(QCommandLineParser &parser)
{
    parser.addOption({ u"without-keychain"_s, Text::tr("Go on without a keychain; a change of secrets cannot be undone by a later run.") });
}

Result<std::unique_ptr<PlanSession>> openForEdit(const QCommandLineParser &parser, Session &session)
{
    auto opened = open(parser, session, Result<provisioning::OpenProvider>(session.unopenedProvider({})), session.connection(parser));
    // A change of a secret passes through the plan's item on its way.
    if (opened && !(*opened)->context.secrets)
        (*opened)->context.secrets = &session.passingSecrets();
    return opened;
}

Result<provisioning::Protection> protectionFromOptions(const QCommandLineParser &parser)
{
    const auto path = fileOption(parser);
    if (!path)
        return core::failure(path.error());
    const auto bytes = readInputFile(*path, maxFileBytes);
    if (!bytes)
        return core::failure(bytes.error());
    return provisioning::parseProtection(*bytes, *path);
}

Result<std::unique_ptr<PlanSession>> openForProtection(
    const QCommandLineParser &parser, Session &session, const provisioning::Protection &protection)
{
    const auto &credential = protection.vendor == u"generic" ? protection.initialAccessToken : protection.apiToken;
    return open(
        parser, session, session.provider(parser, { protection.issuer, protection.vendor, credential }), session.connection(parser));
}

Result<std::unique_ptr<PlanSession>> openForPlan(const QCommandLineParser &parser, Session &session, const provisioning::Plan &plan)
{
    const bool asksProvider = provisioning::asksProvider(plan);
    const auto connection = connectionOf(parser, session, plan);
    if (const auto same = checkGateway(connection, plan); !same)
        return core::failure(same.error());
    if (parser.isSet(u"provider"_s)) {
        if (const auto same = provisioning::checkIssuer(plan, parser.value(u"provider"_s), u"--provider"_s); !same)
            return core::failure(same.error());
    }
    const ProviderChoice choice { QUrl(plan.issuer), plan.vendor, provisioning::SecretReference::fromText(plan.providerCredential) };
    auto provider
        = asksProvider ? session.provider(parser, choice) : Result<provisioning::OpenProvider>(session.unopenedProvider(QUrl(plan.issuer)));
    if (const auto taken = provider && asksProvider ? provisioning::checkCredential(*provider) : Result<>(); !taken)
        return core::failure(taken.error());
    return open(parser, session, std::move(provider), connection);
}

Result<> checkKeychain(const PlanSession &session, const provisioning::Plan &plan)
{
    const auto loaded = provisioning::checkKeychain(session.context.secrets, plan);
    if (loaded)
        return loaded;
    Error error = loaded.error();
    error.text = error.text.isEmpty() ? Text::tr("--without-keychain goes on without it")
                                      : Text::tr("%1; --without-keychain goes on without it").arg(error.text);
    return core::failure(error);
}

Result<PlanState> planFromArguments(const QCommandLineParser &parser, Session &session, const QList<PlanState::Phase> &phases)
{
    const auto store = session.store();
    if (!store)
        return core::failure(store.error());
    const provisioning::Journal journal(**store);
    if (!parser.positionalArguments().isEmpty())
        return named(journal.load(parser.positionalArguments().first()), parser.positionalArguments().first());
    const auto plans = journal.all();
    if (!plans)
        return core::failure(plans.error());
    const bool namesGateway = parser.isSet(u"gateway"_s) || parser.isSet(u"connection"_s);
    const auto connection = namesGateway ? session.connection(parser) : Result<core::Connection>(core::Connection());
    if (!connection)
        return core::failure(connection.error());
    // A decision or a retirement is only meant by who names it.
    const QStringList named { u"decision"_s, u"retirement"_s };
    const auto fits = [&](const PlanState &state) {
        return phases.contains(state.phase) && !named.contains(state.plan.strategy)
            && (!namesGateway || checkGateway(connection, state.plan));
    };
    const auto latest = std::find_if(plans->rbegin(), plans->rend(), fits);
    if (latest == plans->rend())
        return core::failure(Error::Kind::NotFound, u"gatehouse.nothing_to_do"_s);
    return *latest;
}

} // namespace cli
