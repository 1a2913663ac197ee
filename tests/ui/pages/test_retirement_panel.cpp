#include "ui/pages/retirement_panel.h"

#include "tests/ui/look_application.h"
#include "tests/ui/workbench_fixture.h"

#include <QLabel>
#include <QPushButton>
#include <QSemaphore>
#include <QTest>

using namespace Qt::StringLiterals;

/// What goes with an application is read while the panel stands open.
class TestRetirementPanel : public QObject {
    Q_OBJECT

private:
    using Objects = core::Result<QList<provisioning::RetiredObject>>;

    struct Desk {
        Desk()
        {
            fixture.bench.engine.applications.previewRetirement
                = [this](const ui::Target &, const ui::Retirement &retirement, const core::CancelToken &) -> Objects {
                if (retirement.application.name == u"slow")
                    release.acquire();
                if (fails)
                    return core::failure(test::error(core::Error::Kind::Network));
                return QList<provisioning::RetiredObject> { { u"consumers"_s, u"1"_s, u"consumer of "_s + retirement.application.name,
                    {} } };
            };
            panel = std::make_unique<ui::RetirementPanel>(fixture.bench);
            panel->show();
        }

        ~Desk() { release.release(2); }

        void open(const QString &name)
        {
            provisioning::RegisteredApplication application;
            application.name = name;
            panel->open(application, {});
        }

        QString shown() const
        {
            QStringList words;
            for (const auto *label : panel->findChildren<QLabel *>())
                words << (label->isVisible() ? label->text() : QString());
            return words.join(u'\n');
        }

        bool accepts() const { return panel->findChild<QPushButton *>(u"retireAll"_s)->isEnabled(); }

        test::WorkbenchFixture fixture;
        QSemaphore release;
        std::atomic<bool> fails = false;
        std::unique_ptr<ui::RetirementPanel> panel;
    };

private Q_SLOTS:
    void initTestCase() { test::wear(ui::lightTheme); }

    void theListIsOfTheApplicationThatIsAskedAbout()
    {
        Desk desk;
        desk.open(u"first"_s);
        QTRY_VERIFY(desk.shown().contains(u"consumer of first"_s));
        QVERIFY(desk.accepts());
        desk.open(u"slow"_s);
        QVERIFY2(!desk.shown().contains(u"consumer of first"_s), qPrintable(desk.shown()));
        QVERIFY(!desk.accepts());
        desk.panel->setBusy(false); // something else has ended
        QVERIFY(!desk.accepts());
        desk.release.release();
        QTRY_VERIFY(desk.shown().contains(u"consumer of slow"_s));
        QVERIFY(desk.accepts());
    }

    void whatCannotBeListedCannotBeAgreedTo()
    {
        Desk desk;
        desk.open(u"first"_s);
        QTRY_VERIFY(desk.accepts());
        desk.fails = true;
        desk.open(u"second"_s);
        QTRY_VERIFY(desk.panel->findChild<QPushButton *>(u"retireAll"_s) && !desk.shown().contains(u"Looking"_s));
        QVERIFY2(!desk.shown().contains(u"consumer of"_s), qPrintable(desk.shown()));
        desk.panel->setBusy(false);
        QVERIFY(!desk.accepts());
    }
};

QTEST_MAIN(TestRetirementPanel)
#include "test_retirement_panel.moc"
