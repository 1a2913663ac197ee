#pragma once

#include "models/core/result.h"

#include <QByteArray>
#include <QHash>
#include <QStringList>

#include <optional>

namespace sandbox::provider {

/// Parameters of a query or of an `application/x-www-form-urlencoded` body.
class FormFields {
public:
    /// Parameters without a value count as left out; one that comes twice is an error (RFC 6749 section 3.1).
    /// @return Rejected `invalid_request`
    static core::Result<FormFields> parse(const QByteArray &text);

    bool has(const QString &name) const { return m_values.contains(name); }
    QString value(const QString &name) const { return m_values.value(name); }
    /// A list of words with spaces between, each once.
    QStringList words(const QString &name) const;

private:
    QHash<QString, QString> m_values;
};

/// `+` and percent escapes read; nothing when an escape is broken, the bytes are no UTF-8 or a control character hides among them.
std::optional<QString> formDecoded(QByteArrayView text);

/// The inverse, fit for a query and for a form.
QByteArray formEncoded(const QString &text);

} // namespace sandbox::provider
