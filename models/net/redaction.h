#pragma once

#include "models/core/secret.h"
#include "models/net/exchange.h"

#include <QJsonValue>
#include <QStringList>
#include <QUrl>

namespace net {

inline constexpr qsizetype recordedBodyLimit = 64 * 1024; ///< bytes of a body in a recording; the rest is cut

/// Makes copies of HTTP messages that may be shown and stored. Works by allow-lists: values of headers, query, form and JSON
/// members that are not known to be harmless become "[redacted]", JWTs go wherever they stand, bodies of other types are only
/// described. A credential that it has taken out once (8 bytes or more) it takes out of everything it is given later, whatever the
/// name: far sides like to quote what they were sent.
/// Paths are kept but for JWTs: no caller puts a credential into a path.
class Redactor {
public:
    /// A value to take out wherever it appears.
    void know(const QByteArray &secret);

    QString url(const QUrl &url);
    Header header(const QByteArray &name, const QByteArray &value);
    QByteArray body(const QByteArray &contentType, const QByteArray &body);
    /// Words of the far side: known secrets and JWTs are taken out, addresses in it are treated as url() does.
    QString text(const QString &text);

private:
    QString scrubbed(const QString &text) const;
    void hide(const QString &name, const QString &value);
    QString value(const QString &name, const QString &value);
    QString query(const QString &query);
    QByteArray challenge(const QByteArray &value);
    QByteArray form(const QByteArray &body);
    QJsonValue json(const QString &name, const QJsonValue &value, bool shown, bool hidden);

    QStringList m_known; ///< longest first, so that none leaves a rest of another
};

} // namespace net
