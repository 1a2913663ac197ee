// link: gatehouse_sandbox
#include "app/sandbox/http_connection.h"

#include <sys/socket.h>
#include <unistd.h>

/// Whatever comes over a connection is read as requests, refused or closed; nothing is answered that breaks the connection.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    int ends[2];
    if (size > 32 * 1024 || ::socketpair(AF_UNIX, SOCK_STREAM, 0, ends) != 0)
        return 0;
    [[maybe_unused]] const ssize_t wrote = ::write(ends[0], data, size);
    ::shutdown(ends[0], SHUT_WR);
    sandbox::HttpConnection connection(ends[1]);
    for (int i = 0; i < 64 && connection.read() == sandbox::HttpConnection::Outcome::Request; ++i) {
        const sandbox::HttpRequest &request = connection.request();
        if (request.method.isEmpty() || (!request.path.startsWith('/') && request.path != "*") || request.path.contains('?'))
            __builtin_trap();
    }
    ::close(ends[0]);
    ::close(ends[1]);
    return 0;
}
