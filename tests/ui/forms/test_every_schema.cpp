#include "models/gateway/entity_changes.h"
#include "tests/ui/forms/sample_values.h"
#include "tests/ui/forms/typed_change.h"
#include "ui/forms/form_view.h"

#include <QDir>
#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;
using forms::FieldValue;
using forms::FormDraft;
using forms::FormField;
using forms::FormLeaf;

namespace {

const QString collection = QStringLiteral(GATEHOUSE_SOURCE_DIR "/../shared/specs");

QJsonObject readJson(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
}

/// An object with a value in every field.
QJsonObject fullObject(const forms::FormSchema &schema)
{
    FormField root;
    root.type = FormField::Type::Record;
    root.fields = schema.fields;
    return test::sampleValue(root).toObject();
}

QByteArray text(const QJsonValue &value)
{
    return QJsonDocument(QJsonArray { value }).toJson(QJsonDocument::Compact);
}

/// The members of @p body that hold something, records gone into: where a PATCH writes.
QStringList writtenPaths(const QJsonObject &body, const FormDraft &draft)
{
    QStringList paths;
    for (const FormLeaf &leaf : draft.leaves()) {
        if (forms::valueAt(body, leaf.path).state() != FieldValue::State::Unset)
            paths << leaf.path;
    }
    return paths;
}

} // namespace

/// Forms of every schema that is at hand: what is put into an input comes out of it, and what is typed there is all that is sent.
class TestEverySchema : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void valuesComeBackFromTheirInputs_data() { addSchemas(); }
    void valuesComeBackFromTheirInputs();
    void whatIsTypedIsAllThatIsSent_data() { addSchemas(); }
    void whatIsTypedIsAllThatIsSent();

private:
    void addSchemas() const;
    void show(FormDraft &draft);

    std::unique_ptr<ui::FormView> m_view;
};

void TestEverySchema::addSchemas() const
{
    QTest::addColumn<QString>("path");
    QTest::newRow("every type") << QString();
    for (const char *folder : { "plugins", "entities" }) {
        const QDir dir(collection + u"/kong-3.4.2-live-schemas/"_s + QLatin1StringView(folder));
        for (const QString &name : dir.entryList({ u"*.json"_s }))
            QTest::newRow(qPrintable(dir.dirName() + u'/' + name)) << dir.filePath(name);
    }
    for (const QString &name : QDir(collection).entryList({ u"plugin-OpenidConnect-*.json"_s }))
        QTest::newRow(qPrintable(name)) << QString(collection + u'/' + name);
}

void TestEverySchema::show(FormDraft &draft)
{
    m_view = std::make_unique<ui::FormView>();
    m_view->resize(900, 700);
    m_view->setDraft(draft, ui::outlineOf(u"plugins"_s, {}, draft, {}), { {}, draft.isNew() });
    m_view->show();
    m_view->openAll();
}

static forms::FormSchema schemaAt(const QString &path)
{
    if (path.isEmpty())
        return test::schemaOfEveryType();
    const QJsonObject json = readJson(path);
    if (json.contains("properties"_L1))
        return test::schemaFromJsonSchema(json);
    return forms::FormSchema::fromJson(json).value_or(forms::FormSchema());
}

void TestEverySchema::valuesComeBackFromTheirInputs()
{
    QFETCH(const QString, path);
    FormDraft draft(schemaAt(path), {}, true);
    QVERIFY(!draft.leaves().empty());
    show(draft);
    QCOMPARE(draft.values(), QJsonObject()); // what is left to its default is not sent
    for (const FormLeaf &leaf : draft.leaves()) {
        const ui::FormRow *row = m_view->row(leaf.path);
        QVERIFY2(row, qPrintable(leaf.path));
        QVERIFY2(row->editor()->value().state() == FieldValue::State::Unset, qPrintable(leaf.path));
        const QJsonValue sample = test::sampleValue(*leaf.field);
        draft.set(leaf.path, FieldValue::of(sample));
        m_view->refresh();
        QVERIFY2(row->editor()->value().json() == sample,
            qPrintable(leaf.path + u": "_s + QString::fromUtf8(text(sample) + text(row->editor()->value().json()))));
        QVERIFY2(row->editor()->problem().isEmpty(), qPrintable(leaf.path + u": "_s + row->editor()->problem()));
    }
    QCOMPARE(draft.values(), fullObject(draft.schema()));
    FormDraft raw(draft.schema(), {}, true);
    raw.applyJson(draft.values(), {});
    QCOMPARE(raw.values(), draft.values());
    QCOMPARE(raw.changedPaths(), draft.changedPaths());
}

void TestEverySchema::whatIsTypedIsAllThatIsSent()
{
    QFETCH(const QString, path);
    const forms::FormSchema schema = schemaAt(path);
    FormDraft draft(schema, fullObject(schema), false);
    show(draft);
    QCOMPARE(draft.changedPaths(), QStringList());
    for (const FormLeaf &leaf : draft.leaves()) {
        if (leaf.field->oneOf.size() == 1)
            continue; // it can be nothing else
        ui::FieldEditor &editor = *m_view->row(leaf.path)->editor();
        QVERIFY2(test::changeByTyping(editor), qPrintable(leaf.path));
        QVERIFY2(editor.problem().isEmpty(), qPrintable(leaf.path + u": "_s + editor.problem()));
        QVERIFY2(draft.changedPaths() == QStringList { leaf.path }, qPrintable(leaf.path + u" -> "_s + draft.changedPaths().join(u' ')));
        const gateway::Entity opened { draft.opened(), {} };
        const QJsonObject body = gateway::changedMembers(opened, draft.values(), gateway::EntityKind {}, &schema);
        QCOMPARE(writtenPaths(body, draft), QStringList { leaf.path });
        QCOMPARE(forms::valueAt(body, leaf.path), draft.value(leaf.path));
        draft.revert(leaf.path);
        m_view->refresh();
        QVERIFY2(editor.value() == draft.openedValue(leaf.path), qPrintable(leaf.path));
    }
    QCOMPARE(draft.values(), draft.opened());
}

QTEST_MAIN(TestEverySchema)
#include "test_every_schema.moc"
