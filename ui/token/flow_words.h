#pragma once

#include "ui/engine/token_engine.h"

#include <QLocale>

namespace ui {

/// The words of the token lab for what the engine names by an enumeration, translated.
QString flowName(TokenFlow flow);
QString stepName(FlowStep step);
/// What a check of an ID token is about, in words.
QString checkName(const QString &check);
/// "118 ms", "5.22 s".
QString durationText(qint64 ms, const QLocale &locale);
/// "4:59".
QString durationClock(qint64 seconds);
/// "56 min", "1 h 20 min", "12 s".
QString lifeText(qint64 seconds, const QLocale &locale);

} // namespace ui
