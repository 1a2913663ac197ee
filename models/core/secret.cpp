#include "models/core/secret.h"

#include <openssl/crypto.h>

namespace core {

struct Secret::Buffer {
    explicit Buffer(QByteArray bytes)
        : value(std::move(bytes))
    {
        value.detach();
    }
    ~Buffer()
    {
        // A copy handed out by reveal() shares the bytes; it is then the copy's owner who frees them.
        if (value.isDetached())
            OPENSSL_cleanse(value.data(), size_t(value.size()));
    }
    Q_DISABLE_COPY_MOVE(Buffer)

    QByteArray value;
};

Secret::Secret(QByteArray value)
    : m_buffer(value.isEmpty() ? nullptr : std::make_shared<const Buffer>(std::move(value)))
{
}

Secret Secret::fromText(const QString &value)
{
    return Secret(value.toUtf8());
}

bool Secret::isEmpty() const
{
    return !m_buffer;
}

QByteArray Secret::reveal() const
{
    return m_buffer ? m_buffer->value : QByteArray();
}

bool Secret::operator==(const Secret &other) const
{
    const QByteArray left = reveal();
    const QByteArray right = other.reveal();
    return left.size() == right.size() && CRYPTO_memcmp(left.constData(), right.constData(), size_t(left.size())) == 0;
}

} // namespace core
