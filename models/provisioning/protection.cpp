#include "models/provisioning/protection.h"

namespace provisioning {

using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1StringView keychainPrefix = "keychain:"_L1;
constexpr QLatin1StringView filePrefix = "file:"_L1;

} // namespace

QString SecretReference::toText() const
{
    switch (source) {
    case Source::Keychain:
        return keychainPrefix + name;
    case Source::File:
        return filePrefix + name;
    case Source::Stdin:
        return u"stdin"_s;
    }
    Q_UNREACHABLE();
}

std::optional<SecretReference> SecretReference::fromText(const QString &text)
{
    if (text == u"stdin")
        return SecretReference { Source::Stdin, {} };
    if (text.startsWith(keychainPrefix) && text.size() > keychainPrefix.size())
        return SecretReference { Source::Keychain, text.mid(keychainPrefix.size()) };
    if (text.startsWith(filePrefix) && text.size() > filePrefix.size())
        return SecretReference { Source::File, text.mid(filePrefix.size()) };
    return std::nullopt;
}

} // namespace provisioning
