#include "app/sandbox/provider/okta/assignments.h"

#include "app/sandbox/provider/okta/collection.h"
#include "app/sandbox/provider/okta/seed.h"

using namespace Qt::StringLiterals;

namespace sandbox::provider::okta {
namespace {

QJsonObject shownGroup(const ApiCall &call, const Object &assignment)
{
    QJsonObject json = assignment.json;
    const QString app = call.address(u"apps/"_s + assignment.parent);
    json.insert("id"_L1, assignment.id);
    json.insert("_links"_L1,
        QJsonObject { { u"app"_s, link(app) }, { u"self"_s, link(app + u"/groups/"_s + assignment.id) },
            { u"group"_s, link(call.address(u"groups/"_s + assignment.id)) } });
    return json;
}

ApiAnswer assignGroup(const ApiCall &call, const Object &app, const QString &groupId)
{
    if (!call.store().find(Kind::Group, {}, groupId))
        return notFound(groupId, "UserGroup"_L1);
    const auto before = call.store().find(Kind::AppGroup, app.id, groupId);
    const QJsonValue last = before ? before->json.value("priority"_L1) : QJsonValue(call.store().list(Kind::AppGroup, app.id).size() + 1);
    const Object assignment { Kind::AppGroup, app.id, groupId,
        { { u"lastUpdated"_s, call.now() }, { u"priority"_s, call.body.value("priority"_L1).toInt(last.toInt()) },
            { u"profile"_s, call.body.value("profile"_L1).toObject() } } };
    call.store().put(assignment);
    return apiReply(200, shownGroup(call, assignment));
}

QJsonObject shownUser(const ApiCall &call, const Object &assignment)
{
    QJsonObject json = assignment.json;
    const QString app = call.address(u"apps/"_s + assignment.parent);
    json.insert("id"_L1, assignment.id);
    json.insert("_links"_L1, QJsonObject { { u"app"_s, link(app) }, { u"user"_s, link(call.address(u"users/"_s + assignment.id)) } });
    return json;
}

ApiAnswer assignUser(const ApiCall &call, const Object &app)
{
    const QString id = call.body.value("id"_L1).toString();
    const auto user = call.store().find(Kind::User, {}, id);
    if (!user)
        return notFound(id, "User"_L1);
    if (call.store().find(Kind::AppUser, app.id, id))
        return refused("E0000062"_L1);
    const QJsonObject profile = user->json.value("profile"_L1).toObject();
    const Object assignment { Kind::AppUser, app.id, id,
        { { u"externalId"_s, QJsonValue::Null }, { u"created"_s, call.now() }, { u"lastUpdated"_s, call.now() },
            { u"scope"_s, call.body.value("scope"_L1).toString(u"USER"_s) }, { u"status"_s, u"ACTIVE"_s },
            { u"statusChanged"_s, call.now() }, { u"passwordChanged"_s, QJsonValue::Null }, { u"syncState"_s, u"DISABLED"_s },
            { u"credentials"_s, QJsonObject { { u"userName"_s, profile.value("login"_L1) } } },
            { u"profile"_s, call.body.value("profile"_L1).toObject() } } };
    call.store().put(assignment);
    return apiReply(200, shownUser(call, assignment));
}

} // namespace

ApiAnswer serveAppGroups(const ApiCall &call, const Object &app)
{
    if (call.path.size() == 3) {
        if (call.method != "GET")
            return wrongMethod();
        QJsonArray array;
        const QList<Object> assignments = call.store().list(Kind::AppGroup, app.id);
        for (const Object &assignment : assignments)
            array << shownGroup(call, assignment);
        return pageReply(call, array);
    }
    if (call.path.size() != 4)
        return notFound(call.segment(4), "Path"_L1);
    const QString groupId = call.segment(3);
    if (call.method == "PUT")
        return assignGroup(call, app, groupId);
    const auto assignment = call.store().find(Kind::AppGroup, app.id, groupId);
    if (!assignment)
        return notFound(groupId, "GroupAppAssignment"_L1);
    if (call.method == "GET")
        return apiReply(200, shownGroup(call, *assignment));
    if (call.method != "DELETE")
        return wrongMethod();
    call.store().remove(Kind::AppGroup, app.id, groupId);
    return emptyReply();
}

ApiAnswer serveAppUsers(const ApiCall &call, const Object &app)
{
    if (call.path.size() == 3 && call.method == "POST")
        return assignUser(call, app);
    if (call.path.size() == 3) {
        if (call.method != "GET")
            return wrongMethod();
        QJsonArray array;
        const QList<Object> assignments = call.store().list(Kind::AppUser, app.id);
        for (const Object &assignment : assignments)
            array << shownUser(call, assignment);
        return pageReply(call, array);
    }
    const auto assignment = call.store().find(Kind::AppUser, app.id, call.segment(3));
    if (!assignment || call.path.size() != 4)
        return notFound(call.segment(3), "AppUser"_L1);
    if (call.method == "GET")
        return apiReply(200, shownUser(call, *assignment));
    if (call.method != "DELETE")
        return wrongMethod();
    call.store().remove(Kind::AppUser, app.id, assignment->id);
    return emptyReply();
}

bool isAssigned(const ObjectStore &store, const Object &app, const QString &userId)
{
    if (app.json.value("settings"_L1).toObject().value("implicitAssignment"_L1).toBool() || store.find(Kind::AppUser, app.id, userId))
        return true;
    const QList<Object> groups = store.list(Kind::AppGroup, app.id);
    return std::any_of(groups.cbegin(), groups.cend(), [&](const Object &assignment) { return isMember(store, assignment.id, userId); });
}

bool isMember(const ObjectStore &store, const QString &groupId, const QString &userId)
{
    return groupId == everyoneId() || store.find(Kind::GroupMember, groupId, userId);
}

} // namespace sandbox::provider::okta
