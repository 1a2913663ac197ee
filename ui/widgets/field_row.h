#pragma once

#include <QWidget>

#include <functional>

class QBoxLayout;
class QPushButton;

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
    /// @param details shows all that is known of it, behind a button; empty = there is no more
    void setError(const QString &sentence, std::function<void()> details = {});
    QString error() const;
    QWidget *input() const;
    QSize minimumSizeHint() const override;

protected:
    /// Where there is no room beside it the name stands above the input.
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    QWidget *makeName(const QString &title);
    void alignName();
    QWidget *makeError(const QString &name);
    int besideWidth() const;
    QWidget *m_input;
    QWidget *m_name;
    QBoxLayout *m_row;
    QWidget *m_errorLine;
    Label *m_error;
    QPushButton *m_details;
    std::function<void()> m_showDetails;
    QString m_help;
};

} // namespace ui
