#include "app/sandbox/sandbox.h"
#include "tests/app/sandbox/admin_fixture.h"

#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>
#include <QUrl>

using namespace sandbox_test;
using namespace Qt::StringLiterals;

/// The servers together, and the control port.
class TestSandbox : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { start({}); }

    void everyServerHasAUrlOnLoopback()
    {
        const QJsonObject urls = m_box->urls();
        QCOMPARE(urls.keys(), (QStringList { u"admin"_s, u"control"_s, u"provider"_s, u"proxy"_s, u"upstream"_s }));
        for (const QString &name : urls.keys())
            QVERIFY(urls.value(name).toString().startsWith(u"http://127.0.0.1:"_s));
        QCOMPARE(control("GET", "/").json(), urls);
        QCOMPARE(to(u"admin"_s).get("/status").status, 200);
        QCOMPARE(to(u"upstream"_s).get("/x").json().value(u"path"_s), QJsonValue(u"/x"_s));
        QCOMPARE(to(u"provider"_s).get("/.well-known/openid-configuration").status, 200);
    }

    void faultsComeAndGoOverTheControlPort()
    {
        const QJsonObject rule { { u"server"_s, u"admin"_s }, { u"method"_s, u"GET"_s }, { u"path"_s, u"/services*"_s },
            { u"action"_s, u"status"_s }, { u"status"_s, 503 } };
        const RawReply added = control("POST", "/faults", rule);
        QCOMPARE(added.status, 201);
        QCOMPARE(to(u"admin"_s).get("/services/x").status, 503);
        QCOMPARE(to(u"admin"_s).get("/routes").status, 200);
        QCOMPARE(control("GET", "/faults").json().value(u"data"_s).toArray().first().toObject().value(u"hits"_s), QJsonValue(1));
        const QByteArray id = QByteArray::number(added.json().value(u"id"_s).toInt());
        QCOMPARE(control("DELETE", "/faults/" + id).status, 204);
        QCOMPARE(control("DELETE", "/faults/" + id).status, 404);
        QCOMPARE(to(u"admin"_s).get("/services").status, 200);
        const RawReply refused = control("POST", "/faults", { { u"action"_s, u"explode"_s } });
        QCOMPARE(refused.status, 400);
        QCOMPARE(refused.json().value(u"where"_s), QJsonValue(u"action"_s));
    }

    void faultsReachEveryServerButTheControlPort()
    {
        QCOMPARE(control("POST", "/faults", { { u"action"_s, u"status"_s }, { u"status"_s, 418 } }).status, 201);
        for (const QString &server : { u"admin"_s, u"proxy"_s, u"provider"_s, u"upstream"_s })
            QCOMPARE(to(server).get("/").status, 418);
        QCOMPARE(control("DELETE", "/faults").status, 204);
        QCOMPARE(to(u"admin"_s).get("/").status, 200);
    }

    void theClockIsSetByTheControlPort()
    {
        QCOMPARE(control("PUT", "/clock", { { u"offsetMs"_s, 3'600'000 } }).json().value(u"offsetMs"_s), QJsonValue(3'600'000));
        const RawReply reply = to(u"admin"_s).sendJson("POST", "/services", { { u"host"_s, u"h"_s } });
        QCOMPARE(reply.json().value(u"created_at"_s).toInteger(), m_clock.seconds() + 3600);
        QCOMPARE(control("PUT", "/clock", { { u"offsetMs"_s, u"soon"_s } }).status, 400);
    }

    void theLagIsSetByTheControlPort()
    {
        RawClient admin = to(u"admin"_s);
        const QString upstream = m_box->urls().value(u"upstream"_s).toString();
        admin.sendJson("PUT", "/services/s", { { u"url"_s, upstream } });
        admin.sendJson("PUT", "/services/s/routes/r", { { u"paths"_s, QJsonArray { u"/r"_s } } });
        QCOMPARE(to(u"proxy"_s).get("/r").status, 200);
        QCOMPARE(control("PUT", "/lag", { { u"seconds"_s, 5 } }).json().value(u"seconds"_s), QJsonValue(5));
        admin.send("DELETE", "/routes/r");
        QCOMPARE(to(u"proxy"_s).get("/r").status, 200);
        control("PUT", "/clock", { { u"offsetMs"_s, 5000 } });
        QCOMPARE(to(u"proxy"_s).get("/r").status, 404);
        QCOMPARE(control("PUT", "/lag", { { u"seconds"_s, -1 } }).status, 400);
    }

    void requestsAreLoggedWithoutTheirSecrets()
    {
        RawClient admin = to(u"admin"_s);
        admin.sendJson("PUT", "/consumers/alice", {});
        admin.sendJson("POST", "/consumers/alice/key-auth", { { u"key"_s, u"topsecret"_s } });
        admin.get("/key-auths/topsecret");
        admin.get("/services?apikey=topsecret");
        to(u"proxy"_s).get("/none");
        const QJsonArray log = control("GET", "/requests?server=admin").json().value(u"data"_s).toArray();
        QCOMPARE(log.size(), 4);
        QCOMPARE(log.at(1), QJsonValue(json(R"({"server":"admin","method":"POST","path":"/consumers/alice/key-auth","status":201})")));
        QCOMPARE(log.at(2).toObject().value(u"path"_s), QJsonValue(u"/key-auths/***"_s));
        QVERIFY(!QJsonDocument(log).toJson().contains("topsecret"));
        QCOMPARE(m_box->requests().list(u"proxy"_s).first().toObject().value(u"status"_s), QJsonValue(404));
        QCOMPARE(control("DELETE", "/requests").status, 204);
        QVERIFY(m_box->requests().list(u"admin"_s).isEmpty());
    }

    void observersHearOfTheirServer()
    {
        QByteArrayList heard;
        m_box->setObserver(u"admin"_s, [&heard](sandbox::Phase phase, const sandbox::HttpRequest &request) {
            heard.append(request.path + (phase == sandbox::Phase::Arrived ? " arrived" : " done"));
        });
        to(u"upstream"_s).get("/x");
        to(u"admin"_s).get("/services");
        QCOMPARE(heard, (QByteArrayList { "/services arrived", "/services done" }));
        m_box->setObserver(u"admin"_s, {});
    }

    void dumpsCompareAndResetForgets()
    {
        const QJsonObject before = control("GET", "/dump").json();
        QVERIFY(before.value(u"gateway"_s).toObject().contains(u"services"_s));
        QVERIFY(before.value(u"provider"_s).isObject());
        to(u"admin"_s).sendJson("PUT", "/services/s", { { u"host"_s, u"h"_s } });
        QVERIFY(control("GET", "/dump").json() != before);
        control("PUT", "/clock", { { u"offsetMs"_s, 5000 } });
        m_box->faults().add({});
        QCOMPARE(control("POST", "/reset").status, 204);
        QCOMPARE(control("GET", "/dump").json(), before);
        QCOMPARE(m_box->faults().list().size(), 0);
        QCOMPARE(m_box->clock().offsetMs(), 0);
    }

    void theStateSurvivesInItsFile()
    {
        const QTemporaryDir folder;
        const QString file = folder.filePath(u"state.json"_s);
        start({ .stateFile = file });
        to(u"admin"_s).sendJson("PUT", "/services/kept", { { u"host"_s, u"h"_s } });
        const QJsonObject before = m_box->dump();
        m_box->stop();
        QCOMPARE(QFileInfo(file).permissions() & (QFileDevice::ReadGroup | QFileDevice::ReadOther), QFileDevice::Permissions());
        start({ .stateFile = file });
        QCOMPARE(m_box->dump(), before);
        QCOMPARE(to(u"admin"_s).get("/services/kept").status, 200);
        m_box->stop(); // while the folder is there
    }

    void aStateFileThatCannotBeReadIsRefused()
    {
        const QTemporaryDir folder;
        const QString file = folder.filePath(u"state.json"_s);
        QFile broken(file);
        QVERIFY(broken.open(QIODevice::WriteOnly) && broken.write("{\"gateway\":") > 0);
        broken.close();
        sandbox::Sandbox box({ .stateFile = file }, m_clock);
        const core::Result<> started = box.start();
        QVERIFY(!started);
        QCOMPARE(started.error().code, u"gatehouse.sandbox_state"_s);
        box.stop();
        QVERIFY(broken.open(QIODevice::ReadOnly));
        QCOMPARE(broken.readAll(), "{\"gateway\":"); // and stays as it was
    }

    void aLargeEstateIsThereAtOnce()
    {
        QElapsedTimer timer;
        timer.start();
        start({ .estate = { 4000, 8000, 20'000, 8000 } });
        qInfo("seeded 40,000 entities in %lld ms", timer.elapsed());
        RawClient admin = to(u"admin"_s);
        const RawReply page = admin.get("/plugins?size=1000");
        QCOMPARE(page.json().value(u"data"_s).toArray().size(), 1000);
        const QJsonObject counts = m_box->dump().value(u"gateway"_s).toObject();
        for (const auto &[kind, count] : QList<std::pair<QString, int>> {
                 { u"services"_s, 4000 }, { u"routes"_s, 8000 }, { u"plugins"_s, 20'000 }, { u"consumers"_s, 8000 } })
            QCOMPARE(counts.value(kind).toArray().size(), count);
        QCOMPARE(to(u"proxy"_s).get("/route-00007/x").json().value(u"path"_s), QJsonValue(u"/svc-00007/x"_s));
    }

    void aTakenPortIsAnError()
    {
        const int port = QUrl(m_box->urls().value(u"proxy"_s).toString()).port();
        sandbox::Sandbox other({ .proxyPort = static_cast<quint16>(port) }, m_clock);
        const core::Result<> started = other.start();
        QVERIFY(!started);
        QCOMPARE(started.error().code, u"gatehouse.port_taken"_s);
        QCOMPARE(started.error().where, u"proxy"_s);
    }

private:
    void start(sandbox::SandboxOptions options)
    {
        m_box = std::make_unique<sandbox::Sandbox>(std::move(options), m_clock);
        QVERIFY(m_box->start());
    }

    RawClient to(const QString &server) const
    {
        return RawClient(static_cast<quint16>(QUrl(m_box->urls().value(server).toString()).port()));
    }

    RawReply control(const QByteArray &method, const QByteArray &path, const QJsonObject &body = {}) const
    {
        return to(u"control"_s).sendJson(method, path, body);
    }

    StillClock m_clock;
    std::unique_ptr<sandbox::Sandbox> m_box;
};

QTEST_GUILESS_MAIN(TestSandbox)
#include "test_sandbox.moc"
