#pragma once

#include "ui/forms/field_editor.h"

class QCheckBox;
class QComboBox;

namespace ui {

/// A switch. Left to its default it shows that; its words say which it is.
class BooleanEditor : public FieldEditor {
    Q_OBJECT

public:
    BooleanEditor(const forms::FormField &field, const FormContext &context, QWidget *parent = nullptr);
    QWidget *mainInput() const override;

protected:
    void showValue() override;

private:
    QCheckBox *m_box;
};

/// One of the values that the schema names.
class ChoiceEditor : public FieldEditor {
    Q_OBJECT

public:
    ChoiceEditor(const forms::FormField &field, const FormContext &context, QWidget *parent = nullptr);
    QWidget *mainInput() const override;

protected:
    void showValue() override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void read(int index);

    QComboBox *m_box;
    std::vector<forms::FieldValue> m_values; ///< of the entries
};

} // namespace ui
