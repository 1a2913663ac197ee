#pragma once

#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

/// One line of a scenario that does something, with what must come of it.
struct ScenarioAction {
    enum class Actor {
        CommandLine, ///< `$ gatehouse-cli …`
        Caller, ///< `% METHOD URL [name: value]… [body]`: a browser or program of somebody else, with cookies
    };

    Actor actor = Actor::CommandLine;
    QString text;
    QString person; ///< `@ USER PASSWORD`: who opens the address that the command prints
    int expected = 0; ///< `= N`: exit code, or HTTP status (default 200)
    QStringList patterns; ///< `~ REGEX`: the output matches; named groups become variables
    QStringList absent; ///< `! REGEX`: the output does not match
    int line = 0; ///< in the file
};

/// One numbered scenario.
struct Scenario {
    int number = 0;
    QString title;
    QHash<QString, QString> files; ///< name -> content, from blocks "```yaml name"
    QList<ScenarioAction> actions;
};

/// A procedure: scenarios that go on where the one before ended, on one sandbox.
struct Procedure {
    QString title;
    QHash<QString, QString> sandbox; ///< from "Sandbox: name=value, name=value"
    QList<Scenario> scenarios;
};

/// Reads docs/scenarios.md: "# Procedure", "## N. Scenario", fenced blocks "scenario" and "yaml NAME". Aborts the test program with the
/// line when the file breaks the form.
QList<Procedure> readScenarios(const QString &path);
