#include "models/core/log_file.h"

#include "models/core/paths.h"

#include <QFileInfo>

namespace core {

using namespace Qt::StringLiterals;

LogFile::LogFile(QString path, qint64 maxBytes, int maxFiles)
    : m_path(std::move(path))
    , m_maxBytes(maxBytes)
    , m_maxFiles(maxFiles)
{
    makePrivateFolder(QFileInfo(m_path).absolutePath());
    open();
}

void LogFile::open()
{
    constexpr QFile::Permissions owner = QFile::ReadOwner | QFile::WriteOwner;
    m_file.setFileName(m_path);
    if (m_file.open(QIODevice::WriteOnly | QIODevice::Append | QIODevice::Unbuffered, owner))
        m_file.setPermissions(owner);
}

void LogFile::write(const QByteArray &line)
{
    if (m_file.isOpen() && m_file.size() > 0 && m_file.size() + line.size() > m_maxBytes)
        putAside();
    if (m_file.isOpen())
        m_file.write(line);
}

void LogFile::putAside()
{
    m_file.close();
    const auto old = [this](int number) { return u"%1.%2"_s.arg(m_path).arg(number); };
    QFile::remove(old(m_maxFiles - 1));
    for (int number = m_maxFiles - 2; number >= 1; --number)
        QFile::rename(old(number), old(number + 1));
    QFile::rename(m_path, old(1));
    open();
}

} // namespace core
