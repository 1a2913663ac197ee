#pragma once

#include "ui/forms/field_editor.h"

class QPushButton;
class QVBoxLayout;

namespace ui {

/// Some editors below each other, each of which can go: what lists and maps have in common.
class RowsEditor : public FieldEditor {
    Q_OBJECT

public:
    RowsEditor(const forms::FormField &field, const FormContext &context, const QString &addText, QWidget *parent);
    void setTitle(const QString &title) override;
    QWidget *mainInput() const override;

protected:
    virtual void addRow() = 0;
    /// Appends a row that shows @p content.
    void append(QWidget *content, const QList<QWidget *> &buttons);
    void clearRows();
    int indexOf(const QWidget *content) const;
    QVBoxLayout *rows() const;
    const QString &title() const;
    virtual void nameRows() = 0;

private:
    QVBoxLayout *m_rows;
    QPushButton *m_add;
    QString m_title;
};

/// A list of records, maps or lists: an editor for each element, which can be moved.
class ListEditor : public RowsEditor {
    Q_OBJECT

public:
    ListEditor(const forms::FormField &field, const FormContext &context, QWidget *parent = nullptr);

protected:
    void showValue() override;
    void addRow() override;
    void nameRows() override;

private:
    void appendElement(const forms::FieldValue &value);
    void move(FieldEditor *editor, int step);
    void publish();

    QList<FieldEditor *> m_editors;
};

/// A map: a key and an editor for its value in each row.
class MapEditor : public RowsEditor {
    Q_OBJECT

public:
    MapEditor(const forms::FormField &field, const FormContext &context, QWidget *parent = nullptr);

protected:
    void showValue() override;
    void addRow() override;
    void nameRows() override;

private:
    struct Row {
        QWidget *content;
        FieldEditor *key;
        FieldEditor *value;
    };
    void appendEntry(const QString &key, const forms::FieldValue &value);
    void publish();

    QList<Row> m_entries;
};

/// The members of a record inside a list or map.
class RecordEditor : public FieldEditor {
    Q_OBJECT

public:
    RecordEditor(const forms::FormField &field, const FormContext &context, QWidget *parent = nullptr);
    void setTitle(const QString &title) override;
    QWidget *mainInput() const override;

protected:
    void showValue() override;

private:
    void publish();

    QList<FieldEditor *> m_members;
};

} // namespace ui
