#include "app/sandbox/provider/okta/people.h"

#include "app/sandbox/provider/okta/assignments.h"
#include "app/sandbox/provider/okta/collection.h"
#include "app/sandbox/provider/okta/seed.h"

using namespace Qt::StringLiterals;

namespace sandbox::provider::okta {
namespace {

QString nameOf(const Object &group)
{
    return group.json.value("profile"_L1).toObject().value("name"_L1).toString();
}

QJsonObject shownGroup(const ApiCall &call, const Object &group)
{
    QJsonObject json = group.json;
    const QString self = call.address(u"groups/"_s + group.id);
    QJsonArray logos;
    for (const QString &size : { u"medium"_s, u"large"_s }) {
        logos << QJsonObject { { u"name"_s, size }, { u"type"_s, u"image/png"_s },
            { u"href"_s, QString(call.context.origin + u"/assets/img/logos/groups/"_s + size + u".png"_s) } };
    }
    QJsonObject links { { u"logo"_s, logos }, { u"users"_s, link(self + u"/users"_s) }, { u"apps"_s, link(self + u"/apps"_s) } };
    if (group.json.value("type"_L1).toString() != "BUILT_IN"_L1)
        links.insert("owners"_L1, link(self + u"/owners"_s));
    json.insert("id"_L1, group.id);
    json.insert("_links"_L1, links);
    return json;
}

core::Result<Object> readGroup(const ApiCall &call, const std::optional<Object> &before)
{
    const QJsonObject profile = call.body.value("profile"_L1).toObject();
    const auto name = bodyText(profile, "name"_L1);
    if (!name)
        return core::failure(name.error());
    const QList<Object> groups = call.store().list(Kind::Group);
    for (const Object &group : groups) {
        if (nameOf(group) == *name && (!before || before->id != group.id)) {
            return refused("E0000001"_L1, u"name"_s, { u"name: An object with this field already exists in the current organization"_s });
        }
    }
    const QJsonValue created = before ? before->json.value("created"_L1) : QJsonValue(call.now());
    return Object { Kind::Group, {}, before ? before->id : freshId("00g"_L1),
        { { u"created"_s, created }, { u"lastUpdated"_s, call.now() }, { u"lastMembershipUpdated"_s, created },
            { u"objectClass"_s, QJsonArray { u"okta:user_group"_s } }, { u"type"_s, u"OKTA_GROUP"_s },
            { u"profile"_s, QJsonObject { { u"name"_s, *name }, { u"description"_s, profile.value("description"_L1).toString() } } } } };
}

ApiAnswer serveGroupList(const ApiCall &call)
{
    if (call.method == "GET") {
        QJsonArray array;
        const QList<Object> groups = call.store().list(Kind::Group);
        for (const Object &group : groups) {
            if (nameOf(group).startsWith(call.query.value(u"q"_s), Qt::CaseInsensitive))
                array << shownGroup(call, group);
        }
        return pageReply(call, array);
    }
    if (call.method != "POST")
        return wrongMethod();
    const auto group = readGroup(call, std::nullopt);
    if (!group)
        return core::failure(group.error());
    call.store().put(*group);
    return apiReply(200, shownGroup(call, *group));
}

QJsonObject shownUser(const ApiCall &call, const Object &user)
{
    QJsonObject json = user.json;
    json.insert("id"_L1, user.id);
    json.insert("_links"_L1, QJsonObject { { u"self"_s, link(call.address(u"users/"_s + user.id)) } });
    return json;
}

ApiAnswer serveMembers(const ApiCall &call, const Object &group)
{
    if (call.path.size() == 3 && call.method == "GET") {
        QJsonArray array;
        const QList<Object> users = call.store().list(Kind::User);
        for (const Object &user : users) {
            if (isMember(call.store(), group.id, user.id))
                array << shownUser(call, user);
        }
        return pageReply(call, array);
    }
    if (call.path.size() != 4 || (call.method != "PUT" && call.method != "DELETE"))
        return wrongMethod();
    if (!call.store().find(Kind::User, {}, call.segment(3)))
        return notFound(call.segment(3), "User"_L1);
    if (group.id == everyoneId())
        return refused("E0000006"_L1);
    if (call.method == "PUT")
        call.store().put({ Kind::GroupMember, group.id, call.segment(3), {} });
    else
        call.store().remove(Kind::GroupMember, group.id, call.segment(3));
    return emptyReply();
}

/// Takes a group away with every assignment that names it.
void removeGroup(ObjectStore &store, const QString &groupId)
{
    store.remove(Kind::Group, {}, groupId);
    const QList<Object> apps = store.list(Kind::App);
    for (const Object &app : apps)
        store.remove(Kind::AppGroup, app.id, groupId);
}

} // namespace

ApiAnswer serveGroups(const ApiCall &call)
{
    if (call.path.size() == 1)
        return serveGroupList(call);
    const auto group = call.store().find(Kind::Group, {}, call.segment(1));
    if (!group)
        return notFound(call.segment(1), "UserGroup"_L1);
    if (call.segment(2) == "users"_L1)
        return serveMembers(call, *group);
    if (call.path.size() != 2)
        return notFound(call.segment(2), "Path"_L1);
    if (call.method == "GET")
        return apiReply(200, shownGroup(call, *group));
    if (call.method != "PUT" && call.method != "DELETE")
        return wrongMethod();
    if (group->json.value("type"_L1).toString() == "BUILT_IN"_L1)
        return refused("E0000006"_L1);
    if (call.method == "DELETE") {
        removeGroup(call.store(), group->id);
        return emptyReply();
    }
    const auto changed = readGroup(call, group);
    if (!changed)
        return core::failure(changed.error());
    call.store().put(*changed);
    return apiReply(200, shownGroup(call, *changed));
}

ApiAnswer serveUsers(const ApiCall &call)
{
    if (call.method != "GET")
        return wrongMethod();
    const QList<Object> users = call.store().list(Kind::User);
    if (call.path.size() == 1) {
        QJsonArray array;
        for (const Object &user : users) {
            const QJsonObject profile = user.json.value("profile"_L1).toObject();
            for (const QString &member : { u"login"_s, u"email"_s, u"firstName"_s, u"lastName"_s }) {
                if (profile.value(member).toString().startsWith(call.query.value(u"q"_s), Qt::CaseInsensitive)) {
                    array << shownUser(call, user);
                    break;
                }
            }
        }
        return pageReply(call, array);
    }
    const QString byLogin = userIdOf(call.segment(1), call.store());
    const auto user = call.store().find(Kind::User, {}, byLogin.isEmpty() ? call.segment(1) : byLogin);
    if (!user || call.path.size() != 2)
        return notFound(call.segment(1), "User"_L1);
    return apiReply(200, shownUser(call, *user));
}

ApiAnswer serveApiTokens(const ApiCall &call)
{
    const QString id = fixedId("00T"_L1, u"token"_s);
    if (call.path.size() != 2 || (call.segment(1) != "current"_L1 && call.segment(1) != id))
        return notFound(call.segment(1), "ApiToken"_L1);
    if (call.method != "GET")
        return wrongMethod();
    const QString userId = fixedId("00u"_L1, u"administrator"_s);
    constexpr qint64 windowDays = 30;
    return apiReply(200,
        { { u"id"_s, id }, { u"name"_s, u"Sandbox"_s }, { u"userId"_s, userId }, { u"clientName"_s, u"Okta API"_s },
            { u"tokenWindow"_s, u"P30D"_s }, { u"network"_s, QJsonObject { { u"connection"_s, u"ANYWHERE"_s } } },
            { u"expiresAt"_s, call.context.clock.now().addDays(windowDays).toString(Qt::ISODateWithMs) }, { u"created"_s, call.now() },
            { u"lastUpdated"_s, call.now() },
            { u"_links"_s,
                QJsonObject { { u"self"_s, link(call.address(u"api-tokens/"_s + id), { u"GET"_s, u"DELETE"_s }) },
                    { u"user"_s, link(call.address(u"users/"_s + userId), { u"GET"_s }) } } } });
}

QString userIdOf(const QString &login, const ObjectStore &store)
{
    const QList<Object> users = store.list(Kind::User);
    for (const Object &user : users) {
        if (user.json.value("profile"_L1).toObject().value("login"_L1).toString() == login)
            return user.id;
    }
    return {};
}

} // namespace sandbox::provider::okta
