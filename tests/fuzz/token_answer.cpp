// link: gatehouse_oauth
#include "models/oauth/token_answer.h"

/// A token endpoint's answer. First byte: status and content type.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    if (size == 0)
        return 0;
    const QByteArray body(reinterpret_cast<const char *>(data) + 1, qsizetype(size) - 1);
    net::Response response;
    response.status = data[0] % 4 == 0 ? 400 + data[0] : 200;
    response.headers
        = { net::Header("Content-Type", data[0] % 2 ? "application/json" : "text/html"), net::Header("WWW-Authenticate", body.left(200)) };
    response.body = body;
    oauth::TokenQuestion question;
    question.now = QDateTime(QDate(2030, 1, 2), QTime(3, 4, 5), Qt::UTC);
    question.secrets = { core::Secret("fuzz-secret") };
    const auto tokens = oauth::readTokenAnswer(response, question);
    if (!tokens) {
        const core::Error &error = tokens.error();
        if (error.text.contains(QLatin1String("fuzz-secret")) || error.code.contains(QLatin1String("fuzz-secret")) || error.code.isEmpty())
            __builtin_trap();
        return 0;
    }
    const QByteArray token = tokens->accessToken.reveal();
    if (token.isEmpty() || token.contains('\n') || token.contains(' '))
        __builtin_trap();
    return 0;
}
