#include "ui/inspector/token_checks.h"

#include "ui/error_text.h"
#include "ui/words/time_text.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(TokenChecks)
};

TokenCheck passed(const QString &name, const QString &words)
{
    return { name, words, Tone::Success, Glyph::Done };
}

TokenCheck failed(const QString &name, const QString &words, const core::Error &error)
{
    return { name, words, Tone::Danger, Glyph::Failed, sentence(explain(error)) };
}

TokenCheck signatureCheck(const TokenInspection &inspection)
{
    using Signature = TokenInspection::Signature;
    const QString name = Words::tr("Signature");
    switch (inspection.signature()) {
    case Signature::Checking:
        return { name, Words::tr("reading the keys…"), Tone::Neutral, Glyph::Running };
    case Signature::Unreachable:
        return { name, Words::tr("no keys"), Tone::Warning, Glyph::Attention, sentence(explain(inspection.error())) };
    case Signature::Checked:
        break;
    default:
        return { name, Words::tr("not checked") };
    }
    const oauth::SignatureVerdict &verdict = *inspection.verdict();
    if (!verdict.fault)
        return passed(name,
            verdict.keyId.isEmpty() ? verdict.algorithm : Words::tr("%1, key %2", "algorithm, id").arg(verdict.algorithm, verdict.keyId));
    const QString &code = verdict.fault->code;
    const bool noKey = code == u"gatehouse.kid_unknown" || code == u"gatehouse.key_unfit";
    return failed(name,
        code == u"gatehouse.alg_none"        ? Words::tr("not signed")
            : noKey                          ? Words::tr("no key fits")
            : code == u"gatehouse.signature" ? Words::tr("does not hold")
                                             : Words::tr("refused"),
        *verdict.fault);
}

/// What the issuer is compared with: what the provider itself writes, or the provider that was chosen.
QString expectedIssuer(const TokenInspection &inspection)
{
    if (inspection.verdict() && inspection.verdict()->provider)
        return inspection.verdict()->provider->metadata.issuer;
    using Kind = TokenInspection::KeySource::Kind;
    const auto provider = inspection.sourceProvider();
    return provider && inspection.keySource().kind == Kind::Provider ? provider->issuer.toString() : QString();
}

TokenCheck issuerCheck(const TokenInspection &inspection)
{
    const QString name = Words::tr("Issuer");
    const QString expected = expectedIssuer(inspection);
    if (expected.isEmpty())
        return { name, Words::tr("nothing to compare with") };
    jose::ClaimRules rules;
    rules.issuer = expected;
    if (const auto checked = jose::checkClaims(*inspection.jwt(), rules); !checked)
        return failed(name, Words::tr("another one"), checked.error());
    return passed(name, Words::tr("as the provider writes it"));
}

TokenCheck timeCheck(const jose::Jwt &token, int leeway, const QDateTime &now)
{
    const QString name = Words::tr("Time");
    const auto end = token.time(u"exp"_s);
    jose::ClaimRules rules;
    rules.now = now;
    rules.leewaySeconds = leeway;
    rules.requireExpiry = true;
    if (const auto checked = jose::checkClaims(token, rules); !checked) {
        const QString &code = checked.error().code;
        const auto begin = token.time(u"nbf"_s);
        if (code == u"gatehouse.expired" && end)
            return failed(name, Words::tr("ended %1", "so long ago").arg(distanceText(*end, now)), checked.error());
        if (code == u"gatehouse.not_yet_valid" && begin)
            return failed(name, Words::tr("begins %1", "in so long").arg(distanceText(*begin, now)), checked.error());
        return failed(name, code == u"gatehouse.exp_missing" ? Words::tr("has no end") : Words::tr("cannot be read"), checked.error());
    }
    if (*end <= now)
        return { name, Words::tr("ended, within the leeway"), Tone::Warning, Glyph::Attention };
    return passed(name, Words::tr("%1 left", "a span of time").arg(spanText(now.secsTo(*end))));
}

TokenCheck audienceCheck(const jose::Jwt &token, const QString &audience)
{
    const QString name = Words::tr("Audience");
    if (audience.isEmpty())
        return { name, Words::tr("nothing expected"), Tone::Neutral, Glyph::Off };
    jose::ClaimRules rules;
    rules.audience = audience;
    if (const auto checked = jose::checkClaims(token, rules); !checked)
        return failed(name, token.audience().isEmpty() ? Words::tr("it has none") : Words::tr("another one"), checked.error());
    return passed(name, Words::tr("as expected"));
}

/// Whether @p value is, or contains, @p expected.
bool holds(const QJsonValue &value, const QString &expected)
{
    if (value.isArray()) {
        const QJsonArray array = value.toArray();
        return std::any_of(array.begin(), array.end(), [&](const QJsonValue &one) { return holds(one, expected); });
    }
    if (value.isString())
        return value.toString() == expected || value.toString().split(u' ').contains(expected);
    return value.toVariant().toString() == expected;
}

TokenCheck claimCheck(const jose::Jwt &token, const QString &rule)
{
    const QString name = Words::tr("Claim");
    if (rule.isEmpty())
        return { name, Words::tr("nothing expected"), Tone::Neutral, Glyph::Off };
    const QString claim = rule.section(u'=', 0, 0).trimmed();
    const QString expected = rule.section(u'=', 1).trimmed();
    core::Error error;
    error.kind = core::Error::Kind::Rejected;
    error.where = u"claim "_s + claim;
    const QJsonValue found = token.claims.value(claim);
    if (found.isUndefined()) {
        error.code = u"gatehouse.claim_missing"_s;
        error.fields = QJsonObject { { u"claim"_s, claim }, { u"present"_s, QJsonArray::fromStringList(token.claims.keys()) } };
        return failed(name, Words::tr("no “%1”").arg(claim), error);
    }
    if (rule.contains(u'=') && !holds(found, expected)) {
        error.code = u"gatehouse.claim_differs"_s;
        error.fields = QJsonObject { { u"claim"_s, claim }, { u"expected"_s, expected }, { u"found"_s, found } };
        return failed(name, Words::tr("another value"), error);
    }
    return passed(name, rule.contains(u'=') ? Words::tr("as expected") : Words::tr("is there"));
}

} // namespace

QList<TokenCheck> checksOf(const TokenInspection &inspection, const TokenExpectation &expected, const QDateTime &now)
{
    if (!inspection.jwt())
        return {};
    const jose::Jwt &token = *inspection.jwt();
    return { signatureCheck(inspection), issuerCheck(inspection), timeCheck(token, expected.leewaySeconds, now),
        audienceCheck(token, expected.audience.trimmed()), claimCheck(token, expected.claim.trimmed()) };
}

std::optional<LifeWords> lifeOf(const jose::Jwt &token, const QDateTime &now)
{
    constexpr double soon = 0.9;
    const auto end = token.time(u"exp"_s);
    if (!end)
        return {};
    const auto issued = token.time(u"iat"_s);
    const auto begin = issued ? issued : token.time(u"nbf"_s);
    const QLocale locale;
    LifeWords life;
    life.end = (*end > now ? Words::tr("ends %1", "a moment") : Words::tr("ended %1", "a moment")).arg(momentText(*end, now, locale));
    if (begin)
        life.start
            = (issued ? Words::tr("issued %1", "a moment") : Words::tr("valid from %1", "a moment")).arg(momentText(*begin, now, locale));
    if (*end <= now) {
        life.lived = 1;
        life.tone = Tone::Danger;
        life.now = Words::tr("expired %1", "so long ago").arg(distanceText(*end, now));
        return life;
    }
    const double span = begin ? double(begin->msecsTo(*end)) : 0;
    life.lived = span > 0 ? std::clamp(double(begin->msecsTo(now)) / span, 0.0, 1.0) : 0;
    life.tone = life.lived > soon ? Tone::Warning : Tone::Success;
    life.now = Words::tr("%1 left", "a span of time").arg(spanText(now.secsTo(*end)));
    return life;
}

} // namespace ui
