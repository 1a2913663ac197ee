#include "models/tables/entity_facts.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tables {

namespace {

constexpr qsizetype longest = 2000; ///< characters of a value; the editor shows all

bool isKnownBetter(const QString &name)
{
    return name == "service.id"_L1 || name == "route.id"_L1 || name == "consumer.id"_L1 || name == "id"_L1 || name == "tags"_L1
        || name == "created_at"_L1 || name == "updated_at"_L1 || name == "name"_L1;
}

QString scalarText(const QJsonValue &value)
{
    if (value.isBool())
        return value.toBool() ? u"true"_s : u"false"_s;
    if (value.isDouble())
        return QString::number(value.toDouble(), 'g', 15);
    if (value.isObject())
        return QString::fromUtf8(QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact));
    return value.toString();
}

QString listText(const QJsonArray &array)
{
    QStringList texts;
    for (const QJsonValue &item : array) {
        const QString text = scalarText(item);
        if (!text.isEmpty())
            texts << text;
    }
    return texts.join(u", "_s);
}

void addFacts(std::vector<EntityFact> &facts, const QJsonObject &object, const QString &path)
{
    for (auto member = object.begin(); member != object.end(); ++member) {
        const QString name = path.isEmpty() ? member.key() : QString(path + u'.' + member.key());
        if (isKnownBetter(name))
            continue;
        if (member->isObject()) {
            addFacts(facts, member->toObject(), name);
            continue;
        }
        const QString text = member->isArray() ? listText(member->toArray()) : scalarText(*member);
        if (!text.isEmpty())
            facts.push_back({ .name = name, .value = text.left(longest) });
    }
}

} // namespace

std::vector<EntityFact> factsOf(const gateway::Entity &entity)
{
    std::vector<EntityFact> facts;
    addFacts(facts, entity.json, {});
    for (auto secret = entity.secrets.begin(); secret != entity.secrets.end(); ++secret)
        facts.push_back({ .name = secret.key(), .value = {}, .secret = true });
    std::stable_sort(facts.begin(), facts.end(), [](const EntityFact &a, const EntityFact &b) { return a.name < b.name; });
    return facts;
}

} // namespace tables
