#pragma once

#include "models/forms/form_draft.h"

#include <QSet>

namespace ui {

/// How the fields of a form are arranged.
struct FormOutline {
    struct Group {
        QString title;
        std::vector<const forms::FormLeaf *> leaves; ///< of the draft
    };
    QString form; ///< kind, or plugin: whose words are used
    std::vector<Group> groups;
    QSet<QString> essentials; ///< paths

    /// How many fields there are.
    int count() const;
};

/// Arranges the fields of @p draft: groups that are known first, then groups by the first word of the names, then what is left.
/// Essential is what is known to be, what must be filled in, and what has been set already.
/// @param plugin empty for other kinds; @param hidden paths that no person changes. Points into @p draft's schema, which outlives it
FormOutline outlineOf(const QString &kind, const QString &plugin, const forms::FormDraft &draft, const QStringList &hidden);

} // namespace ui
