#include "models/provisioning/plan/references.h"

#include <QJsonArray>
#include <QTest>

using namespace Qt::StringLiterals;
using provisioning::Outputs;
using provisioning::referTo;
using provisioning::resolve;

class TestReferences : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyDepthIsResolved()
    {
        const QHash<int, Outputs> outputs { { 3, { { u"id"_s, u"abc"_s } } } };
        const QJsonObject json { { u"service"_s, QJsonObject { { u"id"_s, referTo(3, u"id"_s) } } },
            { u"list"_s, QJsonArray { referTo(3, u"id"_s), 7, QJsonValue() } },
            { u"text"_s, QString(u"<"_s + referTo(3, u"id"_s) + u">"_s) } };
        const auto resolved = resolve(json, outputs);
        QVERIFY(resolved);
        QCOMPARE(resolved->value(u"service"_s).toObject().value(u"id"_s).toString(), u"abc"_s);
        QCOMPARE(resolved->value(u"list"_s).toArray(), QJsonArray({ u"abc"_s, 7, QJsonValue() }));
        QCOMPARE(resolved->value(u"text"_s).toString(), u"<abc>"_s);
    }

    void anOpenReferenceIsAnError()
    {
        const auto resolved = resolve(referTo(1, u"client_id"_s), { { 1, { { u"id"_s, u"x"_s } } } });
        QVERIFY(!resolved);
        QCOMPARE(resolved.error().code, u"gatehouse.unresolved"_s);
    }

    void whatIsNotKnownMayStay()
    {
        const QHash<int, Outputs> outputs { { 1, { { u"id"_s, u"x"_s } } } };
        const QString text = QString(referTo(1, u"id"_s) + u'/' + referTo(2, u"id"_s));
        QCOMPARE(provisioning::resolveKnown(text, outputs), u"x/${2.id}"_s);
        const QJsonObject json { { u"a"_s, QJsonArray { text } } };
        QCOMPARE(provisioning::resolveKnown(json, outputs), QJsonObject({ { u"a"_s, QJsonArray { u"x/${2.id}"_s } } }));
    }

    void aValueIsNotResolvedAgain()
    {
        const auto resolved = resolve(referTo(0, u"id"_s), { { 0, { { u"id"_s, u"${1.id}"_s } } } });
        QVERIFY(resolved);
        QCOMPARE(*resolved, u"${1.id}"_s);
    }

    void plainTextStays() { QCOMPARE(*resolve(u"$5 {x} ${y}"_s, {}), u"$5 {x} ${y}"_s); }
};

QTEST_GUILESS_MAIN(TestReferences)
#include "test_references.moc"
