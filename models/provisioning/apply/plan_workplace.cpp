#include "models/provisioning/apply/plan_workplace.h"

#include "models/provisioning/plan/plan_secrets.h"
#include "models/storage/secret_store.h"

#include <algorithm>

namespace provisioning {

using namespace Qt::StringLiterals;
using core::Error;
using core::Result;

namespace {

Result<> checkPlace(const QString &where, const QString &expected, const QString &found)
{
    if (expected == found)
        return {};
    return core::failure(Error::Kind::Conflict, u"gatehouse.plan_of_another_place"_s, {}, where,
        QJsonObject { { u"expected"_s, expected }, { u"found"_s, found } });
}

} // namespace

Result<OpenProvider> openProvider(const core::Provider &provider, core::Secret credential, const net::Http &http)
{
    auto made = identity::makeProvider(provider, std::move(credential));
    if (!made)
        return core::failure(made.error());
    OpenProvider open { std::move(*made), http, {}, {} };
    auto metadata = open.provider->discover(open.http);
    if (!metadata) {
        Error error = metadata.error();
        if (error.where.isEmpty())
            error.where = provider.issuer.toString();
        return core::failure(error);
    }
    open.metadata = *metadata;
    auto keys = oauth::fetchKeys(open.http, open.metadata);
    if (!keys)
        return core::failure(keys.error());
    open.keys = *keys;
    return open;
}

OpenProvider unopenedProvider(const QUrl &issuer, const net::Http &http)
{
    OpenProvider open { identity::makeGenericProvider({ {}, {}, u"generic"_s, issuer, {} }, {}), http, {}, {} };
    open.metadata.issuer = issuer.toString();
    return open;
}

SecretReference savedCredential(const core::Provider &provider)
{
    return { SecretReference::Source::Keychain, storage::secretKey(u"provider"_s, provider.id, u"initial-access-token"_s) };
}

Result<std::unique_ptr<PlanWorkplace>> openWorkplace(
    const Result<gateway::AdminClient> &client, Result<OpenProvider> provider, const Result<PlanTools> &tools)
{
    if (!client)
        return core::failure(client.error());
    const auto node = client->probe();
    if (!node)
        return core::failure(node.error());
    if (!provider)
        return core::failure(provider.error());
    if (!tools)
        return core::failure(tools.error());
    PlanContext context(*client, provider->http);
    auto opened = std::make_unique<PlanWorkplace>(PlanWorkplace { std::move(*provider), *node, std::move(context) });
    opened->context.provider = opened->provider.provider.get();
    opened->context.metadata = opened->provider.metadata;
    opened->context.keys = opened->provider.keys;
    opened->context.store = tools->store;
    opened->context.secrets = tools->secrets;
    opened->context.clock = tools->clock;
    opened->context.stateDirectory = tools->stateDirectory;
    opened->context.readSecret = tools->readSecret;
    return opened;
}

bool asksProvider(const Plan &plan)
{
    return std::any_of(plan.steps.begin(), plan.steps.end(), [](const Step &step) { return !step.isAtGateway(); });
}

QString placeOf(const QUrl &adminUrl, const QString &workspace)
{
    QString url = adminUrl.toString(QUrl::RemoveUserInfo | QUrl::StripTrailingSlash);
    if (url.endsWith(u'/')) // QUrl keeps one that is the whole path
        url.chop(1);
    return workspace.isEmpty() || workspace == u"default" ? url : QString(url + u'/' + workspace);
}

Result<> checkGateway(const Plan &plan, const core::Connection &connection, const QString &where)
{
    return checkPlace(where, placeOf(QUrl(plan.adminUrl), plan.workspace), placeOf(connection.adminUrl, connection.workspace));
}

Result<> checkIssuer(const Plan &plan, const QString &issuer, const QString &where)
{
    return checkPlace(where, plan.issuer, issuer);
}

Result<> checkCredential(const OpenProvider &open)
{
    if (!open.provider->capabilities(open.metadata).findsClients)
        return {};
    const auto asked = open.provider->findClient(open.http, open.metadata, u"gatehouse"_s, {});
    return asked || asked.error().kind == Error::Kind::Conflict ? Result<>() : core::failure(asked.error());
}

QList<int> stepsWithSecrets(const Plan &plan)
{
    QList<int> indexes;
    for (const Step &step : plan.steps) {
        if (step.action == Step::Action::Client || !step.generatedSecrets.isEmpty())
            indexes << step.index;
    }
    return indexes;
}

Result<> checkKeychain(storage::SecretStore *secrets, const Plan &plan)
{
    if (!secrets || stepsWithSecrets(plan).isEmpty())
        return {};
    PlanSecrets kept(secrets, plan.id);
    return kept.load();
}

} // namespace provisioning
