#pragma once

#include "app/sandbox/http_server.h"
#include "app/sandbox/provider/context.h"
#include "app/sandbox/provider/form_fields.h"
#include "app/sandbox/provider/okta/object_store.h"

namespace sandbox::provider::okta {

/// A call of the management API, read.
struct ApiCall {
    const Context &context;
    QByteArray method;
    QStringList path; ///< segments behind /api/v1, decoded
    FormFields query;
    QJsonObject body;

    /// The segment at @p index, empty behind the end.
    QString segment(qsizetype index) const { return path.value(index); }
    ObjectStore &store() const { return context.state.okta; }
    /// Now, as the API writes times.
    QString now() const;
    /// An absolute address under /api/v1.
    QString address(const QString &below) const;
};

using ApiAnswer = core::Result<HttpReply>;

/// An error of the API by its code, with its status and its words (error code table); @p detail takes the place of what the words leave
/// open, @p causes are shown one by one.
tl::unexpected<core::Error> refused(QLatin1StringView code, const QString &detail = {}, const QStringList &causes = {});
/// E0000007 in the words that were recorded.
tl::unexpected<core::Error> notFound(const QString &id, QLatin1StringView what);
/// E0000022: the path has other methods.
tl::unexpected<core::Error> wrongMethod();

/// The body of an error: `errorCode`, `errorSummary`, `errorLink`, `errorId`, `errorCauses`.
HttpReply apiErrorReply(const core::Error &error);
HttpReply apiReply(int status, const QJsonObject &body);
/// 204.
HttpReply emptyReply();
/// One page of @p shown with its `link` headers: `limit` and `after` of the query, ids are the cursors.
/// @param usualSize how many are on a page when no limit is asked for; never more than 200
ApiAnswer pageReply(const ApiCall &call, const QJsonArray &shown, int usualSize = 200);
/// A list that has no pages.
HttpReply listReply(const QJsonArray &shown);

/// `{"href", "hints": {"allow"}}`; no hints without methods.
QJsonObject link(const QString &href, const QStringList &methods = {});

} // namespace sandbox::provider::okta
