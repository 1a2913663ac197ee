#include "app/cli/flows/refusal_meaning.h"

#include "app/cli/text.h"

#include <iterator>

namespace cli {

using namespace Qt::StringLiterals;

namespace {

struct Meaning {
    const char *name;
    const char *text;
};

constexpr Meaning meanings[] {
    { "client_wrong", QT_TRANSLATE_NOOP("cli::Text", "The client id or its secret is wrong.") },
    { "client_refused",
        QT_TRANSLATE_NOOP("cli::Text", "The provider gives this client no token: a policy, a scope or the grant is missing there.") },
    { "password_wrong", QT_TRANSLATE_NOOP("cli::Text", "The name or the password is wrong.") },
    { "password_refused", QT_TRANSLATE_NOOP("cli::Text", "The provider does not let the gateway's own client use passwords.") },
    { "token_invalid", QT_TRANSLATE_NOOP("cli::Text", "The token has expired, or is not of the issuer that the plugin trusts.") },
    { "token_opaque", QT_TRANSLATE_NOOP("cli::Text", "The token is opaque, and introspection is not among the plugin's auth_methods.") },
    { "session_over", QT_TRANSLATE_NOOP("cli::Text", "The session is over, or the gateway has forgotten it.") },
    { "method_off", QT_TRANSLATE_NOOP("cli::Text", "This way of calling is not among the plugin's auth_methods.") },
    { "method_default",
        QT_TRANSLATE_NOOP(
            "cli::Text", "The plugin's auth_methods include authorization_code (all nine by default): it asks for a login.") },
    { "credential_refused",
        QT_TRANSLATE_NOOP("cli::Text", "The credential was tried and did not hold, so the plugin fell back to a login.") },
    { "provider_down", QT_TRANSLATE_NOOP("cli::Text", "The gateway cannot reach the provider.") },
    { "no_contract", QT_TRANSLATE_NOOP("cli::Text", "The application has no approved contract for the service, or is not in its group.") },
    { "no_consumer", QT_TRANSLATE_NOOP("cli::Text", "The token lacks the claim, or no application has the client id in it.") },
    { "gateway_client",
        QT_TRANSLATE_NOOP("cli::Text", "All people come as the one application with the gateway's own client id: it must be there.") },
    { "scope_missing", QT_TRANSLATE_NOOP("cli::Text", "The plugin demands a scope, audience or role that the token lacks.") },
    { "anonymous_missing", QT_TRANSLATE_NOOP("cli::Text", "The consumer that the plugin names as anonymous does not exist.") },
};

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

QString meaningText(const QString &meaning)
{
    for (const Meaning &known : meanings) {
        if (meaning == QLatin1StringView(known.name))
            return Text::tr(known.text);
    }
    return meaning;
}

} // namespace cli
