#pragma once

#include "app/cli/exit_code.h"
#include "models/core/result.h"

#include <QJsonObject>
#include <QList>
#include <QStringList>
#include <QUrl>

#include <cstdio>
#include <functional>

namespace cli {

/// What a command prints: one JSON object a line with `--json`, text for people otherwise. Results go to stdout, errors to stderr.
class Output {
public:
    /// @param out usually stdout; @param err usually stderr
    Output(bool json, std::FILE *out, std::FILE *err);

    /// Where the gateway is, asked when an error has nothing but a path: "GET /services" becomes "GET http://host:8001/services".
    void setGateway(std::function<QUrl()> gateway);

    bool isJson() const;
    /// One line of text; nothing with `--json`.
    void line(const QString &text) const;
    /// A document as it is, with and without `--json`.
    void document(const QByteArray &text) const;
    /// A word beside the document, on stderr; nothing with `--json`.
    void remark(const QString &text) const;
    /// One object a line; nothing without `--json`.
    void object(const QJsonObject &object) const;
    /// A table with aligned columns, or one object a row with the keys of @p keys.
    void table(const QStringList &titles, const QStringList &keys, const QList<QStringList> &rows) const;
    /// What happened, where, what to do. @return the exit code that belongs to it
    ExitCode error(const core::Error &error) const;
    ExitCode error(const tl::unexpected<core::Error> &failure) const;

private:
    void write(std::FILE *to, const QString &text) const;

    QString placeOf(const core::Error &error) const;

    std::function<QUrl()> m_gateway;
    bool m_json;
    std::FILE *m_out;
    std::FILE *m_err;
};

} // namespace cli
