#pragma once

#include "models/forms/form_schema.h"

#include <QHash>

namespace forms {

/// What stands in the place of a secret. Text that holds it is never sent: unmasked() puts the secret back.
QString secretMask();

/// Whether a text is such a stand-in, numbered or not.
bool isMask(const QString &text);

/// @p json with its secrets replaced by secretMask(): members below @p secretPaths (dotted, lists without index) and members that are
/// secrets by their name. References to a vault stay readable. Secrets in a list are numbered, so that each is still known when another
/// one has been taken out or put in between.
QJsonObject masked(const QJsonObject &json, const QStringList &secretPaths);

/// @p typed with each mask replaced by the secret of @p original that it stood for; a mask that stood for none stays.
/// @param original what masked() was called with
QJsonObject unmasked(const QJsonObject &typed, const QJsonObject &original);

/// Whether a mask stands anywhere in @p json.
bool holdsMask(const QJsonValue &json);

/// JSON laid out for people, and where each member stands in it.
struct JsonText {
    QString text;
    QHash<QString, std::pair<int, int>> lines; ///< by dotted path: first and last line, from 0
};

/// Lays @p json out in the order of @p schema, members it does not know behind the others; short lists on one line.
JsonText jsonText(const QJsonObject &json, const FormSchema &schema);

/// Any JSON value on one line.
QString jsonValueText(const QJsonValue &value);

} // namespace forms
