#include "tests/app/cli/refusal.h"

#include "models/core/clock.h"
#include "models/provisioning/plan/journal.h"
#include "models/storage/store.h"

#include <QFile>

#include <algorithm>

using namespace Qt::StringLiterals;

QJsonObject errorOf(const CommandLine::Outcome &outcome)
{
    const auto found = std::find_if(
        outcome.lines.begin(), outcome.lines.end(), [](const QJsonObject &line) { return line.value(u"error"_s).isObject(); });
    return found == outcome.lines.end() ? QJsonObject() : found->value(u"error"_s).toObject();
}

int unfinishedPlans(const CommandLine &cli)
{
    if (!QFile::exists(cli.storePath()))
        return 0;
    const core::SystemClock clock;
    const auto store = storage::Store::open(cli.storePath(), clock);
    if (!store)
        return -1;
    const auto plans = provisioning::Journal(*store).all();
    if (!plans)
        return -1;
    using Phase = provisioning::PlanState::Phase;
    return int(std::count_if(plans->begin(), plans->end(),
        [](const provisioning::PlanState &plan) { return plan.phase != Phase::Done && plan.phase != Phase::RolledBack; }));
}

QByteArray faultOfRefusal(const CommandLine::Outcome &outcome, int exitCode, const QString &code, const CommandLine &cli)
{
    const auto fault = [&outcome](const char *what) -> QByteArray { return QByteArray(what) + ":\n" + outcome.text(); };
    if (outcome.crashed)
        return fault("it crashed");
    if (exitCode == 0 || outcome.exitCode != exitCode)
        return fault("wrong exit code") + QByteArray::number(outcome.exitCode);
    const QJsonObject error = errorOf(outcome);
    if (error.value(u"code"_s).toString() != code)
        return fault("wrong code");
    const QByteArray message = error.value(u"message"_s).toString().toUtf8();
    if (outcome.err != "gatehouse-cli: " + message + '\n' || message.contains('\n'))
        return fault("stderr is not that one line");
    if (!message.endsWith('.') || message.contains('{') || message.contains('}'))
        return fault("no sentence, or one with gaps");
    const QByteArray where = error.value(u"where"_s).toString().toUtf8();
    if (!where.isEmpty() && !message.contains(where))
        return fault("it does not say where");
    // two sentences: what happened, and what to do
    if (!message.contains(". ") && !message.contains("? ") && code != u"gatehouse.cancelled")
        return fault("it does not say what to do");
    if (unfinishedPlans(cli) != 0)
        return fault("a plan is left unfinished");
    return {};
}
