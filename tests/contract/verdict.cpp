#include "tests/contract/verdict.h"

#include <QFile>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace contract {
namespace {

constexpr double wantedShare = 0.95;

/// Heading and title of a request -> why the sandbox answers it otherwise.
QJsonObject knownReasons()
{
    QFile file(QStringLiteral(GATEHOUSE_SOURCE_DIR "/tests/contract/data/gateway_differences.json"));
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
}

QString nameOf(const Recorded &recorded)
{
    return recorded.section.section(u": "_s, -1) + u": " + recorded.title;
}

QString shown(const Replayed &replayed, const QString &reason)
{
    const Recorded &recorded = replayed.recorded;
    return u"line %1, %2: %3\n    %4"_s.arg(QString::number(recorded.line), nameOf(recorded), replayed.differences.join(u"; "_s).left(600),
        reason.isEmpty() ? u"no reason is known"_s : reason);
}

} // namespace

Verdict judge(const QList<Replayed> &all)
{
    const QJsonObject reasons = knownReasons();
    QStringList unused = reasons.keys();
    Verdict verdict;
    QStringList lines;
    for (const Replayed &replayed : all) {
        if (replayed.differences.isEmpty())
            continue;
        const QString name = nameOf(replayed.recorded);
        const QString reason = reasons.value(name).toString();
        unused.removeAll(name);
        lines.append(shown(replayed, reason));
        if (reason.isEmpty())
            verdict.faults.append(lines.last());
    }
    for (const QString &title : unused)
        verdict.faults.append(u"a reason stands for no difference: "_s + title);
    const double share = all.isEmpty() ? 0 : double(all.size() - lines.size()) / double(all.size());
    verdict.report = u"%1 of %2 recorded requests are answered alike (%3 %)\n"_s.arg(
                         QString::number(all.size() - lines.size()), QString::number(all.size()), QString::number(100 * share, 'f', 1))
        + lines.join(u'\n');
    if (share < wantedShare)
        verdict.faults.append(u"fewer than 95 % agree"_s);
    return verdict;
}

} // namespace contract
