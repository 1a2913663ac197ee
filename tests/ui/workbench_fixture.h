#pragma once

#include "tests/ui/fake_engine.h"
#include "ui/gateway_session.h"
#include "ui/navigator.h"
#include "ui/operations.h"
#include "ui/provider_list.h"
#include "ui/service_list.h"
#include "ui/task_list.h"
#include "ui/workbench.h"

namespace test {

/// What a page needs around it, with an engine whose answers the test sets. Change `bench.engine` before pages are made.
struct WorkbenchFixture {
    FakeEngine fake;
    ui::Operations operations;
    ui::GatewaySession session { fake.engine(), operations };
    ui::ServiceList services { fake.engine(), operations };
    ui::ProviderList providers { fake.engine().providers, operations };
    ui::Navigator navigator;
    ui::TaskList tasks { fake.engine().now };
    ui::Workbench bench { fake.engine(), &operations, &session, &services, &providers, &navigator, &tasks };
};

} // namespace test
