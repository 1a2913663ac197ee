#include "ui/pages/provider_page.h"

#include "tests/ui/workbench_fixture.h"
#include "ui/widgets/callout.h"
#include "ui/widgets/fact_list.h"
#include "ui/widgets/field_row.h"
#include "ui/widgets/segmented_switch.h"

#include <QJsonArray>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using Mark = core::CheckLine::Mark;
using ui::ProviderPage;

class TestProviderPage : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<test::WorkbenchFixture> m_fixture;
    test::FakeEngine *m_fake = nullptr;
    std::unique_ptr<ProviderPage> m_page;

    static core::Provider provider()
    {
        return { u"id-1"_s, u"Okta dev"_s, u"okta"_s, QUrl(u"https://acme.okta.com/oauth2/default"_s), {} };
    }
    QLineEdit *input(const QString &name) const { return m_page->findChild<QLineEdit *>(name); }
    void type(const QString &field, const QString &text) const
    {
        input(field)->clear();
        QTest::keyClicks(input(field), text);
    }
    /// As the window does it.
    void go(const ui::Place &place) const
    {
        m_fixture->navigator.open(place);
        m_page->enter(place);
    }
    void readSaved() const
    {
        m_fake->providers = std::vector { provider() };
        m_fixture->providers.reload();
        QTRY_COMPARE(m_fixture->providers.providers().size(), size_t(1));
    }
    QPushButton *button(const QString &name) const { return m_page->findChild<QPushButton *>(name); }
    void press(const QString &name) const { button(name)->click(); }

    QString errorAt(const QString &field) const
    {
        for (const ui::FieldRow *row : m_page->findChildren<ui::FieldRow *>()) {
            if (row->findChild<QLineEdit *>(field))
                return row->error();
        }
        return {};
    }

    bool factsSay(const QString &words) const
    {
        for (const QLabel *label : m_page->findChild<ui::FactList *>()->findChildren<QLabel *>()) {
            if (label->text().contains(words))
                return true;
        }
        return false;
    }

private Q_SLOTS:
    void init()
    {
        m_fixture = std::make_unique<test::WorkbenchFixture>();
        m_fake = &m_fixture->fake;
        m_page = std::make_unique<ProviderPage>(m_fixture->bench);
        m_page->resize(1200, 800);
        m_page->show();
        go({ .page = u"provider"_s });
    }

    void cleanup()
    {
        m_page.reset();
        m_fixture.reset();
    }

    void aMissingIssuerIsSaidAtOnce()
    {
        press(u"check"_s);
        QVERIFY(!errorAt(u"issuer"_s).isEmpty());
        QCOMPARE(m_fake->providerChecks(), 0);
    }

    void theIssuerTellsTheKindUntilSomebodyChooses()
    {
        auto *kind = m_page->findChild<ui::SegmentedSwitch *>();
        type(u"issuer"_s, u"https://id.example.com"_s);
        QCOMPARE(kind->current(), 1);
        QVERIFY(input(u"initialAccessToken"_s)->isVisible());
        type(u"issuer"_s, u"https://acme.okta.com/oauth2/default"_s);
        QCOMPARE(kind->current(), 0);
        QVERIFY(input(u"apiToken"_s)->isVisible());
        kind->setCurrent(1);
        type(u"issuer"_s, u"https://acme.okta.com/oauth2/other"_s);
        QCOMPARE(kind->current(), 1);
    }

    void savingChecksKeepsAndShowsWhatIsKept()
    {
        type(u"issuer"_s, u"https://acme.okta.com/oauth2/default"_s);
        type(u"apiToken"_s, u"00secret"_s);
        m_fake->providers = std::vector { provider() };
        press(u"save"_s);
        QTRY_COMPARE(m_fake->savedProviders.size(), 1);
        const ui::ProviderTarget kept = m_fake->savedProviders.first();
        QCOMPARE(kept.credential.reveal(), QByteArray("00secret"));
        QCOMPARE(kept.provider.kind, u"okta"_s);
        QCOMPARE(kept.provider.name, u"acme.okta.com"_s);
        QTRY_COMPARE(m_fixture->navigator.current().object, kept.provider.id);
        QVERIFY(input(u"apiToken"_s)->text().isEmpty());
        QTRY_COMPARE(m_fixture->providers.providers().size(), size_t(1));
    }

    void usedWithoutSavingItIsKnownAndNothingIsKept()
    {
        type(u"issuer"_s, u"https://id.example.com"_s);
        type(u"initialAccessToken"_s, u"iat"_s);
        press(u"useOnce"_s);
        QTRY_COMPARE(m_fixture->providers.providers().size(), size_t(1));
        QVERIFY(m_fake->savedProviders.isEmpty());
        const QString id = m_fixture->providers.providers().front().id;
        QCOMPARE(m_fixture->providers.opener(id)()->credential.reveal(), QByteArray("iat"));
        QVERIFY(!m_fixture->providers.isSaved(id));
        QVERIFY(!button(u"forget"_s)->isVisible());
        QVERIFY(factsSay(u"in memory"_s));
    }

    void withoutKeychainItCanBeUsedWithoutSaving()
    {
        m_fake->saved = core::failure(core::Error::Kind::Keychain, u"gatehouse.no_keychain"_s);
        type(u"issuer"_s, u"https://id.example.com"_s);
        press(u"save"_s);
        QTRY_VERIFY(m_page->findChild<ui::Callout *>());
        m_page->findChild<ui::Callout *>()->findChild<QPushButton *>()->click();
        QTRY_COMPARE(m_fixture->providers.providers().size(), size_t(1));
    }

    void theCustomServersOfAnOrganizationAreOffered()
    {
        core::Error error = test::error(core::Error::Kind::Unsupported, u"gatehouse.org_authorization_server"_s);
        const QString custom = u"https://acme.okta.com/oauth2/aus1"_s;
        m_fake->lines
            = { { .topic = u"issuer"_s, .mark = Mark::Failed, .facts = { { u"servers"_s, QJsonArray { custom } } }, .error = error } };
        m_fake->facts = core::failure(error);
        type(u"issuer"_s, u"https://acme.okta.com"_s);
        press(u"check"_s);
        QTRY_VERIFY(!errorAt(u"issuer"_s).isEmpty());
        m_fake->lines.clear();
        m_fake->facts = ui::ProviderFacts();
        for (QPushButton *one : m_page->findChildren<QPushButton *>()) {
            if (one->text().contains(custom))
                one->click();
        }
        QTRY_COMPARE(m_fake->providerChecks(), 2);
        QCOMPARE(input(u"issuer"_s)->text(), custom);
        QTRY_VERIFY(errorAt(u"issuer"_s).isEmpty());
    }

    void aRefusedCredentialStandsAtItsField()
    {
        m_fake->facts = core::failure(core::Error::Kind::Denied, u"E0000011"_s);
        type(u"issuer"_s, u"https://acme.okta.com/oauth2/default"_s);
        type(u"apiToken"_s, u"wrong"_s);
        press(u"check"_s);
        QTRY_VERIFY(!errorAt(u"apiToken"_s).isEmpty());
        QCOMPARE(input(u"apiToken"_s)->text(), u"wrong"_s);
    }

    void aCheckCanBeStoppedAndWhatWasTypedStays()
    {
        m_fake->hold = true;
        type(u"issuer"_s, u"https://id.example.com"_s);
        press(u"check"_s);
        QTRY_COMPARE(m_fake->providerChecks(), 1);
        press(u"check"_s);
        QTRY_VERIFY(button(u"save"_s)->isEnabled());
        QCOMPARE(input(u"issuer"_s)->text(), u"https://id.example.com"_s);
    }

    void aSavedOneShowsWhatIsKnownAndIsChecked()
    {
        m_fake->providers = std::vector { provider() };
        m_fake->token = core::Secret("00kept");
        m_fixture->providers.reload();
        QTRY_COMPARE(m_fixture->providers.providers().size(), size_t(1));
        go({ .page = u"provider"_s, .object = u"id-1"_s });
        QTRY_COMPARE(m_fake->providerChecks(), 1);
        QCOMPARE(m_fake->checkedProviders.first().credential.reveal(), QByteArray("00kept"));
        QCOMPARE(input(u"issuer"_s)->text(), u"https://acme.okta.com/oauth2/default"_s);
        QVERIFY(factsSay(u"in the keychain"_s));
        QVERIFY(button(u"forget"_s)->isVisible());
        QVERIFY(!button(u"useOnce"_s)->isVisible());
    }

    void aCredentialThatWasNotReadIsSavedAsSuch()
    {
        m_fake->providers = std::vector { provider() };
        m_fake->token = core::failure(core::Error::Kind::Keychain, u"gatehouse.no_keychain"_s);
        m_fixture->providers.reload();
        QTRY_COMPARE(m_fixture->providers.providers().size(), size_t(1));
        go({ .page = u"provider"_s, .object = u"id-1"_s });
        QTRY_VERIFY(m_fake->providerChecks() == 1 && button(u"save"_s)->isEnabled());
        for (const int times : { 1, 2 }) { // nor is it known because it was saved
            press(u"save"_s);
            QTRY_COMPARE(m_fake->savedProviders.size(), times);
            QVERIFY(!m_fake->savedProviders.last().secretsRead);
            QTRY_VERIFY(button(u"save"_s)->isEnabled());
        }
        QVERIFY(factsSay(u"not read"_s));
    }

    void forgettingAsksFirst()
    {
        aSavedOneShowsWhatIsKnownAndIsChecked();
        QTRY_VERIFY(button(u"forget"_s)->isEnabled());
        press(u"forget"_s);
        QVERIFY(m_fake->removedProviders.isEmpty());
        press(u"forgetSurely"_s);
        QTRY_COMPARE(m_fake->removedProviders.size(), 1);
        QTRY_COMPARE(m_fixture->navigator.current().page, u"first-run"_s);
    }

    void theSandboxsCanOnlyBeLookedAt()
    {
        core::Provider sandbox = provider();
        sandbox.id = u"sandbox"_s;
        m_fixture->providers.setSandbox(ui::ProviderTarget { sandbox, core::Secret("fixed") });
        go({ .page = u"provider"_s, .object = u"sandbox"_s });
        QTRY_COMPARE(m_fake->providerChecks(), 1);
        QVERIFY(!input(u"issuer"_s)->isVisible());
        QVERIFY(!button(u"save"_s)->isVisible() && !button(u"forget"_s)->isVisible() && !button(u"useOnce"_s)->isVisible());
        QVERIFY(factsSay(u"https://acme.okta.com/oauth2/default"_s));
    }

    void anIssuerThatWasPastedStandsInTheForm()
    {
        type(u"providerName"_s, u"typed before"_s);
        go({ .page = u"provider"_s, .details = { { u"issuer"_s, u"https://id.example.com"_s } } });
        QCOMPARE(input(u"issuer"_s)->text(), u"https://id.example.com"_s);
        QCOMPARE(m_page->findChild<ui::SegmentedSwitch *>()->current(), 1);
        QVERIFY(input(u"providerName"_s)->text().isEmpty());
    }

    void eachProviderKeepsWhatWasTypedAboutIt()
    {
        readSaved();
        type(u"issuer"_s, u"https://new.example.com"_s);
        type(u"initialAccessToken"_s, u"iat"_s);
        go({ .page = u"provider"_s, .object = u"id-1"_s });
        QCOMPARE(input(u"issuer"_s)->text(), u"https://acme.okta.com/oauth2/default"_s);
        QCOMPARE(m_page->unsaved().size(), 1);
        QTRY_COMPARE(m_fake->providerChecks(), 1);
        QTRY_VERIFY(button(u"save"_s)->isEnabled());
        type(u"providerName"_s, u"Okta of Acme"_s);
        go({ .page = u"provider"_s });
        QCOMPARE(input(u"issuer"_s)->text(), u"https://new.example.com"_s);
        QCOMPARE(input(u"initialAccessToken"_s)->text(), u"iat"_s);
        QCOMPARE(m_page->unsaved().size(), 2);
        go({ .page = u"provider"_s, .object = u"id-1"_s });
        QCOMPARE(input(u"providerName"_s)->text(), u"Okta of Acme"_s);
        QTRY_COMPARE(m_fake->providerChecks(), 2);
        QTRY_VERIFY(button(u"save"_s)->isEnabled());
        press(u"cancel"_s);
        go({ .page = u"provider"_s, .object = u"id-1"_s });
        QCOMPARE(input(u"providerName"_s)->text(), u"Okta dev"_s);
        QCOMPARE(m_page->unsaved().size(), 1);
    }

    void nothingIsTypedIntoWhatIsBeingSaved()
    {
        m_fake->hold = true;
        type(u"issuer"_s, u"https://id.example.com"_s);
        press(u"save"_s);
        QVERIFY(!input(u"providerName"_s)->isEnabled());
        QVERIFY(!input(u"issuer"_s)->isEnabled());
        m_fake->release.release();
        QTRY_COMPARE(m_fake->savedProviders.size(), 1);
        QTRY_VERIFY(input(u"providerName"_s)->isEnabled());
    }

    void whoHasGoneElsewhereIsToldAndNotLedBack()
    {
        m_fake->hold = true;
        type(u"issuer"_s, u"https://id.example.com"_s);
        press(u"save"_s);
        m_fixture->navigator.open({ .page = u"services"_s });
        m_fake->release.release();
        QTRY_VERIFY(m_fixture->tasks.lastEnded());
        QCOMPARE(m_fixture->navigator.current().page, u"services"_s);
        QVERIFY(m_fixture->tasks.lastEnded()->outcome.words.contains(u"id.example.com"_s));
        m_fixture->tasks.lastEnded()->outcome.act();
        QCOMPARE(m_fixture->navigator.current().object, m_fake->savedProviders.first().provider.id);
    }

    void aSaveIsToldThoughAnotherProviderIsShown()
    {
        readSaved();
        m_fake->hold = true;
        type(u"issuer"_s, u"https://id.example.com"_s);
        press(u"save"_s);
        go({ .page = u"provider"_s, .object = u"id-1"_s });
        QTRY_COMPARE(m_fake->providerChecks(), 2);
        m_fake->providers = std::vector { provider(), core::Provider { u"id-2"_s, u"Other"_s, u"generic"_s, {}, {} } };
        m_fake->release.release(2);
        QTRY_COMPARE(m_fake->savedProviders.size(), 1);
        QTRY_COMPARE(m_fixture->providers.providers().size(), size_t(2)); // the list was read again
        QCOMPARE(input(u"providerName"_s)->text(), u"Okta dev"_s);
        QVERIFY(m_page->unsaved().isEmpty());
    }

    void whatIsNotThereIsSaid()
    {
        go({ .page = u"provider"_s, .object = u"gone"_s });
        QVERIFY(m_page->findChild<ui::Callout *>());
    }
};

QTEST_MAIN(TestProviderPage)
#include "test_provider_page.moc"
