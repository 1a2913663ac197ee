#include "app/sandbox/provider/okta/object_store.h"

#include "models/core/random.h"

#include <QCryptographicHash>

#include <array>

using namespace Qt::StringLiterals;

namespace sandbox::provider::okta {
namespace {

constexpr std::array names { "server"_L1, "claim"_L1, "scope"_L1, "policy"_L1, "rule"_L1, "app"_L1, "app_secret"_L1, "app_group"_L1,
    "app_user"_L1, "group"_L1, "group_member"_L1, "user"_L1 };

constexpr int idLength = 17;

QString idOf(QLatin1StringView prefix, const QByteArray &bytes)
{
    static constexpr QByteArrayView letters = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
    QString id = prefix;
    for (int at = 0; at < idLength; ++at)
        id += QLatin1Char(letters[static_cast<unsigned char>(bytes[at]) % letters.size()]);
    return id;
}

qsizetype indexOf(const QList<Object> &objects, const QString &id)
{
    const auto found = std::find_if(objects.cbegin(), objects.cend(), [&id](const Object &object) { return object.id == id; });
    return found == objects.cend() ? -1 : std::distance(objects.cbegin(), found);
}

QJsonObject withoutTimes(QJsonObject json)
{
    static constexpr std::array times { "created"_L1, "lastUpdated"_L1, "lastMembershipUpdated"_L1, "statusChanged"_L1, "lastRotated"_L1,
        "nextRotation"_L1, "kid"_L1 };
    for (const QLatin1StringView member : times)
        json.remove(member);
    for (auto member = json.begin(); member != json.end(); ++member) {
        if (member->isObject())
            *member = withoutTimes(member->toObject());
    }
    return json;
}

} // namespace

std::optional<Object> ObjectStore::find(Kind kind, const QString &parent, const QString &id) const
{
    const QList<Object> objects = list(kind, parent);
    const qsizetype index = indexOf(objects, id);
    if (index < 0)
        return std::nullopt;
    return objects.at(index);
}

QList<Object> ObjectStore::list(Kind kind, const QString &parent) const
{
    return m_lists.value({ static_cast<int>(kind), parent });
}

void ObjectStore::put(const Object &object)
{
    QList<Object> &objects = m_lists[{ static_cast<int>(object.kind), object.parent }];
    const qsizetype index = indexOf(objects, object.id);
    if (index < 0)
        objects.append(object);
    else
        objects[index] = object;
}

void ObjectStore::remove(Kind kind, const QString &parent, const QString &id)
{
    const auto siblings = m_lists.find({ static_cast<int>(kind), parent });
    const qsizetype index = siblings == m_lists.end() ? -1 : indexOf(*siblings, id);
    if (index < 0)
        return;
    siblings->removeAt(index);
    if (siblings->isEmpty())
        m_lists.erase(siblings);
    const QList<Place> places = m_lists.keys();
    for (const Place &place : places) {
        if (place.second != id)
            continue;
        const QList<Object> below = m_lists.value(place);
        for (const Object &object : below)
            remove(object.kind, object.parent, object.id);
    }
}

void ObjectStore::setList(Kind kind, const QString &parent, const QList<Object> &objects)
{
    m_lists[{ static_cast<int>(kind), parent }] = objects;
}

QJsonArray ObjectStore::dump() const
{
    QJsonArray array;
    for (const QList<Object> &objects : m_lists) {
        for (const Object &object : objects) {
            QJsonObject entry { { u"kind"_s, kindName(object.kind) }, { u"id"_s, object.id }, { u"json"_s, withoutTimes(object.json) } };
            if (!object.parent.isEmpty())
                entry.insert(u"parent"_s, object.parent);
            if (!object.secret.isEmpty()) {
                const QByteArray hash = QCryptographicHash::hash(object.secret.reveal(), QCryptographicHash::Sha256);
                entry.insert(u"secret_sha256"_s, QString::fromLatin1(hash.toHex()));
            }
            array << entry;
        }
    }
    return array;
}

QJsonArray ObjectStore::save() const
{
    QJsonArray array;
    for (const QList<Object> &objects : m_lists) {
        for (const Object &object : objects) {
            array << QJsonObject { { u"kind"_s, kindName(object.kind) }, { u"parent"_s, object.parent }, { u"id"_s, object.id },
                { u"json"_s, object.json }, { u"secret"_s, QString::fromUtf8(object.secret.reveal()) } };
        }
    }
    return array;
}

core::Result<ObjectStore> ObjectStore::load(const QJsonArray &array)
{
    ObjectStore store;
    for (const QJsonValue &value : array) {
        const QJsonObject entry = value.toObject();
        const QString name = entry.value("kind"_L1).toString();
        const auto kind = std::find(names.cbegin(), names.cend(), name);
        const QString id = entry.value("id"_L1).toString();
        if (kind == names.cend() || id.isEmpty() || !entry.value("json"_L1).isObject())
            return core::failure(core::Error::Kind::Invalid, u"gatehouse.sandbox_state"_s, {}, u"provider.okta"_s);
        store.put({ static_cast<Kind>(std::distance(names.cbegin(), kind)), entry.value("parent"_L1).toString(), id,
            entry.value("json"_L1).toObject(), core::Secret::fromText(entry.value("secret"_L1).toString()) });
    }
    return store;
}

QString kindName(Kind kind)
{
    return names.at(static_cast<std::size_t>(kind));
}

QString freshId(QLatin1StringView prefix)
{
    return idOf(prefix, core::randomBytes(idLength));
}

QString fixedId(QLatin1StringView prefix, const QString &name)
{
    return idOf(prefix, QCryptographicHash::hash((prefix + name).toUtf8(), QCryptographicHash::Sha256));
}

} // namespace sandbox::provider::okta
