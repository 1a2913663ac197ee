#include "app/sandbox/sandbox.h"
#include "models/core/clock.h"
#include "models/gateway/admin_client.h"
#include "models/gateway/plugin_form.h"
#include "models/net/http_pool.h"
#include "ui/forms/form_view.h"
#include "ui/style/look_style.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QJsonObject>

#include <algorithm>
#include <cstdio>

using namespace Qt::StringLiterals;

/// How long the form of the largest plugin, openid-connect with its 234 fields, takes: until its essentials are painted (150 ms are
/// allowed), until each group is open and painted (400 ms), and from a key to the painted form. Medians of several rounds, in ms.
namespace {

constexpr int rounds = 9;

core::Result<forms::FormSchema> readSchema()
{
    core::SystemClock clock;
    sandbox::SandboxOptions options;
    options.gateway.edition = sandbox::GatewayOptions::Edition::Enterprise;
    sandbox::Sandbox gateway(options, clock);
    if (const auto started = gateway.start(); !started)
        return core::failure(started.error());
    net::HttpPool pool(net::HttpPool::Blocking::AlsoOnMainThread);
    core::Connection connection;
    connection.adminUrl = QUrl(gateway.urls().value("admin"_L1).toString());
    const gateway::AdminClient client(net::Http(pool, {}, core::CancelToken()), connection, {});
    const auto frame = client.schema(gateway::kinds::plugins());
    const auto own = client.pluginSchema(u"openid-connect"_s);
    if (!frame || !own)
        return core::failure(frame ? own.error() : frame.error());
    return gateway::pluginForm(*frame, *own);
}

void settle()
{
    for (int i = 0; i < 5; ++i)
        QApplication::processEvents();
}

struct Round {
    double essentials = 0;
    double everything = 0;
    double key = 0;
};

Round measure(const forms::FormSchema &schema)
{
    const auto since = [](const QElapsedTimer &timer) { return double(timer.nsecsElapsed()) / 1e6; };
    Round round;
    QWidget window;
    window.resize(1'000, 800);
    ui::FormView form(&window);
    form.resize(window.size());
    window.show();
    settle();
    QElapsedTimer timer;
    timer.start();
    forms::FormDraft draft(schema, { { u"name"_s, u"openid-connect"_s } }, true);
    form.setDraft(
        draft, ui::outlineOf(u"plugins"_s, u"openid-connect"_s, draft, { u"id"_s, u"name"_s, u"created_at"_s, u"updated_at"_s }), {});
    form.show();
    settle();
    round.essentials = since(timer);
    timer.restart();
    draft.set(u"config.issuer", forms::FieldValue::of(u"https://a"_s));
    form.refresh();
    settle();
    round.key = since(timer);
    timer.restart();
    form.openAll();
    settle();
    round.everything = since(timer);
    return round;
}

double median(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    return values.at(values.size() / 2);
}

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QApplication::setStyle(new ui::LookStyle);
    QApplication::setPalette(ui::paletteFor(ui::lightTheme));
    const auto schema = readSchema();
    if (!schema) {
        std::fprintf(stderr, "no schema: %s\n", qPrintable(schema.error().code));
        return 1;
    }
    measure(*schema); // fonts and icons are loaded by the first
    std::vector<double> essentials;
    std::vector<double> everything;
    std::vector<double> key;
    for (int i = 0; i < rounds; ++i) {
        const Round round = measure(*schema);
        essentials.push_back(round.essentials);
        everything.push_back(round.everything);
        key.push_back(round.key);
    }
    std::printf("essentials painted  %6.1f ms (150)\nall groups painted  %6.1f ms (400)\nafter a change      %6.1f ms\n",
        median(essentials), median(everything), median(key));
    return 0;
}
