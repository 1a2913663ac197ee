#include "ui/style/environment.h"

#include "tests/ui/look_application.h"

#include <QTest>

using Environment = core::Connection::Environment;

class TestEnvironment : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void productionIsDangerAndOnlyTheSandboxIsViolet()
    {
        QCOMPARE(ui::environmentTone(Environment::Production), ui::Tone::Danger);
        for (const Environment environment : { Environment::None, Environment::Development, Environment::Staging, Environment::Production })
            QVERIFY(ui::environmentTone(environment) != ui::Tone::Violet);
        QCOMPARE(ui::environmentTone(Environment::Sandbox), ui::Tone::Violet);
    }

    void theBarIsThereOnlyForAnEnvironment()
    {
        test::wear(ui::lightTheme);
        QWidget window;
        window.resize(200, 100);
        ui::EnvironmentBar bar(&window);
        bar.resize(200, 3);
        window.show();
        QVERIFY(!bar.isVisible());
        bar.setEnvironment(Environment::Production);
        QVERIFY(bar.isVisible());
        QCOMPARE(test::pixelsOf(test::picture(bar), ui::lightTheme.danger.mark), 600);
        QVERIFY(!bar.accessibleName().isEmpty());
        bar.setEnvironment(Environment::None);
        QVERIFY(!bar.isVisible());
    }
};

QTEST_MAIN(TestEnvironment)
#include "test_environment.moc"
