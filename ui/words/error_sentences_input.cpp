#include "ui/words/error_sentences.h"

namespace ui {

namespace {

constexpr CodeSentence sentences[] {
    { "gatehouse.yaml", QT_TRANSLATE_NOOP("ErrorText", "This is not valid YAML[: {text}]"),
        QT_TRANSLATE_NOOP("ErrorText", "Correct the line; indentation counts, tabs are not allowed.") },
    { "gatehouse.file_version", QT_TRANSLATE_NOOP("ErrorText", "The file has the format “{found}”[, this program reads {supported}]"),
        QT_TRANSLATE_NOOP("ErrorText", "Use a version of this program that knows it.") },
    { "gatehouse.unknown_key", QT_TRANSLATE_NOOP("ErrorText", "The key “{key}” is not known[; did you mean “{nearest}”?]"),
        QT_TRANSLATE_NOOP("ErrorText", "Correct or remove it.") },
    { "gatehouse.missing_key", QT_TRANSLATE_NOOP("ErrorText", "The key “{key}” is missing"), QT_TRANSLATE_NOOP("ErrorText", "Add it.") },
    { "gatehouse.wrong_type", QT_TRANSLATE_NOOP("ErrorText", "“{key}” must be {expected}"),
        QT_TRANSLATE_NOOP("ErrorText", "Correct the value.") },
    { "gatehouse.bad_value", QT_TRANSLATE_NOOP("ErrorText", "“{key}” cannot be “{value}”"),
        QT_TRANSLATE_NOOP("ErrorText", "Correct the value.") },
    { "gatehouse.duplicate_name", QT_TRANSLATE_NOOP("ErrorText", "The name “{name}” stands there twice"),
        QT_TRANSLATE_NOOP("ErrorText", "Rename one of the two.") },
    { "gatehouse.dangling_reference",
        QT_TRANSLATE_NOOP("ErrorText", "“{member}” names “{name}”, which is neither in the file nor on the gateway"),
        QT_TRANSLATE_NOOP("ErrorText", "Correct the name, or add the object to the file.") },
    { "gatehouse.placeholder_unfilled", QT_TRANSLATE_NOOP("ErrorText", "“{member}” of {name} is only a placeholder[ ({variable})]"),
        QT_TRANSLATE_NOOP(
            "ErrorText", "Write the value into the file; only a secret that the gateway has already may stay a placeholder.") },
    { "gatehouse.other_workspace",
        QT_TRANSLATE_NOOP("ErrorText", "The file is for the workspace “{found}”, the connection for “{expected}”"),
        QT_TRANSLATE_NOOP("ErrorText", "Name the file's workspace with --workspace, or correct _workspace in the file.") },
    { "gatehouse.secret_in_file", QT_TRANSLATE_NOOP("ErrorText", "“{key}” holds a secret in clear"),
        QT_TRANSLATE_NOOP("ErrorText", "Write keychain:NAME, file:PATH or stdin instead.") },
    { "gatehouse.option_missing", QT_TRANSLATE_NOOP("ErrorText", "{option} is missing"),
        QT_TRANSLATE_NOOP("ErrorText", "Add it; --help lists the options.") },
    { "gatehouse.bad_option", QT_TRANSLATE_NOOP("ErrorText", "The command line is not right[: {text}]"),
        QT_TRANSLATE_NOOP("ErrorText", "See --help for what can be given.") },
    { "gatehouse.unknown_command", QT_TRANSLATE_NOOP("ErrorText", "There is no command “{key}”[; did you mean “{nearest}”?]"),
        QT_TRANSLATE_NOOP("ErrorText", "See --help for the commands.") },
    { "gatehouse.unknown_kind", QT_TRANSLATE_NOOP("ErrorText", "There is no kind “{key}”[; did you mean “{nearest}”?]"),
        QT_TRANSLATE_NOOP("ErrorText", "See --help for the kinds of objects.") },
    { "gatehouse.query_field", QT_TRANSLATE_NOOP("ErrorText", "A search knows no field “{field}”[; did you mean “{nearest}”?]"),
        QT_TRANSLATE_NOOP("ErrorText", "Put the word into quotes to search for it as it is.") },
    { "gatehouse.query_quote", QT_TRANSLATE_NOOP("ErrorText", "A quote in the search is not closed"),
        QT_TRANSLATE_NOOP("ErrorText", "Close it with another one.") },
    { "gatehouse.query_value", QT_TRANSLATE_NOOP("ErrorText", "A value is missing in the search[ after “{field}”]"),
        QT_TRANSLATE_NOOP("ErrorText", "Write it directly behind the sign, such as tag:prod.") },
    { "gatehouse.read_only_kind", QT_TRANSLATE_NOOP("ErrorText", "Objects of the kind {kind} can only be looked at from here"),
        QT_TRANSLATE_NOOP("ErrorText", "Change them with the gateway's own tools.") },
    { "gatehouse.name_ambiguous", QT_TRANSLATE_NOOP("ErrorText", "Several have the name “{name}”[: {count}][: {ids}]"),
        QT_TRANSLATE_NOOP("ErrorText", "Rename all but one, or give the id instead of the name.") },
    { "gatehouse.secret_in_arguments", QT_TRANSLATE_NOOP("ErrorText", "The secret “{member}” does not belong on the command line"),
        QT_TRANSLATE_NOOP("ErrorText", "Write --secret {member}=stdin or --secret {member}=file:PATH instead.") },
    { "gatehouse.stdin_taken", QT_TRANSLATE_NOOP("ErrorText", "Two secrets cannot both be read from standard input"),
        QT_TRANSLATE_NOOP("ErrorText", "Give one of them as a file.") },
    { "gatehouse.shape", QT_TRANSLATE_NOOP("ErrorText", "The answer or file lacks something, or it has another type than promised"),
        QT_TRANSLATE_NOOP("ErrorText", "Check that the address leads to the right server and the file is whole.") },
    { "gatehouse.empty_name", QT_TRANSLATE_NOOP("ErrorText", "A name is missing"), QT_TRANSLATE_NOOP("ErrorText", "Give a name.") },
    { "gatehouse.sandbox_state", QT_TRANSLATE_NOOP("ErrorText", "The saved state of the sandbox cannot be read or written[: {text}]"),
        QT_TRANSLATE_NOOP("ErrorText", "Name another file, or delete it to begin afresh.") },
    { "gatehouse.estate", QT_TRANSLATE_NOOP("ErrorText", "The estate of the sandbox cannot be made like that[: {text}]"),
        QT_TRANSLATE_NOOP("ErrorText", "Write it as services=N,routes=N,plugins=N,consumers=N.") },
    { "gatehouse.fault", QT_TRANSLATE_NOOP("ErrorText", "This fault of the sandbox cannot be set[: {text}]"),
        QT_TRANSLATE_NOOP("ErrorText", "Correct its description.") },
    { "gatehouse.cancelled", QT_TRANSLATE_NOOP("ErrorText", "Stopped as you asked"), "" },
};

} // namespace

std::span<const CodeSentence> inputSentences()
{
    return sentences;
}

} // namespace ui
