#include "ui/pages/certificate_trust.h"

#include "ui/error_text.h"
#include "ui/pages/certificate_chain.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/callout.h"
#include "ui/widgets/label.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

PinnedCertificate::PinnedCertificate(QWidget *parent)
    : QWidget(parent)
    , m_value(Label::wrapped({}, Type::MonoCaption))
{
    auto *words = new QVBoxLayout(this);
    words->setContentsMargins(space::m, space::xs, 0, space::xs);
    words->setSpacing(space::xs);
    words->addWidget(
        Label::wrapped(tr("Trusted for this connection: the certificate with this SHA-256 fingerprint"), Type::Body, Voice::Text));
    m_value->makeSelectable();
    words->addWidget(m_value);
    QPushButton *stop = makeButton(tr("Stop trustin&g it"));
    stop->setObjectName(u"stopTrusting"_s);
    connect(stop, &QPushButton::clicked, this, &PinnedCertificate::stopped);
    words->addWidget(stop, 0, Qt::AlignLeading);
    hide();
}

void PinnedCertificate::setFingerprint(const QByteArray &sha256)
{
    m_value->setText(sha256.isEmpty() ? QString() : CertificateChain::fingerprintText(sha256));
    setVisible(!sha256.isEmpty());
}

Callout *makeUntrustedCallout(const core::Error &error, const std::function<void(const QByteArray &)> &trust)
{
    const ErrorText text = explain(error);
    auto *callout = new Callout(Tone::Danger, Glyph::Failed, text.what, text.fix);
    const QList<net::CertificateInfo> chain = net::presentedChain(error);
    if (chain.isEmpty())
        return callout;
    callout->addDetail(new CertificateChain(chain));
    QPushButton *button = makeButton(PinnedCertificate::tr("T&rust this certificate for this connection"));
    button->setObjectName(u"trustCertificate"_s);
    QObject::connect(button, &QPushButton::clicked, callout, [trust, fingerprint = chain.first().sha256] { trust(fingerprint); });
    callout->addAction(button);
    return callout;
}

} // namespace ui
