#include "ui/error_text.h"

#include "ui/words/error_sentences.h"
#include "ui/words/joined_text.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ErrorText)
};

QString plain(const QJsonValue &value)
{
    switch (value.type()) {
    case QJsonValue::Double:
        return QString::number(value.toDouble(), 'g', 15);
    case QJsonValue::Bool:
        return value.toBool() ? u"true"_s : u"false"_s;
    case QJsonValue::Array: {
        QStringList parts;
        const QJsonArray array = value.toArray();
        for (const QJsonValue &part : array)
            parts << plain(part);
        return parts.join(u", "_s);
    }
    case QJsonValue::Object:
        return QString::fromUtf8(QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact));
    case QJsonValue::String:
        return value.toString();
    case QJsonValue::Null:
    case QJsonValue::Undefined:
        break;
    }
    return {};
}

QString withoutStop(QString text)
{
    text = text.simplified();
    while (text.endsWith(u'.') || text.endsWith(u'。'))
        text.chop(1);
    return text;
}

/// Puts the members of the error where @p pattern names them, in one pass: a value that looks like a place stays as it is.
/// @p complete tells whether each of them had a value.
QString withMembers(const QString &pattern, const core::Error &error, bool *complete)
{
    const QJsonObject fields = error.fields.toObject();
    QString result;
    qsizetype at = 0;
    while (true) {
        const qsizetype open = pattern.indexOf(u'{', at);
        const qsizetype close = open < 0 ? -1 : pattern.indexOf(u'}', open);
        if (close < 0)
            break;
        const QString name = pattern.mid(open + 1, close - open - 1);
        const QString value = name == "text"_L1 ? withoutStop(error.text) : plain(fields.value(name));
        *complete = *complete && !value.isEmpty();
        result += pattern.mid(at, open - at) + value;
        at = close + 1;
    }
    return result + pattern.mid(at);
}

/// The same for a whole sentence, where a part in square brackets is left out unless all its members have a value.
QString filled(const QString &sentence, const core::Error &error)
{
    QString result;
    qsizetype at = 0;
    while (at < sentence.size()) {
        const qsizetype open = sentence.indexOf(u'[', at);
        const qsizetype close = open < 0 ? -1 : sentence.indexOf(u']', open);
        const bool hasOption = close >= 0;
        bool complete = true;
        result += withMembers(hasOption ? sentence.mid(at, open - at) : sentence.mid(at), error, &complete);
        if (!hasOption)
            break;
        complete = true;
        const QString option = withMembers(sentence.mid(open + 1, close - open - 1), error, &complete);
        if (complete)
            result += option;
        at = close + 1;
    }
    return result;
}

/// The gateway's field errors: "host: required field missing; tags: expected a set".
QString fieldErrors(const core::Error &error)
{
    const QJsonObject fields = error.fields.toObject();
    QStringList parts;
    for (auto field = fields.constBegin(); field != fields.constEnd(); ++field)
        parts << u"%1: %2"_s.arg(field.key(), plain(field.value()));
    return parts.join(u"; "_s);
}

/// The far side's own words behind ours.
QString withFarSide(const QString &what, const core::Error &error)
{
    const QString said = withoutStop(error.text);
    const QString fields = fieldErrors(error);
    const bool both = !said.isEmpty() && !fields.isEmpty() && !said.contains(fields);
    const QString words = both ? u"%1 (%2)"_s.arg(said, fields) : said.isEmpty() ? fields : said;
    const QString status = error.httpStatus > 0 ? Words::tr("status %1").arg(error.httpStatus) : QString();
    const QString detail = words.isEmpty() ? status : words;
    return detail.isEmpty() ? what : Words::tr("%1: %2", "what happened, and the far side's own words").arg(what, detail);
}

} // namespace

ErrorText explain(const core::Error &error)
{
    const CodeSentence *own = findSentence(error);
    const CodeSentence words = own ? *own : kindSentence(error.kind);
    ErrorText text;
    text.what = filled(Words::tr(words.what), error);
    if (!own)
        text.what = withFarSide(text.what, error);
    text.where = error.where;
    text.fix = filled(Words::tr(words.fix), error);
    if (error.retryAfterSeconds > 0)
        text.fix = Words::tr("Try again in %n second(s).", nullptr, error.retryAfterSeconds);
    else if (error.sent == core::Error::Sent::Unknown)
        text.fix = Words::tr("It is not known whether the change was made: look before you repeat it.");
    return text;
}

QString sentence(const ErrorText &text)
{
    const QString what = text.where.isEmpty() ? text.what : Words::tr("%1 (%2)", "what happened, and where").arg(text.what, text.where);
    // "Did you mean ...?" has its mark already.
    if (what.endsWith(u'?') || what.endsWith(u'？'))
        return sentences(what, text.fix);
    return text.fix.isEmpty() ? Words::tr("%1.", "a sentence").arg(what) : Words::tr("%1. %2", "two sentences").arg(what, text.fix);
}

} // namespace ui
