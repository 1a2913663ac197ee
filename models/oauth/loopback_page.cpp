#include "models/oauth/loopback_page.h"

namespace oauth {

using namespace Qt::StringLiterals;

namespace {

QByteArray reason(int status)
{
    switch (status) {
    case 200:
        return "OK";
    case 404:
        return "Not Found";
    case 405:
        return "Method Not Allowed";
    case 421:
        return "Misdirected Request";
    case 431:
        return "Request Header Fields Too Large";
    default:
        return "Bad Request";
    }
}

QByteArray answer(int status, const QByteArray &moreHeaders, const QByteArray &body)
{
    const QByteArray head = "HTTP/1.1 " + QByteArray::number(status) + ' ' + reason(status)
        + "\r\n"
          "Connection: close\r\n"
          "Cache-Control: no-store\r\n"
          "Content-Security-Policy: default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'\r\n"
          "Referrer-Policy: no-referrer\r\n"
          "X-Content-Type-Options: nosniff\r\n"
        + moreHeaders + "Content-Length: " + QByteArray::number(body.size()) + "\r\n\r\n";
    return head + body;
}

} // namespace

QByteArray pageAnswer(const RedirectPage &page)
{
    const QString html = u"<!DOCTYPE html>\n<html lang=\"%1\">\n<head><meta charset=\"utf-8\"><title>%2</title></head>\n"
                         "<body><h1>%2</h1><p>%3</p></body>\n</html>\n"_s.arg(
                             page.language.toHtmlEscaped(), page.title.toHtmlEscaped(), page.text.toHtmlEscaped());
    return answer(200, "Content-Type: text/html; charset=utf-8\r\n", html.toUtf8());
}

QByteArray refusalAnswer(int status)
{
    return answer(status, status == 405 ? "Allow: GET\r\n" : QByteArray(), {});
}

} // namespace oauth
