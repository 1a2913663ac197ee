#include "models/forms/field_value.h"

#include <QJsonArray>
#include <QTest>

using namespace Qt::StringLiterals;
using forms::FieldValue;

class TestFieldValue : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void anInputHasThreeStates()
    {
        const QJsonObject read { { u"path"_s, QJsonValue() }, { u"retries"_s, 5 } };
        QCOMPARE(FieldValue().state(), FieldValue::State::Unset);
        QCOMPARE(FieldValue::fromMember(read, u"name"_s).state(), FieldValue::State::Unset);
        QCOMPARE(FieldValue::fromMember(read, u"path"_s).state(), FieldValue::State::Null);
        QCOMPARE(FieldValue::fromMember(read, u"retries"_s), FieldValue::of(5));
        QVERIFY(!(FieldValue() == FieldValue::null()));
        QVERIFY(!(FieldValue::of(QString()) == FieldValue::null()));
    }

    void unsetIsNotSentAndNullIs()
    {
        const QJsonObject body = forms::buildBody({
            { u"name"_s, FieldValue::of(u"a"_s) },
            { u"path"_s, FieldValue::null() },
            { u"retries"_s, FieldValue() },
            { u"tags"_s, FieldValue::of(QJsonArray()) },
        });
        QCOMPARE(body, (QJsonObject { { u"name"_s, u"a"_s }, { u"path"_s, QJsonValue() }, { u"tags"_s, QJsonArray() } }));
    }

    void recordsAreMadeOnlyForWhatIsSent()
    {
        const QJsonObject body = forms::buildBody({
            { u"config.add.headers"_s, FieldValue::null() },
            { u"config.minute"_s, FieldValue::of(5) },
            { u"config.remove.headers"_s, FieldValue() },
        });
        const QJsonObject add { { u"headers"_s, QJsonValue() } };
        QCOMPARE(body, (QJsonObject { { u"config"_s, QJsonObject { { u"add"_s, add }, { u"minute"_s, 5 } } } }));
    }
};

QTEST_GUILESS_MAIN(TestFieldValue)
#include "test_field_value.moc"
