#include "app/sandbox/provider/pages.h"

#include <QCryptographicHash>

using namespace Qt::StringLiterals;

namespace sandbox::provider {
namespace {

constexpr QByteArrayView styleSheet = ":root{color-scheme:light dark}"
                                      "body{font:1rem/1.5 system-ui,sans-serif;max-width:24rem;margin:10vh auto;padding:0 1rem}"
                                      "label{display:block;margin-top:1rem}"
                                      "input{font:inherit;width:100%;box-sizing:border-box;padding:.4rem}"
                                      "button{font:inherit;margin:1.5rem .5rem 0 0;padding:.4rem 1.2rem}"
                                      "[role=alert]{border-left:.3rem solid #c62828;padding-left:.7rem}"
                                      "footer{margin-top:3rem;font-size:.85rem;opacity:.75}";

QByteArray sourceOf(const QByteArray &text)
{
    return "'sha256-" + QCryptographicHash::hash(text, QCryptographicHash::Sha256).toBase64() + "'";
}

/// @param script the one that the content holds; empty = none may run
HttpReply page(int status, const QString &title, const QString &content, const QString &script = {})
{
    QByteArray policy = "default-src 'none'; style-src " + sourceOf(styleSheet.toByteArray()) + "; base-uri 'none'; frame-ancestors 'none'";
    if (!script.isEmpty())
        policy += "; script-src " + sourceOf(script.toUtf8());
    const QString html
        = u"<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n"
          "<meta name=\"viewport\" content=\"width=device-width\">\n<title>%1</title>\n<style>%2</style>\n</head>\n"
          "<body>\n<main>\n<h1>%1</h1>\n%3</main>\n"
          "<footer>Built-in identity provider of the Gatehouse sandbox. No real accounts.</footer>\n</body>\n</html>\n"_s.arg(
              title.toHtmlEscaped(), QString::fromLatin1(styleSheet), content);
    return { status,
        { { "Content-Type", "text/html; charset=utf-8" }, { "Cache-Control", "no-store" }, { "Referrer-Policy", "no-referrer" },
            { "X-Content-Type-Options", "nosniff" }, { "X-Frame-Options", "DENY" }, { "Content-Security-Policy", policy } },
        html.toUtf8() };
}

QString formStart(const QString &action, const QByteArray &csrf)
{
    return u"<form method=\"post\" action=\"%1\">\n<input type=\"hidden\" name=\"csrf\" value=\"%2\">\n"_s.arg(
        action.toHtmlEscaped(), QString::fromLatin1(csrf).toHtmlEscaped());
}

QString clientLine(const QString &text, const QString &clientName)
{
    return u"<p>%1 <strong>%2</strong>.</p>\n"_s.arg(text, clientName.toHtmlEscaped());
}

} // namespace

HttpReply loginPage(const QString &action, const QByteArray &csrf, const QString &clientName, const QString &loginHint, bool refused)
{
    QString content = clientLine(u"to continue to"_s, clientName);
    if (refused)
        content += u"<p role=\"alert\">User name or password is wrong.</p>\n"_s;
    content += formStart(action, csrf);
    content
        += u"<label for=\"username\">User name</label>\n"
           "<input id=\"username\" name=\"username\" value=\"%1\" autocomplete=\"username\" autocapitalize=\"none\" required autofocus>\n"
           "<label for=\"password\">Password</label>\n"
           "<input id=\"password\" name=\"password\" type=\"password\" value=\"\" autocomplete=\"current-password\" required>\n"
           "<button type=\"submit\" name=\"decision\" value=\"allow\">Log in</button>\n"
           "<button type=\"submit\" name=\"decision\" value=\"deny\" formnovalidate>Cancel</button>\n</form>\n"_s.arg(
               loginHint.toHtmlEscaped());
    return page(refused ? 403 : 200, u"Log in"_s, content);
}

HttpReply consentPage(
    const QString &action, const QByteArray &csrf, const QString &clientName, const QString &user, const QStringList &scopes)
{
    QString content
        = clientLine(u"You are logged in as"_s, user) + clientLine(u"These permissions are asked for by"_s, clientName) + u"<ul>\n"_s;
    for (const QString &scope : scopes)
        content += u"<li><code>%1</code></li>\n"_s.arg(scope.toHtmlEscaped());
    content += u"</ul>\n"_s + formStart(action, csrf);
    content += u"<button type=\"submit\" name=\"decision\" value=\"allow\">Allow</button>\n"
               "<button type=\"submit\" name=\"decision\" value=\"deny\">Deny</button>\n</form>\n"_s;
    return page(200, u"Allow access?"_s, content);
}

HttpReply logoutPage(const QString &action, const QByteArray &csrf)
{
    return page(200, u"Log out?"_s,
        formStart(action, csrf) + u"<button type=\"submit\" name=\"decision\" value=\"allow\">Log out</button>\n</form>\n"_s);
}

HttpReply formPostPage(const QString &uri, const QList<std::pair<QString, QString>> &parameters)
{
    QString content = u"<form method=\"post\" action=\"%1\">\n"_s.arg(uri.toHtmlEscaped());
    for (const auto &[name, value] : parameters) {
        if (!value.isEmpty())
            content += u"<input type=\"hidden\" name=\"%1\" value=\"%2\">\n"_s.arg(name.toHtmlEscaped(), value.toHtmlEscaped());
    }
    const QString script = u"document.forms[0].submit()"_s;
    content += u"<button type=\"submit\">Go on</button>\n</form>\n<script>%1</script>\n"_s.arg(script);
    return page(200, u"Back to the application"_s, content, script);
}

HttpReply messagePage(int status, const QString &title, const QString &text)
{
    return page(status, title, u"<p>%1</p>\n"_s.arg(text.toHtmlEscaped()));
}

} // namespace sandbox::provider
