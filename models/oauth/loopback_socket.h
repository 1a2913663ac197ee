#pragma once

#include "models/core/result.h"

#include <QList>
#include <QString>

#include <vector>

namespace oauth {

/// Owns a file descriptor of the system.
class Descriptor {
public:
    explicit Descriptor(int number = -1)
        : m_number(number)
    {
    }
    ~Descriptor();
    Descriptor(Descriptor &&other) noexcept;
    Descriptor &operator=(Descriptor &&other) noexcept;
    Q_DISABLE_COPY(Descriptor)

    int number() const { return m_number; }
    bool isOpen() const { return m_number >= 0; }

private:
    int m_number;
};

/// Sockets that listen on one port of this computer itself; never on another interface.
struct LoopbackPort {
    std::vector<Descriptor> listeners; ///< two for "localhost", which browsers take for either address
    quint16 port = 0;
};

/// Listens, not inherited by child processes and not shared with other programs.
/// @param host "127.0.0.1", "[::1]" or "localhost"
/// @param ports the first free one is taken; empty = any free one
/// @return Network `gatehouse.port_taken` {ports} when none is free, `gatehouse.no_loopback` {host, reason} when the address cannot be had
///         at all; Invalid `gatehouse.redirect_host` {host}
core::Result<LoopbackPort> listenOnLoopback(const QString &host, const QList<quint16> &ports);

/// Takes the next connection of a listener, non-blocking and not inherited. Not open when there is none.
Descriptor acceptConnection(const Descriptor &listener);

} // namespace oauth
