#include "models/net/retry.h"

#include <QLocale>
#include <QTimeZone>

#include <algorithm>

namespace net {

using namespace Qt::StringLiterals;
using core::Error;
using std::chrono::milliseconds;

namespace {

constexpr qint64 unixTimeFrom = 1'000'000'000; ///< larger numbers of seconds are moments, not durations
constexpr qint64 longestWait = 24 * 60 * 60; ///< seconds; keeps the arithmetic sane, the caller's deadline is shorter anyway
constexpr milliseconds firstWait { 200 };

/// An HTTP date (RFC 9110 section 5.6.7, the preferred form).
QDateTime httpDate(const QByteArray &text)
{
    const QString plain = QString::fromLatin1(text).trimmed();
    QDateTime moment = QLocale::c().toDateTime(plain, u"ddd, dd MMM yyyy hh:mm:ss 'GMT'"_s);
    moment.setTimeSpec(Qt::UTC);
    return moment;
}

std::optional<milliseconds> fromSeconds(qint64 seconds)
{
    return milliseconds(1000 * std::clamp<qint64>(seconds, 0, longestWait));
}

std::optional<qint64> number(const QByteArray &text)
{
    bool good = false;
    const qint64 value = text.trimmed().toLongLong(&good);
    return good && value >= 0 ? std::optional(value) : std::nullopt;
}

/// The first of a list, "3" of "3, 10;w=1".
QByteArray firstItem(const QByteArray &text)
{
    return text.left(
        std::min({ text.indexOf(',') < 0 ? text.size() : text.indexOf(','), text.indexOf(';') < 0 ? text.size() : text.indexOf(';') }));
}

std::optional<milliseconds> untilReset(const Response &response, const QDateTime &reference)
{
    for (const char *name : { "RateLimit-Reset", "X-RateLimit-Reset", "X-Rate-Limit-Reset" }) {
        const auto value = number(firstItem(response.header(name)));
        if (!value)
            continue;
        if (*value < unixTimeFrom)
            return fromSeconds(*value);
        return reference.isValid() ? fromSeconds(*value - reference.toSecsSinceEpoch()) : std::nullopt;
    }
    return {};
}

} // namespace

bool isWorthRepeating(const core::Result<Response> &outcome)
{
    if (outcome)
        return outcome->status == 429 || outcome->status == 503;
    const Error &error = outcome.error();
    return error.kind == Error::Kind::Network
        && (error.code == "gatehouse.connection_lost"_L1 || error.code == "gatehouse.answer_cut_short"_L1);
}

std::optional<milliseconds> askedWait(const Response &response, const QDateTime &now)
{
    const QDateTime date = httpDate(response.header("Date"));
    const QDateTime reference = date.isValid() ? date : now.isValid() ? now : response.receivedAt;
    const QByteArray asked = response.header("Retry-After");
    if (const auto seconds = number(asked))
        return fromSeconds(*seconds);
    if (const QDateTime moment = httpDate(asked); moment.isValid() && reference.isValid())
        return fromSeconds(reference.secsTo(moment));
    return response.status == 429 ? untilReset(response, reference) : std::nullopt;
}

int askedSeconds(const Response &response, const QDateTime &now)
{
    const auto wait = askedWait(response, now);
    return wait ? std::max(1, int(std::chrono::ceil<std::chrono::seconds>(*wait).count())) : 0;
}

milliseconds waitBeforeRepeat(int attempt, std::optional<milliseconds> asked, double jitter)
{
    const milliseconds base = asked.value_or(firstWait * (1 << std::clamp(attempt - 1, 0, 10)));
    const milliseconds spread = std::max(base, firstWait) / 4;
    return base + milliseconds(qint64(double(spread.count()) * std::clamp(jitter, 0.0, 1.0)));
}

} // namespace net
