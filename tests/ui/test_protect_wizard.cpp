#include "ui/wizards/protect/protect_wizard.h"

#include "tests/ui/workbench_fixture.h"

#include <QTest>

using namespace Qt::StringLiterals;

class TestProtectWizard : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aQuestionDoesNotBringEveryServiceAlong();
};

/// Every step asks several questions after every key, and a gateway may have 100,000 services.
void TestProtectWizard::aQuestionDoesNotBringEveryServiceAlong()
{
    test::WorkbenchFixture work;
    work.bench.engine.protections.services = [](const ui::Target &, const core::CancelToken &) -> core::Result<QList<ui::ServiceChoice>> {
        return QList<ui::ServiceChoice> { { u"orders"_s, u"http://orders.example"_s, true }, { u"billing"_s, {}, false } };
    };
    work.bench.engine.protections.strategies
        = [](const ui::Target &, const core::CancelToken &) -> core::Result<QList<provisioning::StrategyFit>> {
        return QList<provisioning::StrategyFit> {};
    };
    ui::ProtectWizard wizard(work.bench);
    wizard.readGateway(true);
    QTRY_VERIFY(wizard.readingServices() == ui::ProtectWizard::Reading::Done);
    QCOMPARE(wizard.services().size(), 2);
    QVERIFY(wizard.hasService(u"orders"_s));
    QVERIFY(wizard.question(u"service.name"_s).choices.isEmpty());
    QVERIFY(wizard.answer(u"service.name"_s, u"orders"_s));
    QCOMPARE(wizard.text(u"service.name"_s), u"orders"_s);
    QVERIFY(wizard.answer(u"service.name"_s, u"one that is made with the plan"_s));
}

QTEST_MAIN(TestProtectWizard)
#include "test_protect_wizard.moc"
