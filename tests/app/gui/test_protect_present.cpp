#include "models/gateway/plugin_bodies.h"
#include "tests/app/gui/protect_desk.h"
#include "ui/style/look_style.h"
#include "ui/widgets/stepper.h"
#include "ui/wizards/protect/protect_wizard.h"

#include <QApplication>
#include <QJsonArray>
#include <QSemaphore>

using namespace Qt::StringLiterals;

namespace {
constexpr int patienceMs = 20'000;
}

/// Protecting a service that is half protected already, with the real engine at a sandbox: what its plugins tell is not asked again.
class TestProtectPresent : public QObject {
    Q_OBJECT

private:
    struct Work {
        Work()
            : m_service(fixture.add(
                gateway::kinds::services(), { { u"name"_s, u"partner-gateway"_s }, { u"host"_s, u"127.0.0.1"_s }, { u"port"_s, 9 } }))
        {
        }

        void put(QJsonObject plugin)
        {
            plugin.insert(u"service"_s, QJsonObject { { u"id"_s, m_service } });
            fixture.add(gateway::kinds::plugins(), plugin);
        }

        void open()
        {
            QTRY_VERIFY_WITH_TIMEOUT(desk.connected(), patienceMs);
            desk.open({ { u"service"_s, u"partner-gateway"_s } });
            QTRY_VERIFY_WITH_TIMEOUT(wizard().readingPresent() == ui::ProtectWizard::Reading::Done
                    && wizard().readingFits() == ui::ProtectWizard::Reading::Done && wizard().looking() == ui::ProtectWizard::Reading::Done,
                patienceMs);
        }

        QJsonObject openIdConnect() const
        {
            return gateway::openIdConnectBody({ .issuer = fixture.issuer().toString(),
                .claimPath = { u"cid"_s },
                .authMethods = { u"bearer"_s },
                .scopes = { u"api.access"_s } });
        }

        int step() const { return desk.page->findChild<ui::Stepper *>()->current(); }
        ui::ProtectWizard &wizard() const { return *desk.page->findChild<ui::ProtectWizard *>(); }

        PlanFixture fixture { PlanFixture::enterprise() };
        ProtectDesk desk { fixture };

    private:
        QString m_service;
    };

    static QJsonObject acl()
    {
        return { { u"name"_s, u"acl"_s }, { u"config"_s, QJsonObject { { u"allow"_s, QJsonArray { u"partners"_s } } } } };
    }

private Q_SLOTS:
    void initTestCase() { QApplication::setStyle(new ui::LookStyle); }

    void whatIsThereIsNotAskedAgain()
    {
        Work work;
        work.put(work.openIdConnect());
        work.put(acl());
        work.open();
        QTRY_COMPARE_WITH_TIMEOUT(work.step(), 5, patienceMs); // the application is all that is left
        QCOMPARE(work.wizard().text(u"strategy"_s), u"consumer"_s);
        QCOMPARE(work.wizard().text(u"claim"_s), u"cid"_s);
        QCOMPARE(work.wizard().text(u"group"_s), u"partners"_s);
        QCOMPARE(work.wizard().question(u"auth_methods"_s).value.toArray(), QJsonArray { u"bearer"_s });
        QVERIFY(!work.wizard().hasUnsaved()); // nobody has said anything yet
        for (int i = 0; i < 5; ++i)
            work.desk.press(u"Back to the step before"_s);
        QCOMPARE(work.step(), 0);
        QCOMPARE(work.wizard().provider(), u"sandbox"_s);
    }

    void theStrategyIsAskedWhereThePluginsDoNotTell()
    {
        Work work;
        work.put(work.openIdConnect());
        work.open();
        QTRY_COMPARE_WITH_TIMEOUT(work.step(), 2, patienceMs);
        QCOMPARE(work.wizard().text(u"claim"_s), u"cid"_s);
    }

    void aForeignProviderIsNamedAndAskedFor()
    {
        Work work;
        work.put(work.openIdConnect());
        work.put(acl());
        ui::ProtectionEngine &engine = work.desk.bench.engine.protections;
        // The sandbox takes no plugin with an issuer that it cannot reach.
        engine.present = [present = engine.present](const ui::Target &target, const QString &service, const core::CancelToken &cancel) {
            auto answer = present(target, service, cancel);
            answer->issuer = QUrl(u"https://elsewhere.example"_s);
            return answer;
        };
        work.open();
        QCOMPARE(work.step(), 0);
        QVERIFY(work.desk.find(u"The service takes tokens of another provider now"_s));
        QCOMPARE(work.wizard().text(u"strategy"_s), u"consumer"_s);
    }

    void anUnprotectedServiceBeginsAtTheBeginning()
    {
        Work work;
        work.open();
        QCOMPARE(work.step(), 0);
        QVERIFY(!work.wizard().question(u"strategy"_s).answered);
    }

    void whoHasGoneOnIsNotLedAway()
    {
        Work work;
        work.put(work.openIdConnect());
        work.put(acl());
        QSemaphore late;
        ui::ProtectionEngine &engine = work.desk.bench.engine.protections;
        engine.present
            = [&late, present = engine.present](const ui::Target &target, const QString &service, const core::CancelToken &cancel) {
                  auto answer = present(target, service, cancel);
                  late.acquire();
                  return answer;
              };
        QTRY_VERIFY_WITH_TIMEOUT(work.desk.connected(), patienceMs);
        work.desk.open({ { u"service"_s, u"partner-gateway"_s } });
        QTRY_VERIFY_WITH_TIMEOUT(work.desk.offers(u"Next"_s), patienceMs);
        work.desk.press(u"Next"_s);
        late.release();
        QTRY_COMPARE_WITH_TIMEOUT(work.wizard().readingPresent(), ui::ProtectWizard::Reading::Done, patienceMs);
        QCOMPARE(work.step(), 1);
        QCOMPARE(work.wizard().text(u"strategy"_s), u"consumer"_s);
    }
};

QTEST_MAIN(TestProtectPresent)
#include "test_protect_present.moc"
