#pragma once

#include "app/sandbox/faults.h"
#include "app/sandbox/provider/provider.h"
#include "models/identity/okta/okta_client.h"
#include "models/identity/okta/okta_provider.h"
#include "models/net/http_pool.h"
#include "tests/support/fake_clock.h"

#include <memory>

/// The sandbox's provider with the manners of Okta, and both our sides of it: the provider and the client of its management API.
struct OktaFixture {
    explicit OktaFixture(sandbox::ProviderOptions options = {})
    {
        options.dialect = sandbox::Dialect::Okta;
        if (options.users.isEmpty())
            options.users = { { QStringLiteral("alice"), core::Secret("wonderland"), QStringLiteral("Alice"), {} } };
        server = std::make_unique<sandbox::Provider>(std::move(options), *clock, &faults);
        if (const auto started = server->start(); !started)
            qFatal("the provider does not start: %s", qPrintable(started.error().code));
    }

    net::Http http(net::Recorder recorder = {}) { return net::Http(pool, {}, cancel, std::move(recorder)); }

    std::unique_ptr<identity::IdentityProvider> okta(const core::Secret &token = core::Secret("sandbox-okta-token")) const
    {
        return identity::makeOktaProvider({ {}, {}, QStringLiteral("okta"), server->issuer(), {} }, token);
    }

    identity::OktaClient client(const core::Secret &token = core::Secret("sandbox-okta-token"))
    {
        return identity::OktaClient(http(), server->issuer(), token);
    }

    oauth::Metadata metadata()
    {
        const auto found = okta()->discover(http());
        if (!found)
            qFatal("no discovery: %s", qPrintable(found.error().code));
        return *found;
    }

    /// Loses the answer of the next such request, after it was carried out.
    int loseAnswer(const QByteArray &method, const QByteArray &path)
    {
        sandbox::FaultRule rule;
        rule.method = method;
        rule.path = path;
        rule.count = 1;
        rule.action = sandbox::FaultRule::Action::DropAfter;
        return faults.add(rule);
    }

    static identity::ClientRequest service(const QString &name = QStringLiteral("Orders"))
    {
        identity::ClientRequest request;
        request.name = name;
        request.grantTypes = { QStringLiteral("client_credentials") };
        request.scopes = { QStringLiteral("api.access") };
        request.clientId = QStringLiteral("gh-orders-0001");
        request.clientSecret = core::Secret("a-secret-of-our-own-0001");
        return request;
    }

    static identity::ApplicationWiring wiring(const identity::RegisteredClient &client)
    {
        return { QStringLiteral("Orders"), client.client.id, client.objectId, { QStringLiteral("client_credentials") },
            { QStringLiteral("api.access") } };
    }

    /// Makes every object of a list, parents first. @return their ids
    core::Result<QStringList> make(const QList<identity::WiredObject> &objects)
    {
        QStringList ids;
        for (const identity::WiredObject &wired : objects) {
            identity::ProviderObject object = wired.object;
            if (wired.parentIndex >= 0)
                object.parent = ids.at(wired.parentIndex);
            const auto made = okta()->createObject(http(), object);
            if (!made)
                return core::failure(made.error());
            ids << made->id;
        }
        return ids;
    }

    std::shared_ptr<support::FakeClock> clock = std::make_shared<support::FakeClock>();
    net::HttpPool pool { net::HttpPool::Blocking::AlsoOnMainThread, clock };
    core::CancelToken cancel;
    sandbox::Faults faults;
    std::unique_ptr<sandbox::Provider> server;
};
