#pragma once

#include "models/net/certificate_info.h"

#include <QWidget>

namespace ui {

/// The certificates that a TLS peer showed, leaf first, and the fingerprint by which the leaf can be trusted.
class CertificateChain : public QWidget {
    Q_OBJECT

public:
    explicit CertificateChain(const QList<net::CertificateInfo> &chain, QWidget *parent = nullptr);

    /// "AB:CD:…", as other programs print it, in two lines.
    static QString fingerprintText(const QByteArray &sha256);
};

} // namespace ui
