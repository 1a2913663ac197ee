#pragma once

#include "models/forms/field_value.h"
#include "models/forms/form_schema.h"
#include "ui/engine/edit_engine.h"

#include <QWidget>

#include <functional>
#include <vector>

namespace ui {

/// What the editors of a form need besides their field.
struct FormContext {
    using Choices = core::Result<std::vector<EntityChoice>>;
    /// Reads the objects of @p kind off the UI thread and hands them to @p done, unless @p asker has died by then. May be empty.
    std::function<void(const QString &kind, QObject *asker, std::function<void(Choices)> done)> choices {};
    /// An object that is to be made: what is empty is not sent. Of one that is there, it is sent as null.
    bool isNew = false;
};

/// The input of one field: shows the three states (not sent, none, a value) and tells what a person makes of it.
class FieldEditor : public QWidget {
    Q_OBJECT

public:
    FieldEditor(const forms::FormField &field, const FormContext &context, QWidget *parent = nullptr);

    const forms::FieldValue &value() const;
    /// Shows @p value; no signal.
    void setValue(const forms::FieldValue &value);
    /// Why what is typed cannot be a value of the field, in a sentence; empty when it can.
    QString problem() const;
    /// What is typed as long as it cannot be read at all, so that value() is still the one before; empty when it can.
    const QString &unread() const;
    /// Shows @p text that was unread() before.
    virtual void setUnread(const QString &text);
    /// What a person and a screen reader call it; parts of the editor get names of their own from it.
    virtual void setTitle(const QString &title);
    /// The input that stands for all of it: has the accessible name, is marked when refused.
    virtual QWidget *mainInput() const = 0;
    const forms::FormField &field() const;

Q_SIGNALS:
    /// A person has changed value(), problem() or unread().
    void edited();

protected:
    const FormContext &context() const;
    /// What a person made of it. @param problem a sentence, when it cannot be sent @param unread the text, when it cannot even be read
    void take(const forms::FieldValue &value, const QString &problem = {}, const QString &unread = {});
    /// What an emptied input stands for.
    forms::FieldValue emptied() const;
    /// "60,000 (default)", "Not set", "None": what an input without a value says.
    QString placeholder() const;
    virtual void showValue() = 0;

private:
    const forms::FormField m_field; // a copy: an editor may outlive a draft
    const FormContext m_context;
    forms::FieldValue m_value;
    QString m_problem;
    QString m_unread;
};

/// The editor that suits @p field; a field of a type that nobody knows gets one for its JSON.
FieldEditor *makeEditor(const forms::FormField &field, const FormContext &context, QWidget *parent = nullptr);

/// @p value on one line, as a person reads it: "60000", "on", "bearer, session", "{3 members}".
QString valueText(const QJsonValue &value);

/// Reads a scalar of the type that @p field has. @param problem gets a sentence when it is none; the text is the value then
QJsonValue scalarFromText(const QString &text, const forms::FormField &field, QString &problem);

} // namespace ui
