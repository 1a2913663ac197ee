#pragma once

#include "models/core/secret.h"
#include "models/net/http.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QUrlQuery>

namespace identity {

/// Okta's management API below `/api/v1` of one org (identity-provider contract 2a). Blocking, worker thread; copies are cheap.
///
/// Every error is one of oktaError(), Http::send(), or Protocol `gatehouse.okta_answer` {expected: "object" | "list"}. A write goes out
/// once: its error has sent: Unknown when the answer was lost or the server broke down, Yes when an answer came that cannot be read.
class OktaClient {
public:
    static constexpr int maxPages = 100; ///< of a list, 200 objects each

    /// @param origin scheme, host and port; the rest is ignored
    /// @param apiToken sent as `Authorization: SSWS`
    OktaClient(net::Http http, const QUrl &origin, core::Secret apiToken);

    /// @param segments of the path behind /api/v1, not encoded: {"apps", id}. One that is empty or made of dots is refused, Invalid
    ///        `gatehouse.okta_id` {path}, as everywhere here
    core::Result<QJsonObject> get(const QStringList &segments) const;
    /// All pages of a list, following `rel="next"` as given, but only to the same origin.
    /// @return Protocol `gatehouse.okta_foreign_link` {link}, `gatehouse.okta_too_many_pages` {pages}
    core::Result<QList<QJsonObject>> list(const QStringList &segments, const QUrlQuery &query = {}) const;
    /// POST or PUT. @param secrets in @p body, to be kept out of errors
    /// @return the object answered; empty when there is no body
    core::Result<QJsonObject> write(const QByteArray &verb, const QStringList &segments, const QJsonObject &body,
        const QUrlQuery &query = {}, const QList<core::Secret> &secrets = {}) const;
    /// The same where the answer is a list.
    core::Result<QList<QJsonObject>> writeForList(const QByteArray &verb, const QStringList &segments, const QJsonObject &body) const;
    /// POST without a body, to a `lifecycle` address.
    core::Result<QJsonValue> act(const QStringList &segments) const;
    /// DELETE; what is gone is no error.
    core::Result<> remove(const QStringList &segments) const;

private:
    core::Result<net::Request> request(const QByteArray &verb, const QStringList &segments, const QUrlQuery &query) const;
    core::Result<QJsonValue> sendBody(const QByteArray &verb, const QStringList &segments, const QJsonObject &body, const QUrlQuery &query,
        const QList<core::Secret> &secrets) const;
    core::Result<QJsonValue> send(const net::Request &request, const QList<core::Secret> &secrets) const;

    net::Http m_http;
    QUrl m_origin;
    core::Secret m_apiToken;
};

} // namespace identity
