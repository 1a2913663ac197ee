#include "models/forms/secret_names.h"

#include <QString>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace forms {

namespace {

constexpr std::array secretEndings {
    "secret"_L1,
    "secrets"_L1,
    "password"_L1,
    "passphrase"_L1,
    "apikey"_L1,
    "api_key"_L1,
    "private_key"_L1,
    "provision_key"_L1,
    "hmac_key"_L1,
    "aws_key"_L1,
    "authorization"_L1,
    "_salt"_L1,
    "_token"_L1,
    "-token"_L1, // of headers: "X-Api-Token"
    "api-key"_L1,
};

} // namespace

bool isSecretName(QStringView name)
{
    return std::any_of(
        secretEndings.begin(), secretEndings.end(), [name](QLatin1String ending) { return name.endsWith(ending, Qt::CaseInsensitive); });
}

} // namespace forms
