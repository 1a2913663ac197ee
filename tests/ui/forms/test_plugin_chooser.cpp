#include "ui/forms/plugin_chooser.h"

#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

/// Which plugin, and on what.
class TestPluginChooser : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void typingAndEnterChoose();
    void nothingFoundCannotBeChosen();
    void whatItHangsOnIsGiven();
};

void TestPluginChooser::typingAndEnterChoose()
{
    ui::PluginChooser chooser;
    chooser.present({ u"jwt"_s, u"acl"_s, u"key-auth"_s }, {}, {}, {});
    QSignalSpy chosen(&chooser, &ui::PluginChooser::chosen);
    QCOMPARE(chooser.findChild<QListView *>()->currentIndex().data().toString(), u"acl"_s);
    QTest::keyClicks(chooser.filterField(), u"auth"_s);
    QTest::keyClick(chooser.filterField(), Qt::Key_Return);
    QCOMPARE(chosen.size(), 1);
    QCOMPARE(chosen.at(0).at(0).toString(), u"key-auth"_s);
    QCOMPARE(chosen.at(0).at(1).toString(), QString());
}

void TestPluginChooser::nothingFoundCannotBeChosen()
{
    ui::PluginChooser chooser;
    chooser.present({ u"jwt"_s }, {}, {}, {});
    QSignalSpy chosen(&chooser, &ui::PluginChooser::chosen);
    QTest::keyClicks(chooser.filterField(), u"zzz"_s);
    QTest::keyClick(chooser.filterField(), Qt::Key_Return);
    QCOMPARE(chosen.size(), 0);
}

void TestPluginChooser::whatItHangsOnIsGiven()
{
    const QString id = u"6a2c6f8e-1111-4222-8333-444455556666"_s;
    ui::PluginChooser chooser;
    chooser.present({ u"jwt"_s }, {}, u"services"_s, id);
    QSignalSpy chosen(&chooser, &ui::PluginChooser::chosen);
    QTest::keyClick(chooser.filterField(), Qt::Key_Return);
    QCOMPARE(chosen.size(), 1);
    QCOMPARE(chosen.at(0).at(1).toString(), u"services"_s);
    QCOMPARE(chosen.at(0).at(2).toString(), id);
}

QTEST_MAIN(TestPluginChooser)
#include "test_plugin_chooser.moc"
