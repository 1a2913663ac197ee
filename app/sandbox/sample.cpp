#include "app/sandbox/sample.h"

#include "models/core/random.h"

#include <QFile>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace sandbox {
namespace {

constexpr qint64 dayMs = 86'400'000;
constexpr double consumerDays = 61; // older than what they call

QJsonObject reference(const QString &id)
{
    return { { u"id"_s, id } };
}

QString callersOf(const QString &service)
{
    return service + u"-callers"_s;
}

/// Sends what the facts say, one thing after the other, until the gateway refuses one.
class Furnisher {
public:
    Furnisher(const QJsonObject &facts, const Handler &admin, const Sample::Surroundings &around, SandboxClock &clock)
        : m_facts(facts)
        , m_admin(admin)
        , m_around(around)
        , m_clock(clock)
    {
    }

    core::Result<> run()
    {
        const qint64 offset = m_clock.offsetMs();
        const std::function<void(double)> age = [&](double days) { m_clock.setOffsetMs(offset - qint64(days * dayMs)); };
        age(consumerDays);
        for (const QJsonArray all = m_facts.value("consumers"_L1).toArray(); const auto &consumer : all)
            addConsumer(consumer.toObject());
        for (const QJsonArray all = m_facts.value("others"_L1).toArray(); const auto &other : all)
            add(other[0].toString(), other[1].toObject());
        for (const QJsonArray all = m_facts.value("everywhere"_L1).toArray(); const auto &name : all)
            addPlugin(name.toString(), {});
        for (const QJsonArray all = m_facts.value("services"_L1).toArray(); const auto &service : all) {
            age(service["days"_L1].toDouble());
            addService(service.toObject());
        }
        if (m_around.isEnterprise)
            addPortal(age);
        age(0);
        return m_result;
    }

private:
    QJsonObject send(const QByteArray &method, const QString &path, const QJsonObject &body)
    {
        if (!m_result)
            return {};
        HttpRequest request { method, path.toUtf8(), {}, { { "Content-Type", "application/json" } }, {} };
        request.body = QJsonDocument(body).toJson(QJsonDocument::Compact);
        if (!m_around.adminToken.isEmpty())
            request.headers.append({ "Kong-Admin-Token", m_around.adminToken.reveal() });
        const HttpReply reply = m_admin(request);
        if (reply.status >= 300)
            m_result = core::failure(core::Error::Kind::Invalid, u"gatehouse.estate"_s, QString::fromUtf8(reply.body), path);
        return QJsonDocument::fromJson(reply.body).object();
    }

    QString add(const QString &path, const QJsonObject &body) { return send("POST", path, body).value("id"_L1).toString(); }

    void addPlugin(const QString &name, const QString &service, const QJsonObject &config = {})
    {
        QJsonObject plugin { { u"name"_s, name } };
        const QJsonObject usual = m_facts.value("plugins"_L1).toObject().value(name).toObject();
        if (const QJsonObject &own = config.isEmpty() ? usual : config; !own.isEmpty())
            plugin.insert("config"_L1, own);
        if (!service.isEmpty())
            plugin.insert("service"_L1, reference(service));
        add(u"/plugins"_s, plugin);
    }

    /// @param picksCallers otherwise every token of the provider passes
    void addOpenIdConnect(const QString &service, bool picksCallers)
    {
        QJsonObject config { { u"issuer"_s, m_around.issuer.toString() }, { u"verify_parameters"_s, false },
            { u"auth_methods"_s, QJsonArray { u"client_credentials"_s, u"bearer"_s } } };
        if (picksCallers) {
            config.insert("consumer_claim"_L1, QJsonArray { u"cid"_s });
            config.insert("consumer_by"_L1, QJsonArray { u"custom_id"_s });
        }
        addPlugin(u"openid-connect"_s, service, config);
    }

    void guard(const QString &how, const QString &id, const QString &name)
    {
        const bool byToken = how == "portal"_L1 || how == "consumer"_L1 || how == "incomplete"_L1;
        if (byToken && m_around.isEnterprise)
            addOpenIdConnect(id, how != "incomplete"_L1);
        else if (byToken || how == "jwt"_L1)
            addPlugin(u"jwt"_s, id, { { u"key_claim_name"_s, u"cid"_s }, { u"claims_to_verify"_s, QJsonArray { u"exp"_s } } });
        else if (how == "key-auth"_L1)
            addPlugin(how, id);
        if (how == "portal"_L1 && m_around.isEnterprise)
            addPlugin(u"application-registration"_s, id, { { u"display_name"_s, name } });
        else if (how == "portal"_L1 || how == "consumer"_L1 || how == "jwt"_L1)
            addPlugin(u"acl"_s, id, { { u"allow"_s, QJsonArray { callersOf(name) } } });
    }

    void addService(const QJsonObject &facts)
    {
        const QString name = facts.value("name"_L1).toString();
        QJsonObject service { { u"name"_s, name }, { u"host"_s, u"127.0.0.1"_s }, { u"port"_s, m_around.upstreamPort },
            { u"path"_s, QString(u'/' + name) }, { u"tags"_s, facts.value("tags"_L1) } };
        if (facts.value("disabled"_L1).toBool())
            service.insert("enabled"_L1, false);
        const QString id = add(u"/services"_s, service);
        m_services.insert(name, id);
        int number = 0;
        for (const QJsonArray routes = facts.value("routes"_L1).toArray(); const auto &route : routes) {
            QJsonObject body { { u"name"_s, ++number == 1 ? name : QString(name + u'-' + QString::number(number)) },
                { u"paths"_s, QJsonArray { route["path"_L1] } }, { u"service"_s, reference(id) }, { u"tags"_s, facts.value("tags"_L1) } };
            if (route.toObject().contains("methods"_L1))
                body.insert("methods"_L1, route["methods"_L1]);
            add(u"/routes"_s, body);
        }
        guard(facts.value("guard"_L1).toString(), id, name);
        for (const QJsonArray plugins = facts.value("plugins"_L1).toArray(); const auto &plugin : plugins)
            addPlugin(plugin.toString(), id);
    }

    void addConsumer(const QJsonObject &facts)
    {
        const QString name = facts.value("username"_L1).toString();
        QJsonObject consumer { { u"username"_s, name } };
        const QString client = facts.value("client"_L1).toString();
        if (!client.isEmpty())
            consumer.insert("custom_id"_L1, client);
        const QString path = u"/consumers/"_s + add(u"/consumers"_s, consumer);
        for (const QJsonArray groups = facts.value("groups"_L1).toArray(); const auto &group : groups)
            add(path + u"/acls"_s, { { u"group"_s, group } });
        const QString credential = facts.value("credential"_L1).toString();
        if (credential == "key-auth"_L1)
            add(path + u"/key-auth"_s, {});
        else if (credential == "jwt"_L1) // with a key that the provider has replaced since: its present one takes a while to be made
            add(path + u"/jwt"_s,
                { { u"key"_s, client }, { u"algorithm"_s, u"RS256"_s }, { u"rsa_public_key"_s, m_facts.value("formerKey"_L1) } });
    }

    void addPortal(const std::function<void(double)> &age)
    {
        age(consumerDays);
        QHash<QString, QString> developers;
        for (const QJsonArray all = m_facts.value("developers"_L1).toArray(); const auto &developer : all) {
            const QJsonObject meta { { u"full_name"_s, developer["name"_L1] } };
            const QString email = developer["email"_L1].toString();
            developers.insert(email,
                add(u"/developers"_s,
                    { { u"email"_s, email }, { u"status"_s, developer["status"_L1].toInt() }, { u"password"_s, core::randomUuid() },
                        { u"meta"_s, QString::fromUtf8(QJsonDocument(meta).toJson(QJsonDocument::Compact)) } }));
        }
        for (const QJsonArray all = m_facts.value("applications"_L1).toArray(); const auto &application : all) {
            age(application["days"_L1].toDouble());
            const QString path = u"/developers/%1/applications"_s.arg(developers.value(application["developer"_L1].toString()));
            const QString id = add(path, { { u"name"_s, application["name"_L1] }, { u"custom_id"_s, application["client"_L1] } });
            const QString contracts = u"%1/%2/application_instances"_s.arg(path, id);
            const QJsonObject wanted = application["services"_L1].toObject();
            for (auto service = wanted.begin(); service != wanted.end(); ++service) {
                const QString contract = add(contracts, { { u"service"_s, reference(m_services.value(service.key())) } });
                if (service->toInt() != 1) // that is how it stands when nobody has decided
                    send("PATCH", contracts + u'/' + contract, { { u"status"_s, service->toInt() } });
            }
        }
    }

    const QJsonObject &m_facts;
    const Handler &m_admin;
    const Sample::Surroundings &m_around;
    SandboxClock &m_clock;
    QHash<QString, QString> m_services; // by name
    core::Result<> m_result;
};

ProviderClientSeed client(const QString &id, const QString &name)
{
    return { id, core::Secret(core::randomUuid().toLatin1()),
        { { u"client_name"_s, name }, { u"grant_types"_s, QJsonArray { u"client_credentials"_s } } } };
}

} // namespace

Sample::Sample()
{
    QFile file(u":/sandbox/sample/shop.json"_s);
    if (file.open(QIODevice::ReadOnly))
        m_facts = QJsonDocument::fromJson(file.readAll()).object();
}

QList<ProviderClientSeed> Sample::clients() const
{
    QList<ProviderClientSeed> clients;
    for (const QJsonArray all = m_facts.value("applications"_L1).toArray(); const auto &application : all) {
        if (!application["unknownToProvider"_L1].toBool())
            clients << client(application["client"_L1].toString(), application["name"_L1].toString());
    }
    for (const QJsonArray all = m_facts.value("consumers"_L1).toArray(); const auto &consumer : all) {
        if (const QString id = consumer["client"_L1].toString(); !id.isEmpty())
            clients << client(id, consumer["username"_L1].toString());
    }
    return clients;
}

core::Result<> Sample::furnish(const Handler &admin, const Surroundings &around, SandboxClock &clock) const
{
    return Furnisher(m_facts, admin, around, clock).run();
}

} // namespace sandbox
