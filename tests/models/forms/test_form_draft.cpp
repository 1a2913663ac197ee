#include "models/forms/form_draft.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace forms;
using State = FieldValue::State;

namespace {

FormField field(const QString &name, FormField::Type type, std::optional<QJsonValue> byDefault = {})
{
    FormField field;
    field.name = name;
    field.type = type;
    field.defaultValue = std::move(byDefault);
    return field;
}

FormSchema schema()
{
    FormField redis = field(u"redis"_s, FormField::Type::Record);
    redis.fields = { field(u"host"_s, FormField::Type::String), field(u"port"_s, FormField::Type::Integer, 6379) };
    FormField config = field(u"config"_s, FormField::Type::Record);
    config.fields = { field(u"minute"_s, FormField::Type::Number), field(u"policy"_s, FormField::Type::String, u"local"_s), redis };
    FormSchema schema;
    schema.fields = { field(u"name"_s, FormField::Type::String), field(u"enabled"_s, FormField::Type::Boolean, true), config };
    return schema;
}

QJsonObject stored()
{
    return { { u"name"_s, u"rate-limiting"_s }, { u"enabled"_s, true },
        { u"config"_s,
            QJsonObject { { u"minute"_s, 5 }, { u"policy"_s, u"redis"_s },
                { u"redis"_s, QJsonObject { { u"host"_s, u"r1"_s }, { u"port"_s, 6379 } } } } } };
}

} // namespace

/// Three states per input, what has changed, the raw side, and going on from what others did.
class TestFormDraft : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatIsTypedIsChangedAndRevertTakesItBack();
    void theDefaultOfWhatIsThereIsSentAsAValue();
    void theDefaultOfWhatIsNewIsNotSent();
    void setFieldsLeaveDefaultsOut();
    void everythingShowsDefaults();
    void aTextTakesOverWhatItSays();
    void whatATextNeverHeldStays();
    void aMemberThatTheSchemaDoesNotKnowIsKept();
    void aRecordCanBeNone();
    void rebasingKeepsMineAndTakesTheirs();
};

void TestFormDraft::whatIsTypedIsChangedAndRevertTakesItBack()
{
    FormDraft draft(schema(), stored(), false);
    QCOMPARE(draft.changedPaths(), QStringList());
    draft.set(u"config.minute", FieldValue::of(9));
    draft.set(u"config.redis.host", FieldValue::null());
    QCOMPARE(draft.changedPaths(), QStringList({ u"config.minute"_s, u"config.redis.host"_s }));
    QCOMPARE(draft.openedValue(u"config.minute"), FieldValue::of(5));
    draft.revert(u"config.minute");
    QCOMPARE(draft.changedPaths(), QStringList { u"config.redis.host"_s });
    draft.revertAll();
    QCOMPARE(draft.values(), stored());
}

void TestFormDraft::theDefaultOfWhatIsThereIsSentAsAValue()
{
    FormDraft draft(schema(), stored(), false);
    draft.setDefault(u"config.policy");
    QCOMPARE(draft.value(u"config.policy"), FieldValue::of(u"local"_s));
    draft.setDefault(u"config.minute");
    QCOMPARE(draft.value(u"config.minute").state(), State::Null);
}

void TestFormDraft::theDefaultOfWhatIsNewIsNotSent()
{
    FormDraft draft(schema(), { { u"name"_s, u"rate-limiting"_s } }, true);
    draft.set(u"config.policy", FieldValue::of(u"redis"_s));
    QCOMPARE(draft.changedPaths(), QStringList { u"config.policy"_s });
    draft.setDefault(u"config.policy");
    QCOMPARE(draft.values(), QJsonObject({ { u"name"_s, u"rate-limiting"_s } }));
}

void TestFormDraft::setFieldsLeaveDefaultsOut()
{
    FormDraft draft(schema(), stored(), false);
    QJsonObject wanted = stored();
    wanted.remove(u"enabled"_s);
    wanted.insert(u"config"_s,
        QJsonObject { { u"minute"_s, 5 }, { u"policy"_s, u"redis"_s }, { u"redis"_s, QJsonObject { { u"host"_s, u"r1"_s } } } });
    QCOMPARE(draft.setFields(), wanted);
    draft.setDefault(u"config.policy"); // a change is told even where it leads to the default
    QCOMPARE(valueAt(draft.setFields(), u"config.policy"), FieldValue::of(u"local"_s));
}

void TestFormDraft::everythingShowsDefaults()
{
    const FormDraft draft(schema(), { { u"name"_s, u"rate-limiting"_s } }, true);
    QCOMPARE(valueAt(draft.everything(), u"config.redis.port"), FieldValue::of(6379));
    QCOMPARE(draft.changedPaths(), QStringList());
}

void TestFormDraft::aTextTakesOverWhatItSays()
{
    FormDraft draft(schema(), stored(), false);
    const QJsonObject shown = draft.setFields();
    QJsonObject typed = withValueAt(shown, u"config.minute", FieldValue::of(7));
    typed = withValueAt(typed, u"config.policy", {}); // left out: back to its default
    draft.applyJson(typed, shown);
    QCOMPARE(draft.value(u"config.minute"), FieldValue::of(7));
    QCOMPARE(draft.value(u"config.policy"), FieldValue::of(u"local"_s));
}

void TestFormDraft::whatATextNeverHeldStays()
{
    FormDraft draft(schema(), stored(), false);
    draft.applyJson(draft.setFields(), draft.setFields());
    QCOMPARE(draft.values(), stored());
    FormDraft fresh(schema(), {}, true);
    fresh.applyJson(fresh.everything(), fresh.everything());
    QCOMPARE(fresh.values(), QJsonObject());
}

void TestFormDraft::aMemberThatTheSchemaDoesNotKnowIsKept()
{
    FormDraft draft(schema(), stored(), false);
    const QJsonObject shown = draft.setFields();
    draft.applyJson(withValueAt(shown, u"config.newer", FieldValue::of(1)), shown);
    QCOMPARE(draft.changedPaths(), QStringList { u"config.newer"_s });
    QCOMPARE(valueAt(draft.setFields(), u"config.newer"), FieldValue::of(1));
    draft.applyJson(shown, draft.setFields());
    QCOMPARE(draft.values(), stored());
}

void TestFormDraft::aRecordCanBeNone()
{
    FormDraft draft(schema(), stored(), false);
    const QJsonObject shown = draft.setFields();
    draft.applyJson(withValueAt(shown, u"config.redis", FieldValue::null()), shown);
    QCOMPARE(valueAt(draft.values(), u"config.redis").state(), State::Null);
    QVERIFY(draft.isChanged(u"config.redis.host"));
}

void TestFormDraft::rebasingKeepsMineAndTakesTheirs()
{
    FormDraft draft(schema(), stored(), false);
    draft.set(u"config.minute", FieldValue::of(9));
    draft.set(u"name", FieldValue::of(u"mine"_s));
    QJsonObject theirs = withValueAt(stored(), u"config.minute", FieldValue::of(8));
    theirs = withValueAt(theirs, u"enabled", FieldValue::of(false));
    draft.rebase(theirs, { u"config.minute"_s });
    QCOMPARE(draft.value(u"config.minute"), FieldValue::of(9));
    QCOMPARE(draft.value(u"enabled"), FieldValue::of(false));
    QCOMPARE(draft.value(u"name"), FieldValue::of(u"rate-limiting"_s));
    QCOMPARE(draft.changedPaths(), QStringList { u"config.minute"_s });
}

QTEST_GUILESS_MAIN(TestFormDraft)
#include "test_form_draft.moc"
