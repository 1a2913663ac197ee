#include "models/core/random.h"

#include <QRandomGenerator>

namespace core {

QByteArray randomBytes(int count)
{
    QByteArray bytes(count, Qt::Uninitialized);
    for (char &byte : bytes)
        byte = char(QRandomGenerator::system()->bounded(256));
    return bytes;
}

QString randomUuid()
{
    QByteArray bytes = randomBytes(16);
    bytes[6] = char((uchar(bytes[6]) & 0x0f) | 0x40); // RFC 4122 4.4: version and variant
    bytes[8] = char((uchar(bytes[8]) & 0x3f) | 0x80);
    return QUuid::fromRfc4122(bytes).toString(QUuid::WithoutBraces);
}

} // namespace core
