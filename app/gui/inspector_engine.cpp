#include "app/gui/inspector_engine.h"

namespace gui {

ui::InspectorEngine makeInspectorEngine(const EngineParts &parts)
{
    ui::InspectorEngine engine;
    engine.checkSignature = [parts](const core::Provider &provider, const jose::Jws &jws, const std::optional<oauth::ReadKeys> &known,
                                const core::CancelToken &cancel) {
        return oauth::checkSignature(parts.http(provider.tls, cancel), jws, provider.issuer, *parts.clock, known);
    };
    engine.introspect = [parts](const core::Provider &provider, const oauth::Client &client, const core::Secret &token,
                            const core::CancelToken &cancel) -> core::Result<oauth::Introspection> {
        const net::Http http = parts.http(provider.tls, cancel);
        const auto metadata = oauth::discover(http, provider.issuer);
        if (!metadata)
            return core::failure(metadata.error());
        return oauth::introspect(http, *metadata, client, token);
    };
    return engine;
}

} // namespace gui
