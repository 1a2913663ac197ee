#pragma once

#include <QLineEdit>

namespace ui {

/// An input for a secret: hidden, with an eye to look at it. @param reveal words of that eye, such as "Show the token"
QLineEdit *makeSecretInput(const QString &objectName, const QString &reveal);

/// The name of a file of CA certificates, typed or chosen.
class CaField : public QWidget {
    Q_OBJECT

public:
    explicit CaField(QWidget *parent = nullptr);
    QLineEdit *edit() const;
    /// What was typed; empty = what is kept stays.
    QString path() const;
    /// Empties it. @param kept whether there are certificates already
    void start(bool kept);

private:
    void choose();
    QLineEdit *m_edit;
};

} // namespace ui
