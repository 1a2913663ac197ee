#include "tests/ui/workbench_fixture.h"
#include "ui/pages/gateway_page.h"

#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using ui::GatewayPage;

/// What becomes of a form, and of what runs on it, when its page turns to something else or is left.
class TestGatewayLeaving : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<test::WorkbenchFixture> m_fixture;
    test::FakeEngine *m_fake = nullptr;
    std::unique_ptr<GatewayPage> m_page;

    void type(const QString &field, const QString &text) const { m_page->findChild<QLineEdit *>(field)->setText(text); }
    QPushButton *button(const QString &name) const { return m_page->findChild<QPushButton *>(name); }
    void press(const QString &name) const { button(name)->click(); }
    QString typed(const QString &field) const { return m_page->findChild<QLineEdit *>(field)->text(); }
    /// As the window does it.
    void go(const ui::Place &place) const
    {
        m_fixture->navigator.open(place);
        m_page->enter(place);
    }

private Q_SLOTS:
    void init()
    {
        m_fixture = std::make_unique<test::WorkbenchFixture>();
        m_fake = &m_fixture->fake;
        m_page = std::make_unique<GatewayPage>(m_fixture->bench);
        go({ .page = u"gateway"_s });
    }

    void cleanup()
    {
        m_page.reset();
        m_fixture.reset();
    }

    void whatWasTypedStaysUntilItIsCancelled()
    {
        go({ .page = u"gateway"_s });
        type(u"adminUrl"_s, u"http://kong:8001"_s);
        type(u"adminToken"_s, u"s3cret"_s);
        m_fixture->navigator.open({ .page = u"services"_s });
        go({ .page = u"gateway"_s });
        QCOMPARE(typed(u"adminUrl"_s), u"http://kong:8001"_s);
        QCOMPARE(typed(u"adminToken"_s), u"s3cret"_s);
        QCOMPARE(m_page->unsaved().size(), 1);
        QCOMPARE(m_page->unsaved().first().place.page, u"gateway"_s);
        press(u"cancel"_s);
        QVERIFY(m_page->unsaved().isEmpty());
        go({ .page = u"gateway"_s });
        QVERIFY(typed(u"adminUrl"_s).isEmpty());
        QVERIFY(typed(u"adminToken"_s).isEmpty());
        QVERIFY(m_page->unsaved().isEmpty());
    }

    void eachGatewayKeepsWhatWasTypedAboutIt()
    {
        m_fake->connections = std::vector { test::target(u"Staging"_s).connection };
        go({ .page = u"gateway"_s });
        type(u"adminUrl"_s, u"http://kong:8001"_s);
        type(u"adminToken"_s, u"s3cret"_s);
        const ui::Place saved { .page = u"gateway"_s, .object = u"id-Staging"_s };
        go(saved);
        QTRY_COMPARE(typed(u"gatewayName"_s), u"Staging"_s);
        QVERIFY(typed(u"adminToken"_s).isEmpty());
        QCOMPARE(m_page->unsaved().size(), 1);
        type(u"gatewayName"_s, u"Staging 2"_s);
        go({ .page = u"gateway"_s });
        QCOMPARE(typed(u"adminUrl"_s), u"http://kong:8001"_s);
        QCOMPARE(typed(u"adminToken"_s), u"s3cret"_s);
        QCOMPARE(m_page->unsaved().size(), 2);
        go(saved);
        QTRY_COMPARE(typed(u"gatewayName"_s), u"Staging 2"_s);
        press(u"save"_s);
        QTRY_COMPARE(m_fake->savedTargets.size(), 1);
        QCOMPARE(m_fake->savedTargets.first().connection.name, u"Staging 2"_s);
        QCOMPARE(m_fake->savedTargets.first().connection.id, u"id-Staging"_s);
        QTRY_COMPARE(m_page->unsaved().size(), 1); // the new one
    }

    void anAddressThatWasPastedStandsInTheForm()
    {
        go({ .page = u"gateway"_s });
        type(u"adminToken"_s, u"of another"_s);
        go({ .page = u"gateway"_s, .details = { { u"url"_s, u"https://kong.example:8444"_s } } });
        QCOMPARE(typed(u"adminUrl"_s), u"https://kong.example:8444"_s);
        QVERIFY(typed(u"adminToken"_s).isEmpty()); // it is not for that address
    }

    void nothingIsTypedIntoWhatIsBeingSaved()
    {
        m_fake->hold = true;
        type(u"adminUrl"_s, u"http://kong:8001"_s);
        press(u"check"_s);
        QVERIFY(m_page->findChild<QLineEdit *>(u"adminUrl"_s)->isEnabled()); // a look keeps nothing
        press(u"check"_s);
        QTRY_VERIFY(button(u"save"_s)->isEnabled());
        for (const QString &what : { u"save"_s, u"useOnce"_s }) {
            press(what);
            QVERIFY(!m_page->findChild<QLineEdit *>(u"adminUrl"_s)->isEnabled());
            QVERIFY(!m_page->findChild<QLineEdit *>(u"adminToken"_s)->isEnabled());
            press(u"check"_s); // stops it
            QTRY_VERIFY(m_page->findChild<QLineEdit *>(u"adminUrl"_s)->isEnabled());
        }
        QVERIFY(m_fake->savedTargets.isEmpty());
        QVERIFY(!m_fixture->tasks.isWriting());
    }

    void aSaveThatIsStoppedBeforeItWritesKeepsNothing()
    {
        const auto checked = std::make_shared<QSemaphore>();
        m_fixture->bench.engine.check
            = [checked](const ui::Target &, const core::CheckSink &, const core::CancelToken &) -> core::Result<gateway::NodeInfo> {
            checked->acquire();
            return gateway::NodeInfo();
        };
        m_page = std::make_unique<GatewayPage>(m_fixture->bench);
        go({ .page = u"gateway"_s });
        type(u"adminUrl"_s, u"http://kong:8001"_s);
        press(u"save"_s);
        m_fixture->tasks.running()->cancel(); // from the strip
        checked->release();
        QTRY_VERIFY(button(u"save"_s)->isEnabled());
        QVERIFY(m_fake->savedTargets.isEmpty());
        QVERIFY(!m_fixture->tasks.isWriting());
        QCOMPARE(typed(u"adminUrl"_s), u"http://kong:8001"_s);
    }

    void aSaveIsToldWhereverThePersonIsByThen()
    {
        const QSignalSpy saved(m_page.get(), &GatewayPage::saved);
        for (const ui::Place &elsewhere :
            { ui::Place { .page = u"gateway"_s, .details = { { u"url"_s, u"http://other"_s } } }, ui::Place { .page = u"services"_s } }) {
            m_fake->hold = true;
            go({ .page = u"gateway"_s });
            type(u"adminUrl"_s, u"http://kong:8001"_s);
            press(u"save"_s);
            QVERIFY(m_fixture->tasks.isWriting());
            m_fixture->navigator.open(elsewhere);
            if (elsewhere.page == u"gateway")
                m_page->enter(elsewhere);
            m_fake->release.release();
            QTRY_VERIFY(!m_fixture->tasks.isWriting());
            QVERIFY(m_fixture->tasks.lastEnded()->outcome.words.contains(u"kong"_s));
            QVERIFY(m_page->unsaved().isEmpty());
            QVERIFY(saved.isEmpty()); // it is opened on demand
        }
        QCOMPARE(m_fake->savedTargets.size(), 2);
        m_fixture->tasks.lastEnded()->outcome.act();
        QCOMPARE(saved.size(), 1);
    }

    void aSaveThatFailsElsewhereIsToldWithTheWayBack()
    {
        m_fake->hold = true;
        m_fake->saved = core::failure(core::Error::Kind::Keychain, u"gatehouse.no_keychain"_s);
        go({ .page = u"gateway"_s });
        type(u"adminUrl"_s, u"http://kong:8001"_s);
        press(u"save"_s);
        go({ .page = u"gateway"_s, .details = { { u"url"_s, u"http://other"_s } } });
        m_fake->release.release();
        QTRY_VERIFY(m_fixture->tasks.lastEnded());
        QCOMPARE(m_fixture->tasks.lastEnded()->outcome.tone, ui::Tone::Danger);
        QCOMPARE(typed(u"adminUrl"_s), u"http://other"_s);
        m_fixture->tasks.lastEnded()->outcome.act();
        m_page->enter(m_fixture->navigator.current());
        QCOMPARE(typed(u"adminUrl"_s), u"http://kong:8001"_s);
    }
};

QTEST_MAIN(TestGatewayLeaving)
#include "test_gateway_leaving.moc"
