#pragma once

#include "models/core/result.h"
#include "models/gateway/entity_kind.h"

#include <QJsonObject>

namespace provisioning {

/// An object as a file declares it. Holds the secrets that the file holds; lives in memory only.
struct FileEntity {
    const gateway::EntityKind *kind = nullptr;
    QString id {}; ///< empty = the file names none
    QJsonObject json {}; ///< as written, without id and without what is nested in it
    qsizetype parent = -1; ///< the one that it is nested in
    QString parentMember {}; ///< what refers to that one
    QString place {}; ///< "kong.yaml:12:5"

    /// What a person calls it; empty where it has neither name nor id.
    QString name() const;
};

/// What a file declares.
struct DeclaredFile {
    QList<FileEntity> entities {}; ///< in the order of the file, what is nested behind what it is nested in
    QStringList selectTags {}; ///< `_info.select_tags`: it speaks only of objects with all of these
    QString workspace {}; ///< `_workspace`; empty = it names none
};

/// Reads a file of decK, YAML or JSON, nested or flat.
/// @param where name of the file, for errors
/// @return as core::parseYaml(); Invalid `gatehouse.file_version` {found, supported}, `gatehouse.unknown_key` {key, nearest},
///         `gatehouse.missing_key` {key}, `gatehouse.wrong_type` {key, expected}
core::Result<DeclaredFile> readDeclaredFile(const QByteArray &bytes, const QString &where);

} // namespace provisioning
