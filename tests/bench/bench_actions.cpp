// bench_actions [ROWS [PART]]: what each action of a person costs the UI thread of the whole program, connected to a sandbox with 100,000
// rows of services, routes, consumers and plugins each. PART: pattern of the names of those to be measured.
#include "app/gui/composition.h"
#include "tests/bench/large_sandbox.h"
#include "tests/bench/user_actions.h"
#include "tests/bench/window_driver.h"
#include "tests/support/person.h"
#include "ui/style/look_style.h"
#include "ui/theme.h"
#include "ui/widgets/segmented_switch.h"

#include <QApplication>
#include <QClipboard>
#include <QMenu>
#include <QPlainTextEdit>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <cstdio>

using namespace Qt::StringLiterals;
using bench::Cost;
using bench::costOf;

namespace {

constexpr int rounds = 20;
constexpr double usual = 16;
constexpr double newPage = 50;
constexpr double filtered = 30;
constexpr double sortedFirst = 150;
constexpr double sortedAgain = 20;
constexpr int readSeconds = 300;

/// Does in the window what a person does, and measures it.
class Bench : private bench::WindowDriver {
public:
    /// @param part which actions are measured
    Bench(gui::Composition &program, int rows, const QRegularExpression &part)
        : WindowDriver(program.window())
        , m_rows(rows)
        , m_part(part)
    {
        m_person.look(&m_window);
    }

    bool run()
    {
        if (!readTables())
            return false;
        goToPages();
        for (const char *kind : { "service", "route", "consumer", "plugin" })
            useTable(QString::fromLatin1(kind));
        usePalette();
        changeLook();
        goBackAndForth();
        edit();
        inspectToken();
        goThroughWizard();
        m_report.sumUp();
        return true;
    }

private:
    template <typename Act> void measure(const QString &name, double budget, const Act &act)
    {
        measure(
            name, budget, [](int) {}, act);
    }

    /// @param prepare done before each round, not measured
    template <typename Prepare, typename Act> void measure(const QString &name, double budget, const Prepare &prepare, const Act &act)
    {
        if (!name.contains(m_part))
            return;
        std::vector<Cost> costs;
        for (int round = 0; round < rounds; ++round) {
            prepare(round);
            bench::settle();
            costs.push_back(costOf([&act, round] { act(round); }));
        }
        m_report.add(name, costs, budget);
    }

    bool readTables()
    {
        if (!bench::waitUntil([this] { return m_person.find(u"Pages"_s) && shownPage() == u"Overview"_s; }, 60)) {
            std::fprintf(stderr, "the sandbox was not connected\n");
            return false;
        }
        for (const QString &page : { u"Services"_s, u"Routes"_s, u"Consumers"_s, u"Plugins"_s }) {
            const QString count = QLocale().toString(m_rows);
            if (!bench::waitUntil([&] { return m_person.rowText(u"Pages"_s, page).contains(count); }, readSeconds)) {
                std::fprintf(stderr, "%s did not come to %d\n", qPrintable(page), m_rows);
                return false;
            }
        }
        bench::settle();
        return true;
    }

    void goToPages()
    {
        for (int number = 1; number <= 9; ++number) {
            const Cost first = bench::costUntil([&] { goTo(number); }, [this] { return isPageFull(); }, readSeconds);
            const QString name = shownPage();
            m_report.add(u"go to %1, first"_s.arg(name), { first }, newPage);
            measure(
                u"go to %1, again"_s.arg(name), newPage, [&](int) { goTo(number == 1 ? 2 : 1); }, [&](int) { goTo(number); });
        }
    }

    /// The wizard reads the services itself; they stand in a list of its second step.
    bool isPageFull() const
    {
        const auto views = m_window.findChildren<QAbstractItemView *>();
        return shownPage() != u"Protect a service"_s || std::any_of(views.begin(), views.end(), [this](const auto *view) {
            return view->accessibleName() == u"Services of the gateway"_s && view->model()->rowCount() == m_rows;
        });
    }

    void useTable(const QString &kind)
    {
        ui::TableView *view = table(kind);
        goTo(kind == u"service" ? 2 : kind == u"route" ? 3 : kind == u"consumer" ? 4 : 5);
        bench::settle();
        const QString of = kind + u": "_s;
        filter(of);
        sort(of, *view);
        move(of, *view);
        openMenu(of, *view);
        measure(of + u"show or hide the inspector"_s, usual, [&](int) { key(Qt::Key_I, Qt::ControlModifier); });
    }

    void filter(const QString &of)
    {
        const QString letters = u"svc-00071 prod rate 1234567890"_s;
        key(Qt::Key_F, Qt::ControlModifier);
        measure(
            of + u"keystroke in the filter"_s, filtered,
            [&](int round) {
                if (round % 5 == 0)
                    key(Qt::Key_Escape);
                key(Qt::Key_F, Qt::ControlModifier);
            },
            [&](int round) { type(letters.mid(round % letters.size(), 1)); });
        measure(
            of + u"clear the filter"_s, filtered,
            [&](int) {
                key(Qt::Key_F, Qt::ControlModifier);
                type(u"01"_s);
            },
            [&](int) { key(Qt::Key_Escape); });
    }

    void sort(const QString &of, ui::TableView &view)
    {
        std::vector<int> shown;
        for (int section = 0; section < view.header()->count(); ++section) {
            if (!view.header()->isSectionHidden(section))
                shown.push_back(section);
        }
        std::vector<Cost> first;
        for (const int section : shown)
            first.push_back(costOf([&] { clickHeader(view, section); }));
        m_report.add(of + u"sort by a column, first"_s, first, sortedFirst);
        measure(
            of + u"sort by a column, again"_s, sortedAgain, [&](int round) { clickHeader(view, shown[size_t(round / 2) % shown.size()]); });
        clickHeader(view, shown.front());
    }

    void move(const QString &of, ui::TableView &view)
    {
        view.setFocus(Qt::TabFocusReason);
        key(Qt::Key_Home);
        measure(of + u"choose a row, inspector shown"_s, usual, [&](int) { key(Qt::Key_Down); });
        measure(of + u"Page Down"_s, usual, [&](int) { key(Qt::Key_PageDown); });
        measure(of + u"to the end and back"_s, usual, [&](int round) { key(round % 2 ? Qt::Key_Home : Qt::Key_End); });
        measure(of + u"extend the choice"_s, usual, [&](int) { key(Qt::Key_PageDown, Qt::ShiftModifier); });
        measure(
            of + u"choose all"_s, usual, [&](int round) { key(round % 2 ? Qt::Key_Home : Qt::Key_End); },
            [&](int) { key(Qt::Key_A, Qt::ControlModifier); });
        key(Qt::Key_Home);
        measure(of + u"jump to what is typed"_s, usual, [&](int round) { type(round % 2 ? u"z"_s : u"s"_s); });
    }

    void openMenu(const QString &of, ui::TableView &view)
    {
        view.setFocus(Qt::TabFocusReason);
        key(Qt::Key_Home);
        const auto close = [&] {
            if (QApplication::activePopupWidget())
                key(Qt::Key_Escape);
        };
        measure(
            of + u"open the context menu"_s, usual, [&](int) { close(); }, [&](int) { key(Qt::Key_F10, Qt::ShiftModifier); });
        close();
        measure(
            of + u"close the context menu"_s, usual, [&](int) { key(Qt::Key_F10, Qt::ShiftModifier); }, [&](int) { close(); });
    }

    void openPalette() const { key(Qt::Key_K, Qt::ControlModifier); }

    void usePalette()
    {
        measure(
            u"open the palette"_s, usual,
            [&](int round) {
                if (round > 0)
                    key(Qt::Key_Escape);
            },
            [&](int) { openPalette(); });
        const QString typed = u"svc-00071 prod route"_s;
        measure(u"type in the palette"_s, filtered, [&](int round) { type(typed.mid(round % typed.size(), 1)); });
        key(Qt::Key_Escape);
        measure(
            u"close the palette"_s, usual, [&](int) { openPalette(); }, [&](int) { key(Qt::Key_Escape); });
    }

    void command(const QString &words) const
    {
        openPalette();
        type(words);
        bench::settle();
    }

    void changeLook()
    {
        goTo(2);
        measure(
            u"other density"_s, newPage, [&](int round) { command(round % 2 ? u"Rows: comf"_s : u"Rows: comp"_s); },
            [&](int) { key(Qt::Key_Return); });
        measure(
            u"other theme"_s, newPage, [&](int round) { command(round % 2 ? u"Theme: light"_s : u"Theme: dark"_s); },
            [&](int) { key(Qt::Key_Return); });
    }

    void goBackAndForth()
    {
        goTo(2);
        bench::settle();
        goTo(5);
        measure(
            u"back"_s, newPage,
            [&](int round) {
                if (round > 0)
                    key(Qt::Key_Right, Qt::AltModifier);
            },
            [&](int) { key(Qt::Key_Left, Qt::AltModifier); });
        measure(
            u"forward"_s, newPage,
            [&](int round) {
                if (round > 0)
                    key(Qt::Key_Left, Qt::AltModifier);
            },
            [&](int) { key(Qt::Key_Right, Qt::AltModifier); });
        bench::settle();
    }

    /// Opens the editor of the next row each time; the form comes later, when the gateway has answered.
    void openEditor(int number, const QString &kind)
    {
        measure(
            u"open the editor of a "_s + kind, newPage,
            [&](int) {
                goTo(number);
                table(kind)->setFocus(Qt::TabFocusReason);
                key(Qt::Key_Down);
            },
            [&](int) { key(Qt::Key_Return); });
    }

    void edit()
    {
        openEditor(5, u"plugin"_s);
        openEditor(2, u"service"_s);
        if (!bench::waitUntil([this] { return m_person.find<QLineEdit>(u"Name"_s); }, 20)) {
            std::fprintf(stderr, "the editor did not open\n");
            return;
        }
        m_person.find<QLineEdit>(u"Name"_s)->setFocus(Qt::TabFocusReason);
        measure(u"editor: type in a field"_s, usual, [&](int) { type(u"x"_s); });
        auto *level = m_person.find<ui::SegmentedSwitch>(u"Which fields are shown"_s);
        measure(u"editor: essentials or all"_s, newPage, [&](int round) { level->setCurrent(round % 2 ? 0 : 2); });
        level->setCurrent(0);
        auto *sides = m_person.find<ui::SegmentedSwitch>(u"Form, JSON or both"_s);
        measure(u"editor: form, JSON or both"_s, newPage, [&](int round) { sides->setCurrent(round % 3); });
    }

    void inspectToken()
    {
        if (!m_person.choose(u"Pages"_s, u"Token inspector"_s))
            return;
        bench::settle();
        const QByteArray head = QByteArray(R"({"alg":"RS256","typ":"JWT","kid":"k1"})").toBase64(QByteArray::Base64UrlEncoding);
        const QByteArray claims = QByteArray(R"({"iss":"https://id.example.com/","sub":"alice","aud":["api://default"],"exp":1790000000,)"
                                             R"("iat":1789996400,"scp":["openid","api:read"],"groups":["a","b","c"]})")
                                      .toBase64(QByteArray::Base64UrlEncoding);
        const QString token = QString::fromLatin1(head + '.' + claims + '.' + QByteArray(342, 'A')).remove(u'=');
        auto *input = m_person.find<QPlainTextEdit>(u"Text with a token in it"_s);
        measure(
            u"token inspector: paste a token"_s, newPage,
            [&](int) {
                input->setFocus(Qt::TabFocusReason);
                input->clear();
                QApplication::clipboard()->setText(token);
            },
            [&](int) { key(Qt::Key_V, Qt::ControlModifier); });
    }

    void goThroughWizard()
    {
        if (!m_person.choose(u"Pages"_s, u"Protect a service"_s))
            return;
        bench::settle();
        std::vector<Cost> next;
        for (int step = 0; step < 6; ++step) {
            if (step == 1)
                bench::waitUntil([this] { return m_person.choose(u"Services of the gateway"_s, u"svc-00003"_s); }, 60);
            if (step == 5) {
                m_person.type(u"Application name"_s, u"batch"_s);
                measure(u"wizard: type in a field"_s, usual, [&](int) { type(u"x"_s); });
            }
            if (step == 5 && m_person.find(u"Developer’s e-mail"_s))
                m_person.type(u"Developer’s e-mail"_s, u"dora@example.com"_s);
            if (!bench::waitUntil([this] { return m_person.offers(u"Next"_s); }, 60))
                break;
            bench::settle();
            next.push_back(costOf([&] { m_person.press(u"Next"_s); }));
        }
        m_report.add(u"wizard: next step (%1 of them)"_s.arg(next.size()), next, newPage);
    }

    test::Person m_person;
    bench::Report m_report;
    int m_rows;
    QRegularExpression m_part;
};

} // namespace

int main(int argc, char **argv)
{
    const QTemporaryDir home;
    for (const char *name : { "HOME", "XDG_DATA_HOME", "XDG_STATE_HOME", "XDG_CONFIG_HOME" })
        qputenv(name, home.path().toUtf8());
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QCoreApplication::setApplicationName(u"gatehouse"_s);
    QCoreApplication::setOrganizationName(u"gatehouse"_s);
    QApplication application(argc, argv);
    QApplication::setStyle(new ui::LookStyle);
    const int rows = argc > 1 ? QString::fromLocal8Bit(argv[1]).toInt() : 100'000;
    bench::LargeSandbox sandbox;
    if (const auto started = sandbox.start(rows); !started) {
        std::fprintf(stderr, "the sandbox did not start: %s\n", qPrintable(started.error().text));
        return 1;
    }
    gui::Composition program;
    QApplication::setPalette(ui::paletteFor(ui::lightTheme));
    program.window().resize(1440, 900);
    program.show();
    program.window().activateWindow();
    if (!QTest::qWaitForWindowActive(&program.window())) {
        std::fprintf(stderr, "the window did not become active\n");
        return 1;
    }
    sandbox.open(program.window());
    std::printf("%d rows of every kind\n", rows);
    std::fflush(stdout);
    return Bench(program, rows, QRegularExpression(QString::fromLocal8Bit(argc > 2 ? argv[2] : ""))).run() ? 0 : 1;
}
