#pragma once

#include <QWidget>

class QVBoxLayout;

namespace ui {

class Label;

/// One field of a form: its name, the input, one line of help below it, and what is wrong with it.
class FieldRow : public QWidget {
    Q_OBJECT

public:
    /// @param title with an ampersand before its access key
    /// @param input gets @p title as accessible name; a container passes it on to its focus proxy
    FieldRow(const QString &title, QWidget *input, const QString &help = {}, QWidget *parent = nullptr);
    /// Says what is wrong and marks the input; an empty sentence takes it back.
    void setError(const QString &sentence);
    QString error() const;
    QWidget *input() const;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QWidget *makeName(const QString &title);
    QWidget *makeError();
    QWidget *m_input;
    QWidget *m_errorLine;
    Label *m_error;
    QString m_help;
};

} // namespace ui
