#include "models/provisioning/plan/plan_secrets.h"
#include "models/storage/memory_secret_store.h"

#include <QTest>

using namespace Qt::StringLiterals;
using core::Secret;
using provisioning::PlanSecrets;

class TestPlanSecrets : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatIsKeptIsFoundByTheNextRun()
    {
        storage::MemorySecretStore store;
        PlanSecrets first(&store, u"p"_s);
        QVERIFY(first.load());
        QVERIFY(first.set(2, { { u"client_secret"_s, Secret(QByteArray("\0\xff binary", 9)) } }));
        PlanSecrets second(&store, u"p"_s);
        QVERIFY(second.load());
        QVERIFY(second.get(2, u"client_secret"_s) == first.get(2, u"client_secret"_s));
        QVERIFY(second.get(1, u"client_secret"_s).isEmpty());
    }

    void clearedSecretsAreGone()
    {
        storage::MemorySecretStore store;
        PlanSecrets secrets(&store, u"p"_s);
        QVERIFY(secrets.set(0, { { u"a"_s, Secret("x") } }));
        QVERIFY(secrets.clear());
        QVERIFY(secrets.clear()); // again is no error
        PlanSecrets second(&store, u"p"_s);
        QVERIFY(second.load());
        QVERIFY(second.get(0, u"a"_s).isEmpty());
    }

    void withoutAStoreTheyLastAsLongAsTheRun()
    {
        PlanSecrets secrets(nullptr, u"p"_s);
        QVERIFY(secrets.set(0, { { u"a"_s, Secret("x") } }));
        QVERIFY(!secrets.get(0, u"a"_s).isEmpty());
        QVERIFY(secrets.clear());
    }
};

QTEST_GUILESS_MAIN(TestPlanSecrets)
#include "test_plan_secrets.moc"
