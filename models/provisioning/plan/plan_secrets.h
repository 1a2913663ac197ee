#pragma once

#include "models/core/result.h"
#include "models/core/secret.h"

#include <QHash>
#include <QString>

#include <mutex>

namespace storage {
class SecretStore;
}

namespace provisioning {

/// The secrets of one plan: one keychain item, `plan/<id>/secrets`, a JSON object of step -> name -> value (base64).
/// Written before the journal says "done", so that a crash between the two loses nothing. Steps on several threads may share one.
class PlanSecrets {
public:
    /// Where the secrets of a plan rest in a store.
    static QString key(const QString &planId);

    /// @param store null = keep them in memory for this run only
    PlanSecrets(storage::SecretStore *store, QString planId);

    /// Reads the item; one that is not there is empty. @return Keychain when the keychain refuses
    core::Result<> load();
    bool isKept() const { return m_store; }
    core::Secret get(int step, const QString &name) const;
    /// Everything that is kept of a step.
    QHash<QString, core::Secret> all(int step) const;
    /// Keeps a value and writes the item.
    core::Result<> set(int step, const QHash<QString, core::Secret> &values);
    /// Keeps values of several steps and writes the item once.
    core::Result<> setAll(const QHash<int, QHash<QString, core::Secret>> &values);
    /// Writes the item as it is: shows before the first call whether the keychain takes it.
    core::Result<> save() const;
    /// Deletes the item.
    core::Result<> clear();

private:
    core::Result<> write() const;

    storage::SecretStore *m_store;
    QString m_planId;
    mutable std::mutex m_mutex;
    QHash<int, QHash<QString, core::Secret>> m_values;
};

} // namespace provisioning
