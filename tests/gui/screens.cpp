// Takes pictures of the whole program on its own sandbox: `./dev shots`. Not a test: somebody looks at what it writes.
#include "tests/gui/photographer.h"
#include "tests/gui/plain_http.h"
#include "ui/main_window.h"
#include "ui/style/look_style.h"
#include "ui/theme.h"

#include <QApplication>
#include <QClipboard>
#include <QCommandLineParser>
#include <QDir>
#include <QLabel>
#include <QSettings>
#include <QTranslator>

using namespace Qt::StringLiterals;

namespace {

/// A token as one meets it in a ticket: its signature fits no key of the sandbox.
constexpr auto foreignToken = "eyJhbGciOiJSUzI1NiIsImtpZCI6Im9sZCIsInR5cCI6IkpXVCJ9."
                              "eyJpc3MiOiJodHRwczovL2lkLmV4YW1wbGUiLCJzdWIiOiIwMHUxIiwiYXVkIjoiYXBpOi8vZGVmYXVsdCIsImV4cCI6MTcwMDAwMDAwMCwi"
                              "Y2lkIjoic2hvcC1waG9uZXMifQ.c2lnbmF0dXJl";

void takeFirstRun(Photographer &camera)
{
    camera.take(u"01-first-run"_s);
    camera.press(u"Add a gateway…"_s);
    camera.type(u"Admin API URL"_s, u"http://127.0.0.1:1"_s);
    camera.press(u"Check"_s);
    camera.waitFor(u"Check"_s);
    camera.take(u"02-add-a-gateway-refused"_s);
    camera.press(u"Back"_s);
    camera.press(u"Start the sandbox"_s);
    camera.choose(u"Pages"_s, u"Overview"_s);
    camera.take(u"03-overview"_s);
}

void takeTables(Photographer &camera)
{
    camera.goTo(u"Services"_s);
    camera.take(u"04-services"_s);
    camera.choose(u"Services"_s, u"partner-gateway"_s);
    camera.take(u"05-services-inspector"_s);
    camera.type(u"Filter services"_s, u"nothing is called so"_s);
    camera.take(u"06-services-no-match"_s);
    camera.press(u"Clear the filter"_s);
    camera.goTo(u"Routes"_s);
    camera.take(u"07-routes"_s);
    camera.goTo(u"Consumers"_s);
    camera.take(u"08-consumers"_s);
    camera.goTo(u"Plugins"_s);
    camera.take(u"09-plugins"_s);
    camera.goTo(u"Services"_s);
    camera.choose(u"Services"_s, u"accounts-api"_s);
    camera.press(u"Delete…"_s);
    camera.take(u"10-delete"_s);
    camera.key(Qt::Key_Escape);
}

void takeOtherKinds(Photographer &camera)
{
    camera.goTo(u"More objects"_s);
    camera.pressObject(u"vaultsRow"_s);
    camera.choose(u"Vaults"_s, u"deployment"_s);
    camera.take(u"47-vaults"_s);
    camera.goTo(u"More objects"_s);
    camera.take(u"48-more-objects"_s);
    camera.pressObject(u"upstreamsRow"_s);
    camera.choose(u"Upstreams"_s, u"orders.internal"_s);
    camera.pressObject(u"targetsUsers"_s);
    camera.choose(u"Targets"_s, u"10.0.4.11:8080"_s);
    camera.take(u"49-targets"_s);
    camera.goTo(u"More objects"_s);
    camera.pressObject(u"upstreamsRow"_s);
    camera.choose(u"Upstreams"_s, u"orders.internal"_s);
    camera.take(u"50-upstreams"_s);
    camera.key(Qt::Key_Return);
    camera.waitFor(u"Search fields"_s);
    camera.take(u"51-upstream-form"_s);
    camera.press(u"Back"_s);
}

void takeEditor(Photographer &camera)
{
    camera.goTo(u"Services"_s);
    camera.choose(u"Services"_s, u"accounts-api"_s);
    camera.key(Qt::Key_Return);
    camera.waitFor(u"Search fields"_s);
    camera.take(u"11-editor"_s);
    camera.type(u"Path"_s, u"/accounts/v2"_s);
    camera.take(u"12-editor-changed"_s);
    camera.press(u"Preview change"_s);
    camera.waitFor(u"Preview of the change"_s);
    camera.take(u"13-editor-preview"_s);
    camera.press(u"Save"_s);
    camera.take(u"14-editor-saved"_s);
    camera.goTo(u"Plugins"_s);
    camera.choose(u"Plugins"_s, u"openid-connect"_s);
    camera.key(Qt::Key_Return);
    camera.waitFor(u"Search fields"_s);
    camera.take(u"15-plugin-form"_s);
    camera.press(u"Back"_s);
}

/// The sandbox's Admin API, as the overview says it.
QString adminOf(const QWidget &window)
{
    for (const QLabel *label : window.findChildren<QLabel *>()) {
        if (label->text().startsWith(u"http://127.0.0.1:"_s))
            return label->text();
    }
    return {};
}

/// Somebody else's change of the service @p name; nothing in @p change deletes it.
void changeBehind(Photographer &camera, const QString &name, const QJsonObject &change)
{
    test::PlainHttp http;
    const QString admin = adminOf(camera.window());
    for (const QJsonValue &service : http.listOf(admin, u"services"_s)) {
        const QUrl url(admin + u"/services/"_s + service["id"_L1].toString());
        if (service["name"_L1].toString() == name)
            http.send(change.isEmpty() ? "DELETE" : "PATCH", url, change);
    }
}

void takePluginForm(Photographer &camera)
{
    camera.goTo(u"Plugins"_s);
    camera.choose(u"Plugins"_s, u"openid-connect"_s);
    camera.key(Qt::Key_Return);
    camera.waitFor(u"Search fields"_s);
    camera.type(u"Client id of the gateway"_s, u"gateway"_s);
    camera.turn(u"Which fields are shown"_s, 1);
    camera.take(u"16-plugin-form-changed"_s);
    camera.turn(u"Which fields are shown"_s, 2);
    camera.take(u"17-plugin-form-all"_s);
    camera.turn(u"Which fields are shown"_s, 0);
    camera.press(u"Discard…"_s);
    camera.press(u"Discard and go back"_s);
}

void takeMerge(Photographer &camera)
{
    camera.goTo(u"Services"_s);
    camera.choose(u"Services"_s, u"accounts-api"_s);
    camera.key(Qt::Key_Return);
    camera.waitFor(u"Search fields"_s);
    camera.type(u"Path"_s, u"/accounts/v3"_s);
    camera.type(u"Host"_s, u"accounts.internal"_s);
    camera.type(u"Port"_s, u"8443"_s);
    changeBehind(camera, u"accounts-api"_s, { { u"path"_s, u"/accounts/2026"_s }, { u"port"_s, 9443 }, { u"retries"_s, 2 } });
    camera.press(u"Save"_s);
    camera.waitFor(u"Merge of the changes"_s);
    camera.take(u"18-merge"_s);
    camera.press(u"Not now"_s);
    camera.press(u"Discard…"_s);
    camera.press(u"Discard and go back"_s);
}

/// Several services tagged, of which somebody else deletes one meanwhile.
void takeSeveral(Photographer &camera)
{
    test::PlainHttp().send(
        "POST", QUrl(adminOf(camera.window()) + u"/services"_s), { { u"name"_s, u"accounts-old"_s }, { u"host"_s, u"old.internal"_s } });
    camera.goTo(u"Services"_s);
    camera.key(Qt::Key_F5);
    camera.choose(u"Services"_s, u"accounts-old"_s);
    for (int i = 0; i < 2; ++i)
        camera.key(Qt::Key_Down, Qt::ShiftModifier);
    camera.pickInMenu(u"Tags…"_s);
    camera.type(u"Tags to add"_s, u"reviewed"_s);
    camera.waitUntilOffered(u"Apply"_s);
    camera.take(u"19-several"_s);
    changeBehind(camera, u"accounts-old"_s, {});
    camera.press(u"Apply"_s);
    camera.waitFor(u"Close"_s);
    camera.take(u"29-several-result"_s);
    camera.press(u"Close"_s);
}

void takePanels(Photographer &camera)
{
    camera.key(Qt::Key_K, Qt::ControlModifier);
    camera.waitFor(u"Results"_s);
    camera.typeHere(u"pay"_s);
    camera.take(u"20-palette"_s);
    camera.key(Qt::Key_Escape);
    camera.press(u"Shortcuts"_s);
    camera.take(u"21-shortcuts"_s);
    camera.press(u"Close the shortcuts"_s);
    camera.goTo(u"Applications"_s);
    camera.take(u"22-applications"_s);
    camera.choose(u"Applications"_s, u"Shop for phones"_s);
    camera.take(u"23-application"_s);
    camera.choose(u"Applications"_s, u"Kiosk, old"_s);
    camera.take(u"24-application-broken"_s);
    camera.goTo(u"Sandbox (Okta)"_s);
    camera.take(u"25-provider"_s);
    camera.goTo(u"Add a provider"_s);
    camera.take(u"26-add-a-provider"_s);
    camera.goTo(u"Token inspector"_s);
    camera.take(u"27-inspector-empty"_s);
    QApplication::clipboard()->setText(QLatin1StringView(foreignToken));
    camera.press(u"Paste"_s);
    camera.take(u"28-inspector"_s);
}

void takeWizard(Photographer &camera)
{
    camera.goTo(u"Protect a service"_s);
    camera.waitFor(u"Next"_s);
    camera.take(u"30-wizard-provider"_s);
    camera.press(u"Next"_s);
    camera.choose(u"Services of the gateway"_s, u"delivery-slots"_s);
    camera.take(u"31-wizard-service"_s);
    camera.press(u"Next"_s);
    camera.choose(u"Strategies"_s, u"Developer portal"_s);
    camera.take(u"32-wizard-strategy"_s);
    camera.press(u"Next"_s);
    camera.take(u"33-wizard-claim"_s);
    camera.press(u"Next"_s);
    camera.take(u"34-wizard-settings"_s);
    camera.press(u"Next"_s);
    camera.type(u"Application name"_s, u"Nightly batch"_s);
    camera.type(u"Developer’s e-mail"_s, u"dora@example.com"_s);
    camera.take(u"35-wizard-application"_s);
    camera.press(u"Next"_s);
    camera.waitFor(u"Steps of the plan"_s);
    camera.take(u"36-wizard-plan"_s);
    camera.pressObject(u"wizardNext"_s);
    camera.pressIfThere(u"Go on without a keychain"_s);
    camera.waitFor(u"Test it now"_s);
    camera.take(u"37-wizard-applied"_s);
}

void takeToken(Photographer &camera)
{
    camera.press(u"Test it now"_s);
    camera.waitForChoice(u"Application"_s, u"Nightly batch"_s);
    camera.take(u"40-token-lab"_s);
    camera.pick(u"Flow"_s, u"Client credentials"_s);
    camera.press(u"Run"_s);
    camera.waitFor(u"Run again"_s);
    camera.press(u"Call"_s);
    camera.take(u"41-token"_s);
    camera.press(u"Take it apart"_s);
    camera.take(u"42-token-apart"_s);
    camera.goTo(u"Activity"_s);
    camera.take(u"43-activity"_s);
    camera.choose(u"Changes"_s, u"Protect %1"_s, u"delivery-slots"_s);
    camera.take(u"44-activity-change"_s);
    camera.key(Qt::Key_J, Qt::ControlModifier);
    camera.waitFor(u"List of tasks"_s);
    camera.take(u"45-tasks"_s);
    camera.press(u"Close the tasks"_s);
    camera.goTo(u"Token lab"_s);
    camera.pick(u"Flow"_s, u"Authorization code with PKCE"_s);
    camera.press(u"Run again"_s);
    camera.waitFor(u"Cancel the login"_s);
    camera.take(u"46-token-waiting"_s);
    camera.press(u"Cancel the login"_s);
}

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
    const QString words
        = language == u"en"_s ? QString() : u"%1/translations/gatehouse_%2.ts"_s.arg(QStringLiteral(GATEHOUSE_SOURCE_DIR), language);
    QLocale::setDefault(QLocale(language));
    QTranslator translator;
    if (translator.load(u":/i18n/gatehouse_%1.qm"_s.arg(language)))
        QCoreApplication::installTranslator(&translator);
    QSettings().clear(); // HOME is a folder of this run
    gui::Composition program([](const QUrl &) { return true; }); // nobody logs in
    QApplication::setPalette(ui::paletteFor(theme == u"dark" ? ui::darkTheme : ui::lightTheme));
    const QStringList size = parser.value(u"size"_s).split(u'x');
    program.window().resize(size.value(0).toInt(), size.value(1).toInt());
    program.show();
    program.window().activateWindow();
    if (!QTest::qWaitForWindowActive(&program.window()))
        fputs("the window is not active: keys may not reach it\n", stderr);
    QDir().mkpath(parser.value(u"out"_s));
    const QString scale = application.devicePixelRatio() > 1 ? u"-2x"_s : QString();
    Photographer camera(program, test::TranslatedWords(words), parser.value(u"out"_s), u"-%1-%2%3"_s.arg(theme, language, scale));
    for (const auto tour :
        { takeFirstRun, takeTables, takeOtherKinds, takeEditor, takePluginForm, takeMerge, takeSeveral, takePanels, takeWizard, takeToken })
        tour(camera);
    if (!camera.hasFailed())
        return 0;
    fprintf(stderr, "no further pictures: it waited for %s in vain\n", qPrintable(camera.failure()));
    return 1;
}
