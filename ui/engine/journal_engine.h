#pragma once

#include "models/core/cancel.h"
#include "models/net/exchange_log.h"
#include "models/provisioning/plan/plan_history.h"

#include <QDateTime>
#include <QList>

#include <functional>

namespace ui {

/// A plan that was begun and neither finished nor taken back.
struct UnfinishedPlan {
    QString id {};
    QString name {};
    QString strategy {};
    QString adminUrl {};
    QDateTime madeAt {}; ///< UTC
    int done = 0; ///< steps
    int total = 0;
    bool rollingBack = false; ///< it was being taken back

    bool operator==(const UnfinishedPlan &) const = default;
};

/// The part of the engine that tells what was written and what was sent. Its functions block and are called through Operations only; copies
/// are cheap.
struct JournalEngine {
    /// Plans that wait for resume or rollback, oldest first.
    std::function<core::Result<QList<UnfinishedPlan>>(const core::CancelToken &)> unfinished;
    /// The plan is not to be offered any more (provisioning::Journal::forgotten()).
    std::function<core::Result<>(const QString &planId)> forget;
    /// Everything that was written, oldest first.
    std::function<core::Result<QList<provisioning::PlanHistory>>(const core::CancelToken &)> changes;
    /// What was sent since the exchange of this number (net::ExchangeLog::since()).
    std::function<QList<net::ExchangeLog::Entry>(qint64 after)> exchanges;
    std::function<void()> clearExchanges;
};

} // namespace ui
