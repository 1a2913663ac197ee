#pragma once

#include "ui/forms/edit_session.h"
#include "ui/widgets/callout.h"

class QPushButton;
class QScrollArea;

namespace ui {

class SegmentedSwitch;

/// Somebody else has changed, or deleted, what is being edited: who changed what, and the ways out. Where both have changed several fields,
/// each can be settled by itself.
class ConflictNote : public Callout {
    Q_OBJECT

public:
    explicit ConflictNote(QWidget *parent = nullptr);
    /// @param review of the session's edit, with `theirs` or `gone`
    void present(const EditSession &session, const provisioning::EditReview &review);

Q_SIGNALS:
    /// Goes on from theirs; of what both changed the paths in @p theirs are theirs, the others stay as they were typed here.
    void settled(const QStringList &theirs);
    /// Makes the deleted object again.
    void makeAgainRequested();
    void closed();

private:
    /// A field that both have changed, and whose value it is to have.
    struct Choice {
        QString path;
        SegmentedSwitch *whose;
    };
    void clearChoices();
    void addChoice(const EditSession &session, const QString &path, const QString &change);
    void showChoices();
    QStringList chosenTheirs() const;

    QStringList m_both; ///< paths that both have changed
    QList<Choice> m_choices; ///< where there is more than one of them
    QScrollArea *m_scroll;
    QPushButton *m_use;
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
