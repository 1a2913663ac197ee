#include "app/sandbox/sandbox.h"
#include "models/core/clock.h"
#include "models/gateway/entity_kind.h"
#include "tests/app/cli/command_line.h"
#include "tests/app/cli/entity_samples.h"
#include "tests/app/cli/refusal.h"

#include <QFile>
#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

QJsonValue memberAt(const QJsonObject &object, const QString &path)
{
    QJsonValue at(object);
    const QStringList names = path.split(u'.');
    for (const QString &name : names)
        at = at.toObject().value(name);
    return at;
}

/// What of an object stays the same over a delete and its undo, or an edit and its undo.
QJsonObject lasting(QJsonObject object)
{
    for (const QString &time : { u"created_at"_s, u"updated_at"_s })
        object.remove(time);
    return object;
}

} // namespace

/// Every kind of the catalogue through the commands that change objects, against the sandbox in Enterprise dress.
class TestEntityCommands : public QObject {
    Q_OBJECT

    core::SystemClock m_clock;
    std::unique_ptr<sandbox::Sandbox> m_sandbox;
    QTemporaryDir m_home;
    QTemporaryDir m_files;
    CommandLine m_cli { m_home.path() };
    QHash<QString, EntitySample> m_samples;

    CommandLine::Outcome run(const QStringList &words) const
    {
        return m_cli.run(words + QStringList { u"--json"_s, u"--gateway"_s, m_sandbox->urls().value(u"admin"_s).toString() });
    }

    /// The last line of a command that has to work.
    QJsonObject done(const QStringList &words) const
    {
        const auto outcome = run(words);
        if (outcome.exitCode != 0)
            qWarning().noquote() << words.join(u' ').left(200) << '\n' << outcome.text();
        return outcome.exitCode == 0 ? outcome.last() : QJsonObject();
    }

    QJsonObject shown(const QString &kind, const QString &id, const QStringList &of) const
    {
        return run(QStringList { u"get"_s, kind, id } + of).last();
    }

    QStringList idsOf(const QString &kind, const QStringList &of) const
    {
        QStringList ids;
        const auto outcome = run(QStringList { u"list"_s, kind } + of);
        for (const QJsonObject &line : outcome.lines)
            ids << line.value("id"_L1).toString();
        return ids;
    }

    bool takeBack(const QString &plan) const { return done({ u"rollback"_s, plan }).value("rolled_back"_L1).toBool(); }

private Q_SLOTS:
    void initTestCase()
    {
        sandbox::SandboxOptions options;
        options.gateway.edition = sandbox::GatewayOptions::Edition::Enterprise;
        m_sandbox = std::make_unique<sandbox::Sandbox>(options, m_clock);
        QVERIFY(m_sandbox->start());
        for (const SampleGround &ground : sampleGround(m_files.path()))
            QVERIFY2(!done(QStringList { u"create"_s, ground.kind } + ground.options).isEmpty(), qPrintable(ground.kind));
        m_samples = entitySamples(m_files.path());
    }

    void aKindGoesAllTheWay_data();
    void aKindGoesAllTheWay();
    void whatCannotBeWrittenIsListedAlone_data();
    void whatCannotBeWrittenIsListedAlone();
    void aPreviewWritesNothingAndHidesSecrets();
    void aSecretAmongTheArgumentsIsRefused();
    void whatDependsIsSaidAndKeepsIt();
    void aConsumerComesBackWithAllItsCredentials();
    void aMemberGoesBackToItsDefaultOrToNone();
    void anAmbiguousNameIsRefused();
    void aBadValueIsRefused();
};

void TestEntityCommands::aKindGoesAllTheWay_data()
{
    QTest::addColumn<QString>("kind");
    for (const gateway::EntityKind &kind : gateway::entityKinds()) {
        if (!kind.readOnly)
            QTest::newRow(qPrintable(kind.name)) << kind.name;
    }
}

void TestEntityCommands::aKindGoesAllTheWay()
{
    QFETCH(QString, kind);
    QVERIFY2(m_samples.contains(kind), "a kind without a sample");
    const EntitySample sample = m_samples.value(kind);
    const QStringList of = sample.of.isEmpty() ? QStringList() : QStringList { u"--of"_s, sample.of };

    const QJsonObject created = done(QStringList { u"create"_s, kind } + of + sample.create);
    QCOMPARE(created.value("outcome"_L1), QJsonValue(u"created"_s));
    const QString id = created.value("id"_L1).toString();
    const QJsonObject before = shown(kind, id, of);
    QCOMPARE(before.value("id"_L1).toString(), id);
    QVERIFY(idsOf(kind, of).contains(id));

    const QJsonObject preview = done(QStringList { u"edit"_s, kind, id, u"--dry-run"_s } + of + sample.edit);
    QCOMPARE(preview.value("changes"_L1).toArray().size(), 1);
    QCOMPARE(preview.value("changes"_L1)[0][u"member"_s].toString(), sample.changed);
    QCOMPARE(lasting(shown(kind, id, of)), lasting(before));
    const QJsonObject edited = done(QStringList { u"edit"_s, kind, id } + of + sample.edit);
    QCOMPARE(edited.value("outcome"_L1), QJsonValue(u"changed"_s));
    QVERIFY(memberAt(shown(kind, id, of), sample.changed) != memberAt(before, sample.changed));
    QVERIFY(takeBack(edited.value("plan"_L1).toString()));
    QCOMPARE(lasting(shown(kind, id, of)), lasting(before));

    const bool elsewhere = sample.clone.contains(u"--of"_s);
    const QJsonObject cloned = done(QStringList { u"clone"_s, kind, id } + (elsewhere ? QStringList() : of) + sample.clone);
    QCOMPARE(cloned.value("outcome"_L1), QJsonValue(u"created"_s));
    QVERIFY(cloned.value("id"_L1).toString() != id);
    QVERIFY(takeBack(cloned.value("plan"_L1).toString()));

    const QJsonObject deleted = done(QStringList { u"delete"_s, kind, id, u"--yes"_s } + of);
    QCOMPARE(deleted.value("outcome"_L1), QJsonValue(u"deleted"_s));
    QCOMPARE(run(QStringList { u"get"_s, kind, id } + of).exitCode, 3);
    QVERIFY(!idsOf(kind, of).contains(id));
    const QStringList others = idsOf(kind, of);
    QVERIFY(takeBack(deleted.value("plan"_L1).toString()));
    QCOMPARE(idsOf(kind, of).size(), others.size() + 1);
    if (sample.comesBackExactly) {
        QCOMPARE(memberAt(shown(kind, id, of), sample.changed), memberAt(before, sample.changed));
        QVERIFY(kind == "basic-auth-credentials"_L1 || takeBack(created.value("plan"_L1).toString()));
        QCOMPARE(kind == "basic-auth-credentials"_L1, idsOf(kind, of).contains(id));
    }
    QCOMPARE(unfinishedPlans(m_cli), 0);
}

void TestEntityCommands::whatCannotBeWrittenIsListedAlone_data()
{
    QTest::addColumn<QString>("kind");
    for (const gateway::EntityKind &kind : gateway::entityKinds()) {
        if (kind.readOnly)
            QTest::newRow(qPrintable(kind.name)) << kind.name;
    }
}

void TestEntityCommands::whatCannotBeWrittenIsListedAlone()
{
    QFETCH(QString, kind);
    QVERIFY(!m_samples.contains(kind));
    QCOMPARE(run({ u"list"_s, kind }).exitCode, 0);
    for (const QStringList &words :
        { QStringList { u"create"_s, kind, u"--set"_s, u"name=x"_s }, QStringList { u"delete"_s, kind, u"x"_s, u"--yes"_s },
            QStringList { u"edit"_s, kind, u"x"_s, u"--set"_s, u"name=y"_s }, QStringList { u"clone"_s, kind, u"x"_s } }) {
        const auto outcome = run(words);
        QCOMPARE(outcome.exitCode, 14);
        QCOMPARE(errorOf(outcome).value("code"_L1), QJsonValue(u"gatehouse.read_only_kind"_s));
    }
}

void TestEntityCommands::aPreviewWritesNothingAndHidesSecrets()
{
    QFile file(m_files.filePath(u"preview"_s));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("never-to-be-seen") > 0);
    file.close();
    const QStringList words { u"create"_s, u"key-auth-credentials"_s, u"--of"_s, u"ground"_s, u"--secret"_s,
        u"key=file:"_s + file.fileName() };
    const auto preview = run(words + QStringList { u"--dry-run"_s });
    QCOMPARE(preview.exitCode, 0);
    QVERIFY(!preview.text().contains("never-to-be-seen"));
    QCOMPARE(preview.last().value("method"_L1), QJsonValue(u"PUT"_s));
    QVERIFY(idsOf(u"key-auth-credentials"_s, { u"--of"_s, u"ground"_s }).isEmpty());
    const auto made = run(words);
    QCOMPARE(made.exitCode, 0);
    QVERIFY(!made.text().contains("never-to-be-seen"));
    QFile store(m_cli.storePath());
    QVERIFY(store.open(QIODevice::ReadOnly));
    QVERIFY(!store.readAll().contains("never-to-be-seen"));
    QVERIFY(takeBack(made.last().value("plan"_L1).toString()));
}

void TestEntityCommands::aSecretAmongTheArgumentsIsRefused()
{
    const QStringList words { u"create"_s, u"key-auth-credentials"_s, u"--of"_s, u"ground"_s };
    for (const QStringList &given : { QStringList { u"--set"_s, u"key=sesame"_s }, QStringList { u"--secret"_s, u"key=sesame"_s } }) {
        const auto outcome = run(words + given);
        QCOMPARE(outcome.exitCode, 2);
        QCOMPARE(errorOf(outcome).value("code"_L1), QJsonValue(u"gatehouse.secret_in_arguments"_s));
        QVERIFY(!outcome.text().contains("sesame"));
    }
}

void TestEntityCommands::whatDependsIsSaidAndKeepsIt()
{
    const auto outcome = run({ u"delete"_s, u"services"_s, u"ground"_s, u"--yes"_s });
    QCOMPARE(outcome.exitCode, 5);
    QCOMPARE(errorOf(outcome).value("code"_L1), QJsonValue(u"gatehouse.has_dependents"_s));
    const QJsonObject said = outcome.lines.value(0);
    QCOMPARE(said.value("blocked_by"_L1)[0][u"kind"_s], QJsonValue(u"routes"_s));
    QVERIFY(!shown(u"services"_s, u"ground"_s, {}).isEmpty());
    const auto unasked = run({ u"delete"_s, u"routes"_s, u"ground"_s });
    QCOMPARE(unasked.exitCode, 2);
    QVERIFY(!shown(u"routes"_s, u"ground"_s, {}).isEmpty());
}

void TestEntityCommands::aConsumerComesBackWithAllItsCredentials()
{
    QVERIFY(!done({ u"create"_s, u"consumers"_s, u"--set"_s, u"username=dora"_s }).isEmpty());
    QHash<QString, QString> ids;
    const QStringList kinds { u"acls"_s, u"jwt-credentials"_s, u"key-auth-credentials"_s, u"basic-auth-credentials"_s,
        u"hmac-auth-credentials"_s, u"oauth2-credentials"_s };
    for (const QString &kind : kinds) {
        QStringList words = QStringList { u"create"_s, kind, u"--of"_s, u"dora"_s } + m_samples.value(kind).create;
        words.replaceInStrings(u"username=u1"_s, u"username=dora"_s); // that of the sample may stand there still
        ids.insert(kind, done(words).value("id"_L1).toString());
    }
    const QString token
        = done({ u"create"_s, u"oauth2-tokens"_s, u"--of"_s, u"id1"_s, u"--set"_s, u"expires_in=60"_s }).value("id"_L1).toString();
    QVERIFY(!token.isEmpty());
    const auto deleted = run({ u"delete"_s, u"consumers"_s, u"dora"_s, u"--yes"_s });
    QCOMPARE(deleted.exitCode, 0);
    const QJsonObject said = deleted.lines.value(0);
    QCOMPARE(said.value("along"_L1).toArray().size(), kinds.size() + 1);
    QCOMPARE(
        said.value("lost"_L1).toArray(), (QJsonArray { QJsonObject { { u"kind"_s, u"basic-auth-credentials"_s }, { u"count"_s, 1 } } }));
    QCOMPARE(said.value("undo"_L1), QJsonValue(u"without_secret"_s));
    QCOMPARE(run({ u"get"_s, u"oauth2-tokens"_s, token }).exitCode, 3);
    QVERIFY(takeBack(deleted.last().value("plan"_L1).toString()));
    for (const QString &kind : kinds) {
        const QStringList back = idsOf(kind, { u"--of"_s, u"dora"_s });
        QCOMPARE(back.size(), 1);
        QVERIFY2(kind == "acls"_L1 || back.first() == ids.value(kind), qPrintable(kind));
    }
    QCOMPARE(shown(u"oauth2-tokens"_s, token, {}).value("id"_L1).toString(), token);
    QVERIFY(!done({ u"delete"_s, u"consumers"_s, u"dora"_s, u"--yes"_s }).isEmpty());
}

void TestEntityCommands::aMemberGoesBackToItsDefaultOrToNone()
{
    QVERIFY(!done({ u"create"_s, u"services"_s, u"--set"_s, u"name=tuned"_s, u"--set"_s, u"host=h.test"_s, u"--set"_s, u"retries=9"_s })
                 .isEmpty());
    QVERIFY(!done({ u"edit"_s, u"services"_s, u"tuned"_s, u"--unset"_s, u"retries"_s }).isEmpty());
    QCOMPARE(shown(u"services"_s, u"tuned"_s, {}).value("retries"_L1), QJsonValue(5));
    QVERIFY(!done({ u"edit"_s, u"services"_s, u"tuned"_s, u"--null"_s, u"retries"_s }).isEmpty());
    QVERIFY(shown(u"services"_s, u"tuned"_s, {}).value("retries"_L1).isNull());
    QCOMPARE(done({ u"edit"_s, u"services"_s, u"tuned"_s, u"--null"_s, u"retries"_s }).value("outcome"_L1), QJsonValue(u"unchanged"_s));
}

void TestEntityCommands::anAmbiguousNameIsRefused()
{
    for (const QString &service : { u"services/ground"_s, u"services/other"_s })
        QVERIFY(!done({ u"create"_s, u"plugins"_s, u"--of"_s, service, u"--set"_s, u"name=cors"_s }).isEmpty());
    const auto outcome = run({ u"delete"_s, u"plugins"_s, u"cors"_s, u"--yes"_s });
    QCOMPARE(outcome.exitCode, 5);
    QCOMPARE(errorOf(outcome).value("code"_L1), QJsonValue(u"gatehouse.name_ambiguous"_s));
    QCOMPARE(done({ u"delete"_s, u"plugins"_s, u"cors"_s, u"--of"_s, u"services/other"_s, u"--yes"_s }).value("outcome"_L1),
        QJsonValue(u"deleted"_s));
}

void TestEntityCommands::aBadValueIsRefused()
{
    const QStringList words { u"create"_s, u"services"_s, u"--set"_s, u"host=h.test"_s };
    const auto number = run(words + QStringList { u"--set"_s, u"retries=many"_s });
    QCOMPARE(number.exitCode, 2);
    QCOMPARE(errorOf(number).value("code"_L1), QJsonValue(u"gatehouse.bad_value"_s));
    const auto refused = run(words + QStringList { u"--set"_s, u"retries=70000"_s });
    QCOMPARE(refused.exitCode, 6);
    QVERIFY2(refused.err.contains("retries"), refused.err.constData());
    QCOMPARE(unfinishedPlans(m_cli), 0);
}

QTEST_GUILESS_MAIN(TestEntityCommands)
#include "test_entity_commands.moc"
