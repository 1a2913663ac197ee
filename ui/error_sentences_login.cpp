#include "ui/error_sentences.h"

namespace ui {

namespace {

constexpr CodeSentence sentences[] {
    { "gatehouse.foreign_state", QT_TRANSLATE_NOOP("ErrorText", "The answer of the login does not belong to this attempt"),
        QT_TRANSLATE_NOOP("ErrorText", "Log in once more, in one browser window only.") },
    { "gatehouse.no_loopback",
        QT_TRANSLATE_NOOP("ErrorText", "No port of this computer could be opened for the answer of the browser[: {text}]"),
        QT_TRANSLATE_NOOP("ErrorText", "End the programs that use the redirect ports, or choose other ports.") },
    { "gatehouse.redirect_ambiguous", QT_TRANSLATE_NOOP("ErrorText", "The redirect names the same parameter twice[: {parameter}]"),
        QT_TRANSLATE_NOOP("ErrorText", "Have the provider mend its redirect.") },
    { "gatehouse.redirect_host", QT_TRANSLATE_NOOP("ErrorText", "The redirect address must lead to this computer"),
        QT_TRANSLATE_NOOP("ErrorText", "Register one that begins with http://127.0.0.1.") },
    { "gatehouse.redirect_incomplete", QT_TRANSLATE_NOOP("ErrorText", "The redirect lacks what it must bring[: {parameter}]"),
        QT_TRANSLATE_NOOP("ErrorText", "Paste the whole address of the last page, or log in once more.") },
    { "gatehouse.redirect_not_a_url", QT_TRANSLATE_NOOP("ErrorText", "What was pasted is not an address"),
        QT_TRANSLATE_NOOP("ErrorText", "Copy the whole address from the browser, from http to its end.") },
    { "gatehouse.redirect_other_place", QT_TRANSLATE_NOOP("ErrorText", "The address that was pasted belongs to another place"),
        QT_TRANSLATE_NOOP("ErrorText", "Copy the address of the page that the login ended on.") },
    { "gatehouse.redirect_path", QT_TRANSLATE_NOOP("ErrorText", "The redirect address needs a path of its own"),
        QT_TRANSLATE_NOOP("ErrorText", "Register one such as http://127.0.0.1:8765/callback.") },
    { "gatehouse.reserved_parameter", QT_TRANSLATE_NOOP("ErrorText", "The parameter “{parameter}” is set by the program itself"),
        QT_TRANSLATE_NOOP("ErrorText", "Leave it out.") },
    { "gatehouse.browser_never_came_back", QT_TRANSLATE_NOOP("ErrorText", "The browser did not come back from the login in time"),
        QT_TRANSLATE_NOOP("ErrorText", "Log in once more; check that the redirect address is registered at the provider.") },
    { "gatehouse.port_taken", QT_TRANSLATE_NOOP("ErrorText", "The port is in use[: {port}]"),
        QT_TRANSLATE_NOOP("ErrorText", "End the program that uses it, or choose another port.") },
    { "gatehouse.iss_parameter", QT_TRANSLATE_NOOP("ErrorText", "The answer to the login names another issuer"),
        QT_TRANSLATE_NOOP("ErrorText", "Do not go on: it may be a mix-up attack. Check the settings of the provider.") },
    { "gatehouse.issuer_mismatch",
        QT_TRANSLATE_NOOP("ErrorText", "The provider calls itself differently[: {found}, expected was {expected}]"),
        QT_TRANSLATE_NOOP("ErrorText", "Use the issuer exactly as the provider writes it, slashes included.") },
    { "gatehouse.issuer_not_https", QT_TRANSLATE_NOOP("ErrorText", "The issuer does not use https"),
        QT_TRANSLATE_NOOP("ErrorText", "Use an https address; http is accepted on this computer only.") },
    { "gatehouse.no_discovery", QT_TRANSLATE_NOOP("ErrorText", "No OpenID or OAuth description was found at the issuer"),
        QT_TRANSLATE_NOOP("ErrorText", "Check the issuer; its description stands below /.well-known/openid-configuration.") },
    { "gatehouse.endpoint_missing", QT_TRANSLATE_NOOP("ErrorText", "The provider does not offer an endpoint that is needed[: {endpoint}]"),
        QT_TRANSLATE_NOOP("ErrorText", "Choose another way to log in, or have the provider switch it on.") },
    { "gatehouse.login_stuck", QT_TRANSLATE_NOOP("ErrorText", "The login page could not be passed[: {text}]"),
        QT_TRANSLATE_NOOP("ErrorText", "Check the name and password of the sample person and the pages of the provider.") },
    { "gatehouse.no_registration",
        QT_TRANSLATE_NOOP("ErrorText", "The provider lets nobody register applications[, so “{application}” cannot be made]"),
        QT_TRANSLATE_NOOP("ErrorText", "Register the application by hand and give its client id.") },
    { "gatehouse.no_management_token",
        QT_TRANSLATE_NOOP("ErrorText", "The registration of {client_id} cannot be changed: its management token is not known"),
        QT_TRANSLATE_NOOP("ErrorText", "Change or delete the application at the provider by hand.") },
    { "gatehouse.registration_lost",
        QT_TRANSLATE_NOOP("ErrorText", "It is not known whether the application was registered[ (software_id {software_id})]"),
        QT_TRANSLATE_NOOP("ErrorText", "Look for that software_id at the provider, and delete the application if it is there.") },
};

} // namespace

std::span<const CodeSentence> loginSentences()
{
    return sentences;
}

} // namespace ui
