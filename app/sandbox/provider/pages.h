#pragma once

#include "app/sandbox/http_server.h"

#include <QStringList>

namespace sandbox::provider {

/// Plain HTML pages, all but one without scripts: every field has its label, every page its language, title and heading. Everything that
/// comes from outside is escaped.

/// Asks for name and password.
/// @param refused whether the last try was wrong; the page then says so, with status 403
HttpReply loginPage(const QString &action, const QByteArray &csrf, const QString &clientName, const QString &loginHint, bool refused);
/// Asks whether a client may have what it asked for.
HttpReply consentPage(
    const QString &action, const QByteArray &csrf, const QString &clientName, const QString &user, const QStringList &scopes);
/// Asks whether to log out.
HttpReply logoutPage(const QString &action, const QByteArray &csrf);
/// Sends the parameters on to @p uri as a form, at once where scripts run (OAuth 2.0 Form Post Response Mode section 2). Empty ones are
/// left out.
HttpReply formPostPage(const QString &uri, const QList<std::pair<QString, QString>> &parameters);
/// Tells something and ends there.
HttpReply messagePage(int status, const QString &title, const QString &text);

} // namespace sandbox::provider
