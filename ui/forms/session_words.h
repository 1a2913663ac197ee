#pragma once

#include "ui/forms/edit_session.h"

namespace ui {

/// @p path of the session's form in words. UI thread.
QString pathTitle(const EditSession &session, const QString &path);

/// What stands at @p path of @p object in words, secrets as dots. UI thread.
QString shownValue(const EditSession &session, const QJsonObject &object, const QString &path);

/// "a field: before → after", secrets as dots. UI thread.
QString changeSentence(const EditSession &session, const QString &path, const QJsonObject &before, const QJsonObject &after);

} // namespace ui
