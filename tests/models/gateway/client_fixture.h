#pragma once

#include "models/gateway/admin_client.h"
#include "models/net/http_pool.h"
#include "tests/support/scripted_server.h"

#include <future>

/// A client of a scripted server. Calls go through run(), because the client must not be used on the test's own thread.
class ClientFixture {
public:
    explicit ClientFixture(ScriptedServer::Script script, const QString &workspace = {}, const QByteArray &token = {})
        : server(std::move(script))
        , client(makeClient(server.url(), workspace, token))
    {
    }

    gateway::AdminClient makeClient(const QUrl &url, const QString &workspace = {}, const QByteArray &token = {})
    {
        core::Connection connection;
        connection.adminUrl = url;
        connection.workspace = workspace;
        return gateway::AdminClient(net::Http(m_pool, {}, {}), connection, core::Secret(token));
    }

    template <typename Work> static auto run(Work work) { return std::async(std::launch::async, std::move(work)).get(); }

private:
    net::HttpPool m_pool;

public:
    ScriptedServer server;
    gateway::AdminClient client;
};

/// A prepared JSON answer.
inline ScriptedServer::Answer json(const QByteArray &body, int status = 200)
{
    return { .status = status, .body = body };
}

/// What nginx answers in the gateway's stead.
inline ScriptedServer::Answer html(int status, const QByteArray &title)
{
    return { .status = status,
        .body = "<html>\n<head><title>" + title + "</title></head>\n<body>\n<center><h1>" + title + "</h1></center>\n</body>\n</html>\n",
        .contentType = "text/html; charset=UTF-8" };
}
