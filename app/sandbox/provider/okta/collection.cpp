#include "app/sandbox/provider/okta/collection.h"

#include "app/sandbox/provider/replies.h"

using namespace Qt::StringLiterals;

namespace sandbox::provider::okta {
namespace {

/// Puts an object where its `priority` says and counts its siblings anew.
void arrange(ObjectStore &store, const Collection &collection, const QString &id)
{
    QList<Object> objects = store.list(collection.kind, collection.parent);
    const auto found = std::find_if(objects.begin(), objects.end(), [&id](const Object &object) { return object.id == id; });
    if (found != objects.end()) {
        const Object moved = *found;
        objects.erase(found);
        const qsizetype wanted = moved.json.value("priority"_L1).toInt(1) - 1;
        objects.insert(std::clamp<qsizetype>(wanted, 0, objects.size()), moved);
    }
    for (qsizetype at = 0; at < objects.size(); ++at)
        objects[at].json.insert("priority"_L1, at + 1);
    store.setList(collection.kind, collection.parent, objects);
}

ApiAnswer serveList(const ApiCall &call, const Collection &collection)
{
    if (call.method == "GET") {
        QJsonArray array;
        const QList<Object> objects = call.store().list(collection.kind, collection.parent);
        for (const Object &object : objects)
            array << shown(call, collection, object);
        return listReply(array);
    }
    if (call.method != "POST")
        return wrongMethod();
    const auto json = collection.read(call, collection, std::nullopt);
    if (!json)
        return core::failure(json.error());
    const Object object { collection.kind, collection.parent, freshId(collection.idPrefix), *json };
    call.store().put(object);
    if (collection.hasPriorities)
        arrange(call.store(), collection, object.id);
    if (collection.made)
        collection.made(call, object);
    return apiReply(201, shown(call, collection, call.store().find(collection.kind, collection.parent, object.id).value_or(object)));
}

ApiAnswer serveLifecycle(const ApiCall &call, const QString &verb, Object object)
{
    if (call.method != "POST")
        return wrongMethod();
    object.json.insert("status"_L1, verb == "activate"_L1 ? u"ACTIVE"_s : u"INACTIVE"_s);
    call.store().put(object);
    return emptyReply();
}

ApiAnswer serveOne(const ApiCall &call, const Collection &collection, const Object &object)
{
    if (call.method == "GET")
        return apiReply(200, shown(call, collection, object));
    if (call.method == "DELETE") {
        if (const auto checked = collection.checkRemoval(object); !checked)
            return core::failure(checked.error());
        call.store().remove(object.kind, object.parent, object.id);
        if (collection.hasPriorities)
            arrange(call.store(), collection, {});
        return emptyReply();
    }
    if (call.method != "PUT")
        return wrongMethod();
    const auto json = collection.read(call, collection, object);
    if (!json)
        return core::failure(json.error());
    call.store().put({ object.kind, object.parent, object.id, *json });
    if (collection.hasPriorities)
        arrange(call.store(), collection, object.id);
    return apiReply(200, shown(call, collection, call.store().find(collection.kind, collection.parent, object.id).value_or(object)));
}

} // namespace

ApiAnswer serveCollection(const ApiCall &call, const Collection &collection, qsizetype depth)
{
    if (call.path.size() == depth)
        return serveList(call, collection);
    const auto object = call.store().find(collection.kind, collection.parent, call.segment(depth));
    if (!object)
        return notFound(call.segment(depth), collection.what);
    if (call.path.size() == depth + 1)
        return serveOne(call, collection, *object);
    const QString verb = call.segment(depth + 2);
    const bool isLifecycle = call.segment(depth + 1) == "lifecycle"_L1 && (verb == "activate"_L1 || verb == "deactivate"_L1);
    if (collection.hasLifecycle && isLifecycle && call.path.size() == depth + 3)
        return serveLifecycle(call, verb, *object);
    return notFound(call.segment(depth + 1), "Path"_L1);
}

QJsonObject shown(const ApiCall &call, const Collection &collection, const Object &object)
{
    QJsonObject json = object.json;
    json.insert("id"_L1, object.id);
    const QJsonObject computed = collection.computed(call, collection, object);
    for (auto member = computed.begin(); member != computed.end(); ++member)
        json.insert(member.key(), *member);
    return json;
}

core::Result<QString> bodyText(const QJsonObject &body, QLatin1StringView member, const QString &otherwise)
{
    const QJsonValue value = body.value(member);
    if ((value.isUndefined() || value.isNull()) && !otherwise.isNull())
        return otherwise;
    if (!value.isString() || (value.toString().isEmpty() && otherwise.isNull()))
        return refused("E0000001"_L1, member, { u"%1: The field cannot be left blank"_s.arg(member) });
    return value.toString();
}

core::Result<QString> bodyChoice(const QJsonObject &body, QLatin1StringView member, const QStringList &choices)
{
    const auto value = bodyText(body, member, choices.constFirst());
    if (!value)
        return value;
    if (!choices.contains(*value))
        return refused("E0000001"_L1, member, { u"%1: must be one of %2"_s.arg(member, choices.join(u", "_s)) });
    return value;
}

QStringList bodyTexts(const QJsonObject &body, const QStringList &path)
{
    QJsonValue value = body;
    for (const QString &member : path)
        value = value.toObject().value(member);
    QStringList texts;
    const QJsonArray array = value.toArray();
    for (const QJsonValue &item : array)
        texts << item.toString();
    return texts;
}

} // namespace sandbox::provider::okta
