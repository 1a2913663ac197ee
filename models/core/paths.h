#pragma once

#include <QString>

namespace core {

/// Where our files live, by the XDG Base Directory Specification: `$XDG_…_HOME/gatehouse`, or the default below the home folder when
/// the variable is unset or not an absolute path. The folders need not exist. Any thread.

/// Saved things: store.db, index files. Default `~/.local/share/gatehouse`.
QString dataDir();
/// What may be lost: locks, the log. Default `~/.local/state/gatehouse`.
QString stateDir();
/// Settings. Default `~/.config/gatehouse`.
QString configDir();

/// Makes @p path with its parents; a folder made here is for its owner alone (0700), one that stands stays as it is.
/// @return whether the folder is there
bool makePrivateFolder(const QString &path);

} // namespace core
