#pragma once

#include "app/cli/command.h"

namespace cli {

// One maker a file of this folder; allCommands() calls them in the order of the help text.
std::unique_ptr<Command> makeDemo();
std::unique_ptr<Command> makeConnect();
std::unique_ptr<Command> makeList();
std::unique_ptr<Command> makeGet();
std::unique_ptr<Command> makeSearch();
std::unique_ptr<Command> makeExport();
std::unique_ptr<Command> makeDiff();
std::unique_ptr<Command> makeImport();
std::unique_ptr<Command> makeCreate();
std::unique_ptr<Command> makeEdit();
std::unique_ptr<Command> makeClone();
std::unique_ptr<Command> makeDelete();
std::unique_ptr<Command> makePlan();
std::unique_ptr<Command> makeApply();
std::unique_ptr<Command> makeRollback();
std::unique_ptr<Command> makeResume();
std::unique_ptr<Command> makePlans();
std::unique_ptr<Command> makeApplications();
std::unique_ptr<Command> makeDevelopers();
std::unique_ptr<Command> makeSecret();
std::unique_ptr<Command> makePaste();
std::unique_ptr<Command> makeToken();
std::unique_ptr<Command> makeDecode();
std::unique_ptr<Command> makeVerify();
std::unique_ptr<Command> makeCall();

} // namespace cli
