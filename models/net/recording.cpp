#include "models/net/recording.h"

#include "models/net/redaction.h"

namespace net {

Exchange recordedExchange(const Request &request, const core::Result<Response> &outcome, const Timing &timing)
{
    Redactor redactor;
    for (const auto &[name, value] : request.secretHeaders)
        redactor.know(value.reveal());

    Exchange out;
    out.verb = request.verb;
    out.startedAt = timing.startedAt;
    out.elapsedMs = timing.elapsedMs;
    out.url = redactor.url(request.url);
    for (const auto &[name, value] : request.headers)
        out.requestHeaders.append(redactor.header(name, value));
    for (const auto &[name, value] : request.secretHeaders)
        out.requestHeaders.append({ name, "[redacted]" });
    if (!request.contentType.isEmpty())
        out.requestHeaders.append(redactor.header("Content-Type", request.contentType));
    out.requestBody = redactor.body(request.contentType, request.body);
    if (!outcome) {
        out.status = outcome.error().httpStatus;
        out.failure = outcome.error().code;
        return out;
    }
    out.status = outcome->status;
    for (const auto &[name, value] : outcome->headers)
        out.responseHeaders.append(redactor.header(name, value));
    out.responseBody = redactor.body(outcome->header("Content-Type"), outcome->body);
    return out;
}

} // namespace net
