#pragma once

#include "models/core/result.h"

#include <QByteArray>

namespace gui {

/// The certificates of a PEM file, without anything else that stands in it (a private key, for instance). Blocking.
/// @return Storage `gatehouse.file_unreadable`, Invalid `gatehouse.no_certificate_in_file` (fields: file)
core::Result<QByteArray> readCertificates(const QString &path);

} // namespace gui
