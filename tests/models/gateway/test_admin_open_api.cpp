#include "models/gateway/entity_kind.h"
#include "models/gateway/plugin_bodies.h"
#include "models/provisioning/strategies/portal_steps.h"
#include "tests/support/open_api.h"

#include <QFileInfo>
#include <QTest>

using namespace Qt::StringLiterals;
using provisioning::Step;

namespace {

QList<Step> stepsOf(const QString &strategy)
{
    provisioning::Protection protection;
    protection.name = u"orders"_s;
    protection.strategy = strategy;
    protection.issuer = QUrl(u"https://org.okta.test/oauth2/default"_s);
    protection.claim = u"application_id"_s;
    protection.scopes = QStringList { u"api.access"_s };
    protection.service.name = u"orders"_s;
    protection.service.url = QUrl(u"https://orders.test:8443/v1"_s);
    protection.service.routes = { { u"orders"_s, { u"/orders"_s } } };
    provisioning::ProtectedApplication application;
    application.name = u"Shop"_s;
    application.developer = { u"ada@example.test"_s, u"Ada"_s };
    protection.applications = { application };

    gateway::OpenIdConnectSettings settings;
    settings.issuer = protection.issuer.toString();
    settings.claimPath = QStringList { protection.claim };
    settings.scopes = protection.scopes;
    const auto provider = identity::makeOktaProvider({ {}, {}, u"okta"_s, protection.issuer, {} }, core::Secret("token"));
    const provisioning::WiringInput input { *provider, provider->capabilities({}), gateway::openIdConnectBody(settings) };
    QList<provisioning::PlanNote> notes;
    return strategy == "portal"_L1 ? provisioning::portalSteps(protection, input, { .developerSecret = u"password"_s }, notes)
                                   : provisioning::consumerSteps(protection, input, notes);
}

/// Verb and path of the request that brings a step about.
std::pair<QByteArray, QString> requestOf(const Step &step, const gateway::EntityKind &kind)
{
    const QString item = u"/default/"_s + kind.path;
    if (step.action == Step::Action::Update)
        return { "PATCH", QString(item + u"/1") };
    if (kind.createdByPost)
        return { "POST", item };
    return { "PUT", kind.nestedByNaturalKey ? u"/default/consumers/c/acls/g"_s : QString(item + u"/1") };
}

/// What the hand-kept description says otherwise than the gateway does: it requires members that have a default, and wants references as
/// texts (gateway recording, section 2: `{"id": ...}`).
bool isSlipOfTheDescription(const QString &fault)
{
    static const QStringList slips { u"enabled: is missing"_s, u"protocols: is missing"_s, u"https_redirect_status_code: is missing"_s,
        u"preserve_host: is missing"_s, u"request_buffering: is missing"_s, u"response_buffering: is missing"_s,
        u"service: is object, must be string or null"_s };
    return slips.contains(fault);
}

/// Holds every body of a plan's steps against @p api. @return kinds that it describes no request for
QStringList checkBodies(const support::OpenApi &api, const QString &strategy, QStringList &faults)
{
    QStringList undescribed;
    for (const Step &step : stepsOf(strategy)) {
        const gateway::EntityKind *kind = gateway::findKind(step.kind);
        if (!kind)
            continue;
        const auto [verb, path] = requestOf(step, *kind);
        if (api.operation(verb, path).isEmpty()) {
            if (!undescribed.contains(kind->name))
                undescribed.append(kind->name);
            continue;
        }
        for (const QString &fault : api.requestFaults(verb, path, step.desired)) {
            if (!isSlipOfTheDescription(fault))
                faults << QString(step.kind + u' ' + step.naturalKey + u": " + fault);
        }
    }
    undescribed.sort();
    return undescribed;
}

} // namespace

/// The bodies that the strategies send, against the vendor's descriptions of the Admin API.
class TestAdminOpenApi : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyBodyIsAsTheVendorDescribesIt_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QString>("strategy");
        QTest::addColumn<QStringList>("undescribed");
        const QStringList portal { u"applications"_s, u"contracts"_s, u"developers"_s };
        const QString generated = u"admin-ee-3.4.openapi.yaml"_s;
        const QString curated = u"admin-ee-3.4.curated-2025-06.openapi.yaml"_s;
        QTest::newRow("generated, portal") << generated << u"portal"_s << portal;
        QTest::newRow("generated, consumer") << generated << u"consumer"_s << QStringList();
        QTest::newRow("curated, portal") << curated << u"portal"_s << portal;
        QTest::newRow("curated, consumer") << curated << u"consumer"_s << QStringList { u"acls"_s };
    }

    void everyBodyIsAsTheVendorDescribesIt()
    {
        QFETCH(QString, file);
        QFETCH(QString, strategy);
        const QString path = QStringLiteral(GATEHOUSE_SOURCE_DIR "/../shared/specs/") + file;
        if (!QFileInfo::exists(path))
            QSKIP("the vendor's descriptions are not here");
        const auto api = support::OpenApi::load(path);
        QVERIFY(api);
        QStringList faults;
        QTEST(checkBodies(*api, strategy, faults), "undescribed");
        QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u"\n"_s)));
    }

    void aWrongBodyIsNoticed()
    {
        const QString path = QStringLiteral(GATEHOUSE_SOURCE_DIR "/../shared/specs/admin-ee-3.4.openapi.yaml");
        if (!QFileInfo::exists(path))
            QSKIP("the vendor's descriptions are not here");
        const auto api = support::OpenApi::load(path);
        QVERIFY(api);
        QVERIFY(!api->requestFaults("PUT", u"/default/services/1"_s, QJsonObject { { u"host"_s, 7 } }).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestAdminOpenApi)
#include "test_admin_open_api.moc"
