#pragma once

#include <QByteArray>
#include <QString>

namespace oauth {

/// The page that a person sees after the login. Its words come from the caller, translated; nothing of a request is ever in it.
struct RedirectPage {
    QString title = QStringLiteral("Gatehouse");
    QString text = QStringLiteral("You can close this window.");
    QString language = QStringLiteral("en"); ///< BCP 47
    QString failure = QStringLiteral(
        "The browser could not hand the answer over. Allow scripts for this page and log in once more."); ///< of handOverAnswer()
};

/// The whole answer with that page: 200, not to be stored, framed or scripted, and the connection ends.
QByteArray pageAnswer(const RedirectPage &page);

/// The whole answer with a page whose script takes the fragment of its own address, clears it from the address and sends it to the same
/// path by POST, once; then it shows RedirectPage::text. Nothing but this script can run in it, and it can reach no other server.
/// @param nonce of the script, for this one answer: base64url
QByteArray handOverAnswer(const RedirectPage &page, const QByteArray &nonce);

/// An answer without content that refuses a request.
QByteArray refusalAnswer(int status);

} // namespace oauth
