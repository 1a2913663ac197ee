#include "models/core/error.h"

namespace core {

using namespace Qt::StringLiterals;

QString kindName(Error::Kind kind)
{
    switch (kind) {
    case Error::Kind::Cancelled:
        return u"cancelled"_s;
    case Error::Kind::Timeout:
        return u"timeout"_s;
    case Error::Kind::Network:
        return u"network"_s;
    case Error::Kind::Tls:
        return u"tls"_s;
    case Error::Kind::Http:
        return u"http"_s;
    case Error::Kind::Protocol:
        return u"protocol"_s;
    case Error::Kind::Rejected:
        return u"rejected"_s;
    case Error::Kind::Conflict:
        return u"conflict"_s;
    case Error::Kind::NotFound:
        return u"not_found"_s;
    case Error::Kind::Denied:
        return u"denied"_s;
    case Error::Kind::RateLimited:
        return u"rate_limited"_s;
    case Error::Kind::Storage:
        return u"storage"_s;
    case Error::Kind::Keychain:
        return u"keychain"_s;
    case Error::Kind::Invalid:
        return u"invalid"_s;
    case Error::Kind::Unsupported:
        return u"unsupported"_s;
    }
    Q_UNREACHABLE();
}

} // namespace core
