#pragma once

#include "app/sandbox/faults.h"
#include "app/sandbox/provider/provider.h"
#include "models/oauth/code_flow.h"
#include "tests/models/oauth/oauth_fixture.h"
#include "tests/support/scripted_person.h"

#include <functional>
#include <thread>

/// The sandbox's provider with one person and three clients, and logins at it as the program does them.
struct ProviderLogin : OauthFixture {
    explicit ProviderLogin(sandbox::ProviderOptions options = {})
    {
        const QJsonObject metadata { { QStringLiteral("redirect_uris"), QJsonArray { QStringLiteral("http://127.0.0.1/callback") } },
            { QStringLiteral("application_type"), QStringLiteral("native") },
            { QStringLiteral("grant_types"),
                QJsonArray {
                    QStringLiteral("authorization_code"), QStringLiteral("refresh_token"), QStringLiteral("client_credentials") } } };
        QJsonObject inBody = metadata;
        inBody.insert(QStringLiteral("token_endpoint_auth_method"), QStringLiteral("client_secret_post"));
        QJsonObject open = metadata;
        open.insert(QStringLiteral("token_endpoint_auth_method"), QStringLiteral("none"));
        open.insert(QStringLiteral("grant_types"), QJsonArray { QStringLiteral("authorization_code"), QStringLiteral("refresh_token") });
        options.users = { { QStringLiteral("alice"), core::Secret("wonder land+100%"), QStringLiteral("Alice"), {} } };
        options.clients << sandbox::ProviderClientSeed { confidential.id, confidential.secret, metadata }
                        << sandbox::ProviderClientSeed { posting.id, posting.secret, inBody }
                        << sandbox::ProviderClientSeed { native.id, {}, open };
        provider = std::make_unique<sandbox::Provider>(std::move(options), clock, &faults);
        if (const auto started = provider->start(); !started)
            qFatal("the provider does not start: %s", qPrintable(started.error().code));
    }

    oauth::Metadata discovered()
    {
        const auto metadata = oauth::discover(http(), provider->issuer());
        if (!metadata)
            qFatal("no discovery: %s", qPrintable(metadata.error().code));
        return *metadata;
    }

    oauth::CodeFlowRequest request(const oauth::Client &client)
    {
        oauth::CodeFlowRequest request;
        request.metadata = discovered();
        request.client = client;
        request.scopes = { QStringLiteral("openid"), QStringLiteral("offline_access"), QStringLiteral("api:read") };
        request.patience = std::chrono::seconds(20);
        return request;
    }

    /// Runs a login while @p browse acts as the browser on a thread of its own.
    core::Result<oauth::CodeFlowResult> logIn(const oauth::CodeFlowRequest &flow, const std::function<void(const QUrl &)> &browse)
    {
        std::thread browser;
        const auto open = [&](const QUrl &url) {
            opened = url;
            browser = std::thread([url, &browse] { browse(url); });
            return true;
        };
        auto result = oauth::runCodeFlow(http(), flow, open, clock);
        if (browser.joinable())
            browser.join();
        return result;
    }

    /// The same with alice, who agrees to everything.
    core::Result<oauth::CodeFlowResult> logIn(const oauth::CodeFlowRequest &flow)
    {
        return logIn(flow, [this](const QUrl &url) { lastPage = support::ScriptedPerson("alice", "wonder land+100%").visit(url); });
    }

    oauth::Client confidential { QStringLiteral("web-app"), core::Secret("web-app+secret/100%"), oauth::ClientAuth::Basic };
    oauth::Client posting { QStringLiteral("posting-app"), core::Secret("posting-app secret&"), oauth::ClientAuth::Post };
    oauth::Client native { QStringLiteral("native-app"), {}, oauth::ClientAuth::None };
    sandbox::Faults faults;
    std::unique_ptr<sandbox::Provider> provider;
    QUrl opened; ///< what the browser was given
    support::BrowserPage lastPage; ///< what it showed in the end
};
