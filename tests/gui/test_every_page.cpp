#include "app/gui/composition.h"

#include "tests/gui/window_checks.h"
#include "tests/gui/window_tour.h"
#include "ui/main_window.h"
#include "ui/style/look_style.h"

#include <QApplication>
#include <QSettings>
#include <QTemporaryDir>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace {

constexpr QSize windowSize(1280, 800);

} // namespace

/// Every page, step and panel of the whole program: what it says to those who do not see it, how keys get around in it, and whether all
/// of it can be read, with the font of the desktop or, built with another FONT_SCALE, a larger one.
class TestEveryPage : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_settings;
    std::unique_ptr<gui::Composition> m_program;

    /// What is wrong with what is shown in @p shown: the window, or a panel over it.
    static QStringList faultsOf(QWidget &shown)
    {
        const QWidget &window = *shown.window();
        QStringList faults = test::nameFaults(shown) + test::tabFaults(shown) + test::fitFaults(*shown.window());
        if (window.size() != windowSize)
            faults << u"the window is %1x%2"_s.arg(window.width()).arg(window.height());
        return faults;
    }

private Q_SLOTS:
    void initTestCase()
    {
        QApplication::setStyle(new ui::LookStyle);
        QSettings::setDefaultFormat(QSettings::IniFormat);
        QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_settings.path());
        QFont font = QApplication::font();
        font.setPointSizeF(font.pointSizeF() * FONT_SCALE);
        QApplication::setFont(font);
    }

    void init()
    {
        m_program = std::make_unique<gui::Composition>();
        m_program->window().resize(windowSize);
        m_program->show();
        QVERIFY(QTest::qWaitForWindowActive(&m_program->window()));
    }

    void cleanup()
    {
        m_program.reset();
        QSettings().clear();
    }

    void allCanBeReadAndReached_data()
    {
        QTest::addColumn<QString>("part");
        for (const QString &part :
            { u"pages"_s, u"panels"_s, u"editor"_s, u"Developer portal"_s, u"Consumer and group"_s, u"Open source"_s })
            QTest::newRow(qPrintable(part)) << part;
    }

    void allCanBeReadAndReached()
    {
        QFETCH(QString, part);
        test::WindowTour tour(*m_program, faultsOf);
        tour.takeStart();
        if (part == u"pages")
            tour.takePages();
        else if (part == u"panels")
            tour.takePanels();
        else if (part == u"editor")
            tour.takeEditor();
        else
            tour.takeWizard(part);
        for (const QString &fault : tour.faults()) // a failure's own message tells the first of a list alone
            std::fprintf(stderr, "%s\n", qPrintable(fault));
        QCOMPARE(tour.faults(), QStringList());
        QVERIFY(tour.stops() > 10);
    }
};

QTEST_MAIN(TestEveryPage)
#include "test_every_page.moc"
