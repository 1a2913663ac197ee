#pragma once

#include "models/core/provider.h"
#include "models/core/result.h"

namespace ui {

/// Which input of the page of a provider an error belongs to.
enum class ProviderField {
    None,
    Issuer,
    Name,
    Credential,
    CaFile,
};

/// What a person typed about a provider.
struct ProviderForm {
    QString issuer = {};
    QString name = {};
    QString kind = {}; ///< core::Provider::kind
};

/// Makes @p form into @p base with the new values. An address of the description itself is taken as the issuer before it, a missing scheme
/// as https (http on this computer), a missing name from host and port.
/// @return Invalid `gatehouse.issuer_empty`; what oauth::checkIssuer() returns
core::Result<core::Provider> providerFrom(const ProviderForm &form, const core::Provider &base);

/// The kind that an issuer looks like: "okta", or nothing.
QString kindOfIssuer(const QString &issuer);

/// The name of a kind of provider, translated.
QString providerKindName(const QString &kind);

/// The input that @p error is about, so that it can be shown there; None when it is about none of them.
ProviderField fieldOfProvider(const core::Error &error);

} // namespace ui
