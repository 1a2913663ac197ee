#pragma once

#include "models/core/result.h"
#include "models/provisioning/protection/protection.h"
#include "models/provisioning/protection/yaml_reader.h"

namespace provisioning {

/// Reads a secret's reference. @return nothing when there is none, or when @p reader has noted `gatehouse.secret_in_file` {key}
std::optional<SecretReference> readSecretReference(YamlReader &reader, QStringView key);

/// Reads an http or https address without login; notes `gatehouse.bad_value` {key, value} in @p reader.
QUrl readUrl(YamlReader &reader, QStringView key, bool required);

/// Grants that a type of application can have ("service", "browser", "native", "web"); empty for another word.
QStringList grantsOfType(const QString &type);

/// Reads the list `applications` of a protection file.
/// @return as parseProtection(), besides Invalid `gatehouse.grant_not_for_type` {key, grant, type, allowed}, `gatehouse.duplicate_name`
/// {name}
core::Result<QList<ProtectedApplication>> readApplications(YamlReader &reader, const QString &fileName);

} // namespace provisioning
