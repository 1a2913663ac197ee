#include "ui/pages/certificate_chain.h"

#include "ui/widgets/fact_list.h"
#include "ui/widgets/glyph_label.h"
#include "ui/widgets/label.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

CertificateChain::CertificateChain(const QList<net::CertificateInfo> &chain, QWidget *parent)
    : QWidget(parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, space::s, 0, 0);
    column->setSpacing(space::m);
    for (const net::CertificateInfo &certificate : chain) {
        auto *row = new QHBoxLayout;
        row->setSpacing(space::s);
        row->addWidget(new GlyphLabel(u"certificate-server"_s, Ink::Text2), 0, Qt::AlignTop);
        auto *facts = new FactList;
        facts->add(tr("Certificate for"), certificate.subject);
        facts->add(tr("Issued by"), certificate.issuer);
        if (certificate.notAfter.isValid())
            facts->add(tr("Valid until"), QLocale().toString(certificate.notAfter.toLocalTime(), QLocale::ShortFormat));
        facts->add(tr("SHA-256"), fingerprintText(certificate.sha256), true);
        row->addWidget(facts, 1);
        column->addLayout(row);
    }
}

QString CertificateChain::fingerprintText(const QByteArray &sha256)
{
    // Two lines of equal length: the whole must be seen to be compared, and a line does not break between letters by itself.
    const QByteArray first = sha256.first(sha256.size() / 2);
    const QByteArray second = sha256.sliced(first.size());
    return QString::fromLatin1(first.toHex(':').toUpper() + '\n' + second.toHex(':').toUpper());
}

} // namespace ui
