#pragma once

#include "tests/app/sandbox/provider/provider_fixture.h"

#include <QJsonArray>

namespace provider_test {

inline constexpr const char *serverPath = "/api/v1/authorizationServers/default";
inline constexpr const char *oktaToken = "sandbox-okta-token";

/// A running org with alice and bob in it, and the calls of an administrator.
class OktaFixture : public ProviderFixture {
public:
    explicit OktaFixture(sandbox::ProviderOptions options = {});

    /// A call of the management API with the administrator's token.
    RawReply call(const QByteArray &method, const QByteArray &target, const QJsonObject &body = {}) const;
    /// The same for a list.
    QJsonArray list(const QByteArray &target) const;
    /// The id of what a POST made; stops the test when it was refused.
    QByteArray made(const QByteArray &target, const QJsonObject &body) const;

    /// An application that is active: "client-of-<label>" with a secret for "service" and "web", none otherwise.
    TestClient makeApp(const QString &label, const QString &type, const QStringList &grants, const QJsonObject &credentials = {}) const;
    /// Its id in the management API.
    QByteArray idOf(const TestClient &app) const;
    /// Lets everybody use an application.
    void assignEveryone(const TestClient &app) const;
    /// A policy for one client with one rule. @return the rule's path
    QByteArray allow(const TestClient &app, const QStringList &grants, const QStringList &scopes, const QJsonObject &people = {}) const;
    void makeScope(const QString &name, bool isDefault = false) const;

    RawReply token(const TestClient &app, const Form &form, const RawClient::Headers &more = {}) const;
    /// "/oauth2/default/v1/authorize?..." with state, nonce and a code challenge; @p changes replace, an empty value removes.
    QByteArray loginTarget(const TestClient &app, const QMap<QByteArray, QByteArray> &changes = {}) const;
    RawReply redeem(const TestClient &app, const QByteArray &code, const QMap<QByteArray, QByteArray> &changes = {}) const;
};

QString errorOf(const RawReply &reply);
QString descriptionOf(const RawReply &reply);
/// The first of `errorCauses`.
QString causeOf(const RawReply &reply);
/// A parameter of the Location header's fragment.
QString fragmentOf(const RawReply &reply, const QString &parameter);

/// Bodies that the management API takes.
QJsonObject claimBody(const QString &name, const QString &value = QStringLiteral("app.clientId"));
QJsonObject policyBody(const QString &name, const QStringList &clients, int priority = 0);
QJsonObject ruleBody(const QString &name, const QStringList &grants, const QStringList &scopes, const QJsonObject &people = {});
QJsonObject appBody(const QString &label, const QString &type, const QStringList &grants, const QJsonObject &credentials = {});

} // namespace provider_test
