#include "app/gui/composition.h"
#include "app/sandbox/sandbox.h"
#include "models/core/random.h"
#include "tests/live/node_program.h"
#include "tests/live/web_browser.h"
#include "tests/support/person.h"
#include "tests/support/scripted_person.h"
#include "ui/main_window.h"
#include "ui/style/look_style.h"

#include <QApplication>
#include <QPlainTextEdit>
#include <QRegularExpression>
#include <QScopeGuard>
#include <QSettings>
#include <QTemporaryDir>
#include <QUrlQuery>

#include <atomic>
#include <mutex>
#include <thread>

using namespace Qt::StringLiterals;

namespace {

constexpr int patienceMs = 60'000;
constexpr int pages = 5; ///< that a login may have

/// The version of Chromium that a User-Agent names, with a window or without; 0 for anybody else.
int chromiumOf(const QByteArray &agent)
{
    static const QRegularExpression product(u"\\b(?:Headless)?Chrome/([0-9]+)\\."_s);
    return product.match(QString::fromUtf8(agent)).captured(1).toInt();
}

QUrl redirectUri(const QUrl &authorization)
{
    return QUrl(QUrlQuery(authorization).queryItemValue(u"redirect_uri"_s, QUrl::FullyDecoded));
}

} // namespace

/// A login of the whole program in a real browser, from the button of the token lab to the tokens in the window. Who came is asked of
/// both ends: of the provider, which saw the login form come in, and of the window, which shows what the redirect listener saw.
class TestLiveBrowser : public QObject {
    Q_OBJECT

private:
    using Visit = std::function<void(const QUrl &)>;

    const core::SystemClock m_clock;
    QTemporaryDir m_settings;
    QByteArray m_password;
    std::unique_ptr<sandbox::Sandbox> m_sandbox;
    std::mutex m_mutex;
    QByteArrayList m_posters; ///< User-Agent of each form that came to the provider
    std::unique_ptr<gui::Composition> m_program;
    test::Person m_person;
    Visit m_visit;
    std::thread m_visitor;
    std::atomic_bool m_visited = false;
    int m_passed = 0;

    void startSandbox()
    {
        m_password = core::randomBytes(12).toHex();
        sandbox::SandboxOptions options;
        options.provider.users = { { u"alice"_s, core::Secret(m_password), u"Alice"_s, u"alice@example.test"_s } };
        options.provider.clients = { { u"lab"_s, {},
            { { u"redirect_uris"_s, QJsonArray { u"http://127.0.0.1/callback"_s } }, { u"application_type"_s, u"native"_s },
                { u"token_endpoint_auth_method"_s, u"none"_s } } } };
        m_sandbox = std::make_unique<sandbox::Sandbox>(options, m_clock);
        m_sandbox->setObserver(u"provider"_s, [this](sandbox::Phase phase, const sandbox::HttpRequest &request) {
            if (phase != sandbox::Phase::Arrived || request.method != "POST" || !request.body.contains("username="))
                return;
            const std::lock_guard lock(m_mutex);
            m_posters << request.header("user-agent");
        });
        QVERIFY(m_sandbox->start());
    }

    /// The window opens "the browser" on its own thread; who plays it needs time and gets another one.
    bool open(const QUrl &url)
    {
        m_visitor = std::thread([this, url] {
            m_visit(url);
            m_visited = true;
        });
        return true;
    }

    QUrl address(const QString &server) const { return QUrl(m_sandbox->urls().value(server).toString()); }

    void fill(const QString &name, const QString &text) const
    {
        auto *combo = m_person.find<QComboBox>(name);
        QVERIFY(combo);
        combo->lineEdit()->selectAll();
        QTest::keyClicks(combo->lineEdit(), text);
        QTest::keyClick(combo->lineEdit(), Qt::Key_Tab);
        QCOMPARE(combo->currentText(), text);
    }

    void logInWith(Visit visit)
    {
        m_visit = std::move(visit);
        const auto end = qScopeGuard([this] { // also of a failure: the visit works with what its test has
            if (m_visitor.joinable())
                m_visitor.join();
        });
        fill(u"Provider"_s, address(u"provider"_s).toString());
        fill(u"Application"_s, u"lab"_s);
        m_person.press(u"Run"_s);
        QTRY_VERIFY_WITH_TIMEOUT(m_visited, patienceMs);
        QTRY_VERIFY_WITH_TIMEOUT(m_person.offers(u"Run again"_s), patienceMs);
        QVERIFY(m_person.find(u"Signature verified"_s));
        QVERIFY(m_person.find(u"Subject: alice"_s));
    }

    QByteArray whoPostedTheLogin()
    {
        const std::lock_guard lock(m_mutex);
        return m_posters.size() == 1 ? m_posters.first() : QByteArray("not one login");
    }

    /// What the window says of the request that came to its listener.
    QByteArray whoCameBack() const
    {
        if (!m_person.choose(u"Exchanges of the flow"_s, u"Redirect back"_s))
            return "no redirect";
        const auto *request = m_person.find<QPlainTextEdit>(u"Request"_s);
        static const QRegularExpression line(u"^User-Agent: (.*)$"_s, QRegularExpression::MultilineOption);
        return request ? line.match(request->toPlainText()).captured(1).toUtf8() : QByteArray("no request");
    }

private Q_SLOTS:
    void initTestCase()
    {
        const QString absence = live::WebBrowser::absence();
        if (!absence.isEmpty() && live::isNodeRequired())
            QFAIL(qUtf8Printable(absence));
        if (!absence.isEmpty())
            QSKIP(qUtf8Printable(absence));
        QApplication::setStyle(new ui::LookStyle);
        QSettings::setDefaultFormat(QSettings::IniFormat);
        QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_settings.path());
    }

    void init()
    {
        m_posters.clear();
        m_visited = false;
        startSandbox();
        m_program = std::make_unique<gui::Composition>([this](const QUrl &url) { return open(url); });
        ui::MainWindow &window = m_program->window();
        m_person.look(&window);
        window.resize(1440, 900);
        m_program->show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        ui::Target gateway;
        gateway.connection.id = u"sandbox"_s;
        gateway.connection.name = u"Sandbox"_s;
        gateway.connection.adminUrl = address(u"admin"_s);
        gateway.connection.proxyUrl = address(u"proxy"_s);
        window.openSandbox(gateway, {});
        QTRY_VERIFY_WITH_TIMEOUT(m_person.choose(u"Pages"_s, u"Token lab"_s), patienceMs);
        QTRY_VERIFY_WITH_TIMEOUT(m_person.offers(u"Run"_s), patienceMs);
    }

    void cleanup()
    {
        m_program.reset();
        m_sandbox.reset();
    }

    void chromiumLogsInAndComesBack()
    {
        live::WebBrowser browser;
        const auto started = browser.start();
        QVERIFY2(started, started ? "" : qPrintable(started.error().text));
        QUrl landing;
        QUrl end;
        QString text;
        logInWith([&](const QUrl &url) {
            landing = redirectUri(url);
            browser.open(url);
            const QString allow = u"button[name=decision][value=allow]"_s;
            for (int page = 0; page < pages && browser.has(allow); ++page) { // the login, then the consent
                if (browser.has(u"#username"_s)) {
                    browser.type(u"#username"_s, u"alice"_s);
                    browser.type(u"#password"_s, QString::fromLatin1(m_password));
                }
                browser.press(allow);
            }
            end = browser.address();
            text = browser.text();
        });
        if (QTest::currentTestFailed())
            QFAIL(qPrintable(u"the browser says: "_s + browser.fault()));
        QVERIFY(landing.host() == u"127.0.0.1" && landing.port() > 0 && landing.port() != address(u"provider"_s).port());
        QCOMPARE(end.adjusted(QUrl::RemoveQuery), landing);
        QVERIFY(QUrlQuery(end).hasQueryItem(u"code"_s) && QUrlQuery(end).hasQueryItem(u"state"_s));
        QCOMPARE(text, u"Gatehouse\nLogged in. You can close this window and go back to Gatehouse."_s);

        const int version = browser.version().section(u'.', 0, 0).toInt();
        QVERIFY(version > 0);
        QVERIFY2(chromiumOf(whoPostedTheLogin()) == version, whoPostedTheLogin().constData());
        QVERIFY2(chromiumOf(whoCameBack()) == version, whoCameBack().constData());
        ++m_passed;
    }

    /// The same login by anybody else comes to its tokens too, and is not taken for Chromium: the test above can fail.
    void nobodyElseIsTakenForChromium_data()
    {
        QTest::addColumn<QByteArray>("agent");
        QTest::newRow("nameless") << QByteArray();
        QTest::newRow("curl") << QByteArray("curl/7.88.1");
        QTest::newRow("another browser") << QByteArray("Mozilla/5.0 (X11; Linux x86_64; rv:128.0) Gecko/20100101 Firefox/128.0");
    }

    void nobodyElseIsTakenForChromium()
    {
        QFETCH(const QByteArray, agent);
        logInWith([&](const QUrl &url) {
            support::ScriptedPerson person("alice", m_password);
            person.introduceAs(agent);
            person.visit(url);
        });
        QCOMPARE(whoPostedTheLogin(), agent);
        QCOMPARE(whoCameBack(), agent);
        QCOMPARE(chromiumOf(whoPostedTheLogin()), 0);
        QCOMPARE(chromiumOf(whoCameBack()), 0);
    }

    void cleanupTestCase()
    {
        if (m_passed > 0)
            qInfo("live: %d login in a real Chromium", m_passed);
    }
};

QTEST_MAIN(TestLiveBrowser)
#include "test_live_browser.moc"
