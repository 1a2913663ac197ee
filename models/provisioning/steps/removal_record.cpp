#include "models/provisioning/steps/removal_record.h"

#include "models/gateway/member_path.h"

#include <QJsonArray>

namespace provisioning {

using namespace Qt::StringLiterals;

namespace {

QJsonObject jsonOf(const gateway::Removal &removal, const QString &path, QHash<QString, core::Secret> &secrets)
{
    const QString prefix = gateway::childPath(path, u"entity"_s) + u'.';
    for (auto secret = removal.entity.secrets.begin(); secret != removal.entity.secrets.end(); ++secret)
        secrets.insert(prefix + secret.key(), *secret);
    const QString list = gateway::childPath(path, u"along"_s);
    QJsonArray along;
    for (const gateway::Removal &one : removal.along)
        along << jsonOf(one, gateway::elementPath(list, along.size()), secrets);
    return { { u"kind"_s, removal.kind }, { u"entity"_s, removal.entity.json }, { u"parent"_s, removal.parent }, { u"along"_s, along } };
}

} // namespace

RemovalRecord recordOf(const gateway::Removal &removal)
{
    RemovalRecord record;
    record.json = jsonOf(removal, {}, record.secrets);
    return record;
}

gateway::Removal removalFrom(const QJsonObject &json)
{
    gateway::Removal removal;
    removal.kind = json.value("kind"_L1).toString();
    removal.parent = json.value("parent"_L1).toString();
    if (const gateway::EntityKind *kind = gateway::findKind(removal.kind))
        removal.entity = gateway::entityFromJson(json.value("entity"_L1).toObject(), *kind);
    const QJsonArray along = json.value("along"_L1).toArray();
    for (const QJsonValue &one : along) {
        if (gateway::findKind(one[u"kind"_s].toString()))
            removal.along << removalFrom(one.toObject());
    }
    return removal;
}

} // namespace provisioning
