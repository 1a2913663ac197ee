#include "app/cli/demo/protected_call.h"

#include <condition_variable>
#include <mutex>

namespace cli::demo {

using namespace Qt::StringLiterals;
using core::Error;
using core::Result;

namespace {

constexpr std::chrono::milliseconds pause { 100 };
constexpr qint64 graceMs = 2000;

/// Answers that a proxy gives while it does not know the newest routes and plugins yet; anything else is final.
bool mayChange(int found)
{
    return found == 404 || found == 200 || found == 401;
}

QStringList cookieNames(const net::Response &response)
{
    QStringList names;
    for (const auto &[name, value] : response.headers) {
        if (name.compare("Set-Cookie", Qt::CaseInsensitive) == 0)
            names << QString::fromLatin1(value.split('=').first());
    }
    return names;
}

/// Waits without burning the processor; a cancel ends it early.
void waitALittle(const core::CancelToken &cancel)
{
    std::mutex mutex;
    std::condition_variable wake;
    std::unique_lock lock(mutex);
    const auto raised = QObject::connect(cancel.signal(), &core::CancelSignal::raised, [&wake] { wake.notify_all(); });
    wake.wait_for(lock, pause, [&cancel] { return cancel.isCancelled(); });
    QObject::disconnect(raised);
}

} // namespace

Result<ProtectedCall> callUntil(const net::Http &http, const QUrl &url, const core::Secret &authorization, const QList<int> &statuses,
    double lagSeconds, const core::Clock &clock)
{
    net::Request request;
    request.url = url;
    request.bodyLimit = net::smallBodyLimit;
    request.secretHeaders << std::pair(QByteArrayLiteral("Authorization"), authorization);
    const QDateTime start = clock.now();
    const qint64 patienceMs = qint64(lagSeconds * 1000) + (lagSeconds > 0 ? graceMs : 0);
    while (true) {
        const auto response = http.send(request);
        if (!response)
            return core::failure(response.error());
        const qint64 waited = start.msecsTo(clock.now());
        if (statuses.contains(response->status))
            return ProtectedCall { response->status, response->json().value_or(QJsonValue()).toObject(), cookieNames(*response), waited };
        if (!mayChange(response->status) || waited >= patienceMs) {
            Error error;
            error.kind = Error::Kind::Rejected;
            error.code = u"gatehouse.unexpected_status"_s;
            error.httpStatus = response->status;
            error.where = u"GET "_s + url.toString();
            error.fields = QJsonObject { { u"expected"_s, statuses.first() }, { u"found"_s, response->status } };
            return core::failure(error);
        }
        waitALittle(http.cancelToken());
    }
}

} // namespace cli::demo
