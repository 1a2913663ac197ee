#pragma once

#include "tests/app/sandbox/admin_fixture.h"
#include "tests/contract/recording.h"
#include "tests/contract/stand_ins.h"

#include <QJsonArray>
#include <QSet>

namespace contract {

/// What was done on the recorded gateway between the requests that the recording shows: a fresh database at some headings, entities that
/// later answers are about.
class Preparations {
public:
    Preparations();
    /// Does what must be done before @p recorded is sent.
    void before(const Recorded &recorded, sandbox_test::AdminFixture &gateway, StandIns &known);

private:
    void run(const QJsonObject &step, sandbox_test::AdminFixture &gateway, StandIns &known) const;

    QJsonArray m_steps;
    QSet<qsizetype> m_done;
};

} // namespace contract
