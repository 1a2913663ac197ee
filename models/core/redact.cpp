#include "models/core/redact.h"

#include <QRegularExpression>

#include <vector>

namespace core {

using namespace Qt::StringLiterals;

namespace {

struct Rule {
    QRegularExpression pattern;
    QString replacement;
};

// A value: in quotes as JSON writes it, in quotes that QDebug has escaped once more, or bare up to the next separator. Nothing here
// tracks back: a pattern that ran out of stack would find nothing, and the secret would stay.
const auto value
    = uR"((?>"(?>[^"\\]|\\.)*+"?|\\"(?>[^"\\]|\\\\\\\\|\\\\\\"|\\\\[^"\\])*+(?:\\")?|'[^']*+'?|(?>(?!%26)[^\s&"'<>,;\\])++))"_s;
// Where a name may begin: also behind a percent-encoded "?" or "&".
const auto begin = uR"((?:\b|(?<=%3F)|(?<=%26)))"_s;
// Names that hold a word of a secret but carry none.
const auto harmless = uR"((?![\w-]*(?:endpoint|_types?\b|supported|_expires_at|_lifetime)))"_s;

Rule rule(const QString &pattern, const QString &replacement)
{
    return { QRegularExpression(pattern, QRegularExpression::CaseInsensitiveOption | QRegularExpression::DotMatchesEverythingOption),
        replacement };
}

std::vector<Rule> makeRules()
{
    const auto words = uR"((?:token|secret|password|passwd|passphrase|assertion|verifier|api[_-]?key|private[_-]?key))"_s;
    const auto named = u"\\1[removed]"_s;
    return {
        rule(uR"(-----BEGIN [A-Z ]*PRIVATE KEY-----.*?(?:-----END [A-Z ]*PRIVATE KEY-----|\z))"_s, u"[private key removed]"_s),
        rule(uR"(((?:(?:proxy-)?authorization|(?:set-)?cookie)\\?["']?\s*[:=]\s*)[^\r\n]*)"_s, named),
        rule(uR"(\b((?:Bearer|Basic|DPoP)(?:\s+|%20|\+))[A-Za-z0-9._~+/=%-]+)"_s, named),
        rule(u"("_s + begin + uR"((?:code|jwt|session|ticket|otp)(?:=|%3D)))"_s + value, named),
        rule(u"("_s + begin + harmless + uR"([\w-]*)"_s + words + uR"([\w-]*\\?["']?\s*(?:=|:|%3D)\s*))"_s + value, named),
        rule(u"("_s + begin + uR"(key(?:=|%3D|\\?["']\s*:\s*)))"_s + value, named),
        rule(uR"(\bey[A-Za-z0-9_-]{15,}+(?:\.[A-Za-z0-9_-]*+)*+)"_s, u"[token removed]"_s),
    };
}

} // namespace

QString redacted(const QString &text)
{
    static const std::vector<Rule> rules = makeRules();
    QString clean = text;
    for (const Rule &rule : rules)
        clean.replace(rule.pattern, rule.replacement);
    return clean;
}

} // namespace core
