#pragma once

#include "models/provisioning/drafts/draft.h"

#include <QWidget>

class QVBoxLayout;

namespace ui {

class FieldRow;
class ProtectWizard;
class QuestionInput;

/// Questions of the draft as a form. Which there are may change with every answer; a field that comes back has what was typed before.
class QuestionForm : public QWidget {
    Q_OBJECT

public:
    explicit QuestionForm(ProtectWizard &wizard, QWidget *parent = nullptr);
    /// Shows these questions, in this order, and no others.
    void setQuestions(const QList<provisioning::DraftQuestion> &questions);
    /// Forgets the fields: their keys stand for something else now.
    void clear();
    /// Whether something typed was refused.
    bool hasErrors() const;
    /// Null when there is no such field.
    QuestionInput *input(const QString &key) const;
    /// Puts @p extra below the field of that key.
    void addBelow(const QString &key, QWidget *extra);
    /// Goes to the first field that is refused, or has no answer and needs one.
    void showFirstOpen();

private:
    FieldRow *rowFor(const provisioning::DraftQuestion &question);
    void putInTabOrder();
    void take(const QString &key, const QJsonValue &value);

    ProtectWizard &m_wizard;
    QWidget *m_column;
    QVBoxLayout *m_box;
    QHash<QString, FieldRow *> m_rows;
    QHash<QString, QWidget *> m_extras;
    QStringList m_shown; ///< keys
};

} // namespace ui
