#include "models/provisioning/declarative/declared_file.h"

#include "models/core/nearest.h"
#include "models/core/yaml.h"
#include "models/provisioning/declarative/deck_names.h"
#include "models/provisioning/declarative/declared_value.h"

#include <QJsonArray>

#include <optional>

namespace provisioning {

using namespace Qt::StringLiterals;
using core::Error;
using core::Result;
using core::YamlNode;
using gateway::EntityKind;

namespace {

constexpr qsizetype maxBytes = qsizetype(64) * 1024 * 1024;
constexpr auto supportedVersion = "3.0"_L1;

/// The reference that nests @p inner in @p outer, or null.
const gateway::Reference *nesting(const EntityKind &inner, const EntityKind &outer)
{
    const gateway::Reference *reference = inner.referenceTo(outer.name);
    return reference && reference->isParent ? reference : nullptr;
}

class Reader {
public:
    explicit Reader(QString where)
        : m_where(std::move(where))
    {
    }

    Result<DeclaredFile> read(const YamlNode &root)
    {
        if (root.kind != YamlNode::Kind::Map)
            refuse(root, u"gatehouse.wrong_type"_s, { { u"key"_s, m_where }, { u"expected"_s, u"a map"_s } });
        else
            readVersion(root);
        for (const core::YamlEntry &entry : root.entries) {
            if (m_error)
                break;
            readTop(entry);
        }
        if (m_error)
            return core::failure(*m_error);
        return m_file;
    }

private:
    void refuse(const YamlNode &node, const QString &code, const QJsonObject &fields)
    {
        if (m_error)
            return;
        Error error;
        error.kind = Error::Kind::Invalid;
        error.code = code;
        error.where = placeOf(node);
        error.fields = fields;
        m_error = error;
    }

    QString placeOf(const YamlNode &node) const { return u"%1:%2:%3"_s.arg(m_where).arg(node.line).arg(node.column); }

    void readVersion(const YamlNode &root)
    {
        const YamlNode *version = root.find(u"_format_version");
        if (!version)
            refuse(root, u"gatehouse.missing_key"_s, { { u"key"_s, u"_format_version"_s } });
        else if (version->text != supportedVersion)
            refuse(*version, u"gatehouse.file_version"_s, { { u"found"_s, version->text }, { u"supported"_s, QString(supportedVersion) } });
    }

    void readTop(const core::YamlEntry &entry)
    {
        const QString &key = entry.key.text;
        if (key == u"_format_version")
            return;
        if (key == u"_workspace") {
            m_file.workspace = entry.value.text;
        } else if (key == u"_info") {
            readInfo(entry.value);
        } else if (const EntityKind *kind = kindOfDeckName(key)) {
            readList(*kind, entry, nullptr);
        } else {
            QStringList known { u"_format_version"_s, u"_info"_s, u"_workspace"_s };
            for (const EntityKind &one : gateway::entityKinds()) {
                if (!deckName(one).isEmpty())
                    known << deckName(one);
            }
            refuse(entry.key, u"gatehouse.unknown_key"_s, { { u"key"_s, key }, { u"nearest"_s, core::nearestName(key, known) } });
        }
    }

    void readInfo(const YamlNode &info)
    {
        for (const core::YamlEntry &entry : info.entries) {
            if (entry.key.text != u"select_tags") {
                // Defaults of the file would change every object of it.
                refuse(entry.key, u"gatehouse.unknown_key"_s,
                    { { u"key"_s, QString(u"_info."_s + entry.key.text) }, { u"nearest"_s, u"_info.select_tags"_s } });
                return;
            }
            for (const YamlNode &tag : entry.value.items)
                m_file.selectTags << tag.text;
        }
    }

    void readList(const EntityKind &kind, const core::YamlEntry &entry, const gateway::Reference *inParent, qsizetype parent = -1)
    {
        const YamlNode &list = entry.value;
        if (list.kind == YamlNode::Kind::Null)
            return;
        if (list.kind != YamlNode::Kind::List)
            refuse(list, u"gatehouse.wrong_type"_s, { { u"key"_s, entry.key.text }, { u"expected"_s, u"a list"_s } });
        for (const YamlNode &item : list.items) {
            if (m_error)
                return;
            if (item.kind != YamlNode::Kind::Map)
                refuse(item, u"gatehouse.wrong_type"_s, { { u"key"_s, entry.key.text }, { u"expected"_s, u"a list of maps"_s } });
            else
                readEntity(kind, item, inParent, parent);
        }
    }

    void readEntity(const EntityKind &kind, const YamlNode &node, const gateway::Reference *inParent, qsizetype parent)
    {
        FileEntity entity { .kind = &kind, .parent = parent, .place = placeOf(node) };
        if (inParent)
            entity.parentMember = inParent->member;
        const qsizetype index = m_file.entities.size();
        m_file.entities << entity;
        for (const core::YamlEntry &entry : node.entries) {
            const EntityKind *inner = kindOfDeckName(entry.key.text);
            const gateway::Reference *reference = inner ? nesting(*inner, kind) : nullptr;
            if (reference)
                readList(*inner, entry, reference, index);
            else if (entry.key.text == u"id")
                entity.id = entry.value.text;
            else
                entity.json.insert(entry.key.text, jsonOf(entry.value));
        }
        m_file.entities[index] = entity;
    }

    QString m_where;
    DeclaredFile m_file;
    std::optional<Error> m_error;
};

} // namespace

QString FileEntity::name() const
{
    const QString key = kind->naturalKey == u"id" ? QString() : json.value(kind->naturalKey).toString();
    return key.isEmpty() ? id : key;
}

Result<DeclaredFile> readDeclaredFile(const QByteArray &bytes, const QString &where)
{
    const auto root = core::parseYaml(bytes, where, maxBytes);
    if (!root)
        return core::failure(root.error());
    return Reader(where).read(*root);
}

} // namespace provisioning
