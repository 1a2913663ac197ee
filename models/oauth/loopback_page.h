#pragma once

#include <QByteArray>
#include <QString>

namespace oauth {

/// The page that a person sees after the login. Its words come from the caller, translated; nothing of a request is ever in it.
struct RedirectPage {
    QString title = QStringLiteral("Gatehouse");
    QString text = QStringLiteral("You can close this window.");
    QString language = QStringLiteral("en"); ///< BCP 47
};

/// The whole answer with that page: 200, not to be stored, framed or scripted, and the connection ends.
QByteArray pageAnswer(const RedirectPage &page);

/// An answer without content that refuses a request.
QByteArray refusalAnswer(int status);

} // namespace oauth
