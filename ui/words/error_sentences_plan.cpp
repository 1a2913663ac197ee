#include "ui/words/error_sentences.h"

namespace ui {

namespace {

constexpr CodeSentence sentences[] {
    { "gatehouse.plan_has_conflicts", QT_TRANSLATE_NOOP("ErrorText", "The plan has conflicts, so nothing was changed"),
        QT_TRANSLATE_NOOP("ErrorText", "Resolve each conflict that it names, then plan again.") },
    { "gatehouse.client_differs", QT_TRANSLATE_NOOP("ErrorText", "The application is registered already, with other settings"),
        QT_TRANSLATE_NOOP("ErrorText", "Make the protection ask for what is registered, or take the earlier plan back first.") },
    { "gatehouse.has_dependents", QT_TRANSLATE_NOOP("ErrorText", "The object stays, because others hang on it[: {dependents}]"),
        QT_TRANSLATE_NOOP("ErrorText", "Remove what hangs on it, then roll back again.") },
    { "gatehouse.plan_needed", QT_TRANSLATE_NOOP("ErrorText", "Another plan builds on this one[: {plan}]"),
        QT_TRANSLATE_NOOP("ErrorText", "Roll that plan back first.") },
    { "gatehouse.undo_impossible", QT_TRANSLATE_NOOP("ErrorText", "What this plan did cannot be taken back"),
        QT_TRANSLATE_NOOP("ErrorText", "The journal shows what stood there before: make it again by hand, or with a new plan.") },
    { "gatehouse.still_approved", QT_TRANSLATE_NOOP("ErrorText", "The application is in the group of the callers already"),
        QT_TRANSLATE_NOOP("ErrorText", "Take the plan that approved it back, or remove it from the group.") },
    { "gatehouse.twice_in_plan", QT_TRANSLATE_NOOP("ErrorText", "The protection asks for the same object twice"),
        QT_TRANSLATE_NOOP("ErrorText", "Give each application a client and a name of its own.") },
    { "gatehouse.plan_rolled_back", QT_TRANSLATE_NOOP("ErrorText", "The plan was rolled back before"),
        QT_TRANSLATE_NOOP("ErrorText", "Make a new plan from the same protection file.") },
    { "gatehouse.plan_damaged", QT_TRANSLATE_NOOP("ErrorText", "The stored plan cannot be read"),
        QT_TRANSLATE_NOOP("ErrorText", "Restore the store from its copy, or clean up by hand with what the journal shows.") },
    { "gatehouse.plan_exists", QT_TRANSLATE_NOOP("ErrorText", "A plan with this id is stored already"),
        QT_TRANSLATE_NOOP("ErrorText", "Plan again; a new one gets a new id.") },
    { "gatehouse.no_such_plan", QT_TRANSLATE_NOOP("ErrorText", "There is no such plan"),
        QT_TRANSLATE_NOOP("ErrorText", "Check the id, or list the plans.") },
    { "gatehouse.connection_locked",
        QT_TRANSLATE_NOOP("ErrorText", "The gateway is being changed by another program[ (process {pid} on {host}, since {since})]"),
        QT_TRANSLATE_NOOP("ErrorText", "Wait until it is done, or end that program.") },
    { "gatehouse.lock_not_made", QT_TRANSLATE_NOOP("ErrorText", "The lock file could not be made"),
        QT_TRANSLATE_NOOP("ErrorText", "Check the permissions of its folder and the free space.") },
    { "gatehouse.gateway_read_only",
        QT_TRANSLATE_NOOP("ErrorText", "The gateway runs without a database, so nothing can be changed through its Admin API"),
        QT_TRANSLATE_NOOP("ErrorText", "Change its declarative configuration, or use a gateway with a database.") },
    { "gatehouse.plugin_missing", QT_TRANSLATE_NOOP("ErrorText", "The gateway does not have the plugin “{plugin}”"),
        QT_TRANSLATE_NOOP("ErrorText", "Add it to “plugins” in kong.conf and restart the gateway.") },
    { "gatehouse.service_missing", QT_TRANSLATE_NOOP("ErrorText", "The gateway has no service “{service}”"),
        QT_TRANSLATE_NOOP("ErrorText", "Create the service, or correct the name in the protection.") },
    { "gatehouse.unverifiable_algorithm",
        QT_TRANSLATE_NOOP("ErrorText", "The gateway cannot verify what the provider signs with[: {found}; it can verify {supported}]"),
        QT_TRANSLATE_NOOP("ErrorText", "Have the provider sign with RS256 or ES256, or use a gateway with OpenID Connect.") },
    { "gatehouse.unknown_strategy", QT_TRANSLATE_NOOP("ErrorText", "The strategy “{strategy}” is not known[; known are {supported}]"),
        QT_TRANSLATE_NOOP("ErrorText", "Correct the strategy.") },
    { "gatehouse.exists_differently", QT_TRANSLATE_NOOP("ErrorText", "It exists already and is different[: {paths}]"),
        QT_TRANSLATE_NOOP("ErrorText", "Rename one of the two, or make them equal.") },
    { "gatehouse.username_taken", QT_TRANSLATE_NOOP("ErrorText", "A consumer with this name exists already for another application"),
        QT_TRANSLATE_NOOP("ErrorText", "Rename the application, or delete the other consumer.") },
    { "gatehouse.credential_taken", QT_TRANSLATE_NOOP("ErrorText", "Another consumer has a credential with this key already"),
        QT_TRANSLATE_NOOP("ErrorText", "Delete that credential, or use another client id.") },
    { "gatehouse.credential_key_differs", QT_TRANSLATE_NOOP("ErrorText", "The credential exists with another public key"),
        QT_TRANSLATE_NOOP("ErrorText", "The provider may have changed its keys: decide which one counts, then plan again.") },
    { "gatehouse.secret_missing", QT_TRANSLATE_NOOP("ErrorText", "A secret that the plan needs is not in the keychain[: {text}]"),
        QT_TRANSLATE_NOOP("ErrorText", "Give the secret again, then resume.") },
    { "gatehouse.unresolved", QT_TRANSLATE_NOOP("ErrorText", "Something the plan refers to does not exist yet[: {reference}]"),
        QT_TRANSLATE_NOOP("ErrorText", "Roll the plan back and plan again.") },
    { "gatehouse.looks_like_reference",
        QT_TRANSLATE_NOOP("ErrorText", "A text looks like a reference between the steps of a plan[: {reference}]"),
        QT_TRANSLATE_NOOP("ErrorText", "Change the text; this program cannot write it.") },
    { "gatehouse.left_behind", QT_TRANSLATE_NOOP("ErrorText", "Something was left behind[: {paths}]"),
        QT_TRANSLATE_NOOP("ErrorText", "Delete it by hand, and report this: it is a fault of the program.") },
    { "gatehouse.demo_leftovers", QT_TRANSLATE_NOOP("ErrorText", "The gateway still has objects of an earlier demonstration"),
        QT_TRANSLATE_NOOP("ErrorText", "Delete them or use a fresh sandbox, then run it again.") },
    { "gatehouse.nothing_to_do", QT_TRANSLATE_NOOP("ErrorText", "There is nothing to do"),
        QT_TRANSLATE_NOOP("ErrorText", "Name a plan, or apply one first.") },
    { "gatehouse.unexpected_status", QT_TRANSLATE_NOOP("ErrorText", "The call was answered with another status than expected[: {text}]"),
        QT_TRANSLATE_NOOP("ErrorText", "Compare the answer with the log of the gateway.") },
};

} // namespace

std::span<const CodeSentence> planSentences()
{
    return sentences;
}

} // namespace ui
