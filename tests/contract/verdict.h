#pragma once

#include "tests/contract/replay.h"

namespace contract {

/// What a replay comes to.
struct Verdict {
    QString report; ///< the share that agrees, and each request that does not with the reason
    QStringList faults; ///< why it is not good enough; empty = it is
};

/// Faults are a share under 95 %, a difference without a known reason, and a reason for what is no difference any more.
Verdict judge(const QList<Replayed> &all);

} // namespace contract
