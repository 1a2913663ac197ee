#pragma once

#include <QWidget>

class QBoxLayout;

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
    QSize minimumSizeHint() const override;

protected:
    /// Where there is no room beside it the name stands above the input.
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    QWidget *makeName(const QString &title);
    QWidget *makeError();
    int besideWidth() const;
    QWidget *m_input;
    QWidget *m_name;
    QBoxLayout *m_row;
    QWidget *m_errorLine;
    Label *m_error;
    QString m_help;
};

} // namespace ui
