// link: gatehouse_jose
#include "models/jose/strict_json.h"

#include <QJsonDocument>

/// What the strict reader accepts, Qt's reader accepts too and reads alike; written out, it is accepted again.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray text(reinterpret_cast<const char *>(data), qsizetype(size));
    const auto object = jose::parseStrictObject(text);
    if (!object)
        return 0;
    if (QJsonDocument::fromJson(text).object() != *object)
        __builtin_trap();
    const auto again = jose::parseStrictObject(QJsonDocument(*object).toJson(QJsonDocument::Compact));
    if (!again || *again != *object)
        __builtin_trap();
    return 0;
}
