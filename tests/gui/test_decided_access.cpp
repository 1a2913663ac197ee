#include "tests/gui/new_home.h"
#include "tests/gui/somebodys_servers.h"
#include "tests/gui/whole_window.h"
#include "ui/style/look_style.h"

#include <QApplication>
#include <QLabel>
#include <QTreeView>

using namespace Qt::StringLiterals;

/// Access that is approved with clicks and taken back from the page of activity, in the whole program at the sandbox's small shop. What
/// came of it is asked of the gateway without any code of the program.
class TestDecidedAccess : public QObject {
    Q_OBJECT

private:
    QJsonArray listAt(const QString &path) { return m_http.listOf(m_servers.url(u"admin"_s), path, m_servers.adminToken()); }

    /// The number that stands in the contract of "Partner portal" for "billing-api"; -1 when there is none.
    int contractStatus()
    {
        const QString developer = u"developers/kenji.mori@partner.example/applications"_s;
        for (const QJsonValue &application : listAt(developer)) {
            if (application["name"_L1].toString() != u"Partner portal")
                continue;
            for (const QJsonValue &contract : listAt(developer + u'/' + application["id"_L1].toString() + u"/application_instances"_s)) {
                if (contract["service"_L1]["id"_L1].toString() == serviceId())
                    return contract["status"_L1].toInt(-1);
            }
        }
        return -1;
    }

    QString serviceId()
    {
        for (const QJsonValue &service : listAt(u"services"_s)) {
            if (service["name"_L1].toString() == u"billing-api")
                return service["id"_L1].toString();
        }
        return {};
    }

    QStringList groupsOf(const QString &consumer) { return test::namesOf(listAt(u"consumers/"_s + consumer + u"/acls"_s), u"group"_s); }

    bool isSaid(const QString &words) const
    {
        const auto labels = m_window->window().findChildren<QLabel *>();
        return std::any_of(
            labels.begin(), labels.end(), [&words](const QLabel *label) { return label->isVisible() && label->text().contains(words); });
    }

    /// The rows of the chosen change, each cell behind the one before.
    QString shownChange() const
    {
        const auto *tree = m_window->job().person().find<QTreeView>(u"Steps"_s);
        QStringList lines;
        for (int row = 0; tree && row < tree->model()->rowCount(); ++row) {
            const QModelIndex step = tree->model()->index(row, 0);
            lines << step.data().toString();
            for (int field = 0; field < tree->model()->rowCount(step); ++field) {
                for (int column = 0; column < 3; ++column)
                    lines << tree->model()->index(field, column, step).data().toString();
            }
        }
        return lines.join(u'|');
    }

    bool takeBackFromActivity(const QString &change)
    {
        test::MainJob &job = m_window->job();
        return job.goTo(u"Activity"_s) && job.choose(u"Changes"_s, u"Decide over "_s + change) && job.press(u"Undo…"_s) && job.press(u"Take it back"_s)
            && job.wait(u"the end of it"_s, [&] { return isSaid(u"“%1” was taken back"_s.arg(change)); });
    }

    const test::NewHome m_home;
    test::SomebodysServers m_servers;
    test::PlainHttp m_http;
    std::unique_ptr<test::WholeWindow> m_window;

private Q_SLOTS:
    void initTestCase()
    {
        QApplication::setStyle(new ui::LookStyle);
        QVERIFY(m_servers.start(u"sample"_s));
        m_window = std::make_unique<test::WholeWindow>();
        QVERIFY(m_window->isOpen());
        QVERIFY(m_window->job().addTheGateway({ m_servers.url(u"admin"_s), u"Shop"_s, m_servers.adminToken() }));
    }

    void anApprovalIsTakenBackFromActivity()
    {
        test::MainJob &job = m_window->job();
        QCOMPARE(contractStatus(), 1);
        QVERIFY(job.goTo(u"Applications"_s));
        QVERIFY(job.choose(u"Applications"_s, u"Partner portal"_s));
        QVERIFY(job.press(u"Approve…"_s));
        QVERIFY(job.press(u"Approve"_s));
        QVERIFY(job.wait(u"the approval"_s, [&] { return isSaid(u"“Partner portal” approved for billing-api"_s); }));
        QCOMPARE(contractStatus(), 0);

        QVERIFY(job.goTo(u"Activity"_s));
        QVERIFY(job.choose(u"Changes"_s, u"Decide over Partner portal → billing-api"_s));
        QVERIFY(job.wait(u"the story"_s, [&] { return !shownChange().isEmpty(); }));
        QCOMPARE(shownChange(), u"Change Contract billing-api for Partner portal|status|waiting|approved"_s);
        QVERIFY(takeBackFromActivity(u"Partner portal → billing-api"_s));
        QCOMPARE(contractStatus(), 1);
    }

    void aGroupIsGivenAndTakenBackFromActivity()
    {
        test::MainJob &job = m_window->job();
        const QStringList before = groupsOf(u"consent-audit"_s);
        QVERIFY(job.goTo(u"Applications"_s));
        QVERIFY(job.choose(u"Applications"_s, u"consent-audit"_s));
        auto *service = job.person().find<QComboBox>(u"Service that it is about"_s);
        QVERIFY(service);
        service->setFocus(Qt::TabFocusReason);
        QTest::keyClicks(service, u"consent"_s);
        QVERIFY(job.press(u"Approve…"_s));
        QVERIFY(job.press(u"Approve"_s));
        QVERIFY(job.wait(u"the approval"_s, [&] { return isSaid(u"“consent-audit” approved for consent-store"_s); }));
        QCOMPARE(groupsOf(u"consent-audit"_s), QStringList(before) << u"consent-store-callers"_s);
        QVERIFY(takeBackFromActivity(u"consent-audit → consent-store"_s));
        QCOMPARE(groupsOf(u"consent-audit"_s), before);
    }
};

QTEST_MAIN(TestDecidedAccess)
#include "test_decided_access.moc"
