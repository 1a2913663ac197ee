#include "app/cli/plan_session.h"

#include "app/cli/text.h"
#include "app/cli/tls_options.h"
#include "models/core/paths.h"
#include "models/provisioning/plan_secrets.h"
#include "models/provisioning/protection_file.h"

#include <QFile>

#include <algorithm>

namespace cli {

using namespace Qt::StringLiterals;
using core::Error;
using core::Result;
using provisioning::PlanState;

namespace {

constexpr qint64 maxFileBytes = 1024 * 1024 + 1;

Result<std::unique_ptr<PlanSession>> open(
    const QCommandLineParser &parser, Session &session, Result<OpenProvider> provider, const Result<core::Connection> &connection)
{
    if (!connection)
        return core::failure(connection.error());
    const auto client = session.gateway(parser, *connection);
    if (!client)
        return core::failure(client.error());
    const auto node = client->probe();
    if (!node)
        return core::failure(node.error());
    if (!provider)
        return core::failure(provider.error());
    const auto store = session.store();
    if (!store)
        return core::failure(store.error());

    provisioning::PlanContext context(*client, provider->http);
    auto opened = std::make_unique<PlanSession>(PlanSession { std::move(*provider), *node, std::move(context) });
    opened->context.provider = opened->provider.provider.get();
    opened->context.metadata = opened->provider.metadata;
    opened->context.keys = opened->provider.keys;
    opened->context.store = *store;
    opened->context.secrets = parser.isSet(u"without-keychain"_s) ? nullptr : &session.secrets();
    opened->context.clock = &session.clock();
    opened->context.stateDirectory = core::stateDir();
    opened->context.readSecret = [&session](const provisioning::SecretReference &reference) { return session.read(reference); };
    return opened;
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
    return connection;
}

/// Address and workspace as they are compared.
QString gatewayOf(const QUrl &adminUrl, const QString &workspace)
{
    const QString url = adminUrl.toString(QUrl::RemoveUserInfo | QUrl::StripTrailingSlash);
    return workspace.isEmpty() || workspace == u"default" ? url : QString(url + u'/' + workspace);
}

/// A plan taken back at another gateway would find nothing there, and count as taken back.
Result<> checkPlace(const QString &what, const QString &expected, const QString &found)
{
    if (expected == found)
        return {};
    return core::failure(Error::Kind::Conflict, u"gatehouse.plan_of_another_place"_s, {}, what,
        QJsonObject { { u"expected"_s, expected }, { u"found"_s, found } });
}

Result<> checkGateway(const Result<core::Connection> &connection, const provisioning::Plan &plan)
{
    if (!connection)
        return core::failure(connection.error());
    return checkPlace(
        u"--gateway"_s, gatewayOf(QUrl(plan.adminUrl), plan.workspace), gatewayOf(connection->adminUrl, connection->workspace));
}

/// Whether the provider takes our credential, asked before the first write: half a roll back helps nobody.
Result<> checkCredential(const OpenProvider &open)
{
    if (!open.provider->capabilities(open.metadata).findsClients)
        return {};
    const auto asked = open.provider->findClient(open.http, open.metadata, u"gatehouse"_s, {});
    return asked || asked.error().kind == Error::Kind::Conflict ? Result<>() : core::failure(asked.error());
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

Result<provisioning::Protection> protectionFromOptions(const QCommandLineParser &parser)
{
    if (!parser.isSet(u"file"_s))
        return core::failure(Error::Kind::Invalid, u"gatehouse.option_missing"_s, {}, u"-f"_s, QJsonObject { { u"option"_s, u"-f"_s } });
    const QString path = parser.value(u"file"_s);
    QFile file(path);
    const bool opened = path == u"-" ? file.open(stdin, QIODevice::ReadOnly) : file.open(QIODevice::ReadOnly);
    if (!opened)
        return core::failure(
            Error::Kind::Storage, u"gatehouse.file_unreadable"_s, file.errorString(), path, QJsonObject { { u"file"_s, path } });
    return provisioning::parseProtection(readUpTo(file, maxFileBytes), path);
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
    using Action = provisioning::Step::Action;
    const bool asksProvider = std::any_of(plan.steps.begin(), plan.steps.end(),
        [](const provisioning::Step &step) { return step.action != Action::Entity && step.action != Action::Update; });
    const auto connection = connectionOf(parser, session, plan);
    if (const auto same = checkGateway(connection, plan); !same)
        return core::failure(same.error());
    if (parser.isSet(u"provider"_s)) {
        if (const auto same = checkPlace(u"--provider"_s, plan.issuer, parser.value(u"provider"_s)); !same)
            return core::failure(same.error());
    }
    const ProviderChoice choice { QUrl(plan.issuer), plan.vendor, provisioning::SecretReference::fromText(plan.providerCredential) };
    auto provider
        = asksProvider ? session.provider(parser, choice) : core::Result<OpenProvider>(session.unopenedProvider(QUrl(plan.issuer)));
    if (const auto taken = provider && asksProvider ? checkCredential(*provider) : Result<>(); !taken)
        return core::failure(taken.error());
    return open(parser, session, std::move(provider), connection);
}

Result<> checkKeychain(const PlanSession &session, const provisioning::Plan &plan)
{
    const bool keeps = std::any_of(plan.steps.begin(), plan.steps.end(), [](const provisioning::Step &step) {
        return step.action == provisioning::Step::Action::Client || !step.generatedSecrets.isEmpty();
    });
    if (!session.context.secrets || !keeps)
        return {};
    provisioning::PlanSecrets secrets(session.context.secrets, plan.id);
    const auto loaded = secrets.load();
    if (loaded || loaded.error().kind != Error::Kind::Keychain)
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
    const auto fits
        = [&](const PlanState &state) { return phases.contains(state.phase) && (!namesGateway || checkGateway(connection, state.plan)); };
    const auto latest = std::find_if(plans->rbegin(), plans->rend(), fits);
    if (latest == plans->rend())
        return core::failure(Error::Kind::NotFound, u"gatehouse.nothing_to_do"_s);
    return *latest;
}

} // namespace cli
