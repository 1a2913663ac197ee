#include "models/provisioning/declarative/deck_file.h"

#include "models/gateway/member_path.h"
#include "models/provisioning/declarative/deck_names.h"

#include <QJsonArray>
#include <QRegularExpression>

namespace provisioning {

using namespace Qt::StringLiterals;

namespace {

/// A name of letters, digits and underscores, as an environment variable has it.
QString variablePart(QString text)
{
    static const QRegularExpression other(u"[^A-Za-z0-9]+"_s);
    return text.replace(other, u"_"_s).toUpper();
}

class Writer {
public:
    explicit Writer(const DeclaredGateway &gateway)
        : m_gateway(gateway)
    {
        for (const DeclaredEntity &entity : gateway.entities) {
            const gateway::Reference *reference = nestingReference(*entity.kind, entity.json);
            const QString parent = reference ? entity.json.value(reference->member).toObject().value("id"_L1).toString() : QString();
            m_below[gateway.find(parent) ? parent : QString()] << &entity;
        }
    }

    DeckFile file()
    {
        addBelow({}, m_file.json);
        return m_file;
    }

private:
    void addBelow(const QString &parent, QJsonObject &into)
    {
        const QList<const DeclaredEntity *> entities = m_below.value(parent);
        for (const DeclaredEntity *entity : entities) {
            const QString name = deckName(*entity->kind);
            QJsonArray list = into.value(name).toArray();
            list << written(*entity, !parent.isEmpty());
            into.insert(name, list);
        }
    }

    QJsonObject written(const DeclaredEntity &entity, bool isNested)
    {
        QJsonObject json = entity.json;
        for (const gateway::Reference &reference : entity.kind->references) {
            const QString id = json.value(reference.member).toObject().value("id"_L1).toString();
            if (id.isEmpty())
                continue;
            if (isNested && reference.isParent)
                json.remove(reference.member);
            else
                json.insert(reference.member, referenceTo(entity, id));
        }
        if (entity.name() == entity.id)
            json.insert(u"id"_s, entity.id); // nothing else tells it from others
        for (const QString &path : entity.secrets())
            json = withPlaceholder(json, entity, path);
        addBelow(entity.id, json);
        return json;
    }

    /// decK names what another object refers to by a text, but for the set of a key.
    QJsonValue referenceTo(const DeclaredEntity &entity, const QString &id) const
    {
        const DeclaredEntity *known = m_gateway.find(id);
        const QString name = known ? known->name() : id;
        if (entity.kind->name == u"keys")
            return QJsonObject { { name == id ? u"id"_s : u"name"_s, name } };
        return name;
    }

    QJsonObject withPlaceholder(const QJsonObject &json, const DeclaredEntity &entity, const QString &path)
    {
        const QStringList parts { u"DECK"_s, variablePart(deckName(*entity.kind)), variablePart(entity.name()), variablePart(path) };
        QString variable = parts.join(u'_');
        while (variable.endsWith(u'_'))
            variable.chop(1);
        // Two plugins of one sort have one name.
        if (m_file.placeholders.contains(variable))
            variable += u'_' + variablePart(entity.id);
        m_file.placeholders << variable;
        return gateway::withMember(json, path, u"${{ env \"%1\" }}"_s.arg(variable)).toObject();
    }

    const DeclaredGateway &m_gateway;
    QHash<QString, QList<const DeclaredEntity *>> m_below; ///< by the id of what they stand below
    DeckFile m_file;
};

} // namespace

DeckFile deckFile(const DeclaredGateway &gateway, const QStringList &selectTags, const QString &workspace)
{
    DeckFile file = Writer(gateway).file();
    file.json.insert(u"_format_version"_s, u"3.0"_s);
    if (!selectTags.isEmpty())
        file.json.insert(u"_info"_s, QJsonObject { { u"select_tags"_s, QJsonArray::fromStringList(selectTags) } });
    if (!workspace.isEmpty() && workspace != u"default")
        file.json.insert(u"_workspace"_s, workspace);
    return file;
}

} // namespace provisioning
