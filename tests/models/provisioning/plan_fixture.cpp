#include "tests/models/provisioning/plan_fixture.h"

#include "models/core/random.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonArray>

using namespace Qt::StringLiterals;
using core::Result;
using namespace provisioning;

namespace {

const QString memoryFolder = u"/dev/shm"_s;

} // namespace

PlanFixture::PlanFixture(sandbox::ProviderOptions options)
    : PlanFixture(sandbox::SandboxOptions { .provider = std::move(options) })
{
}

PlanFixture::PlanFixture(sandbox::SandboxOptions options)
    : folder(QFileInfo(memoryFolder).isWritable() ? memoryFolder + "/gatehouse-XXXXXX"_L1 : QDir::tempPath() + "/gatehouse-XXXXXX"_L1)
    , adminToken(options.gateway.adminToken)
    , sandbox(options, clock)
{
    const auto started = sandbox.start();
    if (!started)
        qFatal("the sandbox does not start");
    const bool okta = options.provider.dialect == sandbox::Dialect::Okta;
    const core::Provider saved { {}, {}, okta ? u"okta"_s : u"generic"_s, issuer(), {} };
    auto opening = identity::makeProvider(saved, okta ? core::Secret("sandbox-okta-token") : core::Secret());
    if (!opening)
        qFatal("the provider cannot be opened");
    provider = std::move(*opening);
    auto opened = storage::Store::open(folder.filePath(u"store.db"_s), clock);
    if (!opened)
        qFatal("the store cannot be opened");
    store = std::move(*opened);
}

sandbox::ProviderOptions PlanFixture::fastKeys()
{
    sandbox::ProviderOptions options;
    options.algorithm = jose::Algorithm::ES256;
    return options;
}

sandbox::SandboxOptions PlanFixture::enterprise()
{
    sandbox::SandboxOptions options;
    options.gateway.edition = sandbox::GatewayOptions::Edition::Enterprise;
    options.provider = fastKeys();
    options.provider.dialect = sandbox::Dialect::Okta;
    return options;
}

QUrl PlanFixture::issuer() const
{
    return QUrl(sandbox.urls().value("provider"_L1).toString());
}

Protection PlanFixture::enterpriseProtection(const QString &strategy) const
{
    Protection wanted = protection();
    wanted.strategy = strategy;
    wanted.vendor = u"okta"_s;
    wanted.claim = u"application_id"_s;
    wanted.scopes = QStringList { u"api.access"_s };
    if (strategy == u"portal")
        wanted.applications.first().developer = { u"dora@example.com"_s, u"Dora Developer"_s };
    return wanted;
}

Protection PlanFixture::protection() const
{
    Protection protection;
    protection.name = u"orders"_s;
    protection.issuer = issuer();
    protection.service.name = u"orders-api"_s;
    protection.service.url = QUrl(sandbox.urls().value("upstream"_L1).toString());
    protection.service.routes = { { u"orders"_s, { u"/orders"_s } } };
    ProtectedApplication application;
    application.name = u"batch"_s;
    protection.applications = { application };
    return protection;
}

gateway::AdminClient PlanFixture::admin()
{
    core::Connection connection;
    connection.adminUrl = QUrl(sandbox.urls().value("admin"_L1).toString());
    return gateway::AdminClient(net::Http(pool, {}, cancel), connection, adminToken);
}

PlanContext PlanFixture::context()
{
    PlanContext context(admin(), net::Http(pool, {}, cancel));
    const net::Http patient(pool, {}, core::CancelToken());
    context.provider = provider.get();
    context.metadata = provider->discover(patient).value_or(oauth::Metadata());
    context.keys = oauth::fetchKeys(patient, context.metadata).value_or(jose::Jwks());
    context.store = &*store;
    context.secrets = secrets;
    context.clock = &clock;
    context.stateDirectory = folder.path();
    return context;
}

Result<Plan> PlanFixture::plan(const Protection &protection)
{
    const auto node = admin().probe();
    if (!node)
        return core::failure(node.error());
    return makePlan(context(), *node, protection);
}

Result<PlanState> PlanFixture::apply(const Protection &protection, const Watch &watch)
{
    const auto made = plan(protection);
    if (!made)
        return core::failure(made.error());
    return applyPlan(context(), *made, watch);
}

Result<PlanState> PlanFixture::rollBack(const QString &planId, const Watch &watch)
{
    return rollBackPlan(context(), planId, watch);
}

PlanState PlanFixture::latest() const
{
    const auto all = Journal(*store).all();
    return all && !all->isEmpty() ? all->last() : PlanState();
}

QString PlanFixture::add(const gateway::EntityKind &kind, const QJsonObject &body, const QString &parent)
{
    const QString id = core::randomUuid();
    const auto made = admin().put(kind, id, body, parent);
    if (!made)
        qFatal("%s", qPrintable(errorOf(made)));
    return made->id();
}

qsizetype PlanFixture::clientCount() const
{
    return sandbox.dump().value("provider"_L1).toObject().value("clients"_L1).toObject().size();
}
