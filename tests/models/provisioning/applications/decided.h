#pragma once

#include "models/provisioning/applications/decision.h"
#include "tests/models/provisioning/portal_fixture.h"

/// Previews and carries out.
inline core::Result<QString> decided(PortalFixture &fixture, const QString &name, const QString &service, provisioning::Decision decision)
{
    const auto estate = fixture.estate();
    const auto application = provisioning::findApplication(estate, name);
    if (!application)
        return core::failure(application.error());
    const auto chosen = provisioning::chooseService(estate, *application, service);
    if (!chosen)
        return core::failure(chosen.error());
    const auto preview = provisioning::previewDecision(estate, *application, *chosen, decision);
    if (!preview)
        return core::failure(preview.error());
    return provisioning::decide(fixture.plans.context(), *preview);
}

/// statusName() of the application's first contract, "none" without one.
inline QString contractStatus(PortalFixture &fixture, const QString &name)
{
    const auto application = provisioning::findApplication(fixture.estate(), name);
    return application && !application->accesses.isEmpty() ? provisioning::statusName(application->accesses.first().status)
                                                           : QStringLiteral("none");
}
