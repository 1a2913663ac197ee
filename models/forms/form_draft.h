#pragma once

#include "models/forms/form_leaf.h"

#include <QStringList>

#include <memory>

namespace forms {

/// An object of the gateway while a person edits it: what it was, what it is to be, and where the two differ. The form and the raw side
/// both work on it. Holds secrets in memory. A value: copies are cheap.
class FormDraft {
public:
    FormDraft() = default;
    /// @param opened as it was read, secrets included, without what the gateway sets itself; of a new object what is given from the start
    FormDraft(FormSchema schema, QJsonObject opened, bool isNew);

    const FormSchema &schema() const;
    const std::vector<FormLeaf> &leaves() const;
    bool isNew() const;
    /// The object as it is to be; of a new one only what is to be sent.
    const QJsonObject &values() const;
    const QJsonObject &opened() const;

    FieldValue value(QStringView path) const;
    FieldValue openedValue(QStringView path) const;
    void set(QStringView path, const FieldValue &value);
    /// Back to what the schema names as default. A PATCH cannot unset (gateway recording, "in short" fact 3), so an object that is there
    /// gets the default as a value, or null where there is none.
    void setDefault(QStringView path);
    void revert(QStringView path);
    void revertAll();

    bool isChanged(QStringView path) const;
    /// Inputs, and members that the schema does not know, that differ from what was opened.
    QStringList changedPaths() const;

    /// What a person would write down: what is neither left to its default nor null, and what has changed.
    QJsonObject setFields() const;
    /// All of it, with the defaults of what is unset.
    QJsonObject everything() const;
    /// Takes over a text that began as @p shown: what it leaves out goes to its default, what it never held stays.
    void applyJson(const QJsonObject &typed, const QJsonObject &shown);

    /// Goes on from what stands at the gateway by now. @p mine are the paths that keep what was typed; all others take theirs.
    void rebase(const QJsonObject &theirs, const QStringList &mine);
    /// The same object as one that is to be made anew, because the old one is gone.
    void makeNew();

private:
    struct Shape {
        FormSchema schema;
        std::vector<FormLeaf> leaves;
    };
    /// Members of @p one or @p other that the schema does not know, with a dotted path.
    QStringList unknownPaths(const QJsonObject &one, const QJsonObject &other, const QString &prefix = {}) const;

    std::shared_ptr<const Shape> m_shape;
    QJsonObject m_opened;
    QJsonObject m_values;
    bool m_isNew = false;
};

} // namespace forms
