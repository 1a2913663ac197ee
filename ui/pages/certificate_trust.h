#pragma once

#include "models/core/error.h"

#include <QWidget>

#include <functional>

namespace ui {

class Callout;
class Label;

/// Says which certificate a connection trusts by its fingerprint alone, and takes that back. Hidden while there is none.
class PinnedCertificate : public QWidget {
    Q_OBJECT

public:
    explicit PinnedCertificate(QWidget *parent = nullptr);
    /// @param sha256 32 bytes; empty = none
    void setFingerprint(const QByteArray &sha256);

Q_SIGNALS:
    void stopped();

private:
    Label *m_value;
};

/// An error of TLS with the certificates that were shown, and the way to trust the leaf. @param trust gets its SHA-256 fingerprint
Callout *makeUntrustedCallout(const core::Error &error, const std::function<void(const QByteArray &)> &trust);

} // namespace ui
