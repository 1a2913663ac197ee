#include "app/gui/provider_engine.h"

#include "app/gui/saved_providers.h"

namespace gui {

ui::ProviderEngine makeProviderEngine(const EngineParts &parts)
{
    const SavedProviders saved(parts.storePath, *parts.clock, *parts.secrets);
    ui::ProviderEngine engine;
    engine.saved = [saved] { return saved.all(); };
    engine.credentials = [saved](const core::Provider &provider) { return saved.withCredentials(provider); };
    engine.save = [saved](const ui::ProviderTarget &target) { return saved.save(target); };
    engine.remove = [saved](const core::Provider &provider) { return saved.remove(provider); };
    engine.check = [parts](const ui::ProviderTarget &target, const core::CheckSink &tell, const core::CancelToken &cancel) {
        return provisioning::checkProvider(parts.http(target.provider.tls, cancel), target.provider, target.credential, tell);
    };
    engine.probe = [parts](const ui::ProviderTarget &target, const core::CancelToken &cancel) {
        return provisioning::checkProvider(parts.http(target.provider.tls, cancel), target.provider, {}, {});
    };
    return engine;
}

} // namespace gui
