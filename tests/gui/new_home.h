#pragma once

#include <QSettings>
#include <QTemporaryDir>

namespace test {

/// Folders in which the program was never started. This process sees them, and what it starts from now on.
class NewHome {
public:
    NewHome()
    {
        for (const char *variable : { "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME" })
            qputenv(variable, m_folder.filePath(QString::fromLatin1(variable)).toUtf8());
        QSettings::setDefaultFormat(QSettings::IniFormat);
        QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, qEnvironmentVariable("XDG_CONFIG_HOME"));
    }

private:
    QTemporaryDir m_folder;
};

} // namespace test
