#include "ui/inspector/token_inspection.h"

#include "models/jose/base64url.h"
#include "tests/ui/look_application.h"
#include "tests/ui/pages/token_page_fixture.h"
#include "ui/inspector/check_panel.h"
#include "ui/inspector/signature_words.h"
#include "ui/inspector/token_checks.h"

#include <QComboBox>
#include <QTest>

using namespace Qt::StringLiterals;
using ui::TokenInspection;
using Signature = TokenInspection::Signature;
using Kind = TokenInspection::KeySource::Kind;

class TestTokenInspection : public QObject {
    Q_OBJECT

private:
    static constexpr auto ourIssuer = "https://idp.test/default";
    std::unique_ptr<test::TokenWorkbench> m_work;
    std::unique_ptr<TokenInspection> m_inspection;

    static QDateTime now() { return QDateTime::fromSecsSinceEpoch(test::TokenWorkbench::now, Qt::UTC); }
    ui::SignatureWords words() const { return ui::signatureWords(*m_inspection, now()); }
    QByteArray fault() const { return m_inspection->verdict()->fault.value_or(core::Error()).code.toUtf8(); }

    void take(const QByteArray &token) const
    {
        m_inspection->setText(token);
        QTRY_VERIFY(m_inspection->signature() != Signature::Checking);
    }

    void checkAgain() const
    {
        m_inspection->check();
        QTRY_VERIFY(m_inspection->signature() != Signature::Checking);
    }

    static QByteArray unsignedToken()
    {
        return jose::toBase64Url("{\"alg\":\"none\"}") + '.' + jose::toBase64Url("{\"iss\":\"https://stranger.test\",\"sub\":\"ana\"}")
            + '.';
    }

private Q_SLOTS:
    void init()
    {
        test::wear(ui::lightTheme);
        m_work = std::make_unique<test::TokenWorkbench>();
        m_inspection = std::make_unique<TokenInspection>(m_work->bench.engine.inspector, m_work->operations, m_work->providers);
    }

    void withoutATokenThereIsNone()
    {
        QCOMPARE(m_inspection->signature(), Signature::None);
        checkAgain();
        QCOMPARE(m_inspection->signature(), Signature::None);
        QVERIFY(words().sentence.isEmpty());
    }

    void aKnownProviderVerifies()
    {
        m_work->addProvider(QString::fromLatin1(ourIssuer));
        take(m_work->token());
        QCOMPARE(m_inspection->signature(), Signature::Checked);
        QCOMPARE(fault(), QByteArray());
        QCOMPARE(words().tone, ui::Tone::Success);
    }

    void aChangedTokenHasAWrongSignature()
    {
        m_work->addProvider(QString::fromLatin1(ourIssuer));
        QList<QByteArray> parts = m_work->token().split('.');
        parts[1] = m_work->token({ { u"sub"_s, u"root"_s } }).split('.')[1];
        take(parts.join('.'));
        QCOMPARE(fault(), QByteArray("gatehouse.signature"));
        QCOMPARE(words().tone, ui::Tone::Danger);
    }

    void aKeyThatNobodyPublishesIsUnknown()
    {
        m_work->addProvider(QString::fromLatin1(ourIssuer));
        m_work->published = { { *jose::Jwk::generate(jose::Algorithm::ES256, u"k2"_s) }, 0 };
        take(m_work->token());
        QCOMPARE(fault(), QByteArray("gatehouse.kid_unknown"));
        QVERIFY2(words().sentence.contains(u"publishes no key named k1"_s), qPrintable(words().sentence));
    }

    void anExpiredTokenMayBeVerifiedNonetheless()
    {
        m_work->addProvider(QString::fromLatin1(ourIssuer));
        take(m_work->token({ { u"exp"_s, test::TokenWorkbench::now - 60 } }));
        QCOMPARE(words().tone, ui::Tone::Success);
        const QList<ui::TokenCheck> checks = ui::checksOf(*m_inspection, {}, now());
        QVERIFY(std::any_of(checks.cbegin(), checks.cend(), [](const ui::TokenCheck &check) { return check.tone == ui::Tone::Danger; }));
    }

    void anUnsignedTokenIsRefused()
    {
        take(unsignedToken());
        QCOMPARE(m_inspection->signature(), Signature::Checked);
        QCOMPARE(fault(), QByteArray("gatehouse.alg_none"));
        checkAgain();
        QCOMPARE(fault(), QByteArray("gatehouse.alg_none"));
        QVERIFY(m_work->askedIssuers().isEmpty());
    }

    void withNobodysKeysItStaysUnchecked()
    {
        take(m_work->token());
        QCOMPARE(m_inspection->signature(), Signature::Unchecked);
        const QString before = words().sentence;
        checkAgain();
        QCOMPARE(m_inspection->signature(), Signature::Unchecked);
        QCOMPARE(words().sentence, before);
        QCOMPARE(words().tone, ui::Tone::Neutral);
        m_inspection->setKeySource({ Kind::Pasted }); // and none pasted
        checkAgain();
        QCOMPARE(m_inspection->signature(), Signature::Unchecked);
        QVERIFY(m_work->askedIssuers().isEmpty());
    }

    void pastedKeysCount()
    {
        take(m_work->token());
        m_inspection->setPastedKeys(core::Secret(QJsonDocument(m_work->key.publicJson()).toJson()));
        QTRY_COMPARE(m_inspection->signature(), Signature::Checked);
        QCOMPARE(words().tone, ui::Tone::Success);
        QVERIFY(m_work->askedIssuers().isEmpty());
    }

    void aProviderOutOfReachGivesNoVerdict()
    {
        m_work->addProvider(QString::fromLatin1(ourIssuer));
        m_work->unreachable.emplace();
        m_work->unreachable->kind = core::Error::Kind::Network;
        take(m_work->token());
        QCOMPARE(m_inspection->signature(), Signature::Unreachable);
        QVERIFY(!m_inspection->verdict());
    }

    void theIssuerStaysChosenWhenItComesToBeKnown()
    {
        take(m_work->token());
        ui::CheckPanel panel(*m_inspection, m_work->providers, &now);
        const auto *source = panel.findChild<QComboBox *>();
        m_inspection->setKeySource({ Kind::Issuer });
        checkAgain();
        const QString chosen = source->currentText();
        QVERIFY(!chosen.isEmpty());
        m_work->addProvider(QString::fromLatin1(ourIssuer));
        QCOMPARE(m_inspection->keySource().kind, Kind::Issuer);
        QCOMPARE(source->currentText(), chosen);
        QVERIFY(source->findText(u"Okta dev"_s) >= 0);
    }
};

QTEST_MAIN(TestTokenInspection)
#include "test_token_inspection.moc"
