#pragma once

#include "models/net/http.h"
#include "models/net/http_pool.h"
#include "models/oauth/discovery.h"
#include "tests/support/fake_clock.h"
#include "tests/support/scripted_server.h"

/// An Http that may block the test's thread, a clock that stands still, and metadata that points at a scripted server.
struct OauthFixture {
    net::HttpPool pool { net::HttpPool::Blocking::AlsoOnMainThread };
    core::CancelToken cancel;
    support::FakeClock clock;

    net::Http http(net::Recorder recorder = {}) { return net::Http(pool, {}, cancel, std::move(recorder)); }

    static QUrl at(const ScriptedServer &server, const QString &path)
    {
        QUrl url = server.url();
        url.setPath(path);
        return url;
    }

    static oauth::Metadata metadata(const ScriptedServer &server)
    {
        oauth::Metadata metadata;
        metadata.issuer = server.url().toString();
        metadata.authorizationEndpoint = at(server, QStringLiteral("/authorize"));
        metadata.tokenEndpoint = at(server, QStringLiteral("/token"));
        metadata.jwksUri = at(server, QStringLiteral("/keys"));
        metadata.userinfoEndpoint = at(server, QStringLiteral("/me"));
        metadata.introspectionEndpoint = at(server, QStringLiteral("/introspect"));
        metadata.revocationEndpoint = at(server, QStringLiteral("/revoke"));
        metadata.registrationEndpoint = at(server, QStringLiteral("/register"));
        return metadata;
    }

    static net::Response response(int status, const QByteArray &body, const QByteArray &contentType = "application/json")
    {
        net::Response response;
        response.status = status;
        response.headers = { { "Content-Type", contentType } };
        response.body = body;
        return response;
    }
};
