#pragma once

#include "models/provisioning/plan/plan_history.h"
#include "ui/views/tone_delegate.h"

namespace ui {

/// What a plan is for, in a few words: "Protect orders-api", "Change orders-api: host, path".
QString planWords(const provisioning::PlanHistory &history);

/// What became of a plan, in words, and how it is marked.
QString planPhaseWords(const provisioning::PlanHistory &history);
CellMark planMark(const provisioning::PlanHistory &history);

/// What a step brings about: "Service orders-api", "Plugin jwt for batch".
QString stepWords(const provisioning::Step &step);

/// What a recorded change of a step says: a status as people call it, anything else as it is.
QString valueWords(const provisioning::Step &step, const QString &path, const QJsonValue &value);

/// What became of it.
QString stepPhaseWords(const provisioning::PlanHistory &history, int index);
CellMark stepMark(const provisioning::PlanHistory &history, int index);

/// How exactly the plan can be taken back as it stands, in a sentence.
QString undoWords(const provisioning::PlanHistory &history);

/// Whether there is something to take back, and whether it can be gone on with.
bool canUndo(const provisioning::PlanHistory &history);
bool canResume(const provisioning::PlanHistory &history);

} // namespace ui
