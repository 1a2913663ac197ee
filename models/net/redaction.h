#pragma once

#include "models/core/secret.h"
#include "models/net/exchange.h"

#include <QJsonValue>
#include <QSet>
#include <QUrl>

namespace net {

inline constexpr qsizetype recordedBodyLimit = 64 * 1024; ///< bytes of a body in a recording; the rest is cut

/// Makes copies of HTTP messages that may be shown and stored. Works by allow-lists: values of headers, query, form and JSON
/// members that are not known to be harmless become "[redacted]", JWTs go wherever they stand, bodies of other types are only
/// described. What it has taken out once (8 bytes or more) it takes out of everything it is given later, whatever the name.
/// Paths are kept but for JWTs: no caller puts a credential into a path.
class Redactor {
public:
    /// A value to take out wherever it appears.
    void know(const QByteArray &secret);

    QString url(const QUrl &url);
    Header header(const QByteArray &name, const QByteArray &value);
    QByteArray body(const QByteArray &contentType, const QByteArray &body);
    /// Any other text: known secrets and JWTs are taken out.
    QString text(const QString &text) const;

private:
    QString value(const QString &name, const QString &value);
    QString query(const QString &query);
    QByteArray challenge(const QByteArray &value);
    QByteArray form(const QByteArray &body);
    QJsonValue json(const QJsonValue &value, bool shown, bool hidden);
    void hide(const QJsonValue &value);

    QSet<QString> m_known;
};

} // namespace net
