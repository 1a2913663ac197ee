#pragma once

#include "tests/contract/recording.h"
#include "tests/contract/stand_ins.h"

namespace contract {

/// In what an answer of ours differs from the recorded one: status, kind of body, allowed methods, members of the JSON, values; ids, times
/// and the order of keys aside, and the explanations in schemas, which are not copied. Of a recorded body that was cut off, what is there
/// is compared.
/// @param known learns which of our values stand for recorded ones
/// @return where they differ, in words; empty when they agree
QStringList differences(const Recorded &recorded, const sandbox_test::RawReply &ours, StandIns &known);

} // namespace contract
