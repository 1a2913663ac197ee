#include "tests/contract/preparations.h"

#include <QFile>

#include <mutex>

using namespace Qt::StringLiterals;

namespace contract {
namespace {

QByteArray compact(const QJsonValue &value)
{
    return value.isString() ? value.toString().toUtf8() : QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact);
}

/// Which service comes at a place of the list: the first five as the recording tells, then by number.
int numberAt(int place)
{
    static const QList<int> first { 9825, 359, 4434, 9063, 3749 };
    if (place < first.size())
        return first.at(place);
    int number = place - int(first.size());
    QList<int> taken = first;
    std::sort(taken.begin(), taken.end());
    for (const int other : taken)
        number += number >= other ? 1 : 0;
    return number;
}

/// Ten thousand services, a tenth of them with each of ten tags, as section 3 had them.
void fill(sandbox_test::AdminFixture &gateway)
{
    const sandbox::EntityKind &kind = *sandbox::findKind(u"services"_s);
    const QByteArray id = gateway.make("/services", R"({"host":"127.0.0.1","port":18080})");
    const std::unique_lock lock(gateway.store.mutex());
    QJsonObject service = *gateway.store.find(kind, id);
    gateway.store.remove(kind, id, gateway.clock.now());
    for (int place = 0; place < 10'000; ++place) {
        // Ids that are spread evenly, as random ones are.
        const QString start = QString::number(quint32(place) * 429'496U + 1U, 16).rightJustified(8, u'0');
        const QString number = QString::number(numberAt(place)).rightJustified(5, u'0');
        service.insert(u"id"_s, QString(start + u"-0000-4000-8000-000000000000"));
        service.insert(u"name"_s, QString(u"svc-"_s + number));
        service.insert(u"path"_s, QString(u"/svc-"_s + number));
        service.insert(u"tags"_s, QJsonArray { u"bulk"_s, QString(u"t"_s + number.back()) });
        gateway.store.put(kind, service, gateway.clock.now());
    }
}

} // namespace

Preparations::Preparations()
{
    QFile file(QStringLiteral(GATEHOUSE_SOURCE_DIR "/tests/contract/data/gateway_preparations.json"));
    if (file.open(QIODevice::ReadOnly))
        m_steps = QJsonDocument::fromJson(file.readAll()).array();
}

void Preparations::before(const Recorded &recorded, sandbox_test::AdminFixture &gateway, StandIns &known)
{
    for (qsizetype i = 0; i < m_steps.size(); ++i) {
        const QJsonObject step = m_steps.at(i).toObject();
        const bool isMeant = recorded.section.contains(step.value(u"section"_s).toString())
            && (!step.contains(u"title"_s) || step.value(u"title"_s) == recorded.title);
        if (!isMeant || m_done.contains(i))
            continue;
        m_done.insert(i);
        run(step, gateway, known);
    }
}

void Preparations::run(const QJsonObject &step, sandbox_test::AdminFixture &gateway, StandIns &known) const
{
    if (step.value(u"fresh"_s).toBool()) {
        const std::unique_lock lock(gateway.store.mutex());
        gateway.store.clear(gateway.clock.now());
    }
    if (step.value(u"bulk"_s).toBool())
        fill(gateway);
    const QJsonArray requests = step.value(u"requests"_s).toArray();
    for (const QJsonValue &request : requests) {
        const QByteArray target = known.translate(request[1].toString().toUtf8());
        const sandbox_test::RawReply reply = gateway.send(request[0].toString().toUtf8(), target, known.translate(compact(request[2])));
        if (reply.status >= 400)
            qWarning("preparation %s answered %d: %s", target.constData(), reply.status, reply.body.constData());
        // The id that the recording gives what was made here.
        if (!request[3].isUndefined())
            known.bind(request[3].toString(), reply.json().value(u"id"_s).toString());
    }
}

} // namespace contract
