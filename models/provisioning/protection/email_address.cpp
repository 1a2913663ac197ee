#include "models/provisioning/protection/email_address.h"

namespace provisioning {

bool isEmailAddress(QStringView text)
{
    const qsizetype at = text.indexOf(u'@');
    return at > 0 && at + 1 < text.size() && !text.contains(u' ') && !text.contains(u'/');
}

} // namespace provisioning
