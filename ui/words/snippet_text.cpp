#include "ui/words/snippet_text.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

using Correction = gateway::SnippetCorrection;
using Kind = Correction::Kind;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(SnippetText)
};

QString documentedMistake(const Correction &correction)
{
    if (correction.reason == "okta_guide"_L1) {
        return Words::tr("“%1” is a slip of the guide for Okta: the plugin has no such field. The text beside it means “%2”, which must be "
                         "off because Okta's discovery document does not list all it supports.")
            .arg(correction.what, correction.instead);
    }
    if (correction.reason == "removed_3_2"_L1)
        return Words::tr("“%1” was removed in version 3.2 and is left out.").arg(correction.what);
    if (correction.reason == "renamed_3_2"_L1)
        return Words::tr("“%1” is called “%2” since version 3.2.").arg(correction.what, correction.instead);
    return Words::tr("“%1” is not a field of the plugin; documents that show it mean “%2”.").arg(correction.what, correction.instead);
}

/// What concerns the form of the text alone.
QString aboutForm(const Correction &correction)
{
    switch (correction.kind) {
    case Kind::CodeFence:
        return Words::tr("The marks of a code block around the text were taken off.");
    case Kind::Comment:
        return Words::tr("Comments were left out: JSON has none.");
    case Kind::Quotes:
        return Words::tr("Texts and names were put in double quotes, as JSON wants them.");
    case Kind::TrailingComma:
        return Words::tr("A comma with nothing behind it was taken out; the gateway refuses the whole text for it.");
    case Kind::MissingComma:
        return Words::tr("A missing comma was added.");
    case Kind::MissingBraces:
        return Words::tr("The outer braces were added.");
    case Kind::RepeatedMember:
        return Words::tr("“%1” stands there twice; the last one counts.").arg(correction.what);
    case Kind::Unwrapped:
        return Words::tr("The plugin was taken out of its list.");
    case Kind::DottedName:
        return Words::tr("“%1” was moved into “config”, as JSON wants it.").arg(correction.what);
    default:
        return {};
    }
}

QString aboutField(const Correction &correction)
{
    switch (correction.kind) {
    case Kind::ScalarForList:
        return correction.what.isEmpty() ? Words::tr("The field takes a list, so the value was put into one.")
                                         : Words::tr("The field takes a list: %1 became %2.").arg(correction.what, correction.instead);
    case Kind::CommaList:
        return correction.what.isEmpty()
            ? Words::tr("The field takes a list, so the text was split at its commas.")
            : Words::tr("The field takes a list: %1 was split at its commas into %2.").arg(correction.what, correction.instead);
    case Kind::TextForBoolean:
    case Kind::TextForNumber:
    case Kind::ScalarForText:
    case Kind::ListForScalar:
        return correction.what.isEmpty()
            ? Words::tr("The value got the type that the field takes.")
            : Words::tr("The value got the type that the field takes: %1 became %2.").arg(correction.what, correction.instead);
    case Kind::OtherName:
        return Words::tr("This gateway calls “%1” “%2”.").arg(correction.what, correction.instead);
    case Kind::MistypedName:
        return Words::tr("There is no field “%1”; it was taken for “%2”.").arg(correction.what, correction.instead);
    case Kind::MistypedValue:
        return Words::tr("The field does not take “%1”; it was taken for “%2”.").arg(correction.what, correction.instead);
    case Kind::UnknownField:
        return correction.instead.isEmpty()
            ? Words::tr("There is no field “%1”; it was left out.").arg(correction.what)
            : Words::tr("There is no field “%1”; it was left out. Did you mean “%2”?").arg(correction.what, correction.instead);
    default:
        return {};
    }
}

} // namespace

QString correctionText(const Correction &correction)
{
    QString text = correction.kind == Kind::DocumentedMistake ? documentedMistake(correction) : aboutForm(correction);
    if (text.isEmpty())
        text = aboutField(correction);
    if (correction.line > 0)
        return Words::tr("Line %1: %2", "line of a text, and what is wrong there").arg(correction.line).arg(text);
    return correction.path.isEmpty() ? text : Words::tr("%1: %2", "a field, and what is wrong with it").arg(correction.path, text);
}

QString placeholderText(const gateway::SnippetPlaceholder &placeholder)
{
    if (!placeholder.suggestion.isEmpty()) {
        return Words::tr("%1: put a value in the place of %2; here it is probably “%3”.")
            .arg(placeholder.path, placeholder.text, placeholder.suggestion);
    }
    return Words::tr("%1: put a value in the place of %2.").arg(placeholder.path, placeholder.text);
}

} // namespace ui
