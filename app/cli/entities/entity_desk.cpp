#include "app/cli/entities/entity_desk.h"

#include "app/cli/commands/entity_argument.h"
#include "app/cli/text.h"

namespace cli {

using namespace Qt::StringLiterals;
using core::Error;
using core::Result;

QString EntityDesk::pathParent() const
{
    return kind->isBelowParent() || kind->nestedByNaturalKey ? place.parentId : QString();
}

QString EntityDesk::nameOf(const gateway::Entity &entity) const
{
    const QString name = entity.text(QLatin1String(kind->naturalKey.toLatin1()));
    return name.isEmpty() ? entity.id() : name;
}

void describeDesk(QCommandLineParser &parser)
{
    parser.addPositionalArgument(u"KIND"_s, writableKindsHelp());
    parser.addOption({ u"of"_s,
        Text::tr("What it belongs to, by name or id: the consumer of a credential; KIND/NAME for a plugin, such as routes/orders."),
        u"PARENT"_s });
    parser.addOption({ u"dry-run"_s, Text::tr("Show what would change; writes nothing.") });
    describeKeychainOption(parser);
}

void describeName(QCommandLineParser &parser)
{
    parser.addPositionalArgument(u"NAME"_s, Text::tr("Its id, or the name it goes by."));
}

Result<EntityDesk> openDesk(const QCommandLineParser &parser, Session &session)
{
    const auto kind = entityKindArgument(parser);
    if (!kind)
        return core::failure(kind.error());
    if ((*kind)->readOnly)
        return core::failure(
            Error::Kind::Unsupported, u"gatehouse.read_only_kind"_s, {}, (*kind)->name, QJsonObject { { u"kind"_s, (*kind)->name } });
    EntityDesk desk;
    desk.kind = *kind;
    auto opened = openForEdit(parser, session);
    if (!opened)
        return core::failure(opened.error());
    desk.session = std::move(*opened);
    if (!parser.isSet(u"of"_s))
        return desk;
    const auto place = gateway::findParent(desk.gateway(), *desk.kind, parser.value(u"of"_s));
    if (!place)
        return core::failure(place.error());
    desk.place = *place;
    return desk;
}

Result<gateway::Entity> namedEntity(const QCommandLineParser &parser, const EntityDesk &desk)
{
    const QString name = parser.positionalArguments().value(1);
    if (name.isEmpty())
        return core::failure(
            Error::Kind::Invalid, u"gatehouse.option_missing"_s, {}, u"NAME"_s, QJsonObject { { u"option"_s, u"NAME"_s } });
    return gateway::findNamed(desk.gateway(), *desk.kind, name, desk.place);
}

} // namespace cli
