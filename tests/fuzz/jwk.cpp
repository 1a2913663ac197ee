// link: gatehouse_jose
#include "models/jose/jwks.h"

#include <QJsonDocument>

namespace {

void demand(bool condition)
{
    if (!condition)
        __builtin_trap();
}

/// A key that was accepted comes back the same by every way out.
void check(const jose::Jwk &key)
{
    const QByteArray print = key.thumbprint();
    if (const auto text = key.privateJson()) {
        const auto again = jose::Jwk::fromJson(QJsonDocument::fromJson(text->reveal()).object());
        demand(again && again->thumbprint() == print && again->isPrivate());
    }
    if (const auto pem = key.publicPem()) {
        const auto again = jose::Jwk::fromPem(core::Secret(*pem));
        demand(again && again->thumbprint() == print && !again->isPrivate());
        demand(jose::Jwk::fromJson(key.publicJson()).has_value());
    }
}

} // namespace

/// As a key set, and as PEM.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray text(reinterpret_cast<const char *>(data), qsizetype(size));
    if (const auto set = jose::Jwks::parse(text)) {
        demand(set->ignored == set->leftOut.size());
        for (const jose::Jwk &key : set->keys)
            check(key);
    }
    if (const auto key = jose::Jwk::fromPem(core::Secret(text)))
        check(*key);
    return 0;
}
