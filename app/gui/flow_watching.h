#pragma once

#include "app/gui/engine_parts.h"
#include "ui/engine/token_engine.h"

namespace gui {

/// Tells a watch of every exchange that an Http makes, with what it is for. One worker thread; the metadata may come later.
class FlowWatching {
public:
    explicit FlowWatching(ui::FlowWatch watch);

    /// From now on the provider's endpoints are known.
    void setMetadata(const oauth::Metadata &metadata);
    /// Everything from now on is this.
    void setStep(ui::FlowStep step);
    void tell(ui::FlowStep step, ui::FlowParty from, ui::FlowParty to, const net::Exchange &exchange) const;
    /// An Http that is watched; its exchanges go into the log of the program besides.
    net::Http http(const EngineParts &parts, const core::TlsSettings &tls, const core::CancelToken &cancel) const;

private:
    struct Known;
    std::shared_ptr<Known> m_known;
};

} // namespace gui
