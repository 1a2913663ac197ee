#include "ui/words/error_sentences.h"

namespace ui {

namespace {

constexpr CodeSentence sentences[] {
    { "gatehouse.index_locked", QT_TRANSLATE_NOOP("ErrorText", "Another console[ (process {pid})] is reading this gateway for the search"),
        QT_TRANSLATE_NOOP("ErrorText", "Nothing to do: both search what it reads.") },
    { "gatehouse.store_newer",
        QT_TRANSLATE_NOOP("ErrorText", "The data was written by a newer version of this program[ (format {found}, known up to {known})]"),
        QT_TRANSLATE_NOOP("ErrorText", "Install the newer version, or start with another data folder.") },
    { "gatehouse.store_not_made", QT_TRANSLATE_NOOP("ErrorText", "The data file could not be made[: {text}]"),
        QT_TRANSLATE_NOOP("ErrorText", "Check that its folder exists, may be written, and has free space.") },
    { "gatehouse.database_locked", QT_TRANSLATE_NOOP("ErrorText", "The data file is in use by another program"),
        QT_TRANSLATE_NOOP("ErrorText", "Close the other program, then try again.") },
    { "gatehouse.database_read_only", QT_TRANSLATE_NOOP("ErrorText", "The data file may not be written"),
        QT_TRANSLATE_NOOP("ErrorText", "Check the permissions of the file and of its folder.") },
    { "gatehouse.database_corrupt", QT_TRANSLATE_NOOP("ErrorText", "The data file is damaged"),
        QT_TRANSLATE_NOOP("ErrorText", "Put the copy beside it in its place, or start with a fresh one.") },
    { "gatehouse.disk_full", QT_TRANSLATE_NOOP("ErrorText", "The disk is full, nothing was stored"),
        QT_TRANSLATE_NOOP("ErrorText", "Free some space, then try again.") },
    { "gatehouse.database_not_opened", QT_TRANSLATE_NOOP("ErrorText", "The data file could not be opened"),
        QT_TRANSLATE_NOOP("ErrorText", "Check that its folder exists and may be read.") },
    { "gatehouse.database_error", QT_TRANSLATE_NOOP("ErrorText", "The data file could not be used[: {text}]"),
        QT_TRANSLATE_NOOP("ErrorText", "Try again; if it stays, put the copy beside it in its place.") },
    { "gatehouse.not_unique", QT_TRANSLATE_NOOP("ErrorText", "Something with the same name or id is stored already"),
        QT_TRANSLATE_NOOP("ErrorText", "Choose another name.") },
    { "gatehouse.no_parent_row", QT_TRANSLATE_NOOP("ErrorText", "What it belongs to is not stored"),
        QT_TRANSLATE_NOOP("ErrorText", "Read the list again; it may have been deleted meanwhile.") },
    { "gatehouse.name_taken", QT_TRANSLATE_NOOP("ErrorText", "Another one is called “{name}” already"),
        QT_TRANSLATE_NOOP("ErrorText", "Choose another name.") },
    { "gatehouse.no_such_connection", QT_TRANSLATE_NOOP("ErrorText", "No saved gateway is called “{id}”"),
        QT_TRANSLATE_NOOP("ErrorText", "Check the name, or list the saved gateways.") },
    { "gatehouse.no_such_provider", QT_TRANSLATE_NOOP("ErrorText", "No saved provider is called “{id}”"),
        QT_TRANSLATE_NOOP("ErrorText", "Check the name, or list the saved providers.") },
    { "gatehouse.no_such_secret", QT_TRANSLATE_NOOP("ErrorText", "The keychain has nothing under {key}"),
        QT_TRANSLATE_NOOP("ErrorText", "Give the secret again.") },
    { "gatehouse.no_keychain", QT_TRANSLATE_NOOP("ErrorText", "The keychain of this computer did not serve[: {text}]"),
        QT_TRANSLATE_NOOP("ErrorText", "Start or unlock a keychain (such as GNOME Keyring or KWallet), or give the secret each time.") },
    { "gatehouse.secret_empty", QT_TRANSLATE_NOOP("ErrorText", "The secret is empty"),
        QT_TRANSLATE_NOOP("ErrorText", "Give a value, or leave the secret out.") },
    { "gatehouse.secret_too_large", QT_TRANSLATE_NOOP("ErrorText", "The secret is too large[: {limit} bytes are allowed]"),
        QT_TRANSLATE_NOOP("ErrorText", "Check that the right file was given.") },
    { "gatehouse.private_key_in_certificate", QT_TRANSLATE_NOOP("ErrorText", "The file of certificates also holds a private key"),
        QT_TRANSLATE_NOOP("ErrorText", "Give certificates alone; the private key has its own place in the keychain.") },
    { "gatehouse.file_unreadable", QT_TRANSLATE_NOOP("ErrorText", "{file} cannot be read[: {text}]"),
        QT_TRANSLATE_NOOP("ErrorText", "Check the name and the permissions of the file.") },
    { "gatehouse.file_too_large", QT_TRANSLATE_NOOP("ErrorText", "{file} is too large to be a protection file"),
        QT_TRANSLATE_NOOP("ErrorText", "Check that the right file was chosen.") },
    { "gatehouse.plan_of_another_place",
        QT_TRANSLATE_NOOP("ErrorText", "The plan was made for {expected}, not for {found}, so nothing was touched"),
        QT_TRANSLATE_NOOP("ErrorText", "Leave the option out, or name a plan of that place; “plans” lists them.") },
    { "gatehouse.no_registration_known",
        QT_TRANSLATE_NOOP("ErrorText", "No plan of this computer has registered an application “{application}”[ at {issuer}]"),
        QT_TRANSLATE_NOOP("ErrorText", "See the plans with “plans”; a client that was registered elsewhere has its secret there.") },
    { "gatehouse.public_client", QT_TRANSLATE_NOOP("ErrorText", "The client {client_id} is public and has no secret"),
        QT_TRANSLATE_NOOP("ErrorText", "Let it log in with PKCE; there is nothing to hand over.") },
    { "gatehouse.file_unwritable", QT_TRANSLATE_NOOP("ErrorText", "{file} cannot be written[: {text}]"),
        QT_TRANSLATE_NOOP("ErrorText", "Check the permissions of its folder and the free space.") },
};

} // namespace

std::span<const CodeSentence> storageSentences()
{
    return sentences;
}

} // namespace ui
