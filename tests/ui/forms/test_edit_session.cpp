#include "tests/ui/forms/form_fixture.h"
#include "ui/forms/edit_session.h"

using namespace Qt::StringLiterals;
using Type = forms::FormField::Type;

/// An object while it is edited, and what the gateway refuses of it.
class TestEditSession : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatTheGatewaySetsIsNoPartOfTheDraft();
    void refusalsFindTheirFields();
    void aTakenNameIsSaidAsThat();
    void theWholeGoesToTheOthers();
};

namespace {

ui::EditSubject subject()
{
    ui::EditSubject subject;
    subject.edit.kind = u"services"_s;
    subject.edit.id = u"1"_s;
    subject.edit.opened.json = { { u"id"_s, u"1"_s }, { u"name"_s, u"orders"_s }, { u"created_at"_s, 1 } };
    subject.schema.fields = { test::field(u"id"_s, Type::String), test::field(u"name"_s, Type::String),
        test::listOf(u"tags"_s, test::field({}, Type::String), Type::Set) };
    return subject;
}

core::Error refusal(const QJsonObject &fields, const QString &code = u"2"_s)
{
    core::Error error;
    error.kind = core::Error::Kind::Rejected;
    error.code = code;
    error.fields = fields;
    return error;
}

} // namespace

void TestEditSession::whatTheGatewaySetsIsNoPartOfTheDraft()
{
    const ui::EditSession session({}, subject());
    QCOMPARE(session.draft().values(), QJsonObject({ { u"name"_s, u"orders"_s } }));
    QCOMPARE(session.name(), u"orders"_s);
    QVERIFY(!session.isChanged());
}

void TestEditSession::refusalsFindTheirFields()
{
    const ui::EditSession session({}, subject());
    const auto refusals = ui::refusalsOf(
        refusal({ { u"tags"_s, QJsonArray { QJsonValue(), u"bad"_s } }, { u"foo"_s, u"unknown field"_s } }), session.draft());
    QCOMPARE(refusals.byField.value(u"tags"_s), u"The gateway says about element 2: bad"_s);
    QCOMPARE(refusals.others.size(), 1);
    QVERIFY(refusals.others.constFirst().contains(u"foo"_s));
    QVERIFY(refusals.paths.contains(u"foo"_s) && refusals.paths.contains(u"tags"_s));
}

void TestEditSession::aTakenNameIsSaidAsThat()
{
    const ui::EditSession session({}, subject());
    QCOMPARE(ui::refusalsOf(refusal({ { u"name"_s, u"orders"_s } }, u"5"_s), session.draft()).byField.value(u"name"_s),
        u"“orders” is taken already."_s);
}

void TestEditSession::theWholeGoesToTheOthers()
{
    const ui::EditSession session({}, subject());
    const auto refusals = ui::refusalsOf(refusal({ { u"@entity"_s, QJsonArray { u"at least one of"_s } } }), session.draft());
    QVERIFY(refusals.byField.isEmpty());
    QCOMPARE(refusals.others, QStringList { u"The gateway says: at least one of"_s });
}

QTEST_MAIN(TestEditSession)
#include "test_edit_session.moc"
