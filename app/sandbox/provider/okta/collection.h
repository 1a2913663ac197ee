#pragma once

#include "app/sandbox/provider/okta/api_call.h"

namespace sandbox::provider::okta {

/// A list of the management API whose members are made, read, replaced and removed in one way.
struct Collection {
    Kind kind = Kind::Claim;
    QLatin1StringView idPrefix; ///< "ocl"
    QLatin1StringView what; ///< how "not found" calls one: "OAuth2Claim"
    QString parent; ///< id of what the list stands under
    QString address; ///< absolute, of the list
    /// The members to keep, from a body that was checked. @p before is what stands there, when it is replaced.
    core::Result<QJsonObject> (*read)(const ApiCall &call, const Collection &collection, const std::optional<Object> &before) = nullptr;
    /// Members that are shown and not kept: `_links` and what depends on our port.
    QJsonObject (*computed)(const ApiCall &call, const Collection &collection, const Object &object) = nullptr;
    core::Result<> (*checkRemoval)(const Object &object) = nullptr;
    bool hasPriorities = false; ///< members are kept in the order of `priority`, without gaps
    bool hasLifecycle = false; ///< `lifecycle/activate` and `lifecycle/deactivate`
    void (*made)(const ApiCall &call, const Object &object) = nullptr; ///< called for a new one; may be null
};

/// Serves the list (nothing at @p depth of the path), one member, or its lifecycle.
ApiAnswer serveCollection(const ApiCall &call, const Collection &collection, qsizetype depth);

/// What the API shows of an object: its members, id and links.
QJsonObject shown(const ApiCall &call, const Collection &collection, const Object &object);

/// A text of the body, or @p otherwise. @return E0000001 when it is of another type, or missing and @p otherwise is null
core::Result<QString> bodyText(const QJsonObject &body, QLatin1StringView member, const QString &otherwise = {});
/// One of @p choices, the first when it is left out. @return E0000001
core::Result<QString> bodyChoice(const QJsonObject &body, QLatin1StringView member, const QStringList &choices);
/// A list of texts at a dotted path; empty when left out.
QStringList bodyTexts(const QJsonObject &body, const QStringList &path);

} // namespace sandbox::provider::okta
