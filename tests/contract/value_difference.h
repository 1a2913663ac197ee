#pragma once

#include "tests/contract/stand_ins.h"

#include <QJsonValue>
#include <QStringList>

namespace contract {

/// How strictly two JSON values are held against each other.
struct Strictness {
    bool isCut = false; ///< the recorded one lacks its end
    bool isShape = false; ///< only names and types count
};

/// In what @p ours differs from @p recorded, each with its path; empty when they agree.
QStringList valueDifferences(
    const QString &path, const QJsonValue &recorded, const QJsonValue &ours, Strictness strictness, StandIns &known);

} // namespace contract
