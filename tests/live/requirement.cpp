#include "tests/live/live_provider.h"

namespace live {

bool isRequired()
{
    return qgetenv("GATEHOUSE_LIVE") == "required";
}

} // namespace live
