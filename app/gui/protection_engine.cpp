#include "app/gui/protection_engine.h"

#include "app/gui/saved_connections.h"
#include "models/core/paths.h"
#include "models/provisioning/apply/plan_workplace.h"
#include "models/provisioning/apply/rollback.h"
#include "models/provisioning/protection/protection_file.h"
#include "models/provisioning/steps/step_change.h"

#include <QFile>
#include <QSaveFile>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gui {

namespace {

using core::CancelToken;
using core::Error;
using core::Result;
using provisioning::Plan;
using provisioning::PlanWorkplace;
using provisioning::SecretReference;

constexpr qint64 maxFileBytes = 1024 * 1024 + 1;
constexpr qint64 maxSecretBytes = 64 * 1024;

Error fileError(const QString &code, const QFileDevice &file, const QString &path)
{
    Error error;
    error.kind = Error::Kind::Storage;
    error.code = code;
    error.text = file.errorString();
    error.where = path;
    error.fields = QJsonObject { { u"file"_s, path } };
    return error;
}

/// Opens what plans work with. Any worker thread; copies are cheap.
class PlanOpener {
public:
    explicit PlanOpener(const EngineParts &parts)
        : m_parts(parts)
    {
    }

    const EngineParts &parts() const { return m_parts; }

    Result<storage::Store> store() const { return storage::Store::open(m_parts.storePath, *m_parts.clock); }

    Result<provisioning::OpenProvider> provider(const ui::ProviderSource &source, const CancelToken &cancel) const
    {
        const auto target = source.open();
        if (!target)
            return core::failure(target.error());
        return provisioning::openProvider(target->provider, target->credential, m_parts.http(target->provider.tls, cancel));
    }

    Result<std::unique_ptr<PlanWorkplace>> workplace(const ui::Target &gateway, Result<provisioning::OpenProvider> provider,
        const storage::Store &store, storage::SecretStore *secrets, const CancelToken &cancel) const
    {
        provisioning::PlanTools tools;
        tools.store = &store;
        tools.secrets = secrets;
        tools.clock = m_parts.clock;
        tools.stateDirectory = core::stateDir();
        tools.readSecret = [self = *this](const SecretReference &reference) { return self.read(reference); };
        return provisioning::openWorkplace(m_parts.gateway(gateway, cancel), std::move(provider), tools);
    }

    /// The gateway of the plan: the present one, or the saved one that it was made at.
    Result<ui::Target> gatewayOf(const Plan &plan, const ui::Target &present) const
    {
        const auto here = provisioning::checkGateway(plan, present.connection);
        if (here)
            return present;
        const auto opened = store();
        if (!opened || plan.connectionId.isEmpty())
            return core::failure(here.error());
        const auto saved = opened->connection(plan.connectionId);
        if (!saved)
            return core::failure(here.error());
        if (const auto same = provisioning::checkGateway(plan, *saved); !same)
            return core::failure(same.error());
        return SavedConnections(m_parts.storePath, *m_parts.clock, *m_parts.secrets).withCredentials(*saved);
    }

    Result<provisioning::OpenProvider> providerOf(const Plan &plan, const ui::ProviderSource &source, const CancelToken &cancel) const
    {
        if (!provisioning::asksProvider(plan))
            return provisioning::unopenedProvider(QUrl(plan.issuer), m_parts.http({}, cancel));
        auto opened = source.open ? provider(source, cancel) : remembered(plan, cancel);
        if (!opened)
            return opened;
        if (const auto same = provisioning::checkIssuer(plan, opened->metadata.issuer); !same)
            return core::failure(same.error());
        if (const auto taken = provisioning::checkCredential(*opened); !taken)
            return core::failure(taken.error());
        return opened;
    }

    Result<core::Secret> read(const SecretReference &reference) const
    {
        if (reference.source == SecretReference::Source::Keychain)
            return m_parts.secrets->read(reference.name);
        QFile file(reference.name);
        if (reference.source != SecretReference::Source::File || !file.open(QIODevice::ReadOnly))
            return tl::unexpected(fileError(u"gatehouse.file_unreadable"_s, file, reference.name));
        return core::Secret(file.read(maxSecretBytes).trimmed());
    }

private:
    Result<provisioning::OpenProvider> remembered(const Plan &plan, const CancelToken &cancel) const
    {
        const auto reference = SecretReference::fromText(plan.providerCredential);
        const auto credential = reference ? read(*reference) : Result<core::Secret>(core::Secret());
        if (!credential)
            return core::failure(credential.error());
        return provisioning::openProvider({ {}, {}, plan.vendor, QUrl(plan.issuer), {} }, *credential, m_parts.http({}, cancel));
    }

    EngineParts m_parts;
};

Result<ui::ProviderLook> look(const PlanOpener &opener, const ui::ProviderSource &source, const CancelToken &cancel)
{
    const auto target = source.open();
    if (!target)
        return core::failure(target.error());
    const auto open = provisioning::openProvider(target->provider, target->credential, opener.parts().http(target->provider.tls, cancel));
    if (!open)
        return core::failure(open.error());
    ui::ProviderLook look { .provider = target->provider, .facts = {} };
    look.facts.metadata = open->metadata;
    for (const jose::Jwk &key : open->keys.keys)
        look.facts.keyIds << key.kid();
    look.facts.capabilities = open->provider->capabilities(open->metadata);
    if (source.saved && !target->credential.isEmpty())
        look.credential = provisioning::savedCredential(target->provider);
    const auto claims = open->provider->accessTokenClaims(open->http);
    if (claims)
        look.claims = *claims;
    else
        look.claimsError = claims.error();
    return look;
}

Result<QList<ui::ServiceChoice>> readServices(const PlanOpener &opener, const ui::Target &target, const CancelToken &cancel)
{
    const auto services = opener.parts().gateway(target, cancel).list(gateway::kinds::services());
    if (!services)
        return core::failure(services.error());
    QList<ui::ServiceChoice> choices;
    for (const gateway::Entity &service : *services) {
        if (service.text("name"_L1).isEmpty())
            continue; // the natural key of a protection's service
        QUrl url;
        url.setScheme(service.text("protocol"_L1));
        url.setHost(service.text("host"_L1));
        url.setPort(service.json.value("port"_L1).toInt(-1));
        url.setPath(service.text("path"_L1));
        choices << ui::ServiceChoice { service.text("name"_L1), url.toDisplayString(), service.json.value("enabled"_L1).toBool(true) };
    }
    std::sort(choices.begin(), choices.end(),
        [](const ui::ServiceChoice &left, const ui::ServiceChoice &right) { return left.name.localeAwareCompare(right.name) < 0; });
    return choices;
}

Result<Plan> makePlan(const PlanOpener &opener, const ui::PlanRequest &request, const CancelToken &cancel)
{
    const auto store = opener.store();
    if (!store)
        return core::failure(store.error());
    const auto open = opener.workplace(request.gateway, opener.provider(request.provider, cancel), *store, opener.parts().secrets, cancel);
    if (!open)
        return core::failure(open.error());
    auto plan = provisioning::makePlan((*open)->context, (*open)->node, request.protection);
    if (plan)
        provisioning::changeInstead(*plan, request.settled);
    return plan;
}

enum class Work { Apply, Resume, RollBack };

Result<provisioning::PlanState> carryOut(const PlanOpener &opener, Work what, const ui::PlanWork &work, const Plan &plan,
    const provisioning::Watch &watch, const CancelToken &cancel)
{
    const auto store = opener.store();
    if (!store)
        return core::failure(store.error());
    const auto gateway = opener.gatewayOf(plan, work.gateway);
    if (!gateway)
        return core::failure(gateway.error());
    storage::SecretStore *secrets = work.withoutKeychain ? opener.parts().session.get() : opener.parts().secretsOf(plan.id);
    const auto open = opener.workplace(*gateway, opener.providerOf(plan, work.provider, cancel), *store, secrets, cancel);
    if (!open)
        return core::failure(open.error());
    if (const auto ready = provisioning::checkKeychain((*open)->context.secrets, plan); !ready)
        return core::failure(ready.error());
    switch (what) {
    case Work::Apply:
        return provisioning::applyPlan((*open)->context, plan, watch);
    case Work::Resume:
        return provisioning::resumePlan((*open)->context, plan.id, watch);
    case Work::RollBack:
        return provisioning::rollBackPlan((*open)->context, plan.id, watch);
    }
    Q_UNREACHABLE();
}

Result<provisioning::Protection> readFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return tl::unexpected(fileError(u"gatehouse.file_unreadable"_s, file, path));
    return provisioning::parseProtection(file.read(maxFileBytes), path);
}

Result<> writeFile(const QString &path, const provisioning::Protection &protection)
{
    QSaveFile file(path);
    const QByteArray bytes = provisioning::writeProtection(protection);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return tl::unexpected(fileError(u"gatehouse.file_unwritable"_s, file, path));
    return {};
}

} // namespace

ui::ProtectionEngine makeProtectionEngine(const EngineParts &parts)
{
    const PlanOpener opener(parts);
    const auto carrying = [opener](Work what) {
        return [opener, what](const ui::PlanWork &work, const Plan &plan, const provisioning::Watch &watch, const CancelToken &cancel) {
            return carryOut(opener, what, work, plan, watch, cancel);
        };
    };
    ui::ProtectionEngine engine;
    engine.look = [opener](const ui::ProviderSource &source, const CancelToken &cancel) { return look(opener, source, cancel); };
    engine.services = [opener](const ui::Target &target, const CancelToken &cancel) { return readServices(opener, target, cancel); };
    engine.present = [opener](const ui::Target &target, const QString &service, const CancelToken &cancel) {
        return provisioning::readPresentProtection(opener.parts().gateway(target, cancel), service);
    };
    engine.strategies = [opener](const ui::Target &target, const CancelToken &cancel) -> Result<QList<provisioning::StrategyFit>> {
        const gateway::AdminClient client = opener.parts().gateway(target, cancel);
        const auto node = client.probe();
        return node ? provisioning::strategyFits(client, *node) : core::failure(node.error());
    };
    engine.plan = [opener](const ui::PlanRequest &request, const CancelToken &cancel) { return makePlan(opener, request, cancel); };
    engine.apply = carrying(Work::Apply);
    engine.resume = carrying(Work::Resume);
    engine.rollBack = carrying(Work::RollBack);
    engine.load = [opener](const QString &planId) -> Result<provisioning::PlanState> {
        const auto store = opener.store();
        return store ? provisioning::Journal(*store).load(planId) : core::failure(store.error());
    };
    engine.plans = [opener]() -> Result<QList<provisioning::PlanState>> {
        const auto store = opener.store();
        return store ? provisioning::Journal(*store).all() : core::failure(store.error());
    };
    engine.readFile = readFile;
    engine.writeFile = writeFile;
    return engine;
}

} // namespace gui
