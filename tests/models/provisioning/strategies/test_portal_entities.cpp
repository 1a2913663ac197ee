#include "tests/models/provisioning/plan_fixture.h"

#include "models/core/random.h"
#include "models/gateway/plugin_bodies.h"
#include "models/provisioning/plan/plan_secrets.h"
#include "models/provisioning/strategies/planning.h"
#include "models/provisioning/strategies/step_list.h"

#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace provisioning;
using Action = sandbox::FaultRule::Action;
using What = StepEvent::What;

namespace {

/// The steps of portalSide(), by index.
enum Part {
    Service,
    Plugin,
    Developer,
    Application,
    Contract,
    Approval,
};

const QString email = u"dora@example.com"_s;
const QString meta = u"{\"full_name\":\"Dora\"}"_s;

Step approval(const gateway::EntityKind &kind, const QString &key, const QString &id, const QString &parent)
{
    Step step;
    step.action = Step::Action::Update;
    step.kind = kind.name;
    step.naturalKey = key;
    step.id = id;
    step.parent = parent;
    step.desired = { { u"status"_s, 0 } };
    return step;
}

/// A service, developer, application and contract, which is approved.
QList<Step> portalSide()
{
    StepList list;
    const int service = list.entity(gateway::kinds::services(), u"orders-api"_s,
        { { u"name"_s, u"orders-api"_s }, { u"host"_s, u"up.example"_s }, { u"port"_s, 80 }, { u"protocol"_s, u"http"_s } });
    const QString serviceId = referTo(service, u"id"_s);
    QJsonObject plugin = gateway::applicationRegistrationBody({ u"Orders"_s });
    plugin.insert(u"service"_s, foreign(serviceId));
    list.entity(gateway::kinds::plugins(), u"application-registration"_s, plugin, serviceId);
    Step person;
    person.kind = gateway::kinds::developers().name;
    person.naturalKey = email;
    person.desired = { { u"email"_s, email }, { u"meta"_s, meta }, { u"status"_s, 0 } };
    person.generatedSecrets = QStringList { u"password"_s };
    const QString developer = referTo(list.append(person), u"id"_s);
    const QString application = referTo(list.entity(gateway::kinds::applications(), u"batch"_s,
                                            { { u"name"_s, u"batch"_s }, { u"custom_id"_s, u"client-1"_s } }, developer, u"batch"_s),
        u"id"_s);
    const QString parent = QString(developer + u'/' + application);
    const int contract
        = list.entity(gateway::kinds::contracts(), u"orders-api"_s, { { u"service"_s, foreign(serviceId) } }, parent, u"batch"_s);
    list.append(approval(gateway::kinds::contracts(), u"orders-api"_s, referTo(contract, u"id"_s), parent));
    return list.take();
}

/// An Enterprise gateway, and plans of steps that stand for themselves.
class PortalFixture : public PlanFixture {
public:
    PortalFixture()
        : PlanFixture(options())
    {
    }

    static sandbox::SandboxOptions options()
    {
        sandbox::SandboxOptions options = enterprise();
        options.provider.dialect = sandbox::Dialect::Generic;
        return options;
    }

    core::Result<Plan> planOf(const QList<Step> &steps)
    {
        Protection protection;
        protection.name = u"by hand"_s;
        protection.strategy = u"portal"_s;
        Plan plan = startPlan(context(), protection);
        plan.steps = steps;
        const auto examined = examine(context(), plan);
        if (!examined)
            return core::failure(examined.error());
        return plan;
    }

    core::Result<PlanState> carryOut(const QList<Step> &steps, const Watch &watch = {})
    {
        const auto made = planOf(steps);
        if (!made)
            return core::failure(made.error());
        return applyPlan(context(), *made, watch);
    }

    gateway::Entity addDeveloper(int status)
    {
        const auto made = admin().post(gateway::kinds::developers(),
            { { u"email"_s, email }, { u"meta"_s, meta }, { u"status"_s, status }, { u"password"_s, u"open sesame"_s } });
        if (!made)
            qFatal("%s", qPrintable(errorOf(made)));
        return *made;
    }
};

} // namespace

/// Developers, applications and contracts: made by POST, found again, approved, taken back.
class TestPortalEntities : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everythingIsMadeAndTakenBack();
    void thePasswordIsInTheKeychainAlone();
    void aFaultAtEachCallIsSurvived_data();
    void aFaultAtEachCallIsSurvived();
    void whoIsThereIsAdopted();
    void whoWasRefusedIsAConflict_data();
    void whoWasRefusedIsAConflict();
    void aReferenceIdOfSomebodyElseIsNamed();
    void aReferenceIdIsFoundWithoutTheListOfAll_data();
    void aReferenceIdIsFoundWithoutTheListOfAll();
    void aReferenceIdThatNoListShowsIsNamed();
    void anotherReferenceIdIsAConflict();
    void anApprovalThatSomebodyChangedStays();
    void anApprovalThatWasThereIsNotTakenBack();
};

void TestPortalEntities::everythingIsMadeAndTakenBack()
{
    PortalFixture fixture;
    const auto before = fixture.gatewayDump();
    const auto applied = fixture.carryOut(portalSide());
    QVERIFY2(applied, qPrintable(errorOf(applied)));
    const QString developer = applied->steps.at(Developer).id;
    const QString application = applied->steps.at(Application).id;
    const auto contract
        = fixture.admin().get(gateway::kinds::contracts(), applied->steps.at(Contract).id, QString(developer + u'/' + application));
    QVERIFY2(contract, qPrintable(errorOf(contract)));
    QCOMPARE(contract->json.value(u"status"_s).toInt(), 0);
    QCOMPARE(applied->steps.at(Approval).before, QJsonObject({ { u"status"_s, 1 } }));

    const auto again = fixture.planOf(portalSide());
    QVERIFY2(again, qPrintable(errorOf(again)));
    QCOMPARE(again->changes(), 0);

    const auto undone = fixture.rollBack(applied->plan.id);
    QVERIFY2(undone, qPrintable(errorOf(undone)));
    QCOMPARE(fixture.gatewayDump(), before);
}

void TestPortalEntities::thePasswordIsInTheKeychainAlone()
{
    PortalFixture fixture;
    const auto applied = fixture.carryOut(portalSide());
    QVERIFY2(applied, qPrintable(errorOf(applied)));
    PlanSecrets secrets(&fixture.keychain, applied->plan.id);
    QVERIFY(secrets.load());
    const QByteArray password = secrets.get(Developer, u"password"_s).reveal();
    QVERIFY(password.size() >= 24);
    const auto journal = Journal(*fixture.store).load(applied->plan.id);
    QVERIFY(!applied->plan.steps.at(Developer).desired.contains(u"password"_s));
    QVERIFY(!QJsonDocument(applied->steps.at(Developer).after).toJson().contains(password));
    QVERIFY(fixture.rollBack(applied->plan.id));
    PlanSecrets left(&fixture.keychain, applied->plan.id);
    QVERIFY(left.load());
    QVERIFY(left.get(Developer, u"password"_s).isEmpty());
}

void TestPortalEntities::aFaultAtEachCallIsSurvived_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<int>("action");
    QTest::addColumn<bool>("carriedOut");
    QTest::addColumn<bool>("resume");
    struct Kind {
        const char *name;
        Action action;
        bool carriedOut;
    };
    const QList<Kind> kinds { { "500", Action::Status, false }, { "500 after", Action::Status, true },
        { "drop before", Action::DropBefore, false }, { "drop after", Action::DropAfter, true }, { "truncate", Action::Truncate, true } };
    const QList<std::pair<const char *, const char *>> calls { { "POST", "/developers" }, { "POST", "/developers/*/applications" },
        { "POST", "/developers/*/application_instances" }, { "PATCH", "/developers/*" }, { "GET", "/developers/*" } };
    for (const auto &[method, path] : calls) {
        for (const Kind &kind : kinds) {
            for (const bool resume : { false, true })
                QTest::addRow("%s %s, %s, %s", method, path, kind.name, resume ? "resume" : "roll back")
                    << QByteArray(method) << QByteArray(path) << int(kind.action) << kind.carriedOut << resume;
        }
    }
}

void TestPortalEntities::aFaultAtEachCallIsSurvived()
{
    QFETCH(QByteArray, method);
    QFETCH(QByteArray, path);
    QFETCH(int, action);
    QFETCH(bool, carriedOut);
    QFETCH(bool, resume);
    PortalFixture fixture;
    const auto before = fixture.gatewayDump();
    const auto plan = fixture.planOf(portalSide());
    QVERIFY2(plan, qPrintable(errorOf(plan)));
    sandbox::FaultRule rule;
    rule.server = u"admin"_s;
    rule.method = method;
    rule.path = path;
    rule.action = Action(action);
    rule.bytes = 5;
    rule.carryOut = carriedOut;
    rule.count = method == "GET" ? 0 : 1; // a read is tried again by itself
    const int id = fixture.sandbox.faults().add(rule);
    const auto applied = applyPlan(fixture.context(), *plan);
    QVERIFY(fixture.sandbox.faults().hits(id) > 0);
    fixture.sandbox.faults().clear();

    if (!applied && resume) {
        const auto resumed = resumePlan(fixture.context(), plan->id);
        QVERIFY2(resumed, qPrintable(errorOf(resumed)));
        QCOMPARE(resumed->phase, PlanState::Phase::Done);
        QCOMPARE(fixture.admin().list(gateway::kinds::developers())->size(), 1);
    }
    const auto undone = fixture.rollBack(plan->id);
    QVERIFY2(undone, qPrintable(errorOf(undone)));
    QCOMPARE(fixture.gatewayDump(), before);
}

void TestPortalEntities::whoIsThereIsAdopted()
{
    PortalFixture fixture;
    fixture.addDeveloper(0);
    const auto before = fixture.gatewayDump();
    const auto applied = fixture.carryOut(portalSide());
    QVERIFY2(applied, qPrintable(errorOf(applied)));
    QVERIFY(!applied->steps.at(Developer).made);
    QVERIFY(applied->steps.at(Application).made);
    QVERIFY(fixture.rollBack(applied->plan.id));
    QCOMPARE(fixture.gatewayDump(), before);
}

void TestPortalEntities::whoWasRefusedIsAConflict_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("word");
    QTest::newRow("waits") << 1 << u"gatehouse.developer_pending"_s << QString();
    QTest::newRow("rejected") << 2 << u"gatehouse.developer_rejected"_s << u"rejected"_s;
    QTest::newRow("revoked") << 3 << u"gatehouse.developer_rejected"_s << u"revoked"_s;
}

void TestPortalEntities::whoWasRefusedIsAConflict()
{
    QFETCH(int, status);
    QFETCH(QString, code);
    QFETCH(QString, word);
    PortalFixture fixture;
    fixture.addDeveloper(status);
    const auto plan = fixture.planOf(portalSide());
    QVERIFY2(plan, qPrintable(errorOf(plan)));
    const Step &step = plan->steps.at(Developer);
    QCOMPARE(step.outlook, Step::Outlook::Conflict);
    QCOMPARE(step.conflictCode, code);
    QCOMPARE(step.conflictFields.value(u"email"_s).toString(), email);
    QCOMPARE(step.conflictFields.value(u"status"_s).toString(), word);
}

void TestPortalEntities::aReferenceIdOfSomebodyElseIsNamed()
{
    PortalFixture fixture;
    const auto consumer = fixture.add(gateway::kinds::consumers(), { { u"username"_s, u"old"_s }, { u"custom_id"_s, u"client-1"_s } });
    const auto taken = fixture.planOf(portalSide());
    QVERIFY2(taken, qPrintable(errorOf(taken)));
    QCOMPARE(taken->steps.at(Application).conflictCode, u"gatehouse.reference_id_taken"_s);
    QCOMPARE(taken->steps.at(Application).conflictFields, QJsonObject({ { u"custom_id"_s, u"client-1"_s }, { u"consumer"_s, u"old"_s } }));

    QVERIFY(fixture.admin().remove(gateway::kinds::consumers(), consumer));
    const QString developer = fixture.addDeveloper(0).id();
    const auto other
        = fixture.admin().post(gateway::kinds::applications(), { { u"name"_s, u"other"_s }, { u"custom_id"_s, u"client-1"_s } }, developer);
    QVERIFY2(other, qPrintable(errorOf(other)));
    const auto again = fixture.planOf(portalSide());
    QVERIFY2(again, qPrintable(errorOf(again)));
    QCOMPARE(
        again->steps.at(Application).conflictFields, QJsonObject({ { u"custom_id"_s, u"client-1"_s }, { u"application"_s, u"other"_s } }));
}

void TestPortalEntities::aReferenceIdIsFoundWithoutTheListOfAll_data()
{
    QTest::addColumn<int>("status");
    for (const int status : { 403, 404, 405 })
        QTest::addRow("%d", status) << status;
}

void TestPortalEntities::aReferenceIdIsFoundWithoutTheListOfAll()
{
    QFETCH(int, status);
    PortalFixture fixture;
    const QString developer = fixture.addDeveloper(0).id();
    QVERIFY(
        fixture.admin().post(gateway::kinds::applications(), { { u"name"_s, u"other"_s }, { u"custom_id"_s, u"client-1"_s } }, developer));
    sandbox::FaultRule rule;
    rule.path = "/applications";
    rule.status = status;
    rule.body = R"({"message":"no"})";
    const int id = fixture.sandbox.faults().add(rule);
    const auto plan = fixture.planOf(portalSide());
    QVERIFY2(plan, qPrintable(errorOf(plan)));
    QCOMPARE(fixture.sandbox.faults().hits(id), 1);
    QCOMPARE(plan->steps.at(Application).conflictFields.value(u"application"_s).toString(), u"other"_s);
}

void TestPortalEntities::aReferenceIdThatNoListShowsIsNamed()
{
    PortalFixture fixture;
    const auto plan = fixture.planOf(portalSide());
    QVERIFY2(plan, qPrintable(errorOf(plan)));
    sandbox::FaultRule rule;
    rule.server = u"admin"_s;
    rule.method = "POST";
    rule.path = "/developers/*/applications";
    rule.status = 409;
    rule.body
        = R"json({"code":5,"name":"unique constraint violation","message":"UNIQUE violation detected on '{custom_id=\"client-1\"}'"})json";
    fixture.sandbox.faults().add(rule);
    const auto applied = applyPlan(fixture.context(), *plan);
    QVERIFY(!applied);
    QCOMPARE(applied.error().code, u"gatehouse.reference_id_taken"_s);
    QCOMPARE(applied.error().fields.toObject(), QJsonObject({ { u"custom_id"_s, u"client-1"_s } }));
}

void TestPortalEntities::anotherReferenceIdIsAConflict()
{
    PortalFixture fixture;
    const QString developer = fixture.addDeveloper(0).id();
    QVERIFY(
        fixture.admin().post(gateway::kinds::applications(), { { u"name"_s, u"batch"_s }, { u"custom_id"_s, u"client-2"_s } }, developer));
    const auto plan = fixture.planOf(portalSide());
    QVERIFY2(plan, qPrintable(errorOf(plan)));
    QCOMPARE(plan->steps.at(Application).conflictCode, u"gatehouse.reference_id_differs"_s);
    QCOMPARE(plan->steps.at(Application).conflictFields.value(u"custom_id"_s).toString(), u"client-2"_s);
}

void TestPortalEntities::anApprovalThatSomebodyChangedStays()
{
    PortalFixture fixture;
    const auto applied = fixture.carryOut(portalSide());
    QVERIFY2(applied, qPrintable(errorOf(applied)));
    const QString parent = QString(applied->steps.at(Developer).id + u'/' + applied->steps.at(Application).id);
    QVERIFY(fixture.admin().patch(gateway::kinds::contracts(), applied->steps.at(Contract).id, { { u"status"_s, 3 } }, parent));
    const auto undone = fixture.rollBack(applied->plan.id);
    QVERIFY(!undone);
    QCOMPARE(undone.error().code, u"gatehouse.changed_meanwhile"_s);
    QVERIFY(fixture.admin().get(gateway::kinds::contracts(), applied->steps.at(Contract).id, parent));
}

void TestPortalEntities::anApprovalThatWasThereIsNotTakenBack()
{
    PortalFixture fixture;
    QList<Step> steps = portalSide();
    const auto first = fixture.carryOut(steps);
    QVERIFY2(first, qPrintable(errorOf(first)));
    QList<Step> more = portalSide();
    more << Step();
    more.last().index = int(more.size()) - 1;
    more.last().id = core::randomUuid();
    more.last().kind = gateway::kinds::consumers().name;
    more.last().naturalKey = u"extra"_s;
    more.last().desired = { { u"username"_s, u"extra"_s } };
    const auto second = fixture.carryOut(more);
    QVERIFY2(second, qPrintable(errorOf(second)));
    // the first is needed by the second as long as that stands
    const auto refused = fixture.rollBack(first->plan.id);
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, u"gatehouse.plan_needed"_s);
    QVERIFY(fixture.rollBack(second->plan.id));
    const QString parent = QString(first->steps.at(Developer).id + u'/' + first->steps.at(Application).id);
    const auto contract = fixture.admin().get(gateway::kinds::contracts(), first->steps.at(Contract).id, parent);
    QVERIFY2(contract, qPrintable(errorOf(contract)));
    QCOMPARE(contract->json.value(u"status"_s).toInt(), 0);
}

QTEST_GUILESS_MAIN(TestPortalEntities)
#include "test_portal_entities.moc"
