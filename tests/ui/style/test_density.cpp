#include "ui/style/density.h"

#include "ui/views/table_view.h"

#include <QSettings>
#include <QStandardItemModel>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

class TestDensity : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_settings;

private Q_SLOTS:
    void initTestCase()
    {
        QSettings::setDefaultFormat(QSettings::IniFormat);
        QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_settings.path());
        QCoreApplication::setOrganizationName(u"test"_s);
    }

    void tablesFollowAtOnce()
    {
        ui::DensityChoice choice;
        QStandardItemModel model;
        for (int i = 0; i < 3; ++i)
            model.appendRow(new QStandardItem(u"row"_s));
        ui::TableView view;
        view.setModel(&model);
        view.show();
        QVERIFY(QTest::qWaitForWindowExposed(&view));
        const int airy = view.visualRect(model.index(1, 0)).height();
        choice.choose(ui::Density::Compact);
        QTRY_VERIFY(view.visualRect(model.index(1, 0)).height() < airy);
        choice.choose(ui::Density::Comfortable);
        QTRY_COMPARE(view.visualRect(model.index(1, 0)).height(), airy);
    }

    void theChoiceIsRemembered()
    {
        ui::DensityChoice().choose(ui::Density::Compact);
        QCOMPARE(ui::DensityChoice().choice(), ui::Density::Compact);
        QCOMPARE(ui::currentDensity(), ui::Density::Compact);
        ui::DensityChoice().choose(ui::Density::Comfortable);
        QCOMPARE(ui::DensityChoice().choice(), ui::Density::Comfortable);
    }
};

QTEST_MAIN(TestDensity)
#include "test_density.moc"
