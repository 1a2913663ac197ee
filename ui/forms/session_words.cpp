#include "ui/forms/session_words.h"

#include "models/forms/json_text.h"
#include "ui/forms/field_editor.h"
#include "ui/forms/field_words.h"

#include <QCoreApplication>

namespace ui {

namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(SessionWords)
};

} // namespace

QString pathTitle(const EditSession &session, const QString &path)
{
    const forms::FormField *field = session.draft().schema().find(path);
    const QString form = session.plugin().isEmpty() ? session.kind() : session.plugin();
    return field ? fieldTitle(form, path, *field) : path;
}

QString shownValue(const EditSession &session, const QJsonObject &object, const QString &path)
{
    const forms::FieldValue value = forms::valueAt(object, path);
    if (value.state() == forms::FieldValue::State::Unset)
        return Words::tr("not set", "value of a field");
    if (value.state() == forms::FieldValue::State::Null)
        return Words::tr("none", "value of a field");
    const QJsonObject masked = forms::masked(forms::withValueAt({}, path, value), session.secretPaths());
    const QString text = valueText(forms::valueAt(masked, path).json());
    return text.isEmpty() ? Words::tr("empty", "value of a field") : text;
}

QString changeSentence(const EditSession &session, const QString &path, const QJsonObject &before, const QJsonObject &after)
{
    return Words::tr("%1: %2 → %3", "field, before, after")
        .arg(pathTitle(session, path), shownValue(session, before, path), shownValue(session, after, path));
}

} // namespace ui
