#pragma once

#include "models/core/secret.h"

#include <QList>
#include <QWidget>

#include <functional>

namespace ui {

/// The inputs of a form as one thing: what was typed can be compared, put aside and put back. UI thread.
class TypedForm {
public:
    /// What every input holds. Any of it may be a secret, so all of it is kept as one.
    using Values = QList<core::Secret>;

    /// Takes a line of text, a switch, or a box around a line of text. @param input outlives the form
    void addInput(QWidget *input);
    /// Takes what is no input of its own but can be changed in @p box.
    void addValue(QWidget *box, std::function<QByteArray()> read, std::function<void(const QByteArray &)> write);
    Values values() const;
    void setValues(const Values &values);
    /// Whether something was typed since settle().
    bool isChanged() const;
    /// What stands there now is what is known anyway.
    void settle();
    /// Whether a person can type.
    void setEnabled(bool enabled);

private:
    struct Part {
        std::function<QByteArray()> read;
        std::function<void(const QByteArray &)> write;
    };

    QList<QWidget *> m_inputs;
    QList<Part> m_parts;
    Values m_known;
};

} // namespace ui
