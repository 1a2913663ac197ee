#pragma once

#include "tests/ui/fake_engine.h"
#include "ui/navigator.h"
#include "ui/operations.h"
#include "ui/session/application_list.h"
#include "ui/session/entity_lists.h"
#include "ui/session/gateway_session.h"
#include "ui/session/plan_run.h"
#include "ui/session/provider_list.h"
#include "ui/session/task_list.h"
#include "ui/workbench.h"

namespace test {

/// What a page needs around it, with an engine whose answers the test sets. Change `bench.engine` before pages are made.
struct WorkbenchFixture {
    FakeEngine fake;
    ui::Operations operations;
    ui::GatewaySession session { fake.engine(), operations };
    ui::TaskList tasks { fake.engine().now };
    ui::EntityLists entities { fake.engine().entities, fake.engine().now, operations, tasks };
    ui::ApplicationList applications { fake.engine(), operations };
    ui::ProviderList providers { fake.engine().providers, operations };
    ui::Navigator navigator;
    ui::Workbench bench { fake.engine(), &operations, &session, &entities, &providers, &navigator, &tasks, &applications, &plans };
    ui::PlanRuns plans { bench };
};

} // namespace test
