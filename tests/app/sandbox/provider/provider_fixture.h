#pragma once

#include "app/sandbox/faults.h"
#include "app/sandbox/provider/provider.h"
#include "tests/app/sandbox/raw_client.h"
#include "tests/support/fake_clock.h"

#include <QMap>
#include <QUrlQuery>

#include <memory>

namespace provider_test {

using sandbox_test::RawClient;
using sandbox_test::RawReply;
using Form = QList<std::pair<QByteArray, QByteArray>>;

inline constexpr const char *alicePassword = "wonder land+100%";
inline constexpr const char *bobPassword = "builder";

/// RFC 7636 appendix B.
inline constexpr const char *verifier = "dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk";
inline constexpr const char *challenge = "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM";

/// A registered client as its registration answered it.
struct TestClient {
    QByteArray id;
    QByteArray secret;
    QByteArray managementToken;
    QJsonObject answer;

    /// `Authorization: Basic`, form-encoded (RFC 6749 section 2.3.1).
    RawClient::Headers basic() const;
};

/// A running provider with two people in it, a clock that stands still, and the calls that most tests need.
class ProviderFixture {
public:
    explicit ProviderFixture(sandbox::ProviderOptions options = {});

    quint16 port() const;
    QString issuer() const { return provider->issuer().toString(); }
    RawClient client() const { return RawClient(port()); }
    RawReply post(const QByteArray &target, const Form &form, const RawClient::Headers &headers = {}) const;
    RawReply get(const QByteArray &target, const RawClient::Headers &headers = {}) const;
    QJsonObject discovery() const;

    /// Registers; a client with basic authentication and all grants on http://127.0.0.1/callback unless @p members say otherwise.
    TestClient registerClient(const QJsonObject &members = {}) const;
    /// "/authorize?..." with a code challenge, state "st", nonce "no" and scope "openid"; @p changes replace, an empty value removes.
    QByteArray authorizeTarget(const TestClient &client, const QMap<QByteArray, QByteArray> &changes = {}) const;
    /// The token endpoint's answer for a code.
    RawReply exchange(const TestClient &client, const QByteArray &code, const QMap<QByteArray, QByteArray> &changes = {}) const;
    /// A whole login as alice. @return the token endpoint's answer
    QJsonObject logIn(const TestClient &client, const QByteArray &scope = "openid") const;
    RawReply clientCredentials(const TestClient &client, const Form &more = {}) const;
    QJsonObject introspect(const TestClient &client, const QString &token) const;

    support::FakeClock clock;
    sandbox::Faults faults;
    std::unique_ptr<sandbox::Provider> provider;
};

/// A browser as far as the provider's pages need one: cookies, forms, redirects that it does not follow by itself.
class Browser {
public:
    explicit Browser(quint16 port);

    RawReply get(const QByteArray &target);
    RawReply post(const QByteArray &target, const Form &form);
    /// Follows redirects within the provider.
    RawReply open(const QByteArray &target);
    /// Submits the form of @p page with its hidden fields; @p fields are typed in.
    RawReply submit(const RawReply &page, const Form &fields);
    /// Fills in the login form, then the consent form when there is one.
    /// @return the redirect back to the client
    RawReply logIn(const QByteArray &target, const QByteArray &user = "alice", const QByteArray &password = alicePassword);

    QMap<QByteArray, QByteArray> cookies;

private:
    RawReply keepCookies(const RawReply &reply);
    RawClient::Headers cookieHeader() const;

    RawClient m_client;
};

QByteArray encoded(const Form &form);
/// A parameter of the Location header's query.
QByteArray redirected(const RawReply &reply, const QString &parameter);
/// The claims of a token, unchecked.
QJsonObject claimsOf(const QString &token);
QJsonObject headerOf(const QString &token);
/// `Authorization: Bearer`.
RawClient::Headers bearer(const QByteArray &token);

} // namespace provider_test
