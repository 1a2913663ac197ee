#include "ui/words/error_sentences.h"

namespace ui {

namespace {

constexpr CodeSentence sentences[] {
    { "gatehouse.no_enterprise",
        QT_TRANSLATE_NOOP("ErrorText", "The gateway[ {version}] is the open-source edition, which has no developer portal"),
        QT_TRANSLATE_NOOP("ErrorText", "Choose the strategy “open-source”, or connect to an Enterprise gateway.") },
    { "gatehouse.portal_off", QT_TRANSLATE_NOOP("ErrorText", "The developer portal is switched off on this gateway[ ({version})]"),
        QT_TRANSLATE_NOOP("ErrorText",
            "Where it is part of the package (up to 3.4), set “{line}” in kong.conf, or {variable} in the environment of every node, and "
            "restart; otherwise choose the strategy “consumer”.") },
    { "gatehouse.portal_off_in_workspace",
        QT_TRANSLATE_NOOP("ErrorText", "The developer portal is switched off in the workspace “{workspace}”"),
        QT_TRANSLATE_NOOP("ErrorText", "Switch it on in the settings of that workspace, or send {request} with {body}.") },
    { "gatehouse.portal_app_auth",
        QT_TRANSLATE_NOOP(
            "ErrorText", "The portal lets applications log in at the gateway itself[ (portal_app_auth is {found})], not at a provider"),
        QT_TRANSLATE_NOOP("ErrorText",
            "Set “{line}” in kong.conf, or {variable} in the environment of every node, and restart; it holds for all workspaces. No API "
            "can change it.") },
    { "gatehouse.portal_without_auth",
        QT_TRANSLATE_NOOP("ErrorText", "The portal of the workspace “{workspace}” has no login, so nobody can register applications"),
        QT_TRANSLATE_NOOP("ErrorText",
            "Choose a login in the portal settings of that workspace, or set “{line}” in kong.conf ({variable}), with portal_session_conf, "
            "and restart.") },
    { "gatehouse.portal_app_auth_unknown",
        QT_TRANSLATE_NOOP("ErrorText", "The gateway does not tell whether applications may log in at a third-party provider"),
        QT_TRANSLATE_NOOP("ErrorText",
            "Make sure that kong.conf has “portal_app_auth = external-oauth2” (KONG_PORTAL_APP_AUTH=external-oauth2); with another value "
            "calls will be refused although everything is there.") },
    { "gatehouse.portal_workspace_unknown",
        QT_TRANSLATE_NOOP("ErrorText", "The settings of the workspace cannot be read, so it is not known whether its portal is on"),
        QT_TRANSLATE_NOOP("ErrorText", "Give the role of this token the right to read the workspace, or look there yourself.") },
    { "gatehouse.portal_auth_unknown", QT_TRANSLATE_NOOP("ErrorText", "The gateway does not tell how developers log in to the portal"),
        QT_TRANSLATE_NOOP("ErrorText", "Make sure that portal_auth is set, in kong.conf or for the workspace.") },
    { "gatehouse.rbac_credentials", QT_TRANSLATE_NOOP("ErrorText", "The gateway does not know the token[ in the workspace “{workspace}”]"),
        QT_TRANSLATE_NOOP("ErrorText",
            "Check the token of the connection, and that its user has a role in this workspace. Another workspace needs its own role.") },
    { "gatehouse.rbac_token_missing", QT_TRANSLATE_NOOP("ErrorText", "The gateway asks for a token, and none was given"),
        QT_TRANSLATE_NOOP(
            "ErrorText", "Give the RBAC token of a user who may work in this workspace; an administrator of the gateway has it.") },
    { "gatehouse.rbac_permission",
        QT_TRANSLATE_NOOP("ErrorText", "[The user “{user}”: ]the right to {action} {path} is missing[ in the workspace “{workspace}”]"),
        QT_TRANSLATE_NOOP("ErrorText",
            "Have an administrator add the endpoint {path} with the action {action} to a role of this user, or use another token.") },
    { "gatehouse.created_by_post", QT_TRANSLATE_NOOP("ErrorText", "Objects of this kind ({kind}) cannot be written at a chosen id"),
        QT_TRANSLATE_NOOP("ErrorText", "Create them anew; the gateway chooses the id.") },
    { "gatehouse.snippet_empty", QT_TRANSLATE_NOOP("ErrorText", "There is no configuration in the text"),
        QT_TRANSLATE_NOOP("ErrorText", "Paste the JSON of a plugin, or of its config.") },
    { "gatehouse.snippet_too_large", QT_TRANSLATE_NOOP("ErrorText", "The text is too long for one plugin[ (at most {limit} characters)]"),
        QT_TRANSLATE_NOOP("ErrorText", "Paste the JSON of one plugin alone.") },
    { "gatehouse.snippet_syntax",
        QT_TRANSLATE_NOOP("ErrorText", "The text cannot be read at line {line}, column {column}: expected {expected}[, found {found}]"),
        QT_TRANSLATE_NOOP("ErrorText", "Correct that place, or paste the part from the first to the last brace.") },
    { "gatehouse.snippet_not_a_plugin", QT_TRANSLATE_NOOP("ErrorText", "The text is no plugin configuration[: it is {found}]"),
        QT_TRANSLATE_NOOP("ErrorText", "Paste the JSON object of a plugin, or of its config.") },
    { "gatehouse.snippet_several", QT_TRANSLATE_NOOP("ErrorText", "The text is a list of {count} plugins"),
        QT_TRANSLATE_NOOP("ErrorText", "Paste one plugin at a time.") },
};

} // namespace

std::span<const CodeSentence> portalSentences()
{
    return sentences;
}

} // namespace ui
