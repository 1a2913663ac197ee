#pragma once

#include <QWidget>

class QLineEdit;

namespace ui {

class Label;

/// One input of the token lab: its name above it, and what is wrong with it below.
class LabField : public QWidget {
    Q_OBJECT

public:
    /// @param title with an ampersand before its access key; the input gets it as accessible name
    LabField(const QString &title, QWidget *input, const QString &help = {}, QWidget *parent = nullptr);
    /// Says what is wrong and marks the input; an empty sentence takes it back.
    void setError(const QString &sentence);
    QString error() const;
    void setHelp(const QString &help);
    QWidget *input() const;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *m_input;
    Label *m_help;
    Label *m_error;
    QString m_helpText;
};

/// @p button so that it stands on the line of a field's input.
QWidget *besideField(QWidget *button);

/// A line for a secret: masked, with a button in it that shows it.
QLineEdit *makeSecretLine(const QString &showText);

} // namespace ui
