#include "models/net/once_body.h"

#include <cstring>

namespace net {

OnceBody::OnceBody(QByteArray bytes)
    : m_bytes(std::move(bytes))
{
    open(QIODevice::ReadOnly);
}

bool OnceBody::isSequential() const
{
    return true;
}

qint64 OnceBody::bytesAvailable() const
{
    return m_bytes.size() - m_read + QIODevice::bytesAvailable();
}

bool OnceBody::atEnd() const
{
    return m_read >= m_bytes.size() && QIODevice::bytesAvailable() == 0;
}

bool OnceBody::reset()
{
    return false;
}

qint64 OnceBody::readData(char *to, qint64 most)
{
    const qint64 count = qMin(most, m_bytes.size() - m_read);
    if (count <= 0)
        return -1;
    std::memcpy(to, m_bytes.constData() + m_read, size_t(count));
    m_read += count;
    return count;
}

qint64 OnceBody::writeData(const char *, qint64)
{
    return -1;
}

} // namespace net
