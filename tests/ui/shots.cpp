// shots --out FOLDER [--theme light|dark] [--points N]: a picture of every screen, for a person to look at. No test: it needs an eye.
#include "tests/ui/fake_engine.h"
#include "ui/main_window.h"
#include "ui/navigation.h"
#include "ui/pages/gateway_page.h"
#include "ui/style/look_style.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QCommandLineParser>
#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonObject>
#include <QLineEdit>
#include <QPushButton>
#include <QTranslator>

using namespace Qt::StringLiterals;

namespace {

constexpr int servicesShown = 9310;

std::vector<tables::ServiceRow> sampleServices()
{
    const QStringList names { u"accounts-api"_s, u"address-lookup"_s, u"billing-api"_s, u"catalog-api"_s, u"consent-store"_s,
        u"delivery-slots"_s, u"exchange-rates"_s, u"fraud-scoring"_s, u"inventory-api"_s, u"orders-api"_s, u"payments-api"_s };
    const QList<QStringList> tags { { u"prod"_s, u"core"_s }, { u"prod"_s }, { u"prod"_s, u"finance"_s, u"pci"_s }, {}, { u"beta"_s } };
    std::vector<tables::ServiceRow> rows;
    for (int i = 0; i < servicesShown; ++i) {
        tables::ServiceRow row;
        row.id = u"%1"_s.arg(i, 8, 16, QLatin1Char('0'));
        row.name = i < names.size() ? names[i] : u"%1-%2"_s.arg(names[i % names.size()]).arg(i);
        row.protocol = i % 4 == 1 ? u"http"_s : u"https"_s;
        row.host = row.name + (i % 4 == 1 ? u".svc.local"_s : u".int.acme.example"_s);
        row.port = i % 4 == 1 ? 8080 : 443;
        row.path = i % 3 == 0 ? u"/v2"_s : QString();
        row.tags = tags[i % tags.size()];
        row.enabled = i != 5;
        row.updatedAt = 1'795'203'896 - qint64(i) * i * 977;
        rows.push_back(row);
    }
    return rows;
}

gateway::NodeInfo sampleNode()
{
    gateway::NodeInfo node;
    node.version = u"3.4.2"_s;
    node.hostname = u"kong-admin-0"_s;
    node.nodeId = u"0b0dc3b1-4392-41c6-86c9-884744a38244"_s;
    node.database = u"postgres"_s;
    node.latencyMs = 12;
    node.proxyListeners = { u"0.0.0.0:8000"_s };
    for (const QString &name :
        { u"acl"_s, u"acme"_s, u"aws-lambda"_s, u"basic-auth"_s, u"bot-detection"_s, u"correlation-id"_s, u"cors"_s, u"datadog"_s,
            u"file-log"_s, u"grpc-web"_s, u"hmac-auth"_s, u"http-log"_s, u"ip-restriction"_s, u"jwt"_s, u"key-auth"_s, u"oauth2"_s,
            u"opentelemetry"_s, u"prometheus"_s, u"proxy-cache"_s, u"rate-limiting"_s, u"request-transformer"_s, u"zipkin"_s })
        node.plugins.insert(name, u"3.4.2"_s);
    return node;
}

core::Error untrusted()
{
    core::Error error = test::error(core::Error::Kind::Tls, u"gatehouse.tls_self_signed"_s);
    error.fields = QJsonObject { { u"host"_s, u"kong.acme.example"_s },
        { u"chain"_s,
            QJsonArray { QJsonObject { { u"subject"_s, u"CN=kong.acme.example, O=Acme"_s },
                { u"issuer"_s, u"CN=kong.acme.example, O=Acme"_s }, { u"notAfter"_s, u"2027-03-01T12:00:00Z"_s },
                { u"sha256"_s, QString::fromLatin1(QByteArray(32, '\xa7').toHex()) } } } } };
    return error;
}

void wait(int milliseconds)
{
    QElapsedTimer timer;
    timer.start();
    while (timer.elapsed() < milliseconds)
        QCoreApplication::processEvents(QEventLoop::AllEvents, 20);
}

class Photographer {
public:
    Photographer(QString folder, ui::MainWindow &window)
        : m_folder(std::move(folder))
        , m_window(window)
    {
    }

    void take(const QString &name, int patience = 500)
    {
        wait(patience);
        m_window.grab().save(u"%1/%2.png"_s.arg(m_folder, name));
    }

    template <typename Widget> Widget *find(const QString &name) { return m_window.findChild<Widget *>(name); }
    void press(const QString &name) { find<QPushButton>(name)->click(); }

private:
    QString m_folder;
    ui::MainWindow &m_window;
};

void takeFirstRun(Photographer &camera, test::FakeEngine &fake, ui::MainWindow &window)
{
    camera.take(u"01-first-run"_s);
    window.showSandboxError(test::error(core::Error::Kind::Unsupported, u"gatehouse.sandbox_missing"_s));
    camera.take(u"02-sandbox-missing"_s);
    camera.press(u"addGateway"_s);
    camera.take(u"03-add-gateway"_s);
    camera.press(u"check"_s);
    camera.take(u"04-url-missing"_s);
    camera.find<QLineEdit>(u"adminUrl"_s)->setText(u"https://kong.acme.example:8444"_s);
    fake.node = core::failure(test::error(core::Error::Kind::Network, u"gatehouse.connection_refused"_s));
    camera.press(u"check"_s);
    camera.take(u"05-refused"_s);
    fake.node = core::failure(untrusted());
    camera.press(u"check"_s);
    camera.take(u"06-untrusted"_s);
    fake.node = sampleNode();
    camera.press(u"trustCertificate"_s);
    camera.take(u"07-trusted"_s);
}

void takeGateway(Photographer &camera, test::FakeEngine &fake, ui::MainWindow &window)
{
    fake.services = sampleServices();
    ui::Target target = test::target(u"Production EU"_s);
    target.connection.environment = core::Connection::Environment::Production;
    window.openSandbox(target);
    camera.take(u"08-overview"_s, 1500);
    auto *pages = window.findChild<QAbstractItemView *>(u"pages"_s);
    pages->setCurrentIndex(pages->model()->index(2, 0));
    camera.take(u"09-services"_s);
    camera.find<QLineEdit>(u"serviceFilter"_s)->setText(u"billing prod"_s);
    camera.take(u"10-filtered"_s);
    camera.find<QLineEdit>(u"serviceFilter"_s)->setText(u"odrers"_s);
    camera.take(u"11-nothing-found"_s);
    camera.find<QLineEdit>(u"serviceFilter"_s)->clear();
    fake.services = core::failure(test::error(core::Error::Kind::Network, u"gatehouse.connection_lost"_s));
    camera.press(u"reloadServices"_s);
    camera.take(u"12-reload-failed"_s);
    target.connection.environment = core::Connection::Environment::Sandbox;
    target.connection.name = u"Sandbox"_s;
    window.openSandbox(target);
    wait(500);
    pages->setCurrentIndex(pages->model()->index(2, 0));
    camera.take(u"13-services-failed"_s);
    fake.services = std::vector<tables::ServiceRow>();
    camera.press(u"reloadServices"_s);
    camera.take(u"14-no-services"_s);
    fake.node = core::failure(test::error(core::Error::Kind::Denied));
    window.openSandbox(target);
    camera.take(u"15-denied"_s);
    fake.hold = true;
    window.openSandbox(target);
    camera.take(u"16-connecting"_s);
    fake.release.release(10);
    wait(100);
}

ui::UnfinishedPlan unfinishedPlan()
{
    return {
        .id = u"p"_s, .name = u"orders-api"_s, .madeAt = QDateTime::fromSecsSinceEpoch(1'795'203'896, Qt::UTC), .done = 4, .total = 9
    };
}

core::Error refusal()
{
    core::Error error = test::error(core::Error::Kind::Conflict, u"5"_s);
    error.httpStatus = 409;
    error.where = u"POST /services"_s;
    error.text = u"UNIQUE violation detected on '{name=\"orders-api\"}'"_s;
    error.fields = QJsonObject { { u"request_id"_s, u"1f0c0a7b9d2e4c5f8a6b"_s }, { u"name"_s, u"orders-api"_s } };
    error.sent = core::Error::Sent::Yes;
    return error;
}

void takeShell(Photographer &camera, test::FakeEngine &fake, ui::MainWindow &window)
{
    fake.hold = false;
    fake.node = sampleNode();
    fake.services = sampleServices();
    window.openSandbox(test::target(u"Production EU"_s));
    wait(1500);
    window.findChild<ui::Navigator *>()->open({ .page = u"services"_s });
    window.findChild<ui::Navigation *>()->setBadge(u"overview"_s, u"3 waiting"_s);
    auto *tasks = window.findChild<ui::TaskList *>();
    tasks->tell(u"Save “orders-api”"_s,
        { .tone = ui::Tone::Danger,
            .words = u"Another service has this name already"_s,
            .error = refusal(),
            .action = u"Try again"_s,
            .act = [] {} });
    const int running = tasks->start(
        u"Plan “orders-api”"_s, [] {}, true);
    tasks->progress(running, u"Step 3 of 7: plugin openid-connect"_s, 3, 7);
    tasks->setWaysOut(
        running, [] {}, [] {});
    camera.take(u"17-strip"_s);
    camera.press(u"showTasks"_s);
    camera.take(u"18-tasks"_s);
    for (QPushButton *button : window.findChildren<QPushButton *>()) {
        if (button->accessibleName() == u"Details of the last outcome"_s)
            button->click();
    }
    camera.take(u"19-details"_s);
    camera.press(u"openPalette"_s);
    camera.take(u"20-palette"_s);
    camera.find<QLineEdit>(u"paletteField"_s)->setText(u"or"_s);
    camera.take(u"21-palette-found"_s);
    camera.find<QLineEdit>(u"paletteField"_s)->setText(u"https://kong.acme.example:8444"_s);
    camera.take(u"22-palette-address"_s);
    camera.press(u"showShortcuts"_s);
    camera.take(u"23-shortcuts"_s);
    window.close();
    camera.take(u"24-close"_s);
    tasks->finish(running, { .words = u"Plan “orders-api” applied"_s, .action = u"Undo"_s, .act = [] {} });
    camera.take(u"25-done"_s);
}

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QCommandLineParser parser;
    parser.addHelpOption();
    parser.addOptions({ { u"out"_s, u"folder of the pictures"_s, u"folder"_s, u"."_s },
        { u"theme"_s, u"light or dark"_s, u"name"_s, u"light"_s }, { u"points"_s, u"font size"_s, u"n"_s, u"10"_s },
        { u"family"_s, u"font"_s, u"name"_s, u"Inter"_s }, { u"size"_s, u"of the window"_s, u"WxH"_s, u"1440x900"_s } });
    parser.process(application);
    QFont font(parser.value(u"family"_s));
    font.setPointSizeF(parser.value(u"points"_s).toDouble());
    QApplication::setFont(font);
    QApplication::setStyle(new ui::LookStyle);
    QTranslator translator;
    if (translator.load(QLocale(), u"gatehouse"_s, u"_"_s, u":/i18n"_s) || translator.load(u":/i18n/gatehouse_en.qm"_s))
        QApplication::installTranslator(&translator);

    test::FakeEngine fake;
    ui::Target saved = test::target(u"Staging"_s);
    saved.connection.environment = core::Connection::Environment::Staging;
    fake.connections = std::vector { test::target(u"Production EU"_s).connection, saved.connection };
    ui::Operations operations;
    ui::ColorScheme scheme;
    ui::Engine engine = fake.engine();
    engine.journal.unfinished = [](const core::CancelToken &) {
        return core::Result<QList<ui::UnfinishedPlan>>({ unfinishedPlan(), unfinishedPlan() });
    };
    ui::MainWindow window(engine, operations, scheme);
    QApplication::setPalette(ui::paletteFor(parser.value(u"theme"_s) == u"dark" ? ui::darkTheme : ui::lightTheme));
    const QStringList size = parser.value(u"size"_s).split(u'x');
    window.resize(size.value(0).toInt(), size.value(1).toInt());
    window.show();
    Photographer camera(parser.value(u"out"_s), window);
    takeFirstRun(camera, fake, window);
    takeGateway(camera, fake, window);
    takeShell(camera, fake, window);
    return 0;
}
