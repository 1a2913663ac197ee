#include "app/cli/input_file.h"

#include "app/cli/secret_input.h"

#include <QFile>

#include <cstdio>

namespace cli {

using namespace Qt::StringLiterals;
using core::Error;
using core::Result;

Result<QByteArray> readInputFile(const QString &path, qint64 limit)
{
    QFile file(path);
    const bool opened = path == u"-" ? file.open(stdin, QIODevice::ReadOnly) : file.open(QIODevice::ReadOnly);
    if (!opened)
        return core::failure(
            Error::Kind::Storage, u"gatehouse.file_unreadable"_s, file.errorString(), path, QJsonObject { { u"file"_s, path } });
    return readUpTo(file, limit);
}

Result<QString> fileOption(const QCommandLineParser &parser)
{
    if (!parser.isSet(u"file"_s))
        return core::failure(Error::Kind::Invalid, u"gatehouse.option_missing"_s, {}, u"-f"_s, QJsonObject { { u"option"_s, u"-f"_s } });
    return parser.value(u"file"_s);
}

} // namespace cli
