#include "ui/words/error_sentences.h"

namespace ui {

namespace {

constexpr CodeSentence sentences[] {
    { "gatehouse.other_authentication",
        QT_TRANSLATE_NOOP(
            "ErrorText", "The service {service} asks its callers for another proof already, by the plugin {plugin}[ on the route {route}]"),
        QT_TRANSLATE_NOOP("ErrorText", "Nobody has both: remove or disable that plugin, or protect another service.") },
    { "gatehouse.acl_beside_registration",
        QT_TRANSLATE_NOOP("ErrorText", "The service “{service}” has the plugin “{plugin}”, which blocks the callers of this strategy"),
        QT_TRANSLATE_NOOP("ErrorText",
            "Remove or disable that plugin: “acl” and “application-registration” cannot guard one service together. Or choose the strategy "
            "that uses it.") },
    { "gatehouse.plugin_on_route",
        QT_TRANSLATE_NOOP("ErrorText", "The plugin “{plugin}” is on the route “{route}” instead of the service “{service}”"),
        QT_TRANSLATE_NOOP("ErrorText", "Remove it from the route; the plan puts it on the service, where it has to be.") },
    { "gatehouse.reference_id_taken",
        QT_TRANSLATE_NOOP("ErrorText",
            "The client id “{custom_id}” belongs to something else already[: application “{application}”][: consumer “{consumer}”]"),
        QT_TRANSLATE_NOOP("ErrorText", "Give each application a client of its own, or delete what has this one.") },
    { "gatehouse.reference_id_differs",
        QT_TRANSLATE_NOOP("ErrorText", "The application “{application}” has another reference id[: {custom_id}]"),
        QT_TRANSLATE_NOOP("ErrorText", "Name that client id in the protection, or rename one of the two applications.") },
    { "gatehouse.developer_rejected", QT_TRANSLATE_NOOP("ErrorText", "The developer {email} was refused[ ({status})]"),
        QT_TRANSLATE_NOOP("ErrorText", "Approve the developer first, or name another one.") },
    { "gatehouse.developer_pending", QT_TRANSLATE_NOOP("ErrorText", "The developer {email} waits for approval"),
        QT_TRANSLATE_NOOP("ErrorText", "Plan again: the new plan approves the developer.") },
    { "gatehouse.developer_missing",
        QT_TRANSLATE_NOOP("ErrorText", "The application “{application}” has no developer, and the portal needs one"),
        QT_TRANSLATE_NOOP("ErrorText", "Add “developer” with an e-mail address to the application, or choose the strategy “consumer”.") },
    { "gatehouse.developer_meta", QT_TRANSLATE_NOOP("ErrorText", "This portal wants more of a new developer than a name[: {members}]"),
        QT_TRANSLATE_NOOP("ErrorText", "Let {email} register at the portal, then plan again.") },
    { "gatehouse.contract_rejected",
        QT_TRANSLATE_NOOP("ErrorText", "The application “{application}” was refused for the service “{service}”[ ({status})]"),
        QT_TRANSLATE_NOOP("ErrorText", "Approve it among the applications first, if that is what you want.") },
    { "gatehouse.approved_automatically",
        QT_TRANSLATE_NOOP("ErrorText", "The application “{application}” is not to be approved, but the portal would approve it by itself"),
        QT_TRANSLATE_NOOP("ErrorText", "Leave out “auto_approve”, or approve the application.") },
    { "gatehouse.client_unknown",
        QT_TRANSLATE_NOOP("ErrorText", "The provider has no client “{client_id}”[ for the application “{application}”]"),
        QT_TRANSLATE_NOOP("ErrorText", "Correct the client id, or leave it out to have the application registered.") },
    { "gatehouse.openid_scope",
        QT_TRANSLATE_NOOP("ErrorText", "The gateway cannot ask for “openid” with the credentials of an application[: {scopes}]"),
        QT_TRANSLATE_NOOP("ErrorText", "Take “openid” out of the scopes of the gateway and name a scope of your API.") },
    { "gatehouse.scope_missing", QT_TRANSLATE_NOOP("ErrorText", "The provider gives an application no token without a scope[ ({vendor})]"),
        QT_TRANSLATE_NOOP("ErrorText", "Name a scope of your API, for example “api.access”; the plan creates it.") },
    { "gatehouse.grant_not_for_type", QT_TRANSLATE_NOOP("ErrorText", "An application of the type “{type}” cannot use “{grant}”"),
        QT_TRANSLATE_NOOP("ErrorText", "Choose another type, or grants of this one: {allowed}.") },
    { "gatehouse.issuer_unreachable_at_save",
        QT_TRANSLATE_NOOP("ErrorText", "The gateway cannot read the discovery document of the issuer[ {issuer}][: {text}]"),
        QT_TRANSLATE_NOOP("ErrorText", "Check that the gateway itself, not only this computer, reaches the issuer; then go on.") },
    { "gatehouse.verify_needs_login",
        QT_TRANSLATE_NOOP("ErrorText", "The wiring of “{application}” cannot be proved without somebody who logs in"),
        QT_TRANSLATE_NOOP("ErrorText", "Log in with the application once and read the claim in its token.") },
};

} // namespace

std::span<const CodeSentence> strategySentences()
{
    return sentences;
}

} // namespace ui
