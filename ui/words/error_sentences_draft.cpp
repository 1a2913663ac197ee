#include "ui/words/error_sentences.h"

namespace ui {

namespace {

constexpr CodeSentence sentences[] {
    { "gatehouse.draft_incomplete", QT_TRANSLATE_NOOP("ErrorText", "Some questions have no answer yet[: {missing}]"),
        QT_TRANSLATE_NOOP("ErrorText", "Answer them, then go on.") },
    { "gatehouse.ask_strategy", QT_TRANSLATE_NOOP("ErrorText", "How shall the service be protected?"),
        QT_TRANSLATE_NOOP("ErrorText", "It decides which plugins are used and who lets applications in.") },
    { "gatehouse.ask_service", QT_TRANSLATE_NOOP("ErrorText", "Which service is it?"),
        QT_TRANSLATE_NOOP("ErrorText", "One that the gateway has, or the name of a new one.") },
    { "gatehouse.ask_service_url", QT_TRANSLATE_NOOP("ErrorText", "Where does the gateway forward its requests to?"),
        QT_TRANSLATE_NOOP("ErrorText", "Leave it empty when the service is there already.") },
    { "gatehouse.ask_service_paths", QT_TRANSLATE_NOOP("ErrorText", "Which paths lead to it?"),
        QT_TRANSLATE_NOOP("ErrorText", "They become a route of the service.") },
    { "gatehouse.ask_name", QT_TRANSLATE_NOOP("ErrorText", "What shall this protection be called?"),
        QT_TRANSLATE_NOOP("ErrorText", "The file, the plan and the group of callers are named after it.") },
    { "gatehouse.ask_vendor", QT_TRANSLATE_NOOP("ErrorText", "Whose identity provider is it?"),
        QT_TRANSLATE_NOOP("ErrorText", "Each vendor has its own way to register applications.") },
    { "gatehouse.ask_issuer", QT_TRANSLATE_NOOP("ErrorText", "Which issuer gives out the tokens?"),
        QT_TRANSLATE_NOOP("ErrorText", "Write it exactly as the provider does: it is compared letter by letter.") },
    { "gatehouse.ask_api_token", QT_TRANSLATE_NOOP("ErrorText", "Where is the token of the provider’s management API?"),
        QT_TRANSLATE_NOOP("ErrorText", "It is read when it is needed and never stored in the file.") },
    { "gatehouse.ask_claim", QT_TRANSLATE_NOOP("ErrorText", "Which claim carries the client id?"),
        QT_TRANSLATE_NOOP("ErrorText", "By it the gateway finds out whose token it holds.") },
    { "gatehouse.ask_scopes", QT_TRANSLATE_NOOP("ErrorText", "Which scopes does the gateway ask for?"),
        QT_TRANSLATE_NOOP("ErrorText", "It asks for them when it fetches a token with the credentials of an application.") },
    { "gatehouse.ask_auth_methods", QT_TRANSLATE_NOOP("ErrorText", "Which ways in shall the gateway take?"),
        QT_TRANSLATE_NOOP("ErrorText", "Each one more is one more way to be let in.") },
    { "gatehouse.ask_display_name", QT_TRANSLATE_NOOP("ErrorText", "What shall the portal call the service?"),
        QT_TRANSLATE_NOOP("ErrorText", "Developers see this name.") },
    { "gatehouse.ask_auto_approve", QT_TRANSLATE_NOOP("ErrorText", "Shall the portal approve new contracts by itself?"),
        QT_TRANSLATE_NOOP("ErrorText", "Otherwise an administrator approves each of them.") },
    { "gatehouse.ask_show_issuer", QT_TRANSLATE_NOOP("ErrorText", "Shall the portal show the issuer?"),
        QT_TRANSLATE_NOOP("ErrorText", "Developers need it to get tokens by themselves.") },
    { "gatehouse.ask_group", QT_TRANSLATE_NOOP("ErrorText", "Which group may call the service?"),
        QT_TRANSLATE_NOOP("ErrorText", "Approving an application puts its consumer into this group.") },
    { "gatehouse.ask_application", QT_TRANSLATE_NOOP("ErrorText", "What is the application called?"),
        QT_TRANSLATE_NOOP("ErrorText", "It is registered at the provider under this name.") },
    { "gatehouse.ask_type", QT_TRANSLATE_NOOP("ErrorText", "What sort of application is it?"),
        QT_TRANSLATE_NOOP("ErrorText", "It decides which grants it may use and whether it has a secret.") },
    { "gatehouse.ask_grants", QT_TRANSLATE_NOOP("ErrorText", "How does it get its tokens?"),
        QT_TRANSLATE_NOOP("ErrorText", "Implicit and password are discouraged.") },
    { "gatehouse.ask_client_id", QT_TRANSLATE_NOOP("ErrorText", "Is it registered already? Then what is its client id?"),
        QT_TRANSLATE_NOOP("ErrorText", "Leave it empty to have it registered.") },
    { "gatehouse.ask_redirect_uris", QT_TRANSLATE_NOOP("ErrorText", "Where does the provider send people back to?"),
        QT_TRANSLATE_NOOP("ErrorText", "The addresses have to match exactly.") },
    { "gatehouse.ask_application_scopes", QT_TRANSLATE_NOOP("ErrorText", "Which scopes does the application ask for?"),
        QT_TRANSLATE_NOOP("ErrorText", "“openid” tells it who has logged in.") },
    { "gatehouse.ask_developer", QT_TRANSLATE_NOOP("ErrorText", "Which developer does it belong to?"),
        QT_TRANSLATE_NOOP("ErrorText", "The portal keeps applications by the developer’s e-mail address.") },
    { "gatehouse.ask_developer_name", QT_TRANSLATE_NOOP("ErrorText", "What is the developer’s name?"),
        QT_TRANSLATE_NOOP("ErrorText", "A new account gets it. Without one the e-mail address stands for it.") },
    { "gatehouse.ask_approved", QT_TRANSLATE_NOOP("ErrorText", "Shall it be let in at once?"),
        QT_TRANSLATE_NOOP("ErrorText", "Otherwise it is made, and somebody approves it later.") },
    { "gatehouse.ask_signing_key", QT_TRANSLATE_NOOP("ErrorText", "Which key of the provider shall the gateway trust?"),
        QT_TRANSLATE_NOOP("ErrorText", "Without an answer it is the first one that the gateway can verify.") },
    { "gatehouse.ask_client_secret", QT_TRANSLATE_NOOP("ErrorText", "Where is the secret of this client?"),
        QT_TRANSLATE_NOOP("ErrorText", "With it the plan can get a token and prove the wiring: keychain:NAME or file:PATH.") },
    { "gatehouse.ask_logout_uris", QT_TRANSLATE_NOOP("ErrorText", "Where may people be sent to after they have logged out?"),
        QT_TRANSLATE_NOOP("ErrorText", "The addresses have to match exactly.") },
    { "gatehouse.ask_login_uri", QT_TRANSLATE_NOOP("ErrorText", "Which address of the application starts a login?"),
        QT_TRANSLATE_NOOP("ErrorText", "The provider opens it when somebody chooses the application there.") },
};

} // namespace

std::span<const CodeSentence> draftSentences()
{
    return sentences;
}

} // namespace ui
