#include "models/provisioning/protection/protection.h"

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

QString applicationType(const ProtectedApplication &application)
{
    if (!application.type.isEmpty())
        return application.type;
    const auto has = [&application](const QString &grant) { return application.grants.contains(grant); };
    if (has(u"client_credentials"_s))
        return has(u"authorization_code"_s) || has(u"implicit"_s) ? u"web"_s : u"service"_s;
    return has(u"implicit"_s) && !has(u"password"_s) ? u"browser"_s : u"native"_s;
}

} // namespace provisioning
