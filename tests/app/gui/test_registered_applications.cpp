#include "app/gui/registered_applications.h"

#include "models/provisioning/plan/journal.h"
#include "models/provisioning/plan/plan_secrets.h"
#include "models/storage/memory_secret_store.h"
#include "models/storage/store.h"

#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

/// The clients that plans registered, out of the journal and the keychain.
class TestRegisteredApplications : public QObject {
    Q_OBJECT

private:
    core::SystemClock m_clock;
    QTemporaryDir m_folder;
    std::unique_ptr<storage::MemorySecretStore> m_secrets;
    QString m_path;

    gui::EngineParts parts() { return { nullptr, nullptr, &m_clock, m_secrets.get(), m_path }; }

    /// A plan with one registered client, whose secret is kept.
    provisioning::Plan registerClient(const QString &planId, const QString &name)
    {
        provisioning::Plan plan;
        plan.id = planId;
        plan.madeAt = m_clock.now();
        plan.issuer = u"https://id.example"_s;
        provisioning::Step step;
        step.action = provisioning::Step::Action::Client;
        step.kind = u"client"_s;
        step.naturalKey = name;
        step.desired = { { u"client_name"_s, name }, { u"grant_types"_s, QJsonArray { u"client_credentials"_s } },
            { u"scope"_s, u"api:read api:write"_s } };
        plan.steps = { step };
        const auto store = storage::Store::open(m_path, m_clock);
        provisioning::Journal journal(*store);
        provisioning::StepState state;
        state.phase = provisioning::StepState::Phase::Done;
        state.made = true;
        state.outputs = { { u"client_id"_s, QString(u"id-of-"_s + name) }, { u"auth"_s, u"basic"_s }, { u"secrets_plan"_s, planId },
            { u"secrets_step"_s, u"0"_s } };
        const bool written = journal.planned(plan) && journal.started(plan, step, {}) && journal.done(plan, step, state);
        provisioning::PlanSecrets secrets(m_secrets.get(), planId);
        if (!written || !secrets.set(0, { { u"client_secret"_s, core::Secret("secret-of-" + name.toUtf8()) } }))
            qFatal("the plan is not written");
        return plan;
    }

private Q_SLOTS:
    void init()
    {
        m_secrets = std::make_unique<storage::MemorySecretStore>();
        m_path = m_folder.filePath(QString::fromLatin1(QTest::currentTestFunction()) + u".db"_s);
    }

    void aRegisteredClientIsOfferedWithItsSecret()
    {
        registerClient(u"p1"_s, u"shop"_s);
        const auto found = gui::registeredApplications(parts());
        QVERIFY(found);
        QCOMPARE(found->size(), size_t(1));
        const ui::RegisteredApplication &shop = found->front();
        QCOMPARE(shop.name, u"shop"_s);
        QCOMPARE(shop.clientId, u"id-of-shop"_s);
        QCOMPARE(shop.issuer, u"https://id.example"_s);
        QCOMPARE(shop.auth, oauth::ClientAuth::Basic);
        QCOMPARE(shop.grantTypes, QStringList { u"client_credentials"_s });
        QCOMPARE(shop.scopes, (QStringList { u"api:read"_s, u"api:write"_s }));
        QCOMPARE(gui::secretOf(shop, parts())->reveal(), QByteArray("secret-of-shop"));
    }

    void aSecretThatIsInNoKeychainComesOutOfTheSession()
    {
        registerClient(u"p1"_s, u"shop"_s);
        const QString key = provisioning::PlanSecrets::key(u"p1"_s);
        const gui::EngineParts here = parts();
        QVERIFY(here.session->write(key, *m_secrets->read(key)));
        QVERIFY(m_secrets->remove(key));
        QCOMPARE(gui::secretOf(gui::registeredApplications(here)->front(), here)->reveal(), QByteArray("secret-of-shop"));
        QVERIFY(gui::secretOf(gui::registeredApplications(parts())->front(), parts())->isEmpty()); // another run of the program
    }

    void theNewestComesFirstAndTheSameClientOnce()
    {
        registerClient(u"p1"_s, u"shop"_s);
        registerClient(u"p2"_s, u"bank"_s);
        registerClient(u"p3"_s, u"shop"_s);
        const auto found = gui::registeredApplications(parts());
        QCOMPARE(found->size(), size_t(2));
        QCOMPARE(found->front().planId, u"p3"_s);
        QCOMPARE(found->back().name, u"bank"_s);
    }

    void oneThatWasTakenBackIsNotOffered()
    {
        const provisioning::Plan plan = registerClient(u"p1"_s, u"shop"_s);
        const auto store = storage::Store::open(m_path, m_clock);
        QVERIFY(provisioning::Journal(*store).undone(plan, plan.steps.first()));
        QVERIFY(gui::registeredApplications(parts())->empty());
    }
};

QTEST_GUILESS_MAIN(TestRegisteredApplications)
#include "test_registered_applications.moc"
