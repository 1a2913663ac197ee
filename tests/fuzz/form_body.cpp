// link: gatehouse_net
#include "models/net/form_body.h"

/// What is read as a form is written and read again as the same fields.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const auto fields = net::decodeForm(QByteArray(reinterpret_cast<const char *>(data), qsizetype(size)));
    if (!fields)
        return 0;
    const auto again = net::decodeForm(net::encodeForm(*fields));
    if (!again || *again != *fields)
        __builtin_trap();
    return 0;
}
