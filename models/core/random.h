#pragma once

#include <QByteArray>
#include <QUuid>

namespace core {

/// @p count bytes from the operating system's generator, fit for keys, states and verifiers. Any thread.
QByteArray randomBytes(int count);

/// A version 4 UUID made of randomBytes(); the form that ids of the gateway have, without braces.
QString randomUuid();

} // namespace core
