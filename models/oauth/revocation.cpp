#include "models/oauth/revocation.h"

#include "models/oauth/client_authentication.h"
#include "models/oauth/provider_error.h"

namespace oauth {

using namespace Qt::StringLiterals;

core::Result<> revoke(const net::Http &http, const Metadata &metadata, const Client &client, const core::Secret &token, const QString &hint)
{
    const auto url = knownEndpoint(metadata.revocationEndpoint, u"revocation_endpoint"_s);
    if (!url)
        return core::failure(url.error());
    net::FormFields form { { "token", token.reveal() } };
    if (!hint.isEmpty())
        form.emplaceBack("token_type_hint", hint.toUtf8());
    const auto request = authenticatedPost(*url, form, client);
    if (!request)
        return core::failure(request.error());
    const auto response = http.send(*request);
    if (!response)
        return core::failure(response.error());
    // 204 is what some providers answer; the RFC says 200.
    if (response->status != 200 && response->status != 204)
        return core::failure(providerError(*response, net::requestPlace(*request), {}, { token, client.secret }));
    return {};
}

} // namespace oauth
