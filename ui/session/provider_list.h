#pragma once

#include "ui/engine/provider_engine.h"

#include <QObject>

#include <optional>

namespace ui {

class Operations;

/// The providers that the window knows: the saved ones, those used without being kept, and that of a sandbox while it runs. UI thread.
class ProviderList : public QObject {
    Q_OBJECT

public:
    /// @param operations outlives this
    ProviderList(ProviderEngine engine, Operations &operations, QObject *parent = nullptr);

    /// Reads the saved ones again; changed() follows.
    void reload();
    /// The provider of a sandbox, which is never saved; nothing when it has ended.
    void setSandbox(const std::optional<ProviderTarget> &sandbox);

    /// A provider that is not kept: it is known until the program ends. One of the same id is replaced.
    void useOnce(const ProviderTarget &target);

    /// The sandbox's first, then those used once, then the saved ones by name. Credentials of saved ones are not in here: see
    /// ProviderEngine::credentials.
    const std::vector<core::Provider> &providers() const;
    /// @return null when there is none of that id
    const core::Provider *find(const QString &id) const;
    /// Whether it is one that was saved.
    bool isSaved(const QString &id) const;
    /// The credential that is in memory already, of the sandbox's provider or one used once; nothing = ask ProviderEngine::credentials.
    std::optional<ProviderTarget> opened(const QString &id) const;
    /// Reads the target of a provider of this list. To be called by work, on a worker thread: the answer is a copyable function.
    std::function<core::Result<ProviderTarget>()> opener(const QString &id) const;

Q_SIGNALS:
    void changed();
    /// The saved ones could not be read.
    void failed(const core::Error &error);

private:
    void put();

    ProviderEngine m_engine;
    Operations *m_operations;
    std::optional<ProviderTarget> m_sandbox;
    std::vector<ProviderTarget> m_once;
    std::vector<core::Provider> m_saved;
    std::vector<core::Provider> m_all;
};

} // namespace ui
