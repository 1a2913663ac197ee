// link: gatehouse_provisioning
#include "models/provisioning/protection/protection_file.h"

#include <cstdlib>

using namespace Qt::StringLiterals;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), qsizetype(size));
    const auto protection = provisioning::parseProtection(bytes, u"fuzz"_s);
    if (!protection) {
        if (protection.error().code.isEmpty() || !protection.error().where.startsWith(u"fuzz"_s))
            std::abort();
        return 0;
    }
    // What was read can be written, and reads back the same.
    const auto again = provisioning::parseProtection(provisioning::writeProtection(*protection), u"written"_s);
    if (!again || !(*again == *protection))
        std::abort();
    return 0;
}
