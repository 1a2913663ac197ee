#pragma once

#include "ui/forms/field_editor.h"

class QCompleter;
class QLineEdit;
class QStandardItemModel;

namespace ui {

class Label;

/// A reference to another object: typed by name or id, or picked from those that the gateway has.
class ReferenceEditor : public FieldEditor {
    Q_OBJECT

public:
    ReferenceEditor(const forms::FormField &field, const FormContext &context, QWidget *parent = nullptr);
    QWidget *mainInput() const override;

protected:
    void showValue() override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void load();
    void fill(const FormContext::Choices &choices);
    void offer(const QString &text);
    void takeOnlyMatch();
    void read(const QString &text);
    /// Name and id of what is chosen, below the input.
    void showChosen();

    QLineEdit *m_edit;
    Label *m_id;
    QCompleter *m_completer;
    QStandardItemModel *m_model;
    std::vector<EntityChoice> m_choices;
    QString m_failure; ///< why they could not be read
    bool m_asked = false;
    bool m_known = false; ///< the gateway has answered
};

} // namespace ui
