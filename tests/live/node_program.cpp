#include "tests/live/node_program.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace live {

QString scriptFolder()
{
    return QStringLiteral(GATEHOUSE_SOURCE_DIR "/tests/live");
}

QString nodeProgram()
{
    for (const QString &name : { u"node"_s, u"node-arm64"_s }) {
        const QString program = scriptFolder() + u"/node_modules/"_s + name + u"/bin/node"_s;
        if (QFileInfo(program).isExecutable())
            return program;
    }
    return {};
}

QString nodeAbsence()
{
    if (!nodeProgram().isEmpty() && QFileInfo::exists(scriptFolder() + u"/node_modules/oidc-provider/package.json"_s))
        return {};
    return u"tests/live/node_modules is not there: run `npm ci --ignore-scripts --prefix tests/live`"_s;
}

bool isNodeRequired()
{
    return qgetenv("GATEHOUSE_LIVE") == "required";
}

} // namespace live
