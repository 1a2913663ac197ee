#include "app/cli/commands/entity_argument.h"

#include "app/cli/text.h"
#include "models/core/nearest.h"

#include <QJsonObject>

namespace cli {

using namespace Qt::StringLiterals;
using core::Error;

namespace {

QStringList kindNames(bool writable = false)
{
    QStringList names;
    for (const gateway::EntityKind &kind : gateway::entityKinds()) {
        if (!writable || !kind.readOnly)
            names << kind.name;
    }
    return names;
}

} // namespace

QString kindsHelp()
{
    return Text::tr("One of %1.").arg(kindNames().join(u", "_s));
}

QString writableKindsHelp()
{
    return Text::tr("One of %1.").arg(kindNames(true).join(u", "_s));
}

core::Result<const gateway::EntityKind *> entityKind(const QString &name, const QString &where)
{
    if (const gateway::EntityKind *kind = gateway::findKind(name))
        return kind;
    return core::failure(Error::Kind::Invalid, u"gatehouse.unknown_kind"_s, {}, where,
        QJsonObject { { u"key"_s, name }, { u"nearest"_s, core::nearestName(name, kindNames()) } });
}

core::Result<const gateway::EntityKind *> entityKindArgument(const QCommandLineParser &parser)
{
    const QStringList arguments = parser.positionalArguments();
    if (arguments.isEmpty())
        return core::failure(
            Error::Kind::Invalid, u"gatehouse.option_missing"_s, {}, u"KIND"_s, QJsonObject { { u"option"_s, u"KIND"_s } });
    return entityKind(arguments.first(), u"KIND"_s);
}

} // namespace cli
