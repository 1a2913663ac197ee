#pragma once

#include <QString>

namespace gateway {

/// One thing that was put right in a pasted configuration. Holds no value of a secret field.
struct SnippetCorrection {
    enum class Kind {
        CodeFence, ///< lines of ``` around it
        Comment,
        Quotes, ///< single or typographic quotes, or none at all
        TrailingComma,
        MissingComma,
        MissingBraces, ///< the outer pair
        RepeatedMember, ///< the last one counts
        Unwrapped, ///< the one plugin of a list
        DottedName, ///< "config.issuer" instead of a member of `config`
        ScalarForList, ///< "sub" instead of ["sub"]
        CommaList, ///< "a, b" instead of ["a", "b"]
        TextForBoolean, ///< "true" instead of true
        TextForNumber, ///< "10" instead of 10
        ScalarForText, ///< 1 instead of "1"
        ListForScalar, ///< ["a"] instead of "a"
        OtherName, ///< this gateway calls the field otherwise
        DocumentedMistake, ///< a wrong name that documents are known to spread; `reason` says more
        MistypedName,
        MistypedValue, ///< of a field that takes only some words
        UnknownField, ///< left out; `instead` = a field that may have been meant, or empty
    };

    QString path {}; ///< "config.consumer_claim"; empty for the text as a whole
    Kind kind = Kind::Comment;
    QString what {}; ///< as it was written; empty where that says nothing or is a secret
    QString instead {}; ///< as it is now; empty = left out
    int line = 0; ///< of the pasted text, from 1; 0 = not a matter of its form
    int count = 1; ///< how often, where only the first place is told
    QString reason {}; ///< of a documented mistake: "okta_guide", "renamed_3_2", "removed_3_2"

    bool operator==(const SnippetCorrection &) const = default;
};

} // namespace gateway
