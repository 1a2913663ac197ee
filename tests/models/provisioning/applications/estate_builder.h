#pragma once

#include "models/provisioning/applications/application_estate.h"

#include <QJsonArray>

/// What a gateway could hold, put together by hand. Ids are the names.
class EstateBuilder {
public:
    EstateBuilder &service(const QString &name)
    {
        return add(estate.services, { { QStringLiteral("id"), name }, { QStringLiteral("name"), name } });
    }
    EstateBuilder &plugin(const QString &service, const QString &name, const QJsonObject &config = {}, bool enabled = true)
    {
        return add(estate.plugins,
            { { QStringLiteral("id"), QString(service + u'-' + name) }, { QStringLiteral("name"), name },
                { QStringLiteral("service"), reference(service) }, { QStringLiteral("config"), config },
                { QStringLiteral("enabled"), enabled } });
    }
    EstateBuilder &consumer(const QString &name, const QString &customId)
    {
        return add(estate.consumers,
            { { QStringLiteral("id"), name }, { QStringLiteral("username"), name }, { QStringLiteral("custom_id"), customId } });
    }
    EstateBuilder &group(const QString &consumer, const QString &name)
    {
        return add(estate.groups,
            { { QStringLiteral("id"), QString(consumer + name) }, { QStringLiteral("group"), name },
                { QStringLiteral("consumer"), reference(consumer) } });
    }
    EstateBuilder &developer(const QString &email, int status = 0)
    {
        return add(estate.developers,
            { { QStringLiteral("id"), email }, { QStringLiteral("email"), email }, { QStringLiteral("status"), status },
                { QStringLiteral("consumer"), reference(QString(email + u"-consumer")) } });
    }
    EstateBuilder &application(const QString &name, const QString &customId, const QString &developer, const QString &consumer)
    {
        return add(estate.applications,
            { { QStringLiteral("id"), QString(name + u"-id") }, { QStringLiteral("name"), name }, { QStringLiteral("custom_id"), customId },
                { QStringLiteral("developer"), reference(developer) }, { QStringLiteral("consumer"), reference(consumer) } });
    }
    EstateBuilder &contract(const QString &application, const QString &service, int status, bool suspended = false)
    {
        return add(estate.contracts,
            { { QStringLiteral("id"), QString(application + service) },
                { QStringLiteral("application"), reference(QString(application + u"-id")) },
                { QStringLiteral("service"), reference(service) }, { QStringLiteral("status"), status },
                { QStringLiteral("suspended"), suspended } });
    }

    /// "orders" registers applications of the portal, "billing" lets a group in; each reads the claim application_id.
    static EstateBuilder twoWorlds()
    {
        const QJsonObject openId { { QStringLiteral("issuer"), QStringLiteral("https://id.example/") },
            { QStringLiteral("consumer_claim"), QJsonArray { QStringLiteral("application_id") } },
            { QStringLiteral("consumer_by"), QJsonArray { QStringLiteral("custom_id") } } };
        const QJsonObject acl { { QStringLiteral("allow"), QJsonArray { QStringLiteral("billing-callers") } } };
        EstateBuilder builder;
        builder.service(QStringLiteral("orders")).service(QStringLiteral("billing")).service(QStringLiteral("open"));
        builder.plugin(QStringLiteral("orders"), QStringLiteral("openid-connect"), openId);
        builder.plugin(QStringLiteral("orders"), QStringLiteral("application-registration"));
        builder.plugin(QStringLiteral("billing"), QStringLiteral("openid-connect"), openId);
        builder.plugin(QStringLiteral("billing"), QStringLiteral("acl"), acl);
        builder.developer(QStringLiteral("dora@example.com"));
        builder.consumer(QStringLiteral("shop-consumer"), QStringLiteral("0oa-shop"));
        builder.application(
            QStringLiteral("shop"), QStringLiteral("0oa-shop"), QStringLiteral("dora@example.com"), QStringLiteral("shop-consumer"));
        builder.contract(QStringLiteral("shop"), QStringLiteral("orders"), 0);
        builder.consumer(QStringLiteral("batch"), QStringLiteral("0oa-batch"))
            .group(QStringLiteral("batch"), QStringLiteral("billing-callers"));
        return builder;
    }

    provisioning::ApplicationEstate estate;

private:
    static QJsonObject reference(const QString &id) { return { { QStringLiteral("id"), id } }; }
    EstateBuilder &add(QList<gateway::Entity> &to, const QJsonObject &json)
    {
        to.append({ json, {} });
        return *this;
    }
};
