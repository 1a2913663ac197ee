#pragma once

#include "models/forms/form_draft.h"
#include "models/gateway/admin_error.h"
#include "ui/engine/edit_engine.h"
#include "ui/place.h"

#include <QHash>

namespace ui {

/// One object while it is edited, and what its draft is by now. The page keeps it when somebody leaves and comes back.
class EditSession {
public:
    EditSession(Place place, EditSubject subject);

    const Place &place() const;
    const EditSubject &subject() const;
    const QString &kind() const;
    /// Name of the plugin, or empty for other kinds.
    QString plugin() const;
    /// What people call the object; empty for a new one without a name yet.
    QString name() const;
    forms::FormDraft &draft();
    const forms::FormDraft &draft() const;
    /// Paths that no person changes.
    QStringList hiddenPaths() const;
    QStringList secretPaths() const;
    /// Whether something would be lost with the session.
    bool isChanged() const;
    /// Text of the JSON side that cannot be read yet; empty when it can.
    const QString &unread() const;
    void setUnread(const QString &text);
    /// The same of inputs of the form, by path.
    const QHash<QString, QString> &unreadFields() const;
    void setUnreadFields(const QHash<QString, QString> &texts);
    /// What is to be saved.
    provisioning::EntityEdit edit() const;

    /// The gateway holds @p stored now, and nothing is left to save.
    void saved(const gateway::Entity &stored);
    /// Goes on from what stands there by now; @p mine are the paths that keep what was typed.
    void rebase(const gateway::Entity &theirs, const QStringList &mine);
    /// The object is gone: it is to be made again from the draft.
    void makeAgain();

private:
    QJsonObject openedJson(const gateway::Entity &entity) const;

    Place m_place;
    EditSubject m_subject;
    forms::FormDraft m_draft;
    QString m_unread;
    QHash<QString, QString> m_unreadFields;
};

/// A refusal by the gateway, taken apart.
struct FieldRefusals {
    QHash<QString, QString> byField; ///< sentences by path of an input of the form
    QStringList others; ///< sentences about members that are no input, or the object as a whole
    QStringList paths; ///< all places, for the raw side
};

/// What @p error says about which field of @p draft, in sentences.
FieldRefusals refusalsOf(const core::Error &error, const forms::FormDraft &draft);

} // namespace ui
