#pragma once

#include "models/gateway/entity_kind.h"
#include "models/provisioning/plan/plan.h"

namespace provisioning {

/// Collects the steps of a plan and gives each its index and an id of its own.
class StepList {
public:
    /// Appends an entity step and returns its index.
    int entity(const gateway::EntityKind &kind, const QString &key, const QJsonObject &desired, const QString &parent = {},
        const QString &application = {});
    int append(Step step);
    QList<Step> take() { return std::move(m_steps); }

private:
    QList<Step> m_steps;
};

/// `{"id": id}`, a reference to another object of the gateway.
QJsonObject foreign(const QString &id);

} // namespace provisioning
