#include "tests/contract/answer_difference.h"

#include "tests/contract/cut_json.h"
#include "tests/contract/value_difference.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace contract {
namespace {

QByteArray recordedHeader(const Recorded &recorded, QByteArrayView name)
{
    for (const auto &header : recorded.headers) {
        if (header.first == name)
            return header.second;
    }
    return {};
}

QStringList headerDifferences(const Recorded &recorded, const sandbox_test::RawReply &ours)
{
    QStringList wrong;
    for (const char *name : { "Content-Type", "Allow", "Access-Control-Allow-Methods", "Access-Control-Allow-Headers" }) {
        const QByteArray value = recordedHeader(recorded, name);
        if (!value.isEmpty() && value.toLower() != ours.header(name).toLower())
            wrong.append(
                QString::fromLatin1(name) + u": "_s + QString::fromUtf8(ours.header(name)) + u" instead of "_s + QString::fromUtf8(value));
    }
    return wrong;
}

QStringList pageDifferences(const RecordedPage &recorded, const QJsonObject &ours)
{
    QStringList wrong;
    const qsizetype count = ours.value(u"data"_s).toArray().size();
    if (recorded.count && *recorded.count != count)
        wrong.append(u"data: %1 elements instead of %2"_s.arg(count).arg(*recorded.count));
    const QJsonValue next = ours.value(u"next"_s);
    StandIns none;
    const QJsonValue recordedNext = recorded.next == u"None"_s ? QJsonValue() : QJsonValue(recorded.next);
    return wrong + valueDifferences(u"next"_s, recordedNext, next, {}, none);
}

/// What a node says of itself is compared by names and types.
bool isAboutTheNode(const Recorded &recorded)
{
    const QByteArray path = recorded.request->target.split('?').first();
    return path == "/" || path == "/status";
}

QStringList bodyDifferences(const Recorded &recorded, const sandbox_test::RawReply &ours, StandIns &known)
{
    const CutJson json = readCutJson(recorded.body);
    const QJsonDocument document = QJsonDocument::fromJson(ours.body);
    if (recorded.page)
        return pageDifferences(*recorded.page, document.object());
    if (!json.value.isUndefined())
        return valueDifferences({}, json.value, document.object(), { json.isCut, isAboutTheNode(recorded) }, known);
    const QString text = QString::fromUtf8(ours.body).simplified().remove(u' ');
    return QString(recorded.body).simplified().remove(u' ') == text ? QStringList() : QStringList { u"another body: "_s + text.left(80) };
}

} // namespace

QStringList differences(const Recorded &recorded, const sandbox_test::RawReply &ours, StandIns &known)
{
    QStringList wrong;
    if (ours.status != recorded.status)
        wrong.append(u"status: %1 instead of %2"_s.arg(ours.status).arg(recorded.status));
    return wrong + headerDifferences(recorded, ours) + bodyDifferences(recorded, ours, known);
}

} // namespace contract
