#include "app/gui/composition.h"

#include "tests/support/person.h"
#include "ui/main_window.h"
#include "ui/style/look_style.h"

#include <QApplication>
#include <QComboBox>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace {

constexpr int patienceMs = 30'000;

} // namespace

/// The main job in the whole program: its window, its engine, the sandbox that it starts itself. Clicks and keys alone; what came of it is
/// asked by plain HTTP.
class TestMainJob : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_settings;
    std::unique_ptr<gui::Composition> m_program;
    test::Person m_person;
    QNetworkAccessManager m_network;

    /// The Admin API's address, as the overview says it.
    QString adminUrl() const
    {
        for (const QLabel *label : m_program->window().findChildren<QLabel *>()) {
            if (label->isVisible() && label->text().startsWith(u"http://127.0.0.1:"_s))
                return label->text();
        }
        return {};
    }

    QJsonArray listOf(const QString &admin, const QString &kind)
    {
        QNetworkReply *reply = m_network.get(QNetworkRequest(QUrl(admin + u'/' + kind + u"?size=1000"_s)));
        QSignalSpy finished(reply, &QNetworkReply::finished);
        if (!finished.wait(patienceMs))
            return {};
        reply->deleteLater();
        return QJsonDocument::fromJson(reply->readAll()).object().value("data"_L1).toArray();
    }

    QStringList namesOf(const QString &admin, const QString &kind)
    {
        QStringList names;
        for (const QJsonArray all = listOf(admin, kind); const auto &one : all)
            names << one.toObject().value("name"_L1).toString();
        names.sort();
        return names;
    }

    bool goTo(const QString &page) const { return m_person.choose(u"Pages"_s, page); }

    QAbstractButton *applyButton() const
    {
        for (QAbstractButton *button : m_program->window().findChildren<QAbstractButton *>()) {
            if (button->isVisible() && test::Person::nameOf(button).startsWith(u"Apply"_s))
                return button;
        }
        return nullptr;
    }

    QString shownText(const QString &name) const
    {
        const auto *label = m_program->window().findChild<QWidget *>(name);
        return label ? test::Person::nameOf(const_cast<QWidget *>(label)) : QString();
    }

    void fillTheWizard(const QString &strategy, const QString &upstream)
    {
        QVERIFY(goTo(u"Protect a service"_s));
        QTRY_VERIFY_WITH_TIMEOUT(m_person.offers(u"Next"_s), patienceMs);
        m_person.press(u"Next"_s);
        QTest::keyClick(m_person.find(u"Which service"_s), Qt::Key_Right);
        m_person.type(u"Name"_s, u"orders-api"_s);
        m_person.type(u"Upstream URL"_s, upstream);
        QTRY_VERIFY_WITH_TIMEOUT(m_person.offers(u"Next"_s), patienceMs);
        m_person.press(u"Next"_s);
        QTRY_VERIFY_WITH_TIMEOUT(m_person.choose(u"Strategies"_s, strategy), patienceMs);
        for (int i = 0; i < 3; ++i) { // the claim and the settings that are usual
            QTRY_VERIFY_WITH_TIMEOUT(m_person.offers(u"Next"_s), patienceMs);
            m_person.press(u"Next"_s);
        }
        m_person.type(u"Application name"_s, u"batch"_s);
        if (m_person.find(u"Developer’s e-mail"_s))
            m_person.type(u"Developer’s e-mail"_s, u"dora@example.com"_s);
        QTRY_VERIFY_WITH_TIMEOUT(m_person.offers(u"Next"_s), patienceMs);
        m_person.press(u"Next"_s);
    }

    void getATokenAndCall()
    {
        QTRY_VERIFY_WITH_TIMEOUT(m_person.offers(u"Run"_s), patienceMs);
        auto *application = m_person.find<QComboBox>(u"Application"_s);
        QVERIFY(application);
        QTRY_VERIFY_WITH_TIMEOUT(application->currentText().startsWith(u"batch"_s), patienceMs); // with its secret, out of the keychain
        auto *flow = m_person.find<QComboBox>(u"Flow"_s);
        QVERIFY(flow);
        flow->setFocus(Qt::TabFocusReason);
        QTest::keyClicks(flow, u"Client"_s);
        QCOMPARE(flow->currentText(), u"Client credentials"_s);
        m_person.press(u"Run"_s);
        QTRY_VERIFY_WITH_TIMEOUT(m_person.offers(u"Run again"_s), patienceMs); // the token is there
        m_person.press(u"Call"_s);
        QTRY_VERIFY_WITH_TIMEOUT(shownText(u"callBadge"_s).contains(u"200"_s), patienceMs);
    }

private Q_SLOTS:
    void initTestCase()
    {
        QApplication::setStyle(new ui::LookStyle);
        QSettings::setDefaultFormat(QSettings::IniFormat);
        QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_settings.path());
    }

    void init()
    {
        m_program = std::make_unique<gui::Composition>();
        m_person.look(&m_program->window());
        m_program->window().resize(1440, 900);
        m_program->show();
        QVERIFY(QTest::qWaitForWindowExposed(&m_program->window()));
    }

    void cleanup() { m_program.reset(); }

    void fromTheSandboxToACallAndBack_data()
    {
        QTest::addColumn<QString>("strategy");
        QTest::addColumn<QString>("plugin");
        QTest::addColumn<bool>("undo");
        for (const bool undo : { false, true }) {
            const char *way = undo ? "taken back" : "called, taken back";
            QTest::addRow("portal, %s", way) << u"Developer portal"_s << u"application-registration"_s << undo;
            QTest::addRow("consumer, %s", way) << u"Consumer and group"_s << u"openid-connect"_s << undo;
            QTest::addRow("open source, %s", way) << u"Open source"_s << u"jwt"_s << undo;
        }
    }

    void fromTheSandboxToACallAndBack()
    {
        QFETCH(QString, strategy);
        QFETCH(QString, plugin);
        m_person.press(u"Start the sandbox"_s);
        QTRY_VERIFY_WITH_TIMEOUT(!adminUrl().isEmpty(), patienceMs);
        const QString admin = adminUrl();
        const QStringList services = namesOf(admin, u"services"_s);
        const QStringList plugins = namesOf(admin, u"plugins"_s);
        const QJsonObject sample = listOf(admin, u"services"_s).first().toObject();
        const QString upstream = u"http://%1:%2"_s.arg(sample.value("host"_L1).toString()).arg(sample.value("port"_L1).toInt());

        fillTheWizard(strategy, upstream);
        QTRY_VERIFY_WITH_TIMEOUT(applyButton() && applyButton()->isEnabled(), patienceMs);
        QCOMPARE(namesOf(admin, u"services"_s), services); // a plan writes nothing
        QTest::mouseClick(applyButton(), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(m_person.offers(u"Test it now"_s), patienceMs);
        QVERIFY(namesOf(admin, u"services"_s).contains(u"orders-api"_s));
        QVERIFY(namesOf(admin, u"plugins"_s).contains(plugin));

        QFETCH(bool, undo);
        if (!undo) {
            m_person.press(u"Test it now"_s);
            getATokenAndCall();
            m_person.press(u"Back"_s);
        }
        QTRY_VERIFY_WITH_TIMEOUT(m_person.offers(u"Undo this plan"_s), patienceMs);
        m_person.press(u"Undo this plan"_s);
        QTRY_VERIFY_WITH_TIMEOUT(m_person.find(u"The plan is taken back"_s), patienceMs);
        QCOMPARE(namesOf(admin, u"services"_s), services);
        QCOMPARE(namesOf(admin, u"plugins"_s), plugins);
    }
};

QTEST_MAIN(TestMainJob)
#include "test_main_job.moc"
