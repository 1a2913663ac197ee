#pragma once

#include "tests/app/sandbox/admin_fixture.h"
#include "tests/contract/recording.h"
#include "tests/contract/stand_ins.h"

#include <functional>

namespace contract {

/// How one recorded request fared.
struct Replayed {
    Recorded recorded;
    QStringList differences; ///< empty = the answers agree
};

/// Changes an answer before it is compared; for tests of the comparison.
using Alteration = std::function<void(const Recorded &recorded, sandbox_test::RawReply &reply)>;

/// Sends every recorded request in order to a sandbox in open-source dress and compares the answers.
QList<Replayed> replay(const QList<Recorded> &recording, const Alteration &alter = {});

} // namespace contract
