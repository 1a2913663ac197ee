#include "ui/wizards/protect/protect_wizard.h"

#include "tests/ui/look_application.h"
#include "tests/ui/workbench_fixture.h"
#include "ui/views/choice_list.h"
#include "ui/wizards/protect/protect_page.h"
#include "ui/wizards/protect/service_step.h"

#include <QTest>

using namespace Qt::StringLiterals;

class TestProtectWizard : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { test::wear(ui::lightTheme); }
    void aQuestionDoesNotBringEveryServiceAlong();
    void theListMarksWhatIsUnprotected();
    void answersAreUnsavedUntilTheyStandSomewhere();
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

/// As the table of services knows it, among 100,000 and without reading anything more.
void TestProtectWizard::theListMarksWhatIsUnprotected()
{
    constexpr int many = 100'000;
    test::WorkbenchFixture work;
    std::vector<tables::ServiceRow> rows;
    QList<ui::ServiceChoice> choices;
    for (int i = 0; i < many; ++i) {
        tables::ServiceRow row;
        row.id = row.name = u"service-%1"_s.arg(i, 6, 10, QChar(u'0'));
        rows.push_back(row);
        choices << ui::ServiceChoice { row.name, u"http://x.example"_s, i != 3 };
    }
    work.fake.services = rows;
    tables::PluginRow plugin;
    plugin.id = u"plugin"_s;
    plugin.name = u"jwt"_s;
    plugin.serviceId = u"service-000001"_s;
    tables::PluginRow group;
    group.id = u"group"_s;
    group.name = u"acl"_s;
    group.serviceId = u"service-000002"_s;
    work.fake.plugins = std::vector { plugin, group };
    std::atomic_int readings = 0;
    work.bench.engine.protections.services = [&](const ui::Target &, const core::CancelToken &) -> core::Result<QList<ui::ServiceChoice>> {
        ++readings;
        return choices;
    };
    work.bench.engine.protections.strategies
        = [](const ui::Target &, const core::CancelToken &) -> core::Result<QList<provisioning::StrategyFit>> {
        return QList<provisioning::StrategyFit> {};
    };
    ui::ProtectWizard wizard(work.bench);
    ui::ServiceStep step(wizard);
    step.show();
    wizard.readGateway(true);
    auto *list = step.findChild<ui::ChoiceList *>();
    QTRY_COMPARE(list->choices()->total(), many);
    const auto said = [list](int row) { return list->choices()->index(row, 0).data(Qt::AccessibleTextRole).toString(); };
    QCOMPARE(said(0), u"service-000000"_s); // the plugins are not known yet
    work.entities.setTarget(test::target(u"one"_s));
    work.entities.readAll();
    QTRY_COMPARE(said(0), u"service-000000, Unprotected"_s);
    QCOMPARE(said(1), u"service-000001"_s);
    QCOMPARE(said(2), u"service-000002, Incomplete"_s);
    QCOMPARE(list->choices()->index(0, 0).data(ui::BadgeRole).value<ui::Badge>().tone, ui::Tone::Warning);
    QCOMPARE(said(3), u"service-000003, Unprotected"_s);
    QCOMPARE(readings.load(), 1);
}

void TestProtectWizard::answersAreUnsavedUntilTheyStandSomewhere()
{
    test::WorkbenchFixture work;
    work.bench.engine.protections.services = [](const ui::Target &, const core::CancelToken &) -> core::Result<QList<ui::ServiceChoice>> {
        return QList<ui::ServiceChoice> { { u"orders"_s, u"http://orders.example"_s, true } };
    };
    work.bench.engine.protections.strategies
        = [](const ui::Target &, const core::CancelToken &) -> core::Result<QList<provisioning::StrategyFit>> {
        return QList<provisioning::StrategyFit> {};
    };
    ui::ProtectPage page(work.bench);
    page.show();
    page.enter({ .page = u"protect"_s, .details = { { u"service"_s, u"orders"_s } } });
    QVERIFY(page.unsaved().isEmpty()); // a place said this, nobody typed it
    auto *wizard = page.findChild<ui::ProtectWizard *>();
    wizard->readGateway(true);
    QTRY_VERIFY(wizard->readingServices() == ui::ProtectWizard::Reading::Done);
    QVERIFY(page.unsaved().isEmpty());
    QVERIFY(wizard->answer(u"name"_s, u"orders for partners"_s));
    QCOMPARE(page.unsaved().size(), 1);
    QCOMPARE(page.unsaved().first().name, u"Protect orders"_s);
    QCOMPARE(page.unsaved().first().place.page, u"protect"_s);
    wizard->restart();
    QVERIFY(page.unsaved().isEmpty());
}

QTEST_MAIN(TestProtectWizard)
#include "test_protect_wizard.moc"
