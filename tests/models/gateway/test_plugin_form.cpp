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

QTEST_GUILESS_MAIN(TestPluginForm)
#include "test_plugin_form.moc"
