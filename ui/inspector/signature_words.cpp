#include "ui/inspector/signature_words.h"

#include "ui/error_text.h"
#include "ui/words/joined_text.h"
#include "ui/words/time_text.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

using Kind = TokenInspection::KeySource::Kind;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(SignatureWords)
};

QString sourceName(const TokenInspection &inspection)
{
    const auto provider = inspection.sourceProvider();
    return provider ? provider->name : Words::tr("the pasted keys");
}

/// The ids of the keys that were tried; an unnamed one cannot be told from another.
QString keyList(const QStringList &ids)
{
    constexpr qsizetype most = 6;
    QStringList shown;
    for (const QString &id : ids) {
        if (!id.isEmpty() && shown.size() < most)
            shown << id;
    }
    return ids.size() > shown.size() && !shown.isEmpty() ? Words::tr("%1 and others").arg(shown.join(u", "_s)) : shown.join(u", "_s);
}

QString readWhen(const oauth::SignatureVerdict &verdict, const QDateTime &now)
{
    if (!verdict.provider)
        return {};
    const QString moment = momentText(verdict.provider->readAt, now, QLocale());
    return verdict.readAgain ? Words::tr("Keys read again %1, since this one was not known before.", "a moment").arg(moment)
                             : Words::tr("Keys read %1.", "a moment").arg(moment);
}

SignatureWords verified(const TokenInspection &inspection, const QDateTime &now)
{
    const oauth::SignatureVerdict &verdict = *inspection.verdict();
    SignatureWords words { Tone::Success, Glyph::Done, Words::tr("Signature verified"), {} };
    const int keys = int(verdict.keyIds.size());
    const QString key = verdict.keyId.isEmpty() ? Words::tr("a key without id") : Words::tr("the key %1").arg(verdict.keyId);
    if (verdict.provider)
        words.more = sentences(
            Words::tr("%1 with %2, one of %n that %3 publishes.", nullptr, keys).arg(verdict.algorithm, key, sourceName(inspection)),
            readWhen(verdict, now));
    else
        words.more = Words::tr("%1 with %2 of the pasted ones. Whose key that is, you have to know.").arg(verdict.algorithm, key);
    return words;
}

SignatureWords unknownKey(const TokenInspection &inspection, const QDateTime &now)
{
    const oauth::SignatureVerdict &verdict = *inspection.verdict();
    const QString kid = inspection.jwt()->jws.kid();
    SignatureWords words { Tone::Danger, Glyph::Failed, {}, {} };
    if (!verdict.provider) {
        words.sentence = Words::tr("Signature not verified: none of the pasted keys is named %1").arg(kid);
        words.more = Words::tr("Pasted: %1. Do not believe the claims below.").arg(keyList(verdict.keyIds));
        return words;
    }
    words.sentence = Words::tr("Signature not verified: %1 publishes no key named %2").arg(sourceName(inspection), kid);
    const QString ids = keyList(verdict.keyIds);
    const QString moment = momentText(verdict.provider->readAt, now, QLocale());
    const QString published = ids.isEmpty() ? Words::tr("It publishes no key with an id, read %1.", "a moment").arg(moment)
        : verdict.readAgain                 ? Words::tr("It publishes %1, read again %2.", "ids, a moment").arg(ids, moment)
                                            : Words::tr("It publishes %1, read %2.", "ids, a moment").arg(ids, moment);
    words.more = published + u' '
        + Words::tr(
            "The keys were rotated after this token was signed, or the token comes from another authorization server. Do not believe "
            "the claims below.");
    return words;
}

SignatureWords refused(const TokenInspection &inspection, const QDateTime &now)
{
    const core::Error &fault = *inspection.verdict()->fault;
    if (fault.code == u"gatehouse.kid_unknown")
        return unknownKey(inspection, now);
    SignatureWords words { Tone::Danger, Glyph::Failed, {}, {} };
    const QString algorithm = inspection.verdict()->algorithm;
    if (fault.code == u"gatehouse.alg_none") {
        words.sentence = Words::tr("Refused: this token is not signed");
        words.more
            = Words::tr("Its header says “alg” “%1”, so anybody can write such a token. Nothing below can be believed.").arg(algorithm);
    } else if (fault.code == u"gatehouse.alg_not_allowed" && algorithm.startsWith(u"HS"_s)) {
        words.sentence = Words::tr("Refused: %1 needs a shared secret, and these keys are public").arg(algorithm);
        words.more = Words::tr("Whoever knows the public key could have made this signature with it. If the token really is signed with a "
                               "shared secret, paste that as a key of type “oct”.");
    } else if (fault.code == u"gatehouse.signature") {
        words.sentence = Words::tr("Signature not verified: it does not fit the content");
        words.more
            = Words::tr("The token was changed or cut after it was signed, or another key with the same id made it. Do not believe the "
                        "claims below.");
    } else {
        const ErrorText text = explain(fault);
        words.sentence = Words::tr("Signature not verified: %1", "a reason").arg(text.what);
        words.more = text.fix;
    }
    return words;
}

SignatureWords unchecked(const TokenInspection &inspection)
{
    SignatureWords words { Tone::Neutral, Glyph::Unknown, Words::tr("Signature not checked"), {} };
    const QString issuer = inspection.jwt()->text(u"iss"_s);
    if (inspection.keySource().kind == Kind::Pasted)
        words.more = Words::tr("Paste a key set, a key or a certificate at the left.");
    else if (issuer.isEmpty())
        words.more = Words::tr("The token does not say who issued it. Choose a provider, or paste its keys.");
    else if (inspection.canAskIssuer())
        words.more = Words::tr("It says that it comes from %1, which is none of your providers. Nothing was asked there: whoever wrote the "
                               "token chose that address.")
                         .arg(issuer);
    else
        words.more = Words::tr("It says that it comes from “%1”, which is no address. Choose a provider, or paste its keys.").arg(issuer);
    return words;
}

} // namespace

SignatureWords signatureWords(const TokenInspection &inspection, const QDateTime &now)
{
    using Signature = TokenInspection::Signature;
    switch (inspection.signature()) {
    case Signature::None:
        return {};
    case Signature::Unchecked:
        return unchecked(inspection);
    case Signature::Checking:
        return { Tone::Neutral, Glyph::Running, Words::tr("Checking the signature with %1…").arg(sourceName(inspection)), {} };
    case Signature::Unreachable: {
        const ErrorText text = explain(inspection.error());
        return { Tone::Warning, Glyph::Attention, Words::tr("Signature not checked: %1", "a reason").arg(text.what),
            (text.where.isEmpty() ? QString() : QString(text.where + u". ")) + text.fix };
    }
    case Signature::Checked:
        break;
    }
    return inspection.verdict()->fault ? refused(inspection, now) : verified(inspection, now);
}

} // namespace ui
