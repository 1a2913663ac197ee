#pragma once

#include "ui/forms/edit_session.h"
#include "ui/widgets/callout.h"

class QPushButton;

namespace ui {

/// Somebody else has changed, or deleted, what is being edited: who changed what, and the ways out.
class ConflictNote : public Callout {
    Q_OBJECT

public:
    explicit ConflictNote(QWidget *parent = nullptr);
    /// @param review of the session's edit, with `theirs` or `gone`
    void present(const EditSession &session, const provisioning::EditReview &review);

Q_SIGNALS:
    /// Goes on from theirs; what both changed is theirs.
    void takeTheirsRequested();
    /// Goes on from theirs; what this window changed stays.
    void keepMineRequested();
    /// Makes the deleted object again.
    void makeAgainRequested();
    void closed();

private:
    QPushButton *m_keep;
    QPushButton *m_take;
    QPushButton *m_again;
};

/// "a field: before → after", secrets as dots.
QString changeSentence(const EditSession &session, const QString &path, const QJsonObject &before, const QJsonObject &after);

/// @p path of the session's form in words.
QString pathTitle(const EditSession &session, const QString &path);

/// What stands at @p path in words, secrets as dots.
QString shownValue(const EditSession &session, const QJsonObject &object, const QString &path);

} // namespace ui
