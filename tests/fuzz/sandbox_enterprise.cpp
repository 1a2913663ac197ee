// link: gatehouse_sandbox
#include "app/sandbox/gateway/admin_api.h"
#include "app/sandbox/portal/portal_api.h"

#include <QJsonDocument>

namespace {

/// One line: server ("admin" or "portal"), method, path, content type, body.
sandbox::HttpRequest makeRequest(const QByteArrayList &words, const QByteArray &cookie)
{
    const QByteArray target = words.value(2);
    const qsizetype question = target.indexOf('?');
    sandbox::HttpRequest request;
    request.method = words.value(1);
    request.path = target.left(question < 0 ? target.size() : question);
    if (!request.path.startsWith('/'))
        request.path.prepend('/');
    request.query = question < 0 ? QByteArray() : target.mid(question + 1);
    request.headers = { { "Host", "x" }, { "Content-Type", words.value(3, "application/json") }, { "Cookie", cookie },
        { "Authorization", "Basic " + QByteArray("ann@example.com:wonder").toBase64() } };
    request.body = words.mid(4).join(' ');
    return request;
}

void check(const sandbox::HttpReply &reply)
{
    if (reply.status < 200 || reply.status > 599)
        __builtin_trap();
    const bool isJson = reply.headers.contains(sandbox::Header("Content-Type", "application/json; charset=utf-8"));
    if (isJson && QJsonDocument::fromJson(reply.body).isNull())
        __builtin_trap();
}

} // namespace

/// Whatever is asked in whatever order of Admin API and Portal API, each request gets an answer, and what is called JSON is JSON.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static const core::SystemClock clock;
    static const sandbox::GatewayOptions options = [] {
        sandbox::GatewayOptions enterprise;
        enterprise.edition = sandbox::GatewayOptions::Edition::Enterprise;
        return enterprise;
    }();
    static const sandbox::SchemaCatalogue catalogue(options);
    sandbox::Store store;
    sandbox::AdminApi admin(store, catalogue, clock, options);
    sandbox::PortalApi portal(*admin.enterprise(), clock, options);
    QByteArray cookie;
    const QByteArray input(reinterpret_cast<const char *>(data), qsizetype(size));
    for (const QByteArray &line : input.split('\n')) {
        const QByteArrayList words = line.split(' ');
        const sandbox::HttpRequest request = makeRequest(words, cookie);
        const sandbox::HttpReply reply = words.first() == "portal" ? portal.handle(request) : admin.handle(request);
        check(reply);
        for (const sandbox::Header &header : reply.headers) {
            if (header.first == "Set-Cookie")
                cookie = header.second.split(';').first();
        }
    }
    return 0;
}
