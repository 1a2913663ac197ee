#pragma once

#include "ui/forms/edit_session.h"
#include "ui/widgets/callout.h"

class QPushButton;

namespace ui {

/// Somebody else has changed, or deleted, what is being edited: what happened, and the ways out. Of a change the fields stand below, in a
/// MergeView.
class ConflictNote : public Callout {
    Q_OBJECT

public:
    explicit ConflictNote(QWidget *parent = nullptr);
    /// @param review of the session's edit, with `theirs` or `gone`
    /// @param both how many fields both have changed
    void present(const EditSession &session, const provisioning::EditReview &review, int both);

Q_SIGNALS:
    /// Goes on with what the fields are to have.
    void settled();
    /// Of what both changed, all is to be as it stands at the gateway, or as it was typed here.
    void everywhereRequested(bool theirs);
    /// Makes the deleted object again.
    void makeAgainRequested();
    void closed();

private:
    QPushButton *m_use;
    QPushButton *m_keep;
    QPushButton *m_take;
    QPushButton *m_again;
};

} // namespace ui
