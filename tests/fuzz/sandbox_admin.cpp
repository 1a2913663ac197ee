// link: gatehouse_sandbox
#include "app/sandbox/gateway/admin_api.h"

#include <QJsonDocument>

namespace {

/// First line: method, path, content type; the rest is the body.
sandbox::HttpRequest makeRequest(const QByteArray &input)
{
    const qsizetype end = input.indexOf('\n');
    const QByteArrayList words = input.left(end < 0 ? input.size() : end).split(' ');
    const QByteArray target = words.value(1);
    const qsizetype question = target.indexOf('?');
    sandbox::HttpRequest request;
    request.method = words.value(0);
    request.path = '/' + target.left(question < 0 ? target.size() : question);
    request.query = question < 0 ? QByteArray() : target.mid(question + 1);
    request.headers = { { "Host", "x" }, { "Content-Type", words.value(2, "application/json") } };
    request.body = end < 0 ? QByteArray() : input.mid(end + 1);
    return request;
}

} // namespace

/// Every request gets an answer, and one that is called JSON is JSON.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static const core::SystemClock clock;
    static const sandbox::SchemaCatalogue catalogue;
    sandbox::Store store;
    sandbox::AdminApi api(store, catalogue, clock);
    const sandbox::HttpReply reply = api.handle(makeRequest(QByteArray(reinterpret_cast<const char *>(data), qsizetype(size))));
    if (reply.status < 200 || reply.status > 599)
        __builtin_trap();
    const bool isJson = reply.headers.contains(sandbox::Header("Content-Type", "application/json; charset=utf-8"));
    if (isJson && !QJsonDocument::fromJson(reply.body).isObject())
        __builtin_trap();
    return 0;
}
