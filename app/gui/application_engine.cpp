#include "app/gui/application_engine.h"

#include "app/gui/gateway_plans.h"
#include "models/gateway/portal_objects.h"
#include "models/provisioning/applications/decision.h"
#include "models/provisioning/applications/retirement.h"

using namespace Qt::StringLiterals;

namespace gui {

using core::Error;
using core::Result;

namespace {

/// A provider that was opened, with what keeps it alive.
struct OpenProvider {
    std::unique_ptr<identity::IdentityProvider> provider {};
    net::Http http;
    oauth::Metadata metadata {};

    provisioning::AskedProvider asked() const { return { provider.get(), http, metadata }; }
};

Result<OpenProvider> open(const EngineParts &parts, const ui::ProviderOpener &opener, const core::CancelToken &cancel)
{
    if (!opener)
        return OpenProvider { .http = parts.http({}, cancel) };
    const auto target = opener();
    if (!target)
        return core::failure(target.error());
    auto made = identity::makeProvider(target->provider, target->credential);
    if (!made)
        return core::failure(made.error());
    OpenProvider opened { .provider = std::move(*made), .http = parts.http(target->provider.tls, cancel) };
    auto metadata = opened.provider->discover(opened.http);
    if (!metadata)
        return core::failure(metadata.error());
    opened.metadata = std::move(*metadata);
    return opened;
}

Result<ui::ApplicationOverviewPtr> read(const gateway::AdminClient &client)
{
    const auto node = client.probe();
    if (!node)
        return core::failure(node.error());
    core::Parallel parallel;
    const auto estate = provisioning::readApplicationEstate(client, *node, parallel);
    if (!estate)
        return core::failure(estate.error());
    return std::make_shared<const provisioning::ApplicationOverview>(provisioning::applicationOverview(*estate));
}

Result<int> waiting(const gateway::AdminClient &client)
{
    const auto node = client.probe();
    if (!node)
        return core::failure(node.error());
    if (!node->enterprise)
        return 0;
    core::Parallel parallel;
    const auto contracts = gateway::listContracts(client, *node, parallel);
    if (!contracts && contracts.error().kind == Error::Kind::NotFound)
        return 0; // no portal
    if (!contracts)
        return core::failure(contracts.error());
    return int(std::count_if(contracts->begin(), contracts->end(),
        [](const gateway::Entity &contract) { return provisioning::accessStatus(contract.json) == provisioning::AccessStatus::Pending; }));
}

Result<provisioning::ApplicationChain> chain(
    const EngineParts &parts, const gateway::AdminClient &client, const ui::ChainQuestion &question, const core::CancelToken &cancel)
{
    const auto service = provisioning::chooseService(question.overview->estate, question.application, question.serviceId);
    if (!service)
        return core::failure(service.error());
    const auto provider = open(parts, question.provider, cancel);
    if (!provider && provider.error().kind == Error::Kind::Cancelled)
        return core::failure(provider.error());
    const provisioning::AskedProvider nobody { nullptr, parts.http({}, cancel), {} };
    auto followed = provisioning::followChain(
        client, question.overview->estate, question.application, *service, {}, provider ? provider->asked() : nobody);
    if (!followed || provider)
        return followed;
    for (provisioning::ChainLink &link : followed->links) {
        if (link.reason.code == u"gatehouse.chain_no_provider")
            link.reason = provider.error();
    }
    return followed;
}

} // namespace

ui::ApplicationEngine makeApplicationEngine(const EngineParts &parts)
{
    using Cancel = core::CancelToken;
    ui::ApplicationEngine engine;
    engine.read = [parts](const ui::Target &target, const Cancel &cancel) { return read(parts.gateway(target, cancel)); };
    engine.waiting = [parts](const ui::Target &target, const Cancel &cancel) { return waiting(parts.gateway(target, cancel)); };
    engine.chain = [parts](const ui::Target &target, const ui::ChainQuestion &question, const Cancel &cancel) {
        return chain(parts, parts.gateway(target, cancel), question, cancel);
    };
    engine.decide = [parts](const ui::Target &target, const provisioning::DecisionPreview &preview, const Cancel &cancel) {
        const auto work = [&preview](const provisioning::PlanContext &context) { return provisioning::decide(context, preview); };
        return withPlanContext<QString>(parts, target, cancel, parts.secrets, work);
    };
    engine.takeBack = [parts](const ui::Target &target, const QString &planId) { return takeBackAtGateway(parts, target, planId); };
    engine.previewRetirement = [parts](const ui::Target &target, const ui::Retirement &retirement,
                                   const Cancel &cancel) -> Result<QList<provisioning::RetiredObject>> {
        const auto provider = open(parts, retirement.provider, cancel);
        if (!provider)
            return core::failure(provider.error());
        return provisioning::previewRetirement(parts.gateway(target, cancel), retirement.application, provider->asked());
    };
    engine.retire = [parts](const ui::Target &target, const ui::Retirement &retirement,
                        const std::function<void(provisioning::RetiredObject)> &watch, const Cancel &cancel) -> Result<> {
        const auto provider = open(parts, retirement.provider, cancel);
        if (!provider)
            return core::failure(provider.error());
        const auto work = [&](provisioning::PlanContext context) -> Result<> {
            context.http = provider->http;
            context.provider = provider->provider.get();
            context.metadata = provider->metadata;
            return provisioning::retire(context, retirement.application.name, retirement.objects,
                [&watch](const provisioning::RetiredObject &object) { watch(object); });
        };
        return withPlanContext<void>(parts, target, cancel, parts.secrets, work);
    };
    return engine;
}

} // namespace gui
