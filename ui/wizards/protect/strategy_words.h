#pragma once

#include <QStringList>

/// The ways to protect a service in words: "portal", "consumer", "open-source".
namespace ui::strategy_words {

/// By what the gateway knows a caller.
QString inShort(const QString &strategy);
/// What is built and how a token leads to an application.
QString how(const QString &strategy);
QString whyRecommended(const QString &strategy);
QStringList strengths(const QString &strategy);
QStringList limits(const QString &strategy);

} // namespace ui::strategy_words
