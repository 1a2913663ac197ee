#include "tests/contract/value_difference.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace contract {
namespace {

QString shown(const QJsonValue &value)
{
    const QByteArray text = QJsonDocument(QJsonArray { value }).toJson(QJsonDocument::Compact);
    return QString::fromUtf8(text.mid(1, text.size() - 2).left(120));
}

QString notEqual(const QString &path, const QJsonValue &recorded, const QJsonValue &ours)
{
    return path + u": "_s + shown(ours) + u" instead of "_s + shown(recorded);
}

/// The words of a message in the order of the letters, ids masked: which violation comes first is a matter of chance.
QStringList wordsOf(QString message)
{
    static const QRegularExpression id(u"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}"_s);
    static const QRegularExpression between(u"[\\s;,(){}]+"_s);
    QStringList words = message.replace(id, u"<id>"_s).split(between, Qt::SkipEmptyParts);
    words.sort();
    return words;
}

/// `next` without the offset, which is made of an id.
QString withoutOffset(QString next)
{
    static const QRegularExpression offset(u"offset=[^&]*"_s);
    return next.replace(offset, u"offset="_s);
}

bool isTime(const QString &path, const QJsonValue &recorded, const QJsonValue &ours)
{
    const auto isWhole = [](const QJsonValue &value) { return value.toDouble() == double(value.toInteger()); };
    const bool isNamed = path.endsWith(u"created_at"_s) || path.endsWith(u"updated_at"_s);
    // A target's time has fractions, which may be none by chance.
    return isNamed && recorded.isDouble() && ours.isDouble() && (!isWhole(recorded) || isWhole(ours));
}

bool textsAgree(const QString &path, const QString &recorded, const QString &ours, StandIns &known)
{
    if (path == u"message"_s)
        return wordsOf(recorded) == wordsOf(ours);
    if (path == u"offset"_s)
        return !ours.isEmpty();
    return path == u"next"_s ? withoutOffset(recorded) == withoutOffset(ours) : known.bind(recorded, ours);
}

/// Lists whose order is that of ids or of chance.
bool isUnordered(const QString &path, const QJsonArray &recorded)
{
    return path == u"enabled_plugins"_s || (path == u"data"_s && (recorded.isEmpty() || recorded.first().isObject()));
}

QStringList unorderedDifferences(
    const QString &path, const QJsonArray &recorded, const QJsonArray &ours, Strictness strictness, StandIns &known)
{
    QJsonArray left = ours;
    for (qsizetype i = 0; i < recorded.size(); ++i) {
        const bool isLast = i + 1 == recorded.size();
        QStringList nearest;
        qsizetype found = -1;
        for (qsizetype j = 0; j < left.size() && found < 0; ++j) {
            StandIns trial = known;
            const Strictness ofElement { strictness.isCut && isLast, strictness.isShape };
            const QStringList wrong = valueDifferences(path + u"[]"_s, recorded.at(i), left.at(j), ofElement, trial);
            if (wrong.isEmpty()) {
                found = j;
                known = trial;
            } else if (nearest.isEmpty() || wrong.size() < nearest.size()) {
                nearest = wrong;
            }
        }
        if (found < 0)
            return nearest.isEmpty() ? QStringList { path + u": an element is missing"_s } : nearest;
        left.removeAt(found);
    }
    return strictness.isCut || left.isEmpty() ? QStringList() : QStringList { path + u": too many elements"_s };
}

QStringList listDifferences(const QString &path, const QJsonArray &recorded, const QJsonArray &ours, Strictness strictness, StandIns &known)
{
    if (isUnordered(path, recorded))
        return unorderedDifferences(path, recorded, ours, strictness, known);
    if (strictness.isShape)
        return {};
    if (strictness.isCut ? ours.size() < recorded.size() : ours.size() != recorded.size())
        return { notEqual(path, recorded, ours) };
    QStringList wrong;
    for (qsizetype i = 0; i < recorded.size(); ++i) {
        const Strictness ofElement { strictness.isCut && i + 1 == recorded.size(), strictness.isShape };
        wrong += valueDifferences(path + u"[]"_s, recorded.at(i), ours.at(i), ofElement, known);
    }
    return wrong;
}

QStringList memberDifferences(
    const QString &path, const QJsonObject &recorded, const QJsonObject &ours, Strictness strictness, StandIns &known)
{
    QStringList wrong;
    for (auto member = recorded.constBegin(); member != recorded.constEnd(); ++member) {
        const QString inner = path.isEmpty() ? member.key() : QString(path + u'.' + member.key());
        if (member.key() == u"description"_s && member->isString() && !ours.contains(member.key()))
            continue; // schemas are told without their explanations
        if (ours.contains(member.key()))
            wrong += valueDifferences(inner, member.value(), ours.value(member.key()), strictness, known);
        else
            wrong.append(inner + u": missing"_s);
    }
    for (auto member = ours.constBegin(); !strictness.isCut && member != ours.constEnd(); ++member) {
        if (!recorded.contains(member.key()))
            wrong.append(path + u'.' + member.key() + u": not recorded"_s);
    }
    return wrong;
}

} // namespace

QStringList valueDifferences(
    const QString &path, const QJsonValue &recorded, const QJsonValue &ours, Strictness strictness, StandIns &known)
{
    if (recorded.type() != ours.type())
        return { notEqual(path, recorded, ours) };
    if (recorded.isObject())
        return memberDifferences(path, recorded.toObject(), ours.toObject(), strictness, known);
    if (recorded.isArray())
        return listDifferences(path, recorded.toArray(), ours.toArray(), strictness, known);
    const bool agrees = strictness.isShape || recorded == ours || isTime(path, recorded, ours)
        || (recorded.isString() && textsAgree(path, recorded.toString(), ours.toString(), known));
    return agrees ? QStringList() : QStringList { notEqual(path, recorded, ours) };
}

} // namespace contract
