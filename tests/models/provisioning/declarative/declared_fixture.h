#pragma once

#include "models/provisioning/declarative/declared_plan.h"
#include "tests/models/provisioning/plan_fixture.h"

/// A gateway that files are written from and imported into.
class DeclaredFixture : public PlanFixture {
public:
    using PlanFixture::PlanFixture;

    /// The gateway as YAML of decK, secrets as placeholders.
    core::Result<QByteArray> exported(const QStringList &tags = {});
    core::Result<provisioning::DeclaredDiff> diff(const QByteArray &file);
    core::Result<provisioning::Plan> planOf(const QByteArray &file, bool deletes = false);
    /// Compares, plans and applies.
    core::Result<provisioning::PlanState> import(const QByteArray &file, bool deletes = false, const provisioning::Watch &watch = {});

    /// "kind/name: +" and "kind/name: member, member" of every difference; empty = none.
    QStringList differences(const QByteArray &file);
};
