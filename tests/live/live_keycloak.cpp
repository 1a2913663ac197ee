#include "tests/live/live_provider.h"

#include "models/core/random.h"
#include "tests/live/child_process.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcessEnvironment>
#include <QStandardPaths>

#include <httplib.h>

using namespace Qt::StringLiterals;

namespace live {
namespace {

constexpr std::chrono::seconds startPatience { 180 };

/// Where `unpack` of Keycloak's distribution put it, or GATEHOUSE_KEYCLOAK_HOME.
QString home()
{
    const QString given = qEnvironmentVariable("GATEHOUSE_KEYCLOAK_HOME");
    if (!given.isEmpty())
        return given;
    const QDir folder(QStringLiteral(GATEHOUSE_SOURCE_DIR "/.cache/keycloak"));
    const QStringList found = folder.entryList({ u"keycloak-*"_s }, QDir::Dirs, QDir::Name);
    return found.isEmpty() ? QString() : folder.filePath(found.last());
}

/// Calls to Keycloak's admin REST API, in plain HTTP.
class Admin {
public:
    explicit Admin(const QUrl &origin)
        : m_client(origin.host().toStdString(), origin.port())
    {
        m_client.set_read_timeout(60);
    }

    bool logIn(const QString &password)
    {
        const httplib::Params form { { "grant_type", "password" }, { "client_id", "admin-cli" }, { "username", "admin" },
            { "password", password.toStdString() } };
        const auto answer = m_client.Post("/realms/master/protocol/openid-connect/token", form);
        const QString token = answer ? member(answer->body, "access_token"_L1) : QString();
        m_client.set_bearer_token_auth(token.toStdString());
        return !token.isEmpty();
    }

    std::string post(const char *path, const QJsonObject &body)
    {
        const auto answer = m_client.Post(path, QJsonDocument(body).toJson().toStdString(), "application/json");
        return answer && answer->status < 300 ? (answer->body.empty() ? std::string("{}") : answer->body) : std::string();
    }

    static QString member(const std::string &json, QLatin1StringView name)
    {
        return QJsonDocument::fromJson(QByteArray::fromStdString(json)).object().value(name).toString();
    }

private:
    httplib::Client m_client;
};

/// Keycloak in development mode, with everything in memory.
class Keycloak final : public LiveProvider {
public:
    QString absence() const override
    {
        if (home().isEmpty() || !QFileInfo(home() + u"/bin/kc.sh"_s).isExecutable())
            return u"Keycloak is not in .cache/keycloak"_s;
        return QStandardPaths::findExecutable(u"java"_s).isEmpty() ? u"Keycloak needs java"_s : QString();
    }

    bool isRequired() const override { return false; }

    core::Result<LiveFacts> start() override
    {
        const QString adminPassword = QString::fromLatin1(core::randomBytes(24).toHex());
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"KC_BOOTSTRAP_ADMIN_USERNAME"_s, u"admin"_s);
        environment.insert(u"KC_BOOTSTRAP_ADMIN_PASSWORD"_s, adminPassword);
        environment.insert(u"JAVA_OPTS_KC_HEAP"_s, u"-Xms64m -Xmx512m"_s);
        m_child.process().setProcessEnvironment(environment);
        m_child.process().setProgram(home() + u"/bin/kc.sh"_s);
        m_child.process().setArguments(
            { u"start-dev"_s, u"--db=dev-mem"_s, u"--cache=local"_s, u"--http-host=127.0.0.1"_s, u"--http-port=0"_s });
        const auto line = m_child.startAndWaitFor({}, "Listening on: ", startPatience);
        if (!line)
            return core::failure(line.error());
        const QByteArray origin = line->mid(line->indexOf("http://")).trimmed();
        return prepare(QUrl(QString::fromLatin1(origin)), adminPassword);
    }

    QByteArray log() const override { return m_child.log(); }

private:
    /// Makes a realm with one person in it, in which refresh tokens serve once.
    static core::Result<LiveFacts> prepare(const QUrl &origin, const QString &adminPassword)
    {
        LiveFacts facts;
        facts.user = "alice";
        facts.password = core::randomBytes(12).toHex();
        const QJsonObject password { { u"type"_s, u"password"_s }, { u"value"_s, QString::fromLatin1(facts.password) },
            { u"temporary"_s, false } };
        const QJsonObject alice { { u"username"_s, u"alice"_s }, { u"enabled"_s, true }, { u"email"_s, u"alice@example.test"_s },
            { u"emailVerified"_s, true }, { u"firstName"_s, u"Alice"_s }, { u"lastName"_s, u"Liddell"_s },
            { u"realmRoles"_s, QJsonArray { u"default-roles-live"_s } }, { u"credentials"_s, QJsonArray { password } } };
        Admin admin(origin);
        const bool made = admin.logIn(adminPassword)
            && !admin
                    .post("/admin/realms",
                        { { u"realm"_s, u"live"_s }, { u"enabled"_s, true }, { u"sslRequired"_s, u"none"_s },
                            { u"revokeRefreshToken"_s, true }, { u"refreshTokenMaxReuse"_s, 0 }, { u"users"_s, QJsonArray { alice } } })
                    .empty();
        const QString token = made
            ? Admin::member(
                admin.post("/admin/realms/live/clients-initial-access", { { u"count"_s, 100 }, { u"expiration"_s, 3600 } }), "token"_L1)
            : QString();
        if (token.isEmpty())
            return core::failure(core::Error::Kind::Protocol, u"live.start"_s, u"Keycloak does not take its realm"_s, origin.toString());
        facts.initialAccessToken = core::Secret::fromText(token);
        facts.issuer = QUrl(origin.toString() + u"/realms/live"_s);
        facts.product = u"Keycloak in "_s + home();
        facts.keepsSoftwareId = false;
        facts.clientIdClaim = u"azp"_s;
        return facts;
    }

    ChildProcess m_child;
};

} // namespace

std::unique_ptr<LiveProvider> makeLiveProvider()
{
    return std::make_unique<Keycloak>();
}

} // namespace live
