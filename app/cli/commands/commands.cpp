#include "app/cli/commands/commands.h"

namespace cli {

std::vector<std::unique_ptr<Command>> allCommands()
{
    std::vector<std::unique_ptr<Command>> commands;
    for (auto *make : { makeDemo, makeConnect, makeList, makeGet, makeCreate, makeEdit, makeClone, makeDelete, makeSearch, makeExport,
             makeDiff, makeImport, makePlan, makeApply, makeResume, makeRollback, makePlans, makeApplications, makeDevelopers, makeSecret,
             makePaste, makeToken, makeDecode, makeVerify, makeCall })
        commands.push_back(make());
    return commands;
}

} // namespace cli
