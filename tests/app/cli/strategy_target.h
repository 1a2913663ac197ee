#pragma once

#include "app/sandbox/sandbox.h"

#include <QStringList>
#include <QTemporaryDir>

/// What a run of the program needs for a strategy: a sandbox in the right dress, the options that name it, a protection file for it.
class StrategyTarget {
public:
    /// @param strategy "open-source", "consumer", "portal"
    explicit StrategyTarget(QString strategy);

    /// For a sandbox of its own: open-source and generic, or Enterprise with RBAC and Okta.
    sandbox::SandboxOptions sandboxOptions() const;
    /// `--gateway`, `--provider` and what else opens them.
    QStringList options(const sandbox::Sandbox &sandbox) const;
    /// Writes a protection of `orders-api` with the application "batch". @return its path
    QString writeProtection(const sandbox::Sandbox &sandbox) const;
    /// The same with more under the application: lines of YAML with an indentation of four.
    QString writeProtection(const sandbox::Sandbox &sandbox, const QByteArray &more) const;

    bool isEnterprise() const { return m_strategy != QStringLiteral("open-source"); }
    QString strategy() const { return m_strategy; }
    QByteArray adminToken() const { return m_adminToken; }
    QByteArray apiToken() const { return m_apiToken; }

private:
    QString file(const QString &name, const QByteArray &content) const;

    QString m_strategy;
    QByteArray m_adminToken;
    QByteArray m_apiToken;
    QTemporaryDir m_folder;
};

/// The shape of a dump without names, ids and values: equal when as many things of each sort are there.
QString dumpShape(const QJsonValue &value);
