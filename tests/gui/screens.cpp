// Takes pictures of the whole program on its own sandbox: `./dev shots`. Not a test: somebody looks at what it writes.
#include "app/gui/composition.h"

#include "tests/support/person.h"
#include "ui/main_window.h"
#include "ui/style/look_style.h"
#include "ui/theme.h"

#include <QApplication>
#include <QComboBox>
#include <QCommandLineParser>
#include <QDir>
#include <QLabel>
#include <QSettings>
#include <QTranslator>

#include <tuple>

using namespace Qt::StringLiterals;

namespace {

constexpr int patienceMs = 30'000;
constexpr int settleMs = 700; ///< time for bones, bars and lists to come to rest

/// Goes through the program and photographs it. Pages are gone to by their place in the navigation, so that any language will do; what
/// follows names, such as the wizard, is taken in English alone.
class Photographer {
public:
    Photographer(gui::Composition &program, QString folder, QString suffix, bool english)
        : m_window(program.window())
        , m_folder(std::move(folder))
        , m_suffix(std::move(suffix))
        , m_english(english)
    {
        m_person.look(&m_window);
    }

    bool run()
    {
        take(u"01-first-run"_s);
        QTest::mouseClick(m_window.findChild<QAbstractButton *>(u"startSandbox"_s), Qt::LeftButton);
        auto *pages = m_window.findChild<QAbstractItemView *>(u"pages"_s);
        if (!wait([&] { return pages->isVisible() && pages->model()->rowCount() > 10; }))
            return false;
        takePages(*pages);
        return !m_english || (takePanels() && takeWizard());
    }

private:
    static bool wait(const std::function<bool()> &happened) { return QTest::qWaitFor(happened, patienceMs); }

    void take(const QString &name)
    {
        std::ignore = QTest::qWaitFor([] { return false; }, settleMs); // nothing says when a picture is at rest
        m_window.grab().save(u"%1/%2%3.png"_s.arg(m_folder, name, m_suffix));
    }

    void takePages(QAbstractItemView &pages)
    {
        int number = 1;
        for (int row = 0; row < pages.model()->rowCount(); ++row) {
            const QModelIndex index = pages.model()->index(row, 0);
            if (!index.flags().testFlag(Qt::ItemIsSelectable))
                continue; // a heading
            QTest::mouseClick(pages.viewport(), Qt::LeftButton, {}, pages.visualRect(index).center());
            take(u"%1-page"_s.arg(++number, 2, 10, QLatin1Char('0')));
        }
    }

    bool takePanels()
    {
        if (!m_person.choose(u"Pages"_s, u"Services"_s) || !m_person.choose(u"Services"_s, u"svc-00003"_s))
            return false;
        take(u"20-inspector"_s);
        QTest::mouseClick(m_window.findChild<QWidget *>(u"openPalette"_s), Qt::LeftButton);
        QLineEdit *search = shownSearch();
        if (!search)
            return false;
        QTest::keyClicks(search, u"svc-0001"_s);
        take(u"21-palette"_s);
        QTest::keyClick(search, Qt::Key_Escape);
        QTest::mouseClick(m_window.findChild<QWidget *>(u"showShortcuts"_s), Qt::LeftButton);
        take(u"22-shortcuts"_s);
        m_person.press(u"Close the shortcuts"_s);
        return true;
    }

    /// Where the palette is typed into.
    QLineEdit *shownSearch() const
    {
        for (QLineEdit *edit : m_window.findChildren<QLineEdit *>()) {
            if (edit->isVisible() && edit->placeholderText().startsWith(u"Search, run"_s))
                return edit;
        }
        return nullptr;
    }

    bool next(const QString &name)
    {
        if (!wait([this] { return m_person.offers(u"Next"_s); }))
            return false;
        take(name);
        m_person.press(u"Next"_s);
        return true;
    }

    bool takeWizard()
    {
        if (!m_person.choose(u"Pages"_s, u"Protect a service"_s) || !next(u"30-wizard-provider"_s))
            return false;
        if (!wait([this] { return m_person.choose(u"Services of the gateway"_s, u"svc-00003"_s); }) || !next(u"31-wizard-service"_s))
            return false;
        if (!next(u"32-wizard-strategy"_s) || !next(u"33-wizard-claim"_s) || !next(u"34-wizard-settings"_s))
            return false;
        m_person.type(u"Application name"_s, u"Nightly batch"_s);
        if (m_person.find(u"Developer’s e-mail"_s))
            m_person.type(u"Developer’s e-mail"_s, u"dora@example.com"_s);
        if (!next(u"35-wizard-application"_s) || !wait([this] { return apply() && apply()->isEnabled(); }))
            return false;
        take(u"36-wizard-plan"_s);
        QTest::mouseClick(apply(), Qt::LeftButton);
        if (!wait([this] { return m_person.offers(u"Test it now"_s) || m_person.offers(u"Go on without a keychain"_s); }))
            return false;
        if (m_person.offers(u"Go on without a keychain"_s))
            m_person.press(u"Go on without a keychain"_s);
        if (!wait([this] { return m_person.offers(u"Test it now"_s); }))
            return false;
        take(u"37-wizard-applied"_s);
        return takeToken();
    }

    bool takeToken()
    {
        m_person.press(u"Test it now"_s);
        if (!wait([this] { return m_person.offers(u"Run"_s); }))
            return false;
        const auto *application = m_person.find<QComboBox>(u"Application"_s);
        if (!wait([application] { return application->currentText().startsWith(u"Nightly batch"_s); }))
            return false;
        auto *flow = m_person.find<QComboBox>(u"Flow"_s);
        flow->setFocus(Qt::TabFocusReason);
        QTest::keyClicks(flow, u"Client"_s);
        m_person.press(u"Run"_s);
        if (!wait([this] { return m_person.offers(u"Run again"_s); }))
            return false;
        m_person.press(u"Call"_s);
        take(u"40-token"_s);
        m_person.choose(u"Pages"_s, u"Applications"_s);
        if (wait([this] { return m_person.choose(u"Applications"_s, u"Nightly batch"_s); }))
            take(u"41-application"_s);
        m_person.choose(u"Pages"_s, u"Activity"_s);
        take(u"42-activity"_s);
        return true;
    }

    QAbstractButton *apply() const
    {
        for (QAbstractButton *button : m_window.findChildren<QAbstractButton *>()) {
            if (button->isVisible() && test::Person::nameOf(button).startsWith(u"Apply"_s))
                return button;
        }
        return nullptr;
    }

    QWidget &m_window;
    test::Person m_person;
    QString m_folder;
    QString m_suffix;
    bool m_english;
};

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication::setApplicationName(u"gatehouse"_s);
    QCoreApplication::setOrganizationName(u"gatehouse"_s);
    QApplication application(argc, argv);
    QCommandLineParser parser;
    parser.addHelpOption();
    parser.addOptions(
        { { u"out"_s, u"folder of the pictures"_s, u"folder"_s, u"."_s }, { u"theme"_s, u"light or dark"_s, u"name"_s, u"light"_s },
            { u"language"_s, u"en or ja"_s, u"code"_s, u"en"_s }, { u"size"_s, u"of the window"_s, u"WxH"_s, u"1280x800"_s } });
    parser.process(application);
    QApplication::setStyle(new ui::LookStyle);
    const QString language = parser.value(u"language"_s);
    const QString theme = parser.value(u"theme"_s);
    QLocale::setDefault(QLocale(language));
    QTranslator translator;
    if (translator.load(u":/i18n/gatehouse_%1.qm"_s.arg(language)))
        QCoreApplication::installTranslator(&translator);
    QSettings().clear(); // HOME is a folder of this run
    gui::Composition program;
    QApplication::setPalette(ui::paletteFor(theme == u"dark" ? ui::darkTheme : ui::lightTheme));
    const QStringList size = parser.value(u"size"_s).split(u'x');
    program.window().resize(size.value(0).toInt(), size.value(1).toInt());
    program.show();
    program.window().activateWindow();
    if (!QTest::qWaitForWindowActive(&program.window()))
        fputs("the window is not active: keys may not reach it\n", stderr);
    QDir().mkpath(parser.value(u"out"_s));
    const QString scale = application.devicePixelRatio() > 1 ? u"-2x"_s : QString();
    const QString suffix = u"-%1-%2%3"_s.arg(theme, language, scale);
    if (Photographer(program, parser.value(u"out"_s), suffix, language == u"en").run())
        return 0;
    fputs("a picture could not be taken: what it waited for did not come\n", stderr);
    return 1;
}
