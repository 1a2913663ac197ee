#include "tests/gui/new_home.h"
#include "tests/gui/somebodys_servers.h"
#include "tests/gui/whole_window.h"
#include "tests/support/tls_certificates.h"
#include "ui/style/look_style.h"

#include <QApplication>
#include <QClipboard>
#include <QMenu>
#include <QPlainTextEdit>

using namespace Qt::StringLiterals;

/// Objects of several kinds are made, changed, duplicated, deleted and brought back in the whole program, with clicks and keys. What the
/// gateway has is asked by plain HTTP.
class TestObjectKinds : public QObject {
    Q_OBJECT

private:
    QJsonArray listOf(const QString &path) { return m_http.listOf(m_servers.url(u"admin"_s), path, m_servers.adminToken()); }

    QJsonObject stored(const QString &path, const QString &id)
    {
        const QJsonArray all = listOf(path);
        for (const QJsonValue &one : all) {
            if (one["id"_L1].toString() == id)
                return one.toObject();
        }
        return {};
    }

    /// The ids of @p path that are not among @p before.
    QStringList added(const QString &path, const QJsonArray &before)
    {
        QStringList ids;
        const QJsonArray now = listOf(path);
        for (const QJsonValue &one : now) {
            const auto same = [&one](const QJsonValue &other) { return other["id"_L1] == one["id"_L1]; };
            if (std::none_of(before.begin(), before.end(), same))
                ids << one["id"_L1].toString();
        }
        return ids;
    }

    QPlainTextEdit *json() const { return m_window->job().person().find<QPlainTextEdit>(u"The object as JSON"_s); }

    /// Puts the text on the clipboard and pastes it over what stands there.
    bool paste(const QJsonObject &object) const
    {
        if (!m_window->job().wait(u"the side of the JSON"_s, [this] { return json() && json()->isEnabled(); }))
            return false;
        QApplication::clipboard()->setText(QString::fromUtf8(QJsonDocument(object).toJson()));
        json()->setFocus(Qt::TabFocusReason);
        QTest::keyClick(json(), Qt::Key_A, Qt::ControlModifier);
        QTest::keyClick(json(), Qt::Key_V, Qt::ControlModifier);
        return true;
    }

    bool goToKind(const QString &page, const QString &row) const
    {
        test::MainJob &job = m_window->job();
        if (row.isEmpty())
            return job.goTo(page);
        return job.goTo(u"More objects"_s) && job.press(row);
    }

    /// Chooses the object in its table and presses a key there.
    bool pressOn(
        const QString &page, const QString &row, const QString &name, Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) const
    {
        test::MainJob &job = m_window->job();
        if (!goToKind(page, row) || !job.choose(page, name))
            return false;
        auto *table = job.person().find<QAbstractItemView>(page);
        table->setFocus(Qt::TabFocusReason);
        QTest::keyClick(table, key, modifiers);
        return true;
    }

    /// To the form of a new object; of a plugin it is said first which one.
    bool begin(const QString &page, const QString &row, const QString &button, const QString &plugin) const
    {
        test::MainJob &job = m_window->job();
        if (!goToKind(page, row) || !job.press(button))
            return false;
        return plugin.isEmpty() || (job.type(u"Search plugins"_s, plugin) && job.press(u"Continue"_s));
    }

    /// In the menu that is open.
    bool duplicate() const
    {
        auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
        if (!menu)
            return false;
        for (QAction *action : menu->actions()) {
            if (action->text() == u"D&uplicate…") {
                menu->setActiveAction(action);
                QTest::keyClick(menu, Qt::Key_Return);
                return true;
            }
        }
        return false;
    }

    const test::NewHome m_home;
    test::SomebodysServers m_servers;
    test::PlainHttp m_http;
    std::unique_ptr<test::WholeWindow> m_window;

private Q_SLOTS:
    void initTestCase()
    {
        QApplication::setStyle(new ui::LookStyle);
        QVERIFY(m_servers.start(u"services=2,routes=1,plugins=0,consumers=1"_s));
        m_window = std::make_unique<test::WholeWindow>();
        QVERIFY(m_window->isOpen());
        QVERIFY(m_window->job().addTheGateway({ m_servers.url(u"admin"_s), u"Acme"_s, m_servers.adminToken() }));
        QVERIFY(m_window->job().isConnected());
    }

    void anObjectIsMadeChangedDuplicatedDeletedAndBroughtBack_data()
    {
        QTest::addColumn<QString>("page");
        QTest::addColumn<QString>("row"); // of the page of kinds; empty = has an entry of its own
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("button");
        QTest::addColumn<QJsonObject>("body");
        const support::Identity identity = support::CertificateAuthority::selfSigned();
        QTest::newRow("services") << u"Services"_s << QString() << u"services"_s << u"New service…"_s
                                  << QJsonObject { { u"name"_s, u"made-here"_s }, { u"host"_s, u"h.test"_s } };
        QTest::newRow("routes") << u"Routes"_s << QString() << u"routes"_s << u"New route…"_s
                                << QJsonObject { { u"name"_s, u"made-here"_s }, { u"paths"_s, QJsonArray { u"/made"_s } } };
        QTest::newRow("consumers") << u"Consumers"_s << QString() << u"consumers"_s << u"New consumer…"_s
                                   << QJsonObject { { u"username"_s, u"made-here"_s } };
        QTest::newRow("plugins") << u"Plugins"_s << QString() << u"plugins"_s << u"New plugin…"_s
                                 << QJsonObject { { u"name"_s, u"correlation-id"_s },
                                        { u"config"_s, QJsonObject { { u"header_name"_s, u"X-Made-Here"_s } } } };
        QTest::newRow("upstreams") << u"Upstreams"_s
                                   << u"Upstreams, Names that stand for several targets, with health checks and load balancing"_s
                                   << u"upstreams"_s << u"New…"_s << QJsonObject { { u"name"_s, u"made-here"_s } };
        QTest::newRow("certificates") << u"Certificates"_s
                                      << u"Certificates, Certificates with their keys that the gateway shows or proves itself with"_s
                                      << u"certificates"_s << u"New…"_s
                                      << QJsonObject { { u"cert"_s, QString::fromUtf8(identity.certificatePem) },
                                             { u"key"_s, QString::fromUtf8(identity.keyPem) } };
    }

    void anObjectIsMadeChangedDuplicatedDeletedAndBroughtBack()
    {
        QFETCH(const QString, page);
        QFETCH(const QString, row);
        QFETCH(const QString, path);
        QFETCH(const QString, button);
        QFETCH(const QJsonObject, body);
        test::MainJob &job = m_window->job();
        const QJsonArray before = listOf(path);
        const bool isPlugin = path == u"plugins";
        QVERIFY(begin(page, row, button, isPlugin ? body.value("name"_L1).toString() : QString()));
        QVERIFY(paste(body));
        QVERIFY(job.press(u"Create"_s));
        QVERIFY(job.wait(u"the new object"_s, [&] { return added(path, before).size() == 1; }));
        const QString id = added(path, before).first();
        const bool isNamed = body.contains(u"name"_s) || body.contains(u"username"_s);
        const QString name = isPlugin ? body.value("name"_L1).toString() : isNamed ? u"made-here"_s : id;
        const QString cell = isPlugin ? u"everything"_s : name; // two plugins have one name

        QJsonObject changed = body;
        changed.insert(u"tags"_s, QJsonArray { u"changed"_s });
        changed.remove(u"key"_s); // stays as it is
        QVERIFY(pressOn(page, row, cell, Qt::Key_Return));
        QVERIFY(paste(changed));
        QVERIFY(job.press(u"Save"_s));
        QVERIFY(job.wait(u"the change"_s, [&] { return stored(path, id).value("tags"_L1).toArray() == QJsonArray { u"changed"_s }; }));

        QVERIFY(pressOn(page, row, cell, Qt::Key_F10, Qt::ShiftModifier));
        QVERIFY(duplicate());
        if (isPlugin) { // the gateway takes no second one for the same requests
            QJsonObject second = changed;
            second.insert(u"service"_s, QJsonObject { { u"id"_s, listOf(u"services"_s).first()["id"_L1] } });
            QVERIFY(paste(second));
        }
        QVERIFY(job.press(u"Create"_s));
        QVERIFY(job.wait(u"the second object"_s, [&] { return added(path, before).size() == 2; }));

        QVERIFY(pressOn(page, row, cell, Qt::Key_Delete));
        QVERIFY(job.press(u"Delete "_s + name));
        QVERIFY(job.wait(u"the end of deleting"_s, [&] { return stored(path, id).isEmpty(); }));
        QVERIFY(job.press(u"Undo: “%1” deleted"_s.arg(name)));
        QVERIFY(job.wait(u"the end of the undo"_s, [&] { return !stored(path, id).isEmpty(); }));
        QCOMPARE(stored(path, id).value("tags"_L1).toArray(), QJsonArray { u"changed"_s });
    }
};

QTEST_MAIN(TestObjectKinds)
#include "test_object_kinds.moc"
