#pragma once

#include "ui/forms/field_editor.h"

class QToolButton;
class QVBoxLayout;

namespace ui {

class Label;

/// One field of a form: words and technical name at the left, the editor, and below it what was there before, what the gateway says, and
/// a line of help. Ctrl+Space offers its default and none.
class FormRow : public QWidget {
    Q_OBJECT

public:
    struct Words {
        QString title;
        QString help;
    };

    FormRow(QString path, const Words &words, FieldEditor *editor, QWidget *parent = nullptr);
    const QString &path() const;
    const QString &title() const;
    FieldEditor *editor() const;
    /// Says what was there, with a way back; an empty sentence takes it away.
    void setChanged(const QString &was);
    bool isMarkedChanged() const;
    /// Says what is wrong with it; an empty sentence takes it away.
    void setError(const QString &sentence);
    QString error() const;

Q_SIGNALS:
    void revertRequested();
    void defaultRequested();
    void noneRequested();

protected:
    void paintEvent(QPaintEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    QWidget *makeName();
    QWidget *makeChangedLine();
    QWidget *makeErrorLine();
    void offerStates();

    const QString m_path;
    const Words m_words;
    FieldEditor *m_editor;
    QVBoxLayout *m_side;
    QToolButton *m_states = nullptr;
    QWidget *m_changedLine = nullptr; ///< made when first needed: most fields never need one
    QWidget *m_errorLine = nullptr;
    Label *m_was = nullptr;
    Label *m_error = nullptr;
};

} // namespace ui
