#include "models/core/paths.h"

#include <QDir>
#include <QFileInfo>

namespace core {

using namespace Qt::StringLiterals;

namespace {

QString xdgFolder(const char *variable, const QString &fallback)
{
    const QString base = qEnvironmentVariable(variable);
    // The specification: a path that is not absolute is to be ignored.
    return QDir::cleanPath((QDir::isAbsolutePath(base) ? base : QString(QDir::homePath() + fallback)) + u"/gatehouse");
}

} // namespace

QString dataDir()
{
    return xdgFolder("XDG_DATA_HOME", u"/.local/share"_s);
}

QString stateDir()
{
    return xdgFolder("XDG_STATE_HOME", u"/.local/state"_s);
}

QString configDir()
{
    return xdgFolder("XDG_CONFIG_HOME", u"/.config"_s);
}

bool makePrivateFolder(const QString &path)
{
    const QDir folder(QDir::cleanPath(path));
    if (folder.exists())
        return true;
    const QDir parent = QFileInfo(folder.absolutePath()).absoluteDir();
    const bool made = parent.mkpath(u"."_s) && parent.mkdir(folder.dirName(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    return made || QFileInfo(folder.absolutePath()).isDir(); // another program may have been faster
}

} // namespace core
