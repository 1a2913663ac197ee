#include "models/gateway/refusal_meaning.h"

namespace gateway {

using namespace Qt::StringLiterals;

namespace {

QStringList unauthorized(Credential credential)
{
    switch (credential) {
    case Credential::ClientBasic:
        return { u"client_wrong"_s, u"client_refused"_s, u"method_off"_s, u"no_contract"_s, u"provider_down"_s };
    case Credential::PersonBasic:
        return { u"password_wrong"_s, u"password_refused"_s, u"method_off"_s, u"no_contract"_s, u"provider_down"_s };
    case Credential::Bearer:
        return { u"token_invalid"_s, u"token_opaque"_s, u"method_off"_s, u"no_contract"_s };
    case Credential::Cookie:
        return { u"session_over"_s, u"method_off"_s, u"no_contract"_s };
    }
    Q_UNREACHABLE();
}

} // namespace

QStringList meaningsOf(int status, Credential credential)
{
    switch (status) {
    case 302:
        return { u"method_off"_s, u"method_default"_s, u"credential_refused"_s };
    case 401:
        return unauthorized(credential);
    case 403:
        if (credential == Credential::PersonBasic)
            return { u"gateway_client"_s, u"no_consumer"_s, u"no_contract"_s, u"scope_missing"_s };
        return { u"no_consumer"_s, u"no_contract"_s, u"scope_missing"_s };
    case 500:
        return { u"provider_down"_s, u"anonymous_missing"_s };
    default:
        return {};
    }
}

} // namespace gateway
