#include "models/provisioning/protection/protection_file.h"
#include "tests/app/gui/protect_desk.h"
#include "ui/style/look_style.h"

#include <QApplication>
#include <QFile>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace {

constexpr int patienceMs = 20'000;

/// A computer without a keychain.
class NoKeychain final : public storage::SecretStore {
public:
    core::Result<core::Secret> read(const QString &) override { return refused(); }
    core::Result<> write(const QString &, const core::Secret &) override { return refused(); }
    core::Result<> remove(const QString &) override { return refused(); }

private:
    static tl::unexpected<core::Error> refused() { return core::failure(core::Error::Kind::Keychain, u"gatehouse.no_keychain"_s); }
};

QString upstream(const PlanFixture &fixture)
{
    return fixture.sandbox.urls().value("upstream"_L1).toString();
}

QStringList namesOf(const QJsonObject &dump, const char *kind, const char *member = "name")
{
    QStringList names;
    const QJsonArray entities = dump.value(QLatin1StringView(kind)).toArray();
    for (const QJsonValue &entity : entities)
        names << entity[QLatin1StringView(member)].toString();
    return names;
}

} // namespace

/// The wizard as somebody with mouse and keyboard goes through it, at a sandbox.
class TestProtect : public QObject {
    Q_OBJECT

private:
    /// From the first page to the plan: a new service, one application.
    static void goToThePlan(const ProtectDesk &desk, const PlanFixture &fixture, const QString &strategy)
    {
        QTRY_VERIFY_WITH_TIMEOUT(desk.offers(u"Next"_s), patienceMs);
        desk.press(u"Next"_s);
        QTest::keyClick(desk.find(u"Which service"_s), Qt::Key_Right);
        desk.type(u"Name"_s, u"orders-api"_s);
        desk.type(u"Upstream URL"_s, upstream(fixture));
        QTRY_VERIFY_WITH_TIMEOUT(desk.offers(u"Next"_s), patienceMs);
        desk.press(u"Next"_s);
        QTRY_VERIFY_WITH_TIMEOUT(desk.choose(u"Strategies"_s, strategy), patienceMs);
        desk.press(u"Next"_s);
        QVERIFY(desk.offers(u"Next"_s)); // the claim that is usual
        desk.press(u"Next"_s);
        QVERIFY(desk.offers(u"Next"_s)); // the settings that are usual
        desk.press(u"Next"_s);
        QVERIFY(!desk.offers(u"Next"_s));
        desk.type(u"Application name"_s, u"batch"_s);
        if (desk.find(u"Developer’s e-mail"_s))
            desk.type(u"Developer’s e-mail"_s, u"dora@example.com"_s);
        QVERIFY(desk.offers(u"Next"_s));
        desk.press(u"Next"_s);
    }

    static bool isPlanned(const ProtectDesk &desk) { return !desk.rowText(u"Steps of the plan"_s, u"Service orders-api"_s).isEmpty(); }

    static QAbstractButton *applyButton(const ProtectDesk &desk)
    {
        for (QAbstractButton *button : desk.page->findChildren<QAbstractButton *>()) {
            if (button->isVisible() && ProtectDesk::nameOf(button).startsWith(u"Apply"_s))
                return button;
        }
        return nullptr;
    }

    static void apply(const ProtectDesk &desk)
    {
        QTRY_VERIFY_WITH_TIMEOUT(applyButton(desk) && applyButton(desk)->isEnabled(), patienceMs);
        QTest::mouseClick(applyButton(desk), Qt::LeftButton);
    }

private Q_SLOTS:
    void initTestCase();
    void protectsByEachStrategyAndTakesItBack_data();
    void protectsByEachStrategyAndTakesItBack();
    void whatTheGatewayCannotDoIsRefusedWithItsReason();
    void aConflictBlocksUntilItIsSettled();
    void goingBackKeepsWhatWasSaid();
    void stoppedInTheMiddleItIsTakenBack();
    void anUnfinishedPlanIsResumedByALaterRun();
    void withoutAKeychainItAsks();
    void theProtectionIsSavedAndOpenedAgain();
    void aProviderThatIsAwayIsSaidAndAskedAgain();
};

void TestProtect::initTestCase()
{
    QApplication::setStyle(new ui::LookStyle);
}

void TestProtect::protectsByEachStrategyAndTakesItBack_data()
{
    QTest::addColumn<QString>("strategy");
    QTest::addColumn<QString>("plugin");
    QTest::newRow("portal") << u"Developer portal"_s << u"application-registration"_s;
    QTest::newRow("consumer") << u"Consumer and group"_s << u"openid-connect"_s;
    QTest::newRow("open source") << u"Open source"_s << u"jwt"_s;
}

void TestProtect::protectsByEachStrategyAndTakesItBack()
{
    QFETCH(QString, strategy);
    QFETCH(QString, plugin);
    PlanFixture fixture(PlanFixture::enterprise());
    const QJsonObject gateway = fixture.gatewayDump();
    const QJsonObject provider = fixture.providerDump();
    ProtectDesk desk(fixture);
    QTRY_VERIFY_WITH_TIMEOUT(desk.connected(), patienceMs);
    desk.open();
    goToThePlan(desk, fixture, strategy);
    QTRY_VERIFY_WITH_TIMEOUT(isPlanned(desk), patienceMs);
    QCOMPARE(fixture.gatewayDump(), gateway); // a plan writes nothing
    apply(desk);
    QTRY_VERIFY_WITH_TIMEOUT(desk.tasks.lastEnded() && !desk.tasks.isWriting(), patienceMs);
    QTRY_VERIFY2_WITH_TIMEOUT(desk.offers(u"Test it now"_s), qPrintable(desk.tasks.lastEnded()->outcome.words), patienceMs);
    QVERIFY(namesOf(fixture.gatewayDump(), "services").contains(u"orders-api"_s));
    QVERIFY(namesOf(fixture.gatewayDump(), "plugins").contains(plugin));
    QCOMPARE(desk.rowText(u"Steps of the plan"_s, u"Proof for “batch”"_s), u"Proof for “batch”, Done"_s);
    QCOMPARE(desk.tasks.lastEnded()->outcome.words, u"Plan “orders-api” applied"_s);

    QVERIFY(desk.find(u"Step 8 of 8: Apply, done"_s));
    QVERIFY(desk.find(u"The plan is applied; each step below says what came of it."_s));

    desk.press(u"Test it now"_s);
    QCOMPARE(desk.opened.page, u"token-lab"_s);
    QCOMPARE(desk.opened.details.value(u"provider"_s).toString(), u"sandbox"_s);
    QVERIFY(!desk.opened.details.value(u"clientId"_s).toString().isEmpty());
    QVERIFY(desk.opened.details.value(u"route"_s).toString().endsWith(u"/orders-api"_s));

    desk.press(u"Undo this plan"_s);
    QTRY_VERIFY_WITH_TIMEOUT(desk.find(u"The plan is taken back"_s), patienceMs);
    QVERIFY(desk.find(u"Step 8 of 8: Apply"_s));
    QCOMPARE(fixture.gatewayDump(), gateway);
    QCOMPARE(fixture.providerDump(), provider);
}

void TestProtect::whatTheGatewayCannotDoIsRefusedWithItsReason()
{
    sandbox::SandboxOptions options = PlanFixture::enterprise();
    options.gateway.edition = sandbox::GatewayOptions::Edition::OpenSource;
    PlanFixture fixture(options);
    ProtectDesk desk(fixture);
    QTRY_VERIFY_WITH_TIMEOUT(desk.connected(), patienceMs);
    desk.open({ { u"service"_s, u"anything"_s } });
    QTRY_VERIFY_WITH_TIMEOUT(desk.offers(u"Next"_s), patienceMs);
    desk.press(u"Next"_s);
    desk.press(u"Next"_s);
    QTRY_COMPARE_WITH_TIMEOUT(desk.rowText(u"Strategies"_s, u"Open source"_s), u"Open source, Recommended"_s, patienceMs);
    QCOMPARE(desk.rowText(u"Strategies"_s, u"Consumer and group"_s), u"Consumer and group, Not here"_s);
    QVERIFY(desk.offers(u"Next"_s));
    QVERIFY(desk.choose(u"Strategies"_s, u"Consumer and group"_s));
    QVERIFY(!desk.offers(u"Next"_s));
    QVERIFY(desk.find(u"Not possible on this gateway: The gateway does not have the plugin “openid-connect”"_s));
    QVERIFY(desk.choose(u"Strategies"_s, u"Open source"_s));
    QVERIFY(desk.offers(u"Next"_s));
}

void TestProtect::aConflictBlocksUntilItIsSettled()
{
    PlanFixture fixture(PlanFixture::enterprise());
    const QString service = fixture.add(gateway::kinds::services(), { { u"name"_s, u"orders-api"_s }, { u"url"_s, upstream(fixture) } });
    fixture.add(gateway::kinds::plugins(),
        { { u"name"_s, u"acl"_s }, { u"service"_s, QJsonObject { { u"id"_s, service } } },
            { u"config"_s, QJsonObject { { u"allow"_s, QJsonArray { u"others"_s } } } } });
    const QJsonObject before = fixture.gatewayDump();
    ProtectDesk desk(fixture);
    QTRY_VERIFY_WITH_TIMEOUT(desk.connected(), patienceMs);
    desk.open();
    goToThePlan(desk, fixture, u"Open source"_s);
    QTRY_VERIFY_WITH_TIMEOUT(isPlanned(desk), patienceMs);
    QCOMPARE(desk.rowText(u"Steps of the plan"_s, u"Plugin acl"_s), u"Plugin acl, Conflict"_s);
    QVERIFY(!applyButton(desk) || !applyButton(desk)->isEnabled());
    QVERIFY(desk.find(u"config.allow now: others"_s));
    QVERIFY(desk.find(u"config.allow after this plan: orders-api-callers"_s));
    for (QAbstractButton *button : desk.page->findChildren<QAbstractButton *>()) {
        if (button->isVisible() && ProtectDesk::nameOf(button).startsWith(u"Change 1"_s)) {
            QTest::mouseClick(button, Qt::LeftButton);
            break;
        }
    }
    QTRY_COMPARE_WITH_TIMEOUT(desk.rowText(u"Steps of the plan"_s, u"Change: Plugin acl"_s), u"Change: Plugin acl, Change"_s, patienceMs);
    apply(desk);
    QTRY_VERIFY_WITH_TIMEOUT(desk.offers(u"Undo this plan"_s), patienceMs);
    desk.press(u"Undo this plan"_s);
    QTRY_VERIFY_WITH_TIMEOUT(desk.find(u"The plan is taken back"_s), patienceMs);
    QCOMPARE(fixture.gatewayDump().value("services"_L1), before.value("services"_L1));
    QCOMPARE(fixture.gatewayDump().value("consumers"_L1), before.value("consumers"_L1));
}

void TestProtect::goingBackKeepsWhatWasSaid()
{
    PlanFixture fixture(PlanFixture::enterprise());
    ProtectDesk desk(fixture);
    QTRY_VERIFY_WITH_TIMEOUT(desk.connected(), patienceMs);
    desk.open();
    goToThePlan(desk, fixture, u"Developer portal"_s);
    QTRY_VERIFY_WITH_TIMEOUT(isPlanned(desk), patienceMs);
    QTest::keyClick(desk.page.get(), Qt::Key_Escape);
    QTRY_VERIFY(desk.find<QLineEdit>(u"Application name"_s));
    QCOMPARE(desk.find<QLineEdit>(u"Application name"_s)->text(), u"batch"_s);
    QCOMPARE(desk.find<QLineEdit>(u"Developer’s e-mail"_s)->text(), u"dora@example.com"_s);
    desk.press(u"Back to the step before"_s);
    desk.type(u"Display name"_s, u"Orders for everybody"_s);
    desk.press(u"Back to the step before"_s);
    desk.press(u"Back to the step before"_s);
    QVERIFY(desk.choose(u"Strategies"_s, u"Open source"_s));
    desk.press(u"Next"_s);
    desk.press(u"Next"_s);
    QVERIFY(!desk.find(u"Display name"_s));
    desk.press(u"Back to the step before"_s);
    desk.press(u"Back to the step before"_s);
    QVERIFY(desk.choose(u"Strategies"_s, u"Developer portal"_s));
    desk.press(u"Next"_s);
    desk.press(u"Next"_s);
    QCOMPARE(desk.find<QLineEdit>(u"Display name"_s)->text(), u"Orders for everybody"_s);
    for (int i = 0; i < 3; ++i)
        desk.press(u"Back to the step before"_s);
    QCOMPARE(desk.find<QLineEdit>(u"Name"_s)->text(), u"orders-api"_s);
    QTest::keyClick(desk.find(u"Which service"_s), Qt::Key_Left);
    QVERIFY(!desk.offers(u"Next"_s));
    QTest::keyClick(desk.find(u"Which service"_s), Qt::Key_Right);
    QCOMPARE(desk.find<QLineEdit>(u"Upstream URL"_s)->text(), upstream(fixture));
    QVERIFY(desk.offers(u"Next"_s));
}

void TestProtect::stoppedInTheMiddleItIsTakenBack()
{
    PlanFixture fixture(PlanFixture::enterprise());
    const QJsonObject gateway = fixture.gatewayDump();
    const QJsonObject provider = fixture.providerDump();
    ProtectDesk desk(fixture);
    QTRY_VERIFY_WITH_TIMEOUT(desk.connected(), patienceMs);
    desk.open();
    goToThePlan(desk, fixture, u"Consumer and group"_s);
    QTRY_VERIFY_WITH_TIMEOUT(isPlanned(desk), patienceMs);
    sandbox::FaultRule slow;
    slow.server = u"admin"_s;
    slow.path = "/consumers*";
    slow.action = sandbox::FaultRule::Action::Delay;
    slow.delayMs = 3'000;
    fixture.sandbox.faults().add(slow);
    apply(desk);
    QTRY_VERIFY_WITH_TIMEOUT(desk.rowText(u"Steps of the plan"_s, u"Service orders-api"_s) == u"Service orders-api, Done"_s, patienceMs);
    QVERIFY(desk.tasks.isWriting());
    desk.press(u"Stop this plan"_s);
    QTRY_VERIFY_WITH_TIMEOUT(desk.offers(u"Roll this plan back"_s), patienceMs);
    QVERIFY(desk.offers(u"Resume this plan"_s));
    QVERIFY(desk.find(u"It stands still; nothing more is written until you let it go on."_s));
    QVERIFY(namesOf(fixture.gatewayDump(), "services").contains(u"orders-api"_s));
    fixture.sandbox.faults().clear();
    desk.press(u"Roll this plan back"_s);
    QTRY_VERIFY_WITH_TIMEOUT(desk.find(u"The plan is taken back"_s), patienceMs);
    QCOMPARE(fixture.gatewayDump(), gateway);
    QCOMPARE(fixture.providerDump(), provider);
}

void TestProtect::anUnfinishedPlanIsResumedByALaterRun()
{
    PlanFixture fixture(PlanFixture::enterprise());
    QString planId;
    {
        ProtectDesk desk(fixture);
        QTRY_VERIFY_WITH_TIMEOUT(desk.connected(), patienceMs);
        desk.open();
        goToThePlan(desk, fixture, u"Open source"_s);
        QTRY_VERIFY_WITH_TIMEOUT(isPlanned(desk), patienceMs);
        sandbox::FaultRule refusal;
        refusal.server = u"admin"_s;
        refusal.method = "PUT";
        refusal.path = "/consumers*";
        refusal.action = sandbox::FaultRule::Action::Status;
        refusal.status = 500;
        refusal.body = "{\"message\":\"An unexpected error occurred\"}";
        fixture.sandbox.faults().add(refusal);
        apply(desk);
        QTRY_VERIFY_WITH_TIMEOUT(desk.offers(u"Resume this plan"_s), patienceMs);
        QCOMPARE(desk.tasks.lastEnded()->outcome.tone, ui::Tone::Danger);
        planId = fixture.latest().plan.id;
        fixture.sandbox.faults().clear();
    }
    ProtectDesk desk(fixture);
    QTRY_VERIFY_WITH_TIMEOUT(desk.connected(), patienceMs);
    ui::PlanRunPage page(desk.bench);
    page.resize(1200, 760);
    page.show();
    page.enter({ .page = u"plan-run"_s, .object = planId });
    QTRY_VERIFY_WITH_TIMEOUT(desk.offers(u"Roll this plan back"_s, &page), patienceMs);
    page.enter({ .page = u"plan-run"_s, .object = planId, .details = { { u"do"_s, u"resume"_s } } });
    QTRY_VERIFY_WITH_TIMEOUT(desk.offers(u"Test it now"_s, &page), patienceMs);
    QVERIFY(namesOf(fixture.gatewayDump(), "consumers", "username").contains(u"batch"_s));
    desk.press(u"Undo this plan"_s, &page);
    QTRY_VERIFY_WITH_TIMEOUT(desk.find(u"The plan is taken back"_s, &page), patienceMs);
}

void TestProtect::withoutAKeychainItAsks()
{
    PlanFixture fixture(PlanFixture::enterprise());
    const QJsonObject gateway = fixture.gatewayDump();
    NoKeychain none;
    ProtectDesk desk(fixture, &none);
    QTRY_VERIFY_WITH_TIMEOUT(desk.connected(), patienceMs);
    desk.open();
    goToThePlan(desk, fixture, u"Developer portal"_s);
    QTRY_VERIFY_WITH_TIMEOUT(isPlanned(desk), patienceMs);
    apply(desk);
    QTRY_VERIFY_WITH_TIMEOUT(desk.offers(u"Go on without a keychain"_s), patienceMs);
    QCOMPARE(fixture.gatewayDump(), gateway);
    desk.press(u"Go on without a keychain"_s);
    QTRY_VERIFY_WITH_TIMEOUT(desk.offers(u"Undo this plan"_s), patienceMs);
    QVERIFY(fixture.gatewayDump() != gateway);
    // Opened from the list of changes it is another page, and has been asked already.
    ui::PlanRunPage again(desk.bench);
    again.resize(1200, 760);
    again.show();
    again.enter({ .page = u"plan-run"_s, .object = desk.engine().protections.plans()->first().plan.id });
    QTRY_VERIFY_WITH_TIMEOUT(desk.offers(u"Undo this plan"_s, &again), patienceMs);
    desk.press(u"Undo this plan"_s, &again);
    QTRY_VERIFY_WITH_TIMEOUT(desk.find(u"The plan is taken back"_s, &again), patienceMs);
    QVERIFY(!desk.offers(u"Go on without a keychain"_s, &again));
    QCOMPARE(fixture.gatewayDump(), gateway);
}

void TestProtect::theProtectionIsSavedAndOpenedAgain()
{
    PlanFixture fixture(PlanFixture::enterprise());
    const QString path = fixture.folder.filePath(u"orders.yaml"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(provisioning::writeProtection(fixture.enterpriseProtection(u"consumer"_s)));
    file.close();
    ProtectDesk desk(fixture);
    QTRY_VERIFY_WITH_TIMEOUT(desk.connected(), patienceMs);
    desk.open({ { u"file"_s, path } });
    QTRY_VERIFY_WITH_TIMEOUT(desk.find(u"Protect orders-api"_s), patienceMs);
    QTRY_VERIFY_WITH_TIMEOUT(desk.offers(u"Next"_s), patienceMs);
    for (int i = 0; i < 6; ++i) {
        QTRY_VERIFY_WITH_TIMEOUT(desk.offers(u"Next"_s), patienceMs);
        desk.press(u"Next"_s);
    }
    QTRY_VERIFY_WITH_TIMEOUT(isPlanned(desk), patienceMs);
    QCOMPARE(desk.rowText(u"Steps of the plan"_s, u"Group orders-callers"_s), u"Group orders-callers, Create"_s);
}

void TestProtect::aProviderThatIsAwayIsSaidAndAskedAgain()
{
    PlanFixture fixture(PlanFixture::enterprise());
    sandbox::FaultRule away;
    away.server = u"provider"_s;
    away.action = sandbox::FaultRule::Action::Status;
    away.status = 503;
    fixture.sandbox.faults().add(away);
    ProtectDesk desk(fixture);
    QTRY_VERIFY_WITH_TIMEOUT(desk.connected(), patienceMs);
    desk.open();
    QTRY_VERIFY_WITH_TIMEOUT(desk.offers(u"Try again"_s), patienceMs);
    QVERIFY(!desk.offers(u"Next"_s));
    fixture.sandbox.faults().clear();
    desk.press(u"Try again"_s);
    QTRY_VERIFY_WITH_TIMEOUT(desk.offers(u"Next"_s), patienceMs);
}

QTEST_MAIN(TestProtect)
#include "test_protect.moc"
