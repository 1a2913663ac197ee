#include "ui/session/asked_provider.h"

#include "models/provisioning/applications/application_chain.h"

using namespace Qt::StringLiterals;

namespace ui {

AskedProvider askedProvider(const ProviderList &providers, const provisioning::ApplicationEstate &estate, const QString &serviceId)
{
    const std::vector<core::Provider> &all = providers.providers();
    const QString issuer = provisioning::trustedIssuer(estate, serviceId);
    const bool readsTokens = provisioning::servicePlugin(estate, serviceId, u"jwt"_s) != nullptr;
    for (const core::Provider &one : all) {
        const bool isIt = issuer.isEmpty() ? readsTokens && all.size() == 1 : provisioning::isSameIssuer(issuer, one.issuer.toString());
        if (isIt)
            return { one.id, one.name, providers.opener(one.id) };
    }
    return {};
}

} // namespace ui
