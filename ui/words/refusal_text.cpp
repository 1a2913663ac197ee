#include "ui/words/refusal_text.h"

#include <QCoreApplication>

namespace ui {

namespace {

struct Meaning {
    const char *name;
    const char *text;
};

constexpr Meaning meanings[] {
    { "client_wrong", QT_TRANSLATE_NOOP("RefusalText", "The client id or its secret is wrong.") },
    { "client_refused",
        QT_TRANSLATE_NOOP("RefusalText", "The provider gives this client no token: a policy, a scope or the grant is missing there.") },
    { "password_wrong", QT_TRANSLATE_NOOP("RefusalText", "The name or the password is wrong.") },
    { "password_refused", QT_TRANSLATE_NOOP("RefusalText", "The provider does not let the gateway's own client use passwords.") },
    { "token_invalid", QT_TRANSLATE_NOOP("RefusalText", "The token has expired, or is not of the issuer that the plugin trusts.") },
    { "token_opaque", QT_TRANSLATE_NOOP("RefusalText", "The token is opaque, and introspection is not among the plugin's auth_methods.") },
    { "session_over", QT_TRANSLATE_NOOP("RefusalText", "The session is over, or the gateway has forgotten it.") },
    { "method_off", QT_TRANSLATE_NOOP("RefusalText", "This way of calling is not among the plugin's auth_methods.") },
    { "method_default",
        QT_TRANSLATE_NOOP(
            "RefusalText", "The plugin's auth_methods include authorization_code (all nine by default): it asks for a login.") },
    { "credential_refused",
        QT_TRANSLATE_NOOP("RefusalText", "The credential was tried and did not hold, so the plugin fell back to a login.") },
    { "provider_down", QT_TRANSLATE_NOOP("RefusalText", "The gateway cannot reach the provider.") },
    { "no_contract",
        QT_TRANSLATE_NOOP("RefusalText", "The application has no approved contract for the service, or is not in its group.") },
    { "no_consumer", QT_TRANSLATE_NOOP("RefusalText", "The token lacks the claim, or no application has the client id in it.") },
    { "gateway_client",
        QT_TRANSLATE_NOOP("RefusalText", "All people come as the one application with the gateway's own client id: it must be there.") },
    { "scope_missing", QT_TRANSLATE_NOOP("RefusalText", "The plugin demands a scope, audience or role that the token lacks.") },
    { "anonymous_missing", QT_TRANSLATE_NOOP("RefusalText", "The consumer that the plugin names as anonymous does not exist.") },
};

} // namespace

QString refusalText(const QString &meaning)
{
    for (const Meaning &known : meanings) {
        if (meaning == QLatin1StringView(known.name))
            return QCoreApplication::translate("RefusalText", known.text);
    }
    return meaning;
}

} // namespace ui
