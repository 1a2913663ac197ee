#include "models/forms/form_leaf.h"
#include "models/provisioning/apply/entity_edit.h"
#include "tests/models/provisioning/plan_fixture.h"
#include "tests/support/secret_scan.h"

#include <QJsonArray>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace provisioning;
using gateway::Entity;

namespace {

const QString issuer = u"https://login.example.com"_s;

/// Begins to edit an object of the fixture's gateway.
EntityEdit openFor(PlanFixture &fixture, const gateway::EntityKind &kind, const QString &id)
{
    EntityEdit edit;
    edit.kind = kind.name;
    edit.id = id;
    edit.opened = fixture.admin().get(kind, id).value_or(Entity());
    edit.name = edit.opened.text(QLatin1String("name"));
    edit.edited = gateway::withSecrets(edit.opened);
    const bool plugin = kind.name == gateway::kinds::plugins().name;
    const auto schema = plugin ? fixture.admin().pluginSchema(edit.name) : fixture.admin().schema(kind);
    edit.secretMembers = forms::secretPaths(*schema);
    edit.mapMembers = forms::mapPaths(*schema);
    return edit;
}

QString addService(PlanFixture &fixture, const QString &name)
{
    return fixture.add(gateway::kinds::services(),
        { { u"name"_s, name }, { u"host"_s, u"up.example.com"_s }, { u"tags"_s, QJsonArray { u"a"_s, u"b"_s } } });
}

QJsonObject without(QJsonObject json, const QString &member)
{
    json.remove(member);
    return json;
}

} // namespace

/// Editing one object: the review, the write, the undo, and what others do meanwhile.
class TestEntityEdit : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void onlyWhatChangedIsSentAndUndoIsExact();
    void theOrderOfAListCounts();
    void aConfigMemberIsTakenBackAloneAmongOthers();
    void aSecretIsTakenBackAndNeverStored();
    void aNewObjectGoesAgain();
    void aRefusalNamesTheFieldAndLeavesNoPlan();
    void aNameThatIsTakenIsARefusal();
    void whatOthersChangedIsSeenBeforeTheWrite();
    void theSameChangeByOthersIsNoConflict();
    void anObjectThatIsGoneIsSaid();
    void nothingChangedWritesNothing();
    void aTextLikeAReferenceIsRefused();
    void undoSeesWhatOthersChanged();
};

void TestEntityEdit::onlyWhatChangedIsSentAndUndoIsExact()
{
    PlanFixture fixture;
    const QString id = addService(fixture, u"orders"_s);
    const QJsonObject before = fixture.gatewayDump();
    EntityEdit edit = openFor(fixture, gateway::kinds::services(), id);
    edit.edited.insert(u"retries"_s, 2);
    edit.edited.insert(u"path"_s, u"/v1"_s);
    const auto saved = saveEdit(fixture.context(), edit);
    QVERIFY2(saved, qPrintable(errorOf(saved)));
    QVERIFY(saved->written);
    QCOMPARE(saved->review.method, u"PATCH"_s);
    QCOMPARE(saved->review.path, u"/services/"_s + id);
    QCOMPARE(saved->review.body, QJsonObject({ { u"retries"_s, 2 }, { u"path"_s, u"/v1"_s } }));
    QCOMPARE(saved->storedDifferently, QStringList());
    QCOMPARE(fixture.admin().get(gateway::kinds::services(), id)->json.value("retries"_L1).toInt(), 2);
    QCOMPARE(fixture.latest().plan.strategy, u"edit"_s);
    QCOMPARE(fixture.latest().plan.name, u"orders"_s);
    QCOMPARE(fixture.latest().phase, PlanState::Phase::Done);

    const auto undone = fixture.rollBack(saved->planId);
    QVERIFY2(undone, qPrintable(errorOf(undone)));
    const Entity after = *fixture.admin().get(gateway::kinds::services(), id);
    QCOMPARE(without(after.json, u"updated_at"_s), without(edit.opened.json, u"updated_at"_s));
    QCOMPARE(fixture.gatewayDump().keys(), before.keys());
}

void TestEntityEdit::theOrderOfAListCounts()
{
    PlanFixture fixture;
    const QString id = addService(fixture, u"orders"_s);
    EntityEdit edit = openFor(fixture, gateway::kinds::services(), id);
    const QJsonArray was = edit.edited.value("tags"_L1).toArray();
    const QJsonArray turned { was.at(1), was.at(0) };
    edit.edited.insert(u"tags"_s, turned);
    const auto saved = saveEdit(fixture.context(), edit);
    QVERIFY2(saved, qPrintable(errorOf(saved)));
    QCOMPARE(fixture.admin().get(gateway::kinds::services(), id)->json.value("tags"_L1).toArray(), turned);
    QVERIFY(fixture.rollBack(saved->planId));
    QCOMPARE(fixture.admin().get(gateway::kinds::services(), id)->json.value("tags"_L1).toArray(), was);
}

void TestEntityEdit::aConfigMemberIsTakenBackAloneAmongOthers()
{
    PlanFixture fixture;
    const QString id = fixture.add(
        gateway::kinds::plugins(), { { u"name"_s, u"rate-limiting"_s }, { u"config"_s, QJsonObject { { u"minute"_s, 5 } } } });
    EntityEdit edit = openFor(fixture, gateway::kinds::plugins(), id);
    QJsonObject config = edit.edited.value("config"_L1).toObject();
    config.insert(u"minute"_s, 9);
    edit.edited.insert(u"config"_s, config);
    const auto saved = saveEdit(fixture.context(), edit);
    QVERIFY2(saved, qPrintable(errorOf(saved)));
    QCOMPARE(saved->review.body, QJsonObject({ { u"config"_s, QJsonObject { { u"minute"_s, 9 } } } }));
    // Another member of the same record is changed by somebody else: that stays.
    QVERIFY(fixture.admin().patch(gateway::kinds::plugins(), id, { { u"config"_s, QJsonObject { { u"hour"_s, 100 } } } }));
    const auto undone = fixture.rollBack(saved->planId);
    QVERIFY2(undone, qPrintable(errorOf(undone)));
    const QJsonObject after = fixture.admin().get(gateway::kinds::plugins(), id)->json.value("config"_L1).toObject();
    QCOMPARE(after.value("minute"_L1).toInt(), 5);
    QCOMPARE(after.value("hour"_L1).toInt(), 100);
}

void TestEntityEdit::aSecretIsTakenBackAndNeverStored()
{
    PlanFixture fixture(PlanFixture::enterprise());
    const QJsonObject config { { u"issuer"_s, fixture.issuer().toString() }, { u"client_id"_s, QJsonArray { u"console"_s } },
        { u"client_secret"_s, QJsonArray { u"old-secret-0123456789"_s } }, { u"session_secret"_s, u"old-session-0123456789"_s } };
    const QString id = fixture.add(gateway::kinds::plugins(), { { u"name"_s, u"openid-connect"_s }, { u"config"_s, config } });
    EntityEdit edit = openFor(fixture, gateway::kinds::plugins(), id);
    QJsonObject changed = edit.edited.value("config"_L1).toObject();
    changed.insert(u"client_secret"_s, QJsonArray { u"new-secret-0123456789"_s });
    changed.insert(u"session_secret"_s, u"new-session-0123456789"_s);
    edit.edited.insert(u"config"_s, changed);
    const auto secretsNow
        = [&] { return gateway::withSecrets(*fixture.admin().get(gateway::kinds::plugins(), id)).value("config"_L1).toObject(); };
    const auto saved = saveEdit(fixture.context(), edit);
    QVERIFY2(saved, qPrintable(errorOf(saved)));
    QCOMPARE(secretsNow().value("client_secret"_L1).toArray(), QJsonArray { u"new-secret-0123456789"_s });
    QCOMPARE(secretsNow().value("session_secret"_L1).toString(), u"new-session-0123456789"_s);
    support::SecretScan scan;
    for (const QByteArray secret : { "old-secret-0123456789", "new-secret-0123456789", "old-session-0123456789", "new-session-0123456789" })
        scan.add(secret, secret.left(11));
    QCOMPARE(scan.findInFolder(fixture.folder.path()), QStringList());

    const auto undone = fixture.rollBack(saved->planId);
    QVERIFY2(undone, qPrintable(errorOf(undone)));
    QCOMPARE(secretsNow().value("client_secret"_L1).toArray(), QJsonArray { u"old-secret-0123456789"_s });
    QCOMPARE(secretsNow().value("session_secret"_L1).toString(), u"old-session-0123456789"_s);
    QVERIFY(!fixture.keychain.read(u"plan/%1/secrets"_s.arg(saved->planId)));
}

void TestEntityEdit::aNewObjectGoesAgain()
{
    PlanFixture fixture;
    const QString other = fixture.add(gateway::kinds::plugins(), { { u"name"_s, u"key-auth"_s } });
    const QString service = addService(fixture, u"orders"_s);
    EntityEdit edit;
    edit.kind = u"plugins"_s;
    edit.isNew = true;
    edit.id = u"6a2c6f8e-1111-4222-8333-444455556666"_s;
    edit.name = u"key-auth"_s;
    edit.edited = { { u"name"_s, u"key-auth"_s }, { u"service"_s, QJsonObject { { u"id"_s, service } } },
        { u"config"_s, QJsonObject { { u"anonymous"_s, other } } } };
    const auto saved = saveEdit(fixture.context(), edit);
    QVERIFY2(saved, qPrintable(errorOf(saved)));
    QCOMPARE(saved->review.method, u"PUT"_s);
    QCOMPARE(saved->stored->id(), edit.id);
    QCOMPARE(saved->storedDifferently, QStringList());
    const auto undone = fixture.rollBack(saved->planId);
    QVERIFY2(undone, qPrintable(errorOf(undone)));
    QVERIFY(!fixture.admin().get(gateway::kinds::plugins(), edit.id));
    QVERIFY(fixture.admin().get(gateway::kinds::plugins(), other));
}

void TestEntityEdit::aRefusalNamesTheFieldAndLeavesNoPlan()
{
    PlanFixture fixture;
    const QString id = addService(fixture, u"orders"_s);
    EntityEdit edit = openFor(fixture, gateway::kinds::services(), id);
    edit.edited.insert(u"retries"_s, 99'999);
    const auto saved = saveEdit(fixture.context(), edit);
    QVERIFY2(saved, qPrintable(errorOf(saved)));
    QVERIFY(!saved->written);
    QVERIFY(saved->review.refused);
    QVERIFY(saved->review.refused->fields.toObject().contains("retries"_L1));
    QVERIFY(Journal(*fixture.store).all()->isEmpty());
}

void TestEntityEdit::aNameThatIsTakenIsARefusal()
{
    PlanFixture fixture;
    addService(fixture, u"orders"_s);
    const QString id = addService(fixture, u"billing"_s);
    EntityEdit edit = openFor(fixture, gateway::kinds::services(), id);
    edit.edited.insert(u"name"_s, u"orders"_s);
    const auto saved = saveEdit(fixture.context(), edit);
    QVERIFY2(saved, qPrintable(errorOf(saved)));
    QVERIFY(!saved->written);
    QCOMPARE(saved->review.refused->code, u"5"_s); // the dry run does not know it: the write was refused
    QCOMPARE(fixture.latest().phase, PlanState::Phase::RolledBack);
}

void TestEntityEdit::whatOthersChangedIsSeenBeforeTheWrite()
{
    PlanFixture fixture;
    const QString id = addService(fixture, u"orders"_s);
    EntityEdit edit = openFor(fixture, gateway::kinds::services(), id);
    edit.edited.insert(u"retries"_s, 2);
    QVERIFY(fixture.admin().patch(gateway::kinds::services(), id, { { u"path"_s, u"/theirs"_s }, { u"retries"_s, 3 } }));
    const auto saved = saveEdit(fixture.context(), edit);
    QVERIFY2(saved, qPrintable(errorOf(saved)));
    QVERIFY(!saved->written);
    QStringList theirs = saved->review.theirs;
    theirs.sort();
    QCOMPARE(theirs, QStringList({ u"path"_s, u"retries"_s }));
    QCOMPARE(fixture.admin().get(gateway::kinds::services(), id)->json.value("retries"_L1).toInt(), 3);
    QCOMPARE(saved->review.body, QJsonObject({ { u"retries"_s, 2 } }));
}

void TestEntityEdit::theSameChangeByOthersIsNoConflict()
{
    PlanFixture fixture;
    const QString id = addService(fixture, u"orders"_s);
    EntityEdit edit = openFor(fixture, gateway::kinds::services(), id);
    edit.edited.insert(u"retries"_s, 2);
    edit.edited.insert(u"path"_s, u"/mine"_s);
    QVERIFY(fixture.admin().patch(gateway::kinds::services(), id, { { u"retries"_s, 2 } }));
    const auto saved = saveEdit(fixture.context(), edit);
    QVERIFY2(saved, qPrintable(errorOf(saved)));
    QVERIFY(saved->written);
    QCOMPARE(saved->review.body, QJsonObject({ { u"path"_s, u"/mine"_s } }));
}

void TestEntityEdit::anObjectThatIsGoneIsSaid()
{
    PlanFixture fixture;
    const QString id = addService(fixture, u"orders"_s);
    EntityEdit edit = openFor(fixture, gateway::kinds::services(), id);
    edit.edited.insert(u"retries"_s, 2);
    QVERIFY(fixture.admin().remove(gateway::kinds::services(), id));
    const auto saved = saveEdit(fixture.context(), edit);
    QVERIFY2(saved, qPrintable(errorOf(saved)));
    QVERIFY(saved->review.gone);
    QVERIFY(!saved->written);
    edit.isNew = true; // created again from what was typed, at the same id
    for (const QString &member : { u"id"_s, u"created_at"_s, u"updated_at"_s })
        edit.edited.remove(member);
    const auto again = saveEdit(fixture.context(), edit);
    QVERIFY2(again, qPrintable(errorOf(again)));
    QVERIFY(again->written);
    QCOMPARE(fixture.admin().get(gateway::kinds::services(), id)->json.value("retries"_L1).toInt(), 2);
}

void TestEntityEdit::nothingChangedWritesNothing()
{
    PlanFixture fixture;
    const QString id = addService(fixture, u"orders"_s);
    const auto saved = saveEdit(fixture.context(), openFor(fixture, gateway::kinds::services(), id));
    QVERIFY2(saved, qPrintable(errorOf(saved)));
    QVERIFY(!saved->written && saved->review.canBeSaved());
    QVERIFY(Journal(*fixture.store).all()->isEmpty());
}

void TestEntityEdit::aTextLikeAReferenceIsRefused()
{
    PlanFixture fixture;
    const QString id = addService(fixture, u"orders"_s);
    EntityEdit edit = openFor(fixture, gateway::kinds::services(), id);
    edit.edited.insert(u"path"_s, u"/${0.id}"_s);
    const auto saved = saveEdit(fixture.context(), edit);
    QVERIFY(!saved || saved->review.refused);
}

void TestEntityEdit::undoSeesWhatOthersChanged()
{
    PlanFixture fixture;
    const QString id = addService(fixture, u"orders"_s);
    EntityEdit edit = openFor(fixture, gateway::kinds::services(), id);
    edit.edited.insert(u"retries"_s, 2);
    const auto saved = saveEdit(fixture.context(), edit);
    QVERIFY2(saved, qPrintable(errorOf(saved)));
    QVERIFY(fixture.admin().patch(gateway::kinds::services(), id, { { u"retries"_s, 7 } }));
    const auto undone = fixture.rollBack(saved->planId);
    QVERIFY(!undone);
    QCOMPARE(undone.error().code, u"gatehouse.changed_meanwhile"_s);
}

QTEST_GUILESS_MAIN(TestEntityEdit)
#include "test_entity_edit.moc"
