#pragma once

#include "app/gui/engine_parts.h"
#include "app/gui/entity_engine.h"
#include "app/gui/protection_engine.h"
#include "models/net/exchange_log.h"
#include "tests/models/provisioning/plan_fixture.h"
#include "tests/support/person.h"
#include "ui/navigator.h"
#include "ui/operations.h"
#include "ui/pages/plan_run_page.h"
#include "ui/session/entity_lists.h"
#include "ui/session/gateway_session.h"
#include "ui/session/plan_run.h"
#include "ui/session/provider_list.h"
#include "ui/session/task_list.h"
#include "ui/wizards/protect/protect_page.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAccessible>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTest>

/// What a window puts around the pages of the wizard, with the real engine over a sandbox of this process. Things on the pages are found
/// by the name that a screen reader says.
class ProtectDesk : public test::Person {
public:
    explicit ProtectDesk(PlanFixture &fixture, storage::SecretStore *secrets = nullptr)
        : m_fixture(fixture)
        , m_parts { &m_pool, &m_exchanges, &fixture.clock, secrets ? secrets : &fixture.keychain,
            fixture.folder.filePath(QStringLiteral("store.db")) }
        , session(engine(), operations)
        , tasks([] { return QDateTime::currentDateTimeUtc(); })
        , entities(engine().entities, engine().now, operations, tasks)
        , providers({}, operations)
        , bench { engine(), &operations, &session, &entities, &providers, &navigator, &tasks, nullptr, &plans }
        , plans(bench)
    {
        ui::ProviderTarget provider;
        provider.provider.id = QStringLiteral("sandbox");
        provider.provider.name = QStringLiteral("Okta dev");
        provider.provider.kind = QStringLiteral("okta");
        provider.provider.issuer = fixture.issuer();
        provider.credential = core::Secret(QByteArrayLiteral("sandbox-okta-token"));
        providers.setSandbox(provider);
        ui::Target target;
        target.connection.name = QStringLiteral("Production EU");
        target.connection.adminUrl = QUrl(fixture.sandbox.urls().value(QLatin1String("admin")).toString());
        target.token = fixture.adminToken;
        session.open(target);
        QObject::connect(&navigator, &ui::Navigator::opened, &navigator, [this](const ui::Place &place) { opened = place; });
        page = std::make_unique<ui::ProtectPage>(bench);
        page->resize(1200, 760);
        look(page.get());
    }

    bool connected() const { return session.state() == ui::GatewaySession::State::Connected; }

    void open(const QVariantMap &details = {})
    {
        page->show();
        page->enter({ .page = QStringLiteral("protect"), .object = {}, .details = details });
    }

    ui::Engine engine() const
    {
        ui::Engine engine;
        engine.probe = [parts = m_parts](
                           const ui::Target &target, const core::CancelToken &cancel) { return parts.gateway(target, cancel).probe(); };
        engine.entities = gui::makeEntityEngine(m_parts);
        engine.now = [] { return QDateTime::currentDateTimeUtc(); };
        engine.protections = gui::makeProtectionEngine(m_parts);
        return engine;
    }

private:
    PlanFixture &m_fixture;
    net::HttpPool m_pool;
    net::ExchangeLog m_exchanges;
    gui::EngineParts m_parts;

public:
    ui::Operations operations;
    ui::GatewaySession session;
    ui::TaskList tasks;
    ui::EntityLists entities;
    ui::ProviderList providers;
    ui::Navigator navigator;
    ui::Workbench bench;
    ui::PlanRuns plans;
    ui::Place opened;
    std::unique_ptr<ui::ProtectPage> page;
};
