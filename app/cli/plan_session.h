#pragma once

#include "app/cli/session.h"
#include "models/provisioning/apply/apply.h"
#include "models/provisioning/apply/plan_workplace.h"

namespace cli {

class Output;

/// Adds -f, --without-keychain.
void describeProtectionOptions(QCommandLineParser &parser);
/// Adds PLAN, the plan that `resume` and `rollback` work on.
void describePlanArgument(QCommandLineParser &parser);

/// The protection in the file of -f.
core::Result<provisioning::Protection> protectionFromOptions(const QCommandLineParser &parser);

/// What a plan command works with.
using PlanSession = provisioning::PlanWorkplace;

/// Adds --without-keychain.
void describeKeychainOption(QCommandLineParser &parser);

/// Opens the gateway alone, for changing its objects by hand.
core::Result<std::unique_ptr<PlanSession>> openForEdit(const QCommandLineParser &parser, Session &session);

/// Opens gateway and provider for a protection.
core::Result<std::unique_ptr<PlanSession>> openForProtection(
    const QCommandLineParser &parser, Session &session, const provisioning::Protection &protection);

/// Opens them for a plan of the journal, after asking the provider whether it takes our credential.
/// @return besides what opening returns: Conflict `gatehouse.plan_of_another_place` {expected, found} when options name another gateway or
///         provider than the plan's own
core::Result<std::unique_ptr<PlanSession>> openForPlan(const QCommandLineParser &parser, Session &session, const provisioning::Plan &plan);

/// Asks the keychain for the secrets of a plan that registers clients, before anything is written.
/// @return Keychain `gatehouse.no_keychain`; its text names --without-keychain
core::Result<> checkKeychain(const PlanSession &session, const provisioning::Plan &plan);

/// The plan that the PLAN argument names, or the latest one in one of @p phases that is neither a decision nor a retirement; of the gateway
/// that an option names, where one does.
/// @return NotFound `gatehouse.no_such_plan`, `gatehouse.nothing_to_do`
core::Result<provisioning::PlanState> planFromArguments(
    const QCommandLineParser &parser, Session &session, const QList<provisioning::PlanState::Phase> &phases);

} // namespace cli
