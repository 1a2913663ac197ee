#pragma once

#include "models/core/random.h"
#include "models/provisioning/applications/application_estate.h"
#include "tests/models/provisioning/plan_fixture.h"

#include <QJsonArray>
#include <QJsonDocument>

/// An Enterprise gateway with two services: "orders" registers applications of the portal, "billing" lets the group "billing-callers" in.
/// dora@example.com has the application "shop" without a contract; the consumer "batch" is in no group.
struct PortalFixture {
    explicit PortalFixture(const sandbox::SandboxOptions &options = PortalFixture::options())
        : plans(options)
    {
        const QString orders = service(QStringLiteral("orders"));
        plugin(orders, QStringLiteral("openid-connect"), openIdConnect());
        plugin(orders, QStringLiteral("application-registration"), { { QStringLiteral("display_name"), QStringLiteral("Orders") } });
        const QString billing = service(QStringLiteral("billing"));
        plugin(billing, QStringLiteral("openid-connect"), openIdConnect());
        plugin(billing, QStringLiteral("acl"), { { QStringLiteral("allow"), QJsonArray { QStringLiteral("billing-callers") } } });
        plans.add(gateway::kinds::consumers(),
            { { QStringLiteral("username"), QStringLiteral("batch") }, { QStringLiteral("custom_id"), QStringLiteral("batch-client") } });
        post(gateway::kinds::developers(),
            { { QStringLiteral("email"), QStringLiteral("dora@example.com") },
                { QStringLiteral("meta"), QStringLiteral("{\"full_name\":\"Dora\"}") },
                { QStringLiteral("password"), QStringLiteral("dora-password-1") }, { QStringLiteral("status"), 0 } });
        post(gateway::kinds::applications(),
            { { QStringLiteral("name"), QStringLiteral("shop") }, { QStringLiteral("custom_id"), QStringLiteral("shop-client") } },
            QStringLiteral("dora@example.com"));
    }

    /// Enterprise with a generic provider.
    static sandbox::SandboxOptions options()
    {
        sandbox::SandboxOptions options;
        options.gateway.edition = sandbox::GatewayOptions::Edition::Enterprise;
        options.provider = PlanFixture::fastKeys();
        return options;
    }

    gateway::AdminClient admin() { return plans.admin(); }

    provisioning::ApplicationEstate estate()
    {
        const auto node = admin().probe();
        core::Parallel parallel;
        const auto read = node ? provisioning::readApplicationEstate(admin(), *node, parallel)
                               : core::Result<provisioning::ApplicationEstate>(core::failure(node.error()));
        if (!read)
            qFatal("the gateway cannot be read: %s", qPrintable(errorOf(read)));
        return *read;
    }

    void post(const gateway::EntityKind &kind, const QJsonObject &body, const QString &parent = {})
    {
        const auto made = admin().post(kind, body, parent);
        if (!made)
            qFatal("%s cannot be made: %s", qPrintable(kind.name), qPrintable(errorOf(made)));
    }

    PlanFixture plans;

private:
    QJsonObject openIdConnect() const
    {
        return { { QStringLiteral("issuer"), plans.issuer().toString() },
            { QStringLiteral("consumer_claim"), QJsonArray { QStringLiteral("application_id") } },
            { QStringLiteral("consumer_by"), QJsonArray { QStringLiteral("custom_id") } },
            { QStringLiteral("scopes"), QJsonArray { QStringLiteral("api:read") } },
            { QStringLiteral("auth_methods"), QJsonArray { QStringLiteral("client_credentials"), QStringLiteral("bearer") } } };
    }

    QString service(const QString &name)
    {
        const QString id = plans.add(gateway::kinds::services(),
            { { QStringLiteral("name"), name },
                { QStringLiteral("url"), plans.sandbox.urls().value(QStringLiteral("upstream")).toString() } });
        plans.add(gateway::kinds::routes(),
            { { QStringLiteral("name"), name }, { QStringLiteral("paths"), QJsonArray { QString(u'/' + name) } },
                { QStringLiteral("service"), QJsonObject { { QStringLiteral("id"), id } } } });
        return id;
    }

    void plugin(const QString &service, const QString &name, const QJsonObject &config)
    {
        plans.add(gateway::kinds::plugins(),
            { { QStringLiteral("name"), name }, { QStringLiteral("config"), config },
                { QStringLiteral("service"), QJsonObject { { QStringLiteral("id"), service } } } });
    }
};
