#pragma once

#include "models/net/http.h"
#include "models/net/http_pool.h"
#include "tests/support/raw_server.h"

#include <memory>
#include <thread>
#include <vector>

/// A pool that may block the test's thread, and the plainest client on it.
struct HttpFixture {
    net::HttpPool pool { net::HttpPool::Blocking::AlsoOnMainThread };
    core::CancelToken cancel;

    net::Http http(net::Recorder recorder = {}, core::TlsSettings tls = {})
    {
        return net::Http(pool, std::move(tls), cancel, std::move(recorder));
    }

    static net::Request request(const QByteArray &verb, const QUrl &url, const QByteArray &body = {})
    {
        net::Request out;
        out.verb = verb;
        out.url = url;
        out.body = body;
        if (!body.isEmpty())
            out.contentType = "application/json";
        return out;
    }
};
