#include "app/cli/commands/action_argument.h"

#include "app/cli/text.h"
#include "models/core/nearest.h"

#include <QJsonObject>

namespace cli {

using namespace Qt::StringLiterals;
using core::Error;

namespace {

tl::unexpected<Error> missing(const QString &argument)
{
    return core::failure(Error::Kind::Invalid, u"gatehouse.option_missing"_s, {}, argument, QJsonObject { { u"option"_s, argument } });
}

} // namespace

void describeActions(QCommandLineParser &parser, const QStringList &actions, const QString &object, const QString &objectHelp)
{
    parser.addPositionalArgument(u"ACTION"_s, Text::tr("One of %1.").arg(actions.join(u", "_s)));
    parser.addPositionalArgument(object, objectHelp, u'[' + object + u']');
}

core::Result<QString> actionArgument(const QCommandLineParser &parser, const QStringList &actions)
{
    const QString action = parser.positionalArguments().value(0);
    if (action.isEmpty())
        return missing(u"ACTION"_s);
    if (actions.contains(action))
        return action;
    return core::failure(Error::Kind::Invalid, u"gatehouse.unknown_action"_s, {}, u"ACTION"_s,
        QJsonObject { { u"key"_s, action }, { u"nearest"_s, core::nearestName(action, actions) } });
}

core::Result<QString> objectArgument(const QCommandLineParser &parser, const QString &object)
{
    const QString value = parser.positionalArguments().value(1);
    if (value.isEmpty())
        return missing(object);
    return value;
}

} // namespace cli
