#pragma once

#include "app/cli/demo/demo_state.h"
#include "app/cli/output.h"

namespace cli::demo {

/// The main job from end to end, as a person would do it, with the evidence of each step: protect a service, register an application,
/// log in, call the service before and after the approval, take it all back, compare.
class Demo {
public:
    /// @param session cancel, clock and HTTP; the demonstration keeps its own journal and secrets, in a folder that goes with it
    Demo(Target target, Session &session, const Output &output);
    ~Demo();

    /// Runs every step and prints one object a line with `step`, `ok`, `detail`. Stops at the first that fails, after taking back what
    /// was made. @return Done, or the exit code of the step's error
    ExitCode run();

private:
    using StepFunction = core::Result<QJsonObject> (Demo::*)();

    core::Result<QJsonObject> connectGateway();
    core::Result<QJsonObject> connectProvider();
    core::Result<QJsonObject> previewPlan();
    core::Result<QJsonObject> applyProtection();
    core::Result<QJsonObject> registerApplication();
    core::Result<QJsonObject> logIn();
    core::Result<QJsonObject> verifyToken();
    core::Result<QJsonObject> callBeforeApproval();
    core::Result<QJsonObject> callAfterApproval();
    core::Result<QJsonObject> callWithClientCredentials();
    core::Result<QJsonObject> callWithOwnToken();
    core::Result<QJsonObject> callWithBasic();
    core::Result<QJsonObject> rollBack();
    core::Result<QJsonObject> compareState();

    core::Result<QJsonValue> contractStatus() const;
    core::Result<provisioning::PlanState> applyCurrent();
    core::Result<> takeBackPlans(int *undone);
    void print(const QString &step, const core::Result<QJsonObject> &detail) const;

    Session &m_session;
    const Output &m_output;
    QTemporaryDir m_folder;
    std::unique_ptr<storage::SecretStore> m_secrets;
    std::optional<storage::Store> m_store;
    State m_state;
};

} // namespace cli::demo
