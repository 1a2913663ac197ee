#include "app/sandbox/provider/okta/api_call.h"

#include "app/sandbox/provider/provider_state.h"

#include <QJsonDocument>

#include <array>

using namespace Qt::StringLiterals;

namespace sandbox::provider::okta {
namespace {

constexpr int maxPage = 200;

struct Known {
    QLatin1StringView code;
    int status;
    QLatin1StringView summary; ///< "%1" is the detail
};

constexpr std::array known {
    Known { "E0000001"_L1, 400, "Api validation failed: %1"_L1 },
    Known { "E0000003"_L1, 400, "The request body was not well-formed."_L1 },
    Known { "E0000006"_L1, 403, "You do not have permission to perform the requested action"_L1 },
    Known { "E0000007"_L1, 404, "Not found: %1"_L1 },
    Known { "E0000011"_L1, 401, "Invalid token provided"_L1 },
    Known { "E0000015"_L1, 401, "You do not have permission to access the feature you are requesting"_L1 },
    Known { "E0000021"_L1, 400, "Bad request.  Accept and/or Content-Type headers likely do not match supported values."_L1 },
    Known { "E0000022"_L1, 405, "The endpoint does not support the provided HTTP method"_L1 },
    Known { "E0000047"_L1, 429, "API call exceeded rate limit due to too many requests."_L1 },
    Known { "E0000056"_L1, 403, "Delete application forbidden."_L1 },
    Known { "E0000062"_L1, 409, "The specified user is already assigned to the application."_L1 },
};

HttpReply withJson(int status, const QJsonDocument &document)
{
    return { status, { { "Content-Type", "application/json" }, { "Cache-Control", "no-cache, no-store" }, { "Pragma", "no-cache" } },
        document.toJson(QJsonDocument::Compact) };
}

/// The query of a page: what was asked for, with another `after`.
QByteArray linkTo(const ApiCall &call, const QString &after, const QString &relation)
{
    QString query;
    const auto add = [&query](const QString &name, const QString &value) {
        query += (query.isEmpty() ? u"?"_s : u"&"_s) + name + u'=' + QString::fromLatin1(formEncoded(value));
    };
    if (!after.isEmpty())
        add(u"after"_s, after);
    for (const auto &name : { u"limit"_s, u"q"_s, u"filter"_s }) {
        if (call.query.has(name))
            add(name, call.query.value(name));
    }
    return u"<%1%2>; rel=\"%3\""_s.arg(call.address(call.path.join(u'/')), query, relation).toUtf8();
}

} // namespace

QString ApiCall::now() const
{
    return context.clock.now().toString(Qt::ISODateWithMs);
}

QString ApiCall::address(const QString &below) const
{
    return QString(context.origin + u"/api/v1/"_s + below);
}

tl::unexpected<core::Error> refused(QLatin1StringView code, const QString &detail, const QStringList &causes)
{
    const auto entry = std::find_if(known.cbegin(), known.cend(), [code](const Known &one) { return one.code == code; });
    core::Error error;
    error.kind = core::Error::Kind::Rejected;
    error.code = code;
    error.httpStatus = entry == known.cend() ? 500 : entry->status;
    const QString summary = entry == known.cend() ? QString(code) : QString(entry->summary);
    error.text = summary.contains("%1"_L1) ? summary.arg(detail) : summary;
    error.fields = QJsonArray::fromStringList(causes);
    return core::failure(error);
}

tl::unexpected<core::Error> notFound(const QString &id, QLatin1StringView what)
{
    return refused("E0000007"_L1, u"Resource not found: %1 (%2)"_s.arg(id, what));
}

tl::unexpected<core::Error> wrongMethod()
{
    return refused("E0000022"_L1);
}

HttpReply apiErrorReply(const core::Error &error)
{
    QJsonArray causes;
    const QJsonArray texts = error.fields.toArray();
    for (const QJsonValue &text : texts)
        causes << QJsonObject { { u"errorSummary"_s, text } };
    return withJson(error.httpStatus,
        QJsonDocument(QJsonObject { { u"errorCode"_s, error.code }, { u"errorSummary"_s, error.text }, { u"errorLink"_s, error.code },
            { u"errorId"_s, QString(u"oae"_s + QString::fromLatin1(randomText(16))) }, { u"errorCauses"_s, causes } }));
}

HttpReply apiReply(int status, const QJsonObject &body)
{
    return withJson(status, QJsonDocument(body));
}

HttpReply emptyReply()
{
    return { 204, { { "Cache-Control", "no-cache, no-store" } }, {} };
}

HttpReply listReply(const QJsonArray &shown)
{
    return withJson(200, QJsonDocument(shown));
}

ApiAnswer pageReply(const ApiCall &call, const QJsonArray &shown, int usualSize)
{
    int size = usualSize;
    if (call.query.has(u"limit"_s)) {
        bool isNumber = false;
        const int asked = call.query.value(u"limit"_s).toInt(&isNumber);
        if (!isNumber || asked < 1)
            return refused("E0000001"_L1, u"limit"_s, { u"limit: must be a whole number above zero"_s });
        size = std::min(asked, maxPage);
    }
    qsizetype from = 0;
    if (call.query.has(u"after"_s)) {
        const QString after = call.query.value(u"after"_s);
        while (from < shown.size() && shown.at(from).toObject().value("id"_L1).toString() != after)
            ++from;
        if (from == shown.size())
            return refused("E0000001"_L1, u"after"_s, { u"after: not a cursor of this list"_s });
        ++from;
    }
    QJsonArray page;
    for (qsizetype at = from; at < shown.size() && page.size() < size; ++at)
        page << shown.at(at);
    HttpReply reply = listReply(page);
    reply.headers.append(Header("link", linkTo(call, call.query.value(u"after"_s), u"self"_s)));
    if (from + page.size() < shown.size())
        reply.headers.append(Header("link", linkTo(call, page.last().toObject().value("id"_L1).toString(), u"next"_s)));
    return reply;
}

QJsonObject link(const QString &href, const QStringList &methods)
{
    QJsonObject json { { u"href"_s, href } };
    if (!methods.isEmpty())
        json.insert(u"hints"_s, QJsonObject { { u"allow"_s, QJsonArray::fromStringList(methods) } });
    return json;
}

} // namespace sandbox::provider::okta
