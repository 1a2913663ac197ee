#include "models/gateway/plugin_form.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace {

forms::FormField named(const QString &name, bool required = false)
{
    forms::FormField field;
    field.name = name;
    field.required = required;
    return field;
}

} // namespace

/// One form of the two schemas that a plugin has.
class TestPluginForm : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aClientIdIsNoSecret();
    void whatThePluginNarrowsCountsAndTheRestIsOfTheFrame();
};

void TestPluginForm::whatThePluginNarrowsCountsAndTheRestIsOfTheFrame()
{
    forms::FormSchema frame;
    frame.fields = { named(u"id"_s), named(u"tags"_s), named(u"protocols"_s), named(u"config"_s), named(u"name"_s) };
    forms::FormSchema plugin;
    plugin.fields = { named(u"protocols"_s, true), named(u"config"_s, true), named(u"own"_s) };
    QStringList names;
    QStringList required;
    for (const forms::FormField &field : gateway::pluginForm(frame, plugin).fields) {
        names << field.name;
        if (field.required)
            required << field.name;
    }
    QCOMPARE(names, QStringList({ u"name"_s, u"protocols"_s, u"config"_s, u"tags"_s, u"id"_s, u"own"_s }));
    QCOMPARE(required, QStringList({ u"protocols"_s, u"config"_s }));
}

void TestPluginForm::aClientIdIsNoSecret()
{
    forms::FormField config = named(u"config"_s);
    config.type = forms::FormField::Type::Record;
    config.fields = { named(u"client_id"_s), named(u"client_secret"_s) };
    for (forms::FormField &field : config.fields)
        field.secret = true;
    forms::FormSchema plugin;
    plugin.fields = { config };
    const forms::FormSchema whole = gateway::pluginForm({}, plugin);
    QVERIFY(!whole.find(u"config.client_id")->secret);
    QVERIFY(whole.find(u"config.client_secret")->secret);
}

QTEST_GUILESS_MAIN(TestPluginForm)
#include "test_plugin_form.moc"
