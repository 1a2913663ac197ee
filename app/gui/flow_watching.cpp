#include "app/gui/flow_watching.h"

#include "models/net/exchange_log.h"

#include <optional>

namespace gui {

using ui::FlowParty;
using ui::FlowStep;

struct FlowWatching::Known {
    ui::FlowWatch watch;
    std::optional<oauth::Metadata> metadata;
    std::optional<FlowStep> step;
};

namespace {

FlowStep stepOf(const QUrl &place, const std::optional<oauth::Metadata> &metadata)
{
    if (!metadata)
        return FlowStep::Discovery;
    const auto is = [&place](const QUrl &endpoint) { return !endpoint.isEmpty() && endpoint.adjusted(QUrl::RemoveQuery) == place; };
    if (is(metadata->tokenEndpoint))
        return FlowStep::TokenRequest;
    if (is(metadata->jwksUri))
        return FlowStep::Keys;
    if (is(metadata->userinfoEndpoint))
        return FlowStep::Userinfo;
    if (is(metadata->introspectionEndpoint))
        return FlowStep::Introspection;
    return is(metadata->revocationEndpoint) ? FlowStep::Revocation : FlowStep::Other;
}

} // namespace

FlowWatching::FlowWatching(ui::FlowWatch watch)
    : m_known(std::make_shared<Known>())
{
    m_known->watch = std::move(watch);
}

void FlowWatching::setMetadata(const oauth::Metadata &metadata)
{
    m_known->metadata = metadata;
}

void FlowWatching::setStep(FlowStep step)
{
    m_known->step = step;
}

void FlowWatching::tell(FlowStep step, FlowParty from, FlowParty to, const net::Exchange &exchange) const
{
    if (m_known->watch.exchange)
        m_known->watch.exchange({ step, from, to, exchange });
}

net::Http FlowWatching::http(const EngineParts &parts, const core::TlsSettings &tls, const core::CancelToken &cancel) const
{
    const auto also = [watching = *this](const net::Exchange &exchange) {
        const Known &known = *watching.m_known;
        const FlowStep step = known.step ? *known.step : stepOf(QUrl(exchange.url).adjusted(QUrl::RemoveQuery), known.metadata);
        watching.tell(step, FlowParty::Console, step == FlowStep::RouteCall ? FlowParty::Gateway : FlowParty::Provider, exchange);
    };
    return { *parts.pool, tls, cancel, parts.exchanges ? parts.exchanges->recorder(also) : net::Recorder(also) };
}

} // namespace gui
