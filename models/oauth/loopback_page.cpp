#include "models/oauth/loopback_page.h"

namespace oauth {

using namespace Qt::StringLiterals;

namespace {

QByteArray reason(int status)
{
    switch (status) {
    case 200:
        return "OK";
    case 403:
        return "Forbidden";
    case 404:
        return "Not Found";
    case 405:
        return "Method Not Allowed";
    case 413:
        return "Content Too Large";
    case 415:
        return "Unsupported Media Type";
    case 421:
        return "Misdirected Request";
    case 431:
        return "Request Header Fields Too Large";
    default:
        return "Bad Request";
    }
}

/// What a page with a script is let do besides.
struct Lease {
    QByteArray sources {}; ///< directives of the content security policy
    QByteArray referrer = "no-referrer";
};

QByteArray answer(int status, const QByteArray &moreHeaders, const QByteArray &body, const Lease &lease = {})
{
    const QByteArray head = "HTTP/1.1 " + QByteArray::number(status) + ' ' + reason(status)
        + "\r\n"
          "Connection: close\r\n"
          "Cache-Control: no-store\r\n"
          "Content-Security-Policy: default-src 'none'; "
        + lease.sources
        + "base-uri 'none'; form-action 'none'; frame-ancestors 'none'\r\n"
          "Referrer-Policy: "
        + lease.referrer
        + "\r\n"
          "X-Content-Type-Options: nosniff\r\n"
        + moreHeaders + "Content-Length: " + QByteArray::number(body.size()) + "\r\n\r\n";
    return head + body;
}

/// A fetch, not a form: a browser names its origin with it, which the listener looks at, and the token comes into no address.
constexpr char handOverScript[] = R"js(
(async () => {
    const answer = location.hash.slice(1);
    history.replaceState(null, "", location.pathname);
    let done = false;
    try {
        const headers = { "Content-Type": "application/x-www-form-urlencoded" };
        const options = { method: "POST", headers, body: answer, redirect: "error", credentials: "omit" };
        done = answer !== "" && (await fetch(location.pathname, options)).ok;
    } catch (error) {
    }
    document.getElementById(done ? "done" : "failed").hidden = false;
})();
)js";

} // namespace

QByteArray pageAnswer(const RedirectPage &page)
{
    const QString html = u"<!DOCTYPE html>\n<html lang=\"%1\">\n<head><meta charset=\"utf-8\"><title>%2</title></head>\n"
                         "<body><h1>%2</h1><p>%3</p></body>\n</html>\n"_s.arg(
                             page.language.toHtmlEscaped(), page.title.toHtmlEscaped(), page.text.toHtmlEscaped());
    return answer(200, "Content-Type: text/html; charset=utf-8\r\n", html.toUtf8());
}

QByteArray handOverAnswer(const RedirectPage &page, const QByteArray &nonce)
{
    const QString html
        = u"<!DOCTYPE html>\n<html lang=\"%1\">\n<head><meta charset=\"utf-8\"><title>%2</title></head>\n"
          "<body><h1>%2</h1><p id=\"done\" hidden>%3</p><p id=\"failed\" hidden>%4</p><noscript><p>%4</p></noscript>\n"
          "<script nonce=\"%5\">%6</script></body>\n</html>\n"_s.arg(page.language.toHtmlEscaped(), page.title.toHtmlEscaped(),
              page.text.toHtmlEscaped(), page.failure.toHtmlEscaped(), QString::fromLatin1(nonce), QString::fromLatin1(handOverScript));
    // Without a referrer some browsers name no origin either; the address of this page holds nothing to keep secret by then.
    const Lease lease { QByteArray("script-src 'nonce-" + nonce + "'; connect-src 'self'; "), "same-origin" };
    return answer(200, "Content-Type: text/html; charset=utf-8\r\n", html.toUtf8(), lease);
}

QByteArray refusalAnswer(int status)
{
    return answer(status, status == 405 ? "Allow: GET\r\n" : QByteArray(), {});
}

} // namespace oauth
