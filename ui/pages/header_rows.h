#pragma once

#include "models/core/access.h"

#include <QList>
#include <QWidget>

class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace ui {

/// Headers of a person's own: a name and a hidden value each, as many as wanted. UI thread.
class HeaderRows : public QWidget {
    Q_OBJECT

public:
    explicit HeaderRows(QWidget *parent = nullptr);

    /// Shows the names; a value that is kept can be typed anew, but is not shown.
    void fill(const QList<core::Access::Header> &headers);
    /// What stands there; a value that was not typed is empty. Rows without a word are left out.
    QList<core::Access::Header> typed() const;
    /// The same as one text, for what is put aside and put back.
    QByteArray text() const;
    void setText(const QByteArray &text);

Q_SIGNALS:
    void edited();

private:
    struct Row {
        QWidget *box;
        QLineEdit *name;
        QLineEdit *value;
    };

    void addRow(const QString &name, const QString &value);
    void removeRow(const QWidget *box);
    void clear();

    QVBoxLayout *m_column;
    QPushButton *m_add;
    QList<Row> m_rows;
    bool m_kept = false; ///< the rows stand for headers that were saved
};

} // namespace ui
