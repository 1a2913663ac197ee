#pragma once

#include "app/sandbox/http_server.h"

#include <functional>

namespace sandbox {

class Sandbox;

/// The control port: faults, clock, lag, requests, dumps, reset, stop. JSON; never part of what clients under test may see.
///
/// `GET /` URLs; `GET POST DELETE /faults`, `DELETE /faults/{id}`; `GET PUT /clock` {"offsetMs"}; `GET PUT /lag` {"seconds"};
/// `GET DELETE /requests[?server=NAME]`; `GET DELETE /log` (of the gateway); `GET /dump`; `POST /reset`, `/save`, `/rotate-keys`,
/// `/stop`.
class ControlApi {
public:
    /// @param stop called by `POST /stop`, on a server's thread
    ControlApi(Sandbox &sandbox, std::function<void()> stop);

    HttpReply handle(const HttpRequest &request);

private:
    HttpReply faults(const HttpRequest &request);
    HttpReply number(const HttpRequest &request);
    HttpReply act(const QByteArray &what);

    Sandbox &m_sandbox;
    std::function<void()> m_stop;
};

} // namespace sandbox
