#pragma once

#include "app/sandbox/gateway/store.h"
#include "app/sandbox/http_server.h"

#include <optional>

namespace sandbox {

/// What a certificate's body says under `snis`, which is no field of it but entities of their own (gateway recording, section 2).
class CertificateNames {
public:
    /// Takes `snis` out of the fields of a body; nothing when there is none.
    static std::optional<CertificateNames> take(QJsonObject &fields);

    /// Why the names cannot be those of the certificate @p id, which is empty for a new one.
    std::optional<HttpReply> refuse(const Store &store, const QByteArray &id, const QByteArray &workspace) const;
    /// Makes them the only ones of the certificate. The caller holds the store's lock alone.
    void apply(Store &store, const QByteArray &id, const QByteArray &workspace, const QDateTime &now) const;

    /// The text of a certificate with `snis`, in the order of the letters, as it is shown.
    static QByteArray shown(const Store &store, const QByteArray &id);

private:
    QJsonValue m_value;
};

} // namespace sandbox
