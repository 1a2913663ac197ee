#include "ui/error_text.h"

#include "models/gateway/portal_settings.h"
#include "models/gateway/rbac_error.h"

#include <QTest>

using namespace Qt::StringLiterals;
using core::Error;
using gateway::PortalSettings;

namespace {

/// Settings with which everything is possible.
PortalSettings fitting()
{
    return { .enterprise = true,
        .version = u"3.4.3.5"_s,
        .workspace = u"team"_s,
        .onNode = true,
        .inWorkspace = true,
        .workspaceKnown = true,
        .appAuth = u"external-oauth2"_s,
        .appAuthKnown = true,
        .auth = u"basic-auth"_s,
        .authKnown = true };
}

ui::ErrorText explained(const PortalSettings &settings)
{
    return ui::explain(gateway::portalFits(settings).error());
}

} // namespace

class TestErrorTextPortal : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theWrongKindOfLoginNamesLineAndVariable()
    {
        PortalSettings settings = fitting();
        settings.appAuth = u"kong-oauth2"_s;
        const ui::ErrorText text = explained(settings);
        QVERIFY(text.what.contains(u"kong-oauth2"_s));
        QVERIFY(text.fix.contains(u"“portal_app_auth = external-oauth2”"_s));
        QVERIFY(text.fix.contains(u"KONG_PORTAL_APP_AUTH=external-oauth2"_s));
    }

    void aPortalThatIsOffNamesLineAndVariable()
    {
        PortalSettings settings = fitting();
        settings.onNode = false;
        QVERIFY(explained(settings).fix.contains(u"“portal = on”"_s));
        QVERIFY(explained(settings).fix.contains(u"KONG_PORTAL=on"_s));
        settings = fitting();
        settings.auth.clear();
        QVERIFY(explained(settings).fix.contains(u"KONG_PORTAL_AUTH=basic-auth"_s));
        settings = fitting();
        settings.inWorkspace = false;
        QVERIFY(explained(settings).what.contains(u"“team”"_s));
        QVERIFY(explained(settings).fix.contains(u"PATCH /workspaces/team with {\"config\":{\"portal\":true}}"_s));
    }

    void aMissingRightIsNamed_data()
    {
        QTest::addColumn<QString>("message");
        QTest::addColumn<QString>("what");
        QTest::newRow("user") << u"ada, you do not have permissions to create this resource"_s
                              << u"The user “ada”: the right to create /services is missing in the workspace “team”"_s;
        QTest::newRow("nobody") << u"you do not have permissions to create this resource"_s
                                << u"the right to create /services is missing in the workspace “team”"_s;
    }

    void aMissingRightIsNamed()
    {
        QFETCH(QString, message);
        Error error;
        error.kind = Error::Kind::Denied;
        error.httpStatus = 403;
        error.text = message;
        gateway::nameMissingRight(error, u"/team/services"_s, u"team"_s);
        const ui::ErrorText text = ui::explain(error);
        QTEST(text.what, "what");
        QVERIFY(text.fix.contains(u"/services"_s) && text.fix.contains(u"create"_s));
    }
};

QTEST_GUILESS_MAIN(TestErrorTextPortal)
#include "test_error_text_portal.moc"
