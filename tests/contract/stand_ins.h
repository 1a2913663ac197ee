#pragma once

#include <QByteArray>
#include <QMap>
#include <QString>

namespace contract {

/// Which value of ours stands for a recorded one that differs from run to run: ids, generated keys and secrets, PEM texts.
class StandIns {
public:
    /// Whether @p ours may stand for @p recorded: both look alike, and neither stands for something else yet. Remembers it.
    bool bind(const QString &recorded, const QString &ours);
    /// A recorded request with the values of this run in it.
    QByteArray translate(const QByteArray &text) const;

private:
    QMap<QString, QString> m_ours;
};

} // namespace contract
