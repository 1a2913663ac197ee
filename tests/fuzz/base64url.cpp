// link: gatehouse_jose
#include "models/jose/base64url.h"

/// Whatever is accepted has exactly one spelling, the one that came.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray text(reinterpret_cast<const char *>(data), qsizetype(size));
    const auto bytes = jose::fromBase64Url(text);
    if (bytes && jose::toBase64Url(*bytes) != text)
        __builtin_trap();
    if (jose::fromBase64Url(jose::toBase64Url(text)) != text)
        __builtin_trap();
    return 0;
}
