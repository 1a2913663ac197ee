#include "tests/ui/forms/form_fixture.h"
#include "ui/forms/merge_view.h"
#include "ui/widgets/segmented_switch.h"

#include <QLabel>

using namespace Qt::StringLiterals;
using Type = forms::FormField::Type;

/// Two people's changes of one object, side by side.
class TestMergeView : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatBothChangedIsChosenFieldByField();
    void oneSideIsChosenForAll();
    void whatOnlyOneChangedIsNotAsked();
    void aSecretIsNotShown();
};

namespace {

/// A service that was opened as "orders" at port 80, and of which this window wants another path, port and key.
struct Merging {
    explicit Merging(const QStringList &theirs, const QJsonObject &now)
        : session({}, subject())
    {
        session.draft().set(u"path", forms::FieldValue::of(u"/mine"_s));
        session.draft().set(u"port", forms::FieldValue::of(81));
        session.draft().set(u"key", forms::FieldValue::of(u"my-secret-key"_s));
        provisioning::EditReview review;
        review.theirs = theirs;
        review.now = gateway::Entity();
        review.now->json = now;
        view.present(session, review);
        view.resize(900, 500);
        view.show();
    }

    static ui::EditSubject subject()
    {
        ui::EditSubject subject;
        subject.edit.kind = u"services"_s;
        subject.edit.id = u"1"_s;
        subject.edit.opened.json = { { u"id"_s, u"1"_s }, { u"path"_s, u"/old"_s }, { u"port"_s, 80 }, { u"retries"_s, 5 } };
        forms::FormField key = test::field(u"key"_s, Type::String);
        key.secret = true;
        subject.edit.secretMembers = { u"key"_s };
        subject.schema.fields = { test::field(u"id"_s, Type::String), test::field(u"path"_s, Type::String),
            test::field(u"port"_s, Type::Integer), test::field(u"retries"_s, Type::Integer), key };
        return subject;
    }

    QStringList words() const
    {
        QStringList words;
        for (const QLabel *label : view.findChildren<QLabel *>())
            words << label->text();
        return words;
    }

    QList<ui::SegmentedSwitch *> choices() const { return view.findChildren<ui::SegmentedSwitch *>(); }

    ui::EditSession session;
    ui::MergeView view;
};

const QJsonObject theirObject { { u"id"_s, u"1"_s }, { u"path"_s, u"/theirs"_s }, { u"port"_s, 8080 }, { u"retries"_s, 3 } };

} // namespace

void TestMergeView::whatBothChangedIsChosenFieldByField()
{
    const Merging merging({ u"path"_s, u"port"_s, u"retries"_s }, theirObject);
    QCOMPARE(merging.view.bothCount(), 2);
    QCOMPARE(merging.choices().size(), 2);
    QVERIFY(merging.view.chosenTheirs().isEmpty());
    merging.choices().constLast()->setCurrent(1);
    QCOMPARE(merging.view.chosenTheirs(), QStringList { u"port"_s });
    for (const QString &value : { u"/old"_s, u"/theirs"_s, u"/mine"_s, u"80"_s, u"8080"_s, u"81"_s })
        QVERIFY2(merging.words().contains(value), qPrintable(value));
}

void TestMergeView::oneSideIsChosenForAll()
{
    Merging merging({ u"path"_s, u"port"_s }, theirObject);
    merging.view.chooseEverywhere(true);
    QCOMPARE(merging.view.chosenTheirs(), QStringList({ u"path"_s, u"port"_s }));
    merging.view.chooseEverywhere(false);
    QVERIFY(merging.view.chosenTheirs().isEmpty());
}

void TestMergeView::whatOnlyOneChangedIsNotAsked()
{
    const Merging merging({ u"retries"_s }, theirObject);
    QCOMPARE(merging.view.bothCount(), 0);
    QVERIFY(merging.choices().isEmpty());
    QCOMPARE(merging.words().count(u"Theirs"_s), 1); // retries
    QCOMPARE(merging.words().count(u"Mine"_s), 3); // path, port, key
}

void TestMergeView::aSecretIsNotShown()
{
    const Merging merging(
        { u"key"_s }, { { u"id"_s, u"1"_s }, { u"path"_s, u"/old"_s }, { u"port"_s, 80 }, { u"key"_s, u"their-secret-key"_s } });
    QCOMPARE(merging.view.bothCount(), 1);
    for (const QString &words : merging.words())
        QVERIFY2(!words.contains(u"secret-key"_s), qPrintable(words));
}

QTEST_MAIN(TestMergeView)
#include "test_merge_view.moc"
