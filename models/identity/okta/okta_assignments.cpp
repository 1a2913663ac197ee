#include "models/identity/okta/okta_assignments.h"

#include "models/core/json_reader.h"

#include <algorithm>

namespace identity {

using namespace Qt::StringLiterals;
using core::Error;
using core::Result;

namespace {

QStringList groupPath(const QString &applicationId, const QString &groupId)
{
    return { u"apps"_s, applicationId, u"groups"_s, groupId };
}

QStringList usersPath(const QString &applicationId)
{
    return { u"apps"_s, applicationId, u"users"_s };
}

FoundObject assigned(const OktaGroup &group)
{
    return { group.id, QJsonObject { { u"group"_s, group.name } }, {}, {} };
}

} // namespace

Result<OktaGroup> readOktaGroup(const QJsonObject &json)
{
    core::JsonReader reader(json, u"group"_s);
    OktaGroup group;
    group.id = reader.string(u"id"_s);
    group.builtIn = reader.optionalString(u"type"_s).value_or(QString()) == u"BUILT_IN";
    group.name = reader.child(u"profile"_s).string(u"name"_s);
    if (const auto complete = reader.finish(); !complete)
        return core::failure(complete.error());
    return group;
}

Result<OktaAssignedUser> readOktaAssignedUser(const QJsonObject &json)
{
    core::JsonReader reader(json, u"application user"_s);
    const OktaAssignedUser user { reader.string(u"id"_s), reader.optionalString(u"scope"_s).value_or(QString()) };
    if (const auto complete = reader.finish(); !complete)
        return core::failure(complete.error());
    return user;
}

Result<OktaGroup> findOktaGroup(const OktaClient &client, const QString &name)
{
    QUrlQuery query;
    query.addQueryItem(u"q"_s, QString::fromLatin1(QUrl::toPercentEncoding(name)));
    const auto all = client.list({ u"groups"_s }, query);
    if (!all)
        return core::failure(all.error());
    QList<OktaGroup> found;
    for (const QJsonObject &json : *all) {
        const auto group = readOktaGroup(json);
        if (!group)
            return core::failure(group.error());
        if (group->name == name)
            found << *group;
    }
    // Names of imported groups may repeat; the built-in one is the one that people mean.
    const auto builtIn = std::find_if(found.cbegin(), found.cend(), [](const OktaGroup &group) { return group.builtIn; });
    if (builtIn != found.cend())
        return *builtIn;
    if (found.isEmpty())
        return core::failure(
            Error::Kind::NotFound, u"gatehouse.okta_group_missing"_s, {}, u"Okta groups"_s, QJsonObject { { u"group"_s, name } });
    if (found.size() > 1)
        return core::failure(Error::Kind::Conflict, u"gatehouse.name_ambiguous"_s, {}, u"Okta groups"_s,
            QJsonObject { { u"name"_s, name }, { u"count"_s, found.size() } });
    return found.first();
}

Result<bool> isOktaGroupAssigned(const OktaClient &client, const QString &applicationId, const QString &groupId)
{
    const auto assignment = client.get(groupPath(applicationId, groupId));
    if (assignment)
        return true;
    if (assignment.error().kind == Error::Kind::NotFound)
        return false;
    return core::failure(assignment.error());
}

Result<> assignOktaGroup(const OktaClient &client, const QString &applicationId, const QString &groupId)
{
    const auto assignment = client.write("PUT", groupPath(applicationId, groupId), {});
    if (!assignment)
        return core::failure(assignment.error());
    return {};
}

Result<> unassignOktaGroup(const OktaClient &client, const QString &applicationId, const QString &groupId)
{
    return client.remove(groupPath(applicationId, groupId));
}

Result<QList<OktaAssignedUser>> listOktaUsers(const OktaClient &client, const QString &applicationId)
{
    QUrlQuery query;
    query.addQueryItem(u"limit"_s, u"200"_s);
    const auto all = client.list(usersPath(applicationId), query);
    if (!all)
        return core::failure(all.error());
    QList<OktaAssignedUser> users;
    for (const QJsonObject &json : *all) {
        const auto user = readOktaAssignedUser(json);
        if (!user)
            return core::failure(user.error());
        users << *user;
    }
    return users;
}

Result<> assignOktaUser(const OktaClient &client, const QString &applicationId, const QString &userId)
{
    const auto made = client.write("POST", usersPath(applicationId), { { u"id"_s, userId }, { u"scope"_s, u"USER"_s } });
    if (!made && made.error().code != "E0000062"_L1)
        return core::failure(made.error());
    return {};
}

Result<> unassignOktaUser(const OktaClient &client, const QString &applicationId, const QString &userId)
{
    return client.remove(usersPath(applicationId) + QStringList { userId });
}

ProviderObject oktaAssignment(const QString &group, const ApplicationWiring &wanted)
{
    QJsonObject desired { { u"group"_s, group } };
    // An application that was there already may be known by its client id alone.
    if (wanted.objectId.isEmpty())
        desired.insert(u"client_id"_s, wanted.clientId);
    return { u"assignment"_s, group, wanted.objectId, desired };
}

Result<std::optional<FoundObject>> findOktaAssignment(const OktaClient &client, const ProviderObject &object)
{
    const auto group = findOktaGroup(client, object.naturalKey);
    if (!group)
        return core::failure(group.error());
    if (object.parent.isEmpty())
        return std::nullopt;
    const auto there = isOktaGroupAssigned(client, object.parent, group->id);
    if (!there)
        return core::failure(there.error());
    return *there ? std::optional(assigned(*group)) : std::nullopt;
}

Result<FoundObject> createOktaAssignment(const OktaClient &client, const ProviderObject &object)
{
    const auto group = findOktaGroup(client, object.naturalKey);
    if (!group)
        return core::failure(group.error());
    if (const auto made = assignOktaGroup(client, object.parent, group->id); !made)
        return core::failure(made.error());
    return assigned(*group);
}

} // namespace identity
