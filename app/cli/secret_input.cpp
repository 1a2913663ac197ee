#include "app/cli/secret_input.h"

#include <QFile>
#include <QJsonObject>

#include <cstdio>

namespace cli {

using namespace Qt::StringLiterals;
using core::Error;
using core::Result;
using core::Secret;

QByteArray readUpTo(QIODevice &device, qint64 limit)
{
    QByteArray bytes;
    while (bytes.size() < limit) {
        const QByteArray more = device.read(limit - bytes.size());
        if (more.isEmpty())
            break;
        bytes += more;
    }
    return bytes;
}

Result<Secret> SecretInput::read(const QString &path, qint64 limit)
{
    const bool fromStdin = path == u"-";
    if (fromStdin && m_stdinTaken)
        return core::failure(Error::Kind::Invalid, u"gatehouse.stdin_taken"_s, {}, u"stdin"_s);
    m_stdinTaken = m_stdinTaken || fromStdin;

    QFile file(path);
    const bool opened = fromStdin ? file.open(stdin, QIODevice::ReadOnly) : file.open(QIODevice::ReadOnly);
    if (!opened)
        return core::failure(
            Error::Kind::Storage, u"gatehouse.file_unreadable"_s, file.errorString(), path, QJsonObject { { u"file"_s, path } });
    QByteArray bytes = readUpTo(file, limit + 1);
    if (bytes.size() > limit)
        return core::failure(
            Error::Kind::Invalid, u"gatehouse.secret_too_large"_s, {}, path, QJsonObject { { u"file"_s, path }, { u"limit"_s, limit } });
    while (bytes.endsWith('\n') || bytes.endsWith('\r'))
        bytes.chop(1);
    if (bytes.isEmpty())
        return core::failure(Error::Kind::Invalid, u"gatehouse.secret_empty"_s, {}, path, QJsonObject { { u"file"_s, path } });
    return Secret(bytes);
}

} // namespace cli
