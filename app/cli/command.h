#pragma once

#include "app/cli/exit_code.h"

#include <QCommandLineParser>

#include <memory>
#include <vector>

namespace cli {

class Output;
class Session;

/// One thing that the program can be asked to do: a file under commands/.
class Command {
public:
    Command() = default;
    virtual ~Command() = default;
    Q_DISABLE_COPY_MOVE(Command)

    virtual QString name() const = 0;
    /// One line for the list of commands.
    virtual QString summary() const = 0;
    /// Adds the command's own options and arguments to those that every command has.
    virtual void describe(QCommandLineParser &parser) const = 0;
    /// How many arguments it takes besides options.
    virtual qsizetype mostArguments() const { return 0; }
    /// Does it. Runs on the main thread, which has no window to keep alive.
    virtual ExitCode run(const QCommandLineParser &parser, Session &session, const Output &output) const = 0;
};

/// Every command, in the order of the help text.
std::vector<std::unique_ptr<Command>> allCommands();

} // namespace cli
