#pragma once

#include "models/forms/form_schema.h"

#include <QString>
#include <QStringList>

#include <span>

namespace ui {

/// What is known of a field besides its schema. Texts are untranslated; see fieldTitle() and fieldHelp().
struct KnownField {
    const char *path;
    const char *title;
    const char *help; ///< may be empty
    bool essential;
};

/// Fields that belong together, in the order in which a person fills them in.
struct KnownGroup {
    const char *form; ///< kind ("services"), or plugin ("openid-connect")
    const char *title;
    std::span<const KnownField> fields;
};

/// Every group that is known, in order.
std::span<const KnownGroup> knownGroups();

/// What people call a field: the words that are known for it, else its name with spaces. @param form kind, or plugin
QString fieldTitle(const QString &form, const QString &path, const forms::FormField &field);

/// One line about it: what is known, what the gateway says, and its limits.
QString fieldHelp(const QString &form, const QString &path, const forms::FormField &field);

/// "From 0.001 to 1,000,000."; empty for a field without limits.
QString limitsText(const forms::FormField &field);

/// "session_redis_host" as "Session Redis host".
QString humanName(const QString &name);

/// A title of knownGroups() in the language of the window.
QString groupTitle(const KnownGroup &group);

} // namespace ui
