#pragma once

#include "ui/forms/field_editor.h"

class QLineEdit;
class QPlainTextEdit;

namespace ui {

/// One line of text or a number. A secret is hidden until it is asked for.
class TextEditor : public FieldEditor {
    Q_OBJECT

public:
    TextEditor(const forms::FormField &field, const FormContext &context, QWidget *parent = nullptr);
    void setTitle(const QString &title) override;
    QWidget *mainInput() const override;

protected:
    void showValue() override;

private:
    void read(const QString &text);
    void makeSecret();
    void reveal(bool shown);

    QLineEdit *m_edit;
    QAction *m_eye = nullptr;
    QString m_title;
};

/// Text of several lines: keys, certificates, bodies.
class LongTextEditor : public FieldEditor {
    Q_OBJECT

public:
    LongTextEditor(const forms::FormField &field, const FormContext &context, QWidget *parent = nullptr);
    QWidget *mainInput() const override;

protected:
    void showValue() override;

private:
    QPlainTextEdit *m_edit;
};

/// Anything, as JSON: for fields of types that no editor is made for.
class JsonEditor : public FieldEditor {
    Q_OBJECT

public:
    JsonEditor(const forms::FormField &field, const FormContext &context, QWidget *parent = nullptr);
    QWidget *mainInput() const override;
    void setUnread(const QString &text) override;

protected:
    void showValue() override;

private:
    void read();

    QPlainTextEdit *m_edit;
};

} // namespace ui
