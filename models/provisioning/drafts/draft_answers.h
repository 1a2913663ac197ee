#pragma once

#include "models/provisioning/protection/protection.h"

#include <QHash>
#include <QJsonValue>

namespace provisioning {

/// The key of a question about one application: "applications[1].name".
QString applicationKey(int index, const QString &key);
/// The application that @p key asks about; -1 when it asks about the protection as a whole.
int applicationOf(const QString &key);
/// The same question about another application.
QString withApplication(const QString &key, int index);

/// What the questions of a Draft would have to be answered with to come to @p protection; what is empty in it has no answer.
QHash<QString, QJsonValue> answersOf(const Protection &protection);

} // namespace provisioning
