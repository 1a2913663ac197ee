#include "app/sandbox/faults.h"

#include <QJsonDocument>
#include <QTest>

using namespace sandbox;
using namespace Qt::StringLiterals;

class TestFaults : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theFirstRuleThatFitsIsTaken()
    {
        Faults faults;
        FaultRule first;
        first.server = u"admin"_s;
        first.method = "PUT";
        first.path = "/services/*";
        first.status = 503;
        faults.add(first);
        faults.add(FaultRule { .status = 404 });
        QCOMPARE(faults.next(u"admin"_s, "PUT", "/services/x")->status, 503);
        QCOMPARE(faults.next(u"admin"_s, "GET", "/services/x")->status, 404);
        QCOMPARE(faults.next(u"proxy"_s, "PUT", "/services/x")->status, 404);
        QCOMPARE(faults.next(u"admin"_s, "PUT", "/routes/x")->status, 404);
    }

    void aRuleSkipsFirstAndEndsAfterItsCount()
    {
        Faults faults;
        const int id = faults.add(FaultRule { .skip = 2, .count = 1 });
        QVERIFY(!faults.next(u"admin"_s, "GET", "/"));
        QVERIFY(!faults.next(u"admin"_s, "GET", "/"));
        QVERIFY(faults.next(u"admin"_s, "GET", "/"));
        QVERIFY(!faults.next(u"admin"_s, "GET", "/"));
        QCOMPARE(faults.hits(id), 1);
        QCOMPARE(faults.list().first().toObject().value("seen"_L1).toInt(), 4);
    }

    void aStarStandsForAnyCharacters_data()
    {
        QTest::addColumn<QByteArray>("pattern");
        QTest::addColumn<QByteArray>("path");
        QTest::addColumn<bool>("fits");
        QTest::newRow("whole") << QByteArray("/a") << QByteArray("/a") << true;
        QTest::newRow("prefix alone") << QByteArray("/a") << QByteArray("/a/b") << false;
        QTest::newRow("end") << QByteArray("/a*") << QByteArray("/a/b/c") << true;
        QTest::newRow("middle") << QByteArray("/a/*/c") << QByteArray("/a/b/b/c") << true;
        QTest::newRow("other end") << QByteArray("/a/*/c") << QByteArray("/a/b/d") << false;
        QTest::newRow("nothing") << QByteArray("/a*") << QByteArray("/a") << true;
    }

    void aStarStandsForAnyCharacters()
    {
        QFETCH(const QByteArray, pattern);
        QFETCH(const QByteArray, path);
        Faults faults;
        faults.add(FaultRule { .path = pattern });
        QTEST(faults.next(u"admin"_s, "GET", path).has_value(), "fits");
    }

    void aRuleSurvivesJson()
    {
        const QJsonObject json { { u"server"_s, u"proxy"_s }, { u"method"_s, u"GET"_s }, { u"path"_s, u"/x*"_s }, { u"skip"_s, 1 },
            { u"count"_s, 2 }, { u"action"_s, u"truncate"_s }, { u"delayMs"_s, 5 }, { u"bytes"_s, 10 }, { u"status"_s, 500 },
            { u"body"_s, QString() }, { u"carryOut"_s, true } };
        const core::Result<FaultRule> rule = FaultRule::fromJson(json);
        QVERIFY(rule);
        QCOMPARE(rule->toJson(), json);
    }

    void aRuleThatCannotBeReadIsRefusedWithItsMember_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("where");
        QTest::newRow("no action") << QByteArray("{}") << u"action"_s;
        QTest::newRow("unknown action") << QByteArray(R"({"action":"explode"})") << u"action"_s;
        QTest::newRow("unknown member") << QByteArray(R"({"action":"delay","ms":1})") << u"ms"_s;
        QTest::newRow("negative") << QByteArray(R"({"action":"delay","skip":-1})") << u"skip"_s;
        QTest::newRow("fraction") << QByteArray(R"({"action":"delay","delayMs":1.5})") << u"delayMs"_s;
        QTest::newRow("status") << QByteArray(R"({"action":"status","status":99})") << u"status"_s;
    }

    void aRuleThatCannotBeReadIsRefusedWithItsMember()
    {
        QFETCH(const QByteArray, json);
        const core::Result<FaultRule> rule = FaultRule::fromJson(QJsonDocument::fromJson(json).object());
        QVERIFY(!rule);
        QCOMPARE(rule.error().code, u"gatehouse.fault"_s);
        QTEST(rule.error().where, "where");
    }

    void rulesAreRemovedOneByOneAndAltogether()
    {
        Faults faults;
        const int first = faults.add({});
        faults.add({});
        QVERIFY(faults.remove(first));
        QVERIFY(!faults.remove(first));
        QCOMPARE(faults.list().size(), 1);
        faults.clear();
        QVERIFY(!faults.next(u"admin"_s, "GET", "/"));
    }

    void theControlPortIsHitByNameAlone()
    {
        Faults faults;
        faults.add({});
        QVERIFY(!faults.next(u"control"_s, "GET", "/dump"));
        QVERIFY(faults.next(u"admin"_s, "GET", "/dump"));
        FaultRule named;
        named.server = u"control"_s;
        faults.clear();
        faults.add(named);
        QVERIFY(faults.next(u"control"_s, "GET", "/dump"));
    }
};

QTEST_GUILESS_MAIN(TestFaults)
#include "test_faults.moc"
