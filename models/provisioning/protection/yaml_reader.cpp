#include "models/provisioning/protection/yaml_reader.h"

#include "models/core/nearest.h"

#include <QJsonObject>

namespace provisioning {

using namespace Qt::StringLiterals;
using core::Error;
using core::YamlNode;

namespace {

QString kindWord(YamlNode::Kind kind)
{
    switch (kind) {
    case YamlNode::Kind::Null:
        return u"nothing"_s;
    case YamlNode::Kind::Scalar:
        return u"a text"_s;
    case YamlNode::Kind::List:
        return u"a list"_s;
    case YamlNode::Kind::Map:
        return u"a map"_s;
    }
    Q_UNREACHABLE();
}

Error fault(Error::Kind kind, const QString &code, const QString &where, const QJsonObject &fields)
{
    Error error;
    error.kind = kind;
    error.code = code;
    error.where = where;
    error.fields = fields;
    return error;
}

} // namespace

YamlReader::YamlReader(const YamlNode &node, QString fileName, QString path)
    : m_node(&node)
    , m_fileName(std::move(fileName))
    , m_path(std::move(path))
{
    if (node.kind != YamlNode::Kind::Map)
        keep(fault(Error::Kind::Invalid, u"gatehouse.wrong_type"_s, whereIs(node),
            { { u"key"_s, m_path.isEmpty() ? u"the file"_s : m_path }, { u"expected"_s, kindWord(YamlNode::Kind::Map) } }));
}

QString YamlReader::pathOf(QStringView key) const
{
    return m_path.isEmpty() ? key.toString() : QString(m_path + u'.' + key);
}

QString YamlReader::whereIs(const YamlNode &node) const
{
    return u"%1:%2:%3"_s.arg(m_fileName).arg(node.line).arg(node.column);
}

void YamlReader::keep(Error error)
{
    if (!m_error)
        m_error = std::move(error);
}

void YamlReader::refuse(QStringView key, Error::Kind kind, const QString &code, const QJsonObject &fields)
{
    const YamlNode *node = m_node->find(key);
    keep(fault(kind, code, whereIs(node ? *node : *m_node), fields));
}

const YamlNode *YamlReader::known(QStringView key, YamlNode::Kind kind, bool required)
{
    m_known << key.toString();
    const YamlNode *node = m_node->kind == YamlNode::Kind::Map ? m_node->find(key) : nullptr;
    if (!node || node->kind == YamlNode::Kind::Null) {
        if (required)
            keep(fault(Error::Kind::Invalid, u"gatehouse.missing_key"_s, whereIs(*m_node), { { u"key"_s, pathOf(key) } }));
        return nullptr;
    }
    if (node->kind != kind) {
        keep(fault(Error::Kind::Invalid, u"gatehouse.wrong_type"_s, whereIs(*node),
            { { u"key"_s, pathOf(key) }, { u"expected"_s, kindWord(kind) } }));
        return nullptr;
    }
    return node;
}

bool YamlReader::has(QStringView key)
{
    m_known << key.toString();
    const YamlNode *node = m_node->kind == YamlNode::Kind::Map ? m_node->find(key) : nullptr;
    return node && node->kind != YamlNode::Kind::Null;
}

QString YamlReader::text(QStringView key, bool required, const QString &fallback)
{
    const YamlNode *node = known(key, YamlNode::Kind::Scalar, required);
    if (node && required && node->text.trimmed().isEmpty())
        keep(fault(Error::Kind::Invalid, u"gatehouse.missing_key"_s, whereIs(*node), { { u"key"_s, pathOf(key) } }));
    if (node)
        refuseReference(*node, key);
    return node ? node->text : fallback;
}

/// Plans refer to what earlier steps came to as "${INDEX.NAME}", so no value may look like that.
void YamlReader::refuseReference(const YamlNode &node, QStringView key)
{
    if (node.text.contains(u"${"))
        keep(
            fault(Error::Kind::Invalid, u"gatehouse.bad_value"_s, whereIs(node), { { u"key"_s, pathOf(key) }, { u"value"_s, node.text } }));
}

bool YamlReader::boolean(QStringView key, bool fallback)
{
    const YamlNode *node = known(key, YamlNode::Kind::Scalar, false);
    if (!node)
        return fallback;
    // YAML 1.2 core schema: only these two words, and only unquoted
    if (!node->quoted && node->text == u"true")
        return true;
    if (!node->quoted && node->text == u"false")
        return false;
    keep(fault(Error::Kind::Invalid, u"gatehouse.wrong_type"_s, whereIs(*node),
        { { u"key"_s, pathOf(key) }, { u"expected"_s, u"true or false"_s } }));
    return fallback;
}

QStringList YamlReader::texts(QStringView key, const QStringList &fallback)
{
    const YamlNode *node = known(key, YamlNode::Kind::List, false);
    if (!node)
        return fallback;
    QStringList values;
    for (const YamlNode &item : node->items) {
        if (item.kind == YamlNode::Kind::Scalar) {
            refuseReference(item, key);
            values << item.text;
        } else {
            keep(fault(Error::Kind::Invalid, u"gatehouse.wrong_type"_s, whereIs(item),
                { { u"key"_s, pathOf(key) }, { u"expected"_s, kindWord(YamlNode::Kind::Scalar) } }));
        }
    }
    return values;
}

const YamlNode *YamlReader::child(QStringView key, YamlNode::Kind kind, bool required)
{
    return known(key, kind, required);
}

const Error *YamlReader::error()
{
    for (const auto &[key, value] : m_node->entries) {
        if (m_known.contains(key.text))
            continue;
        // A misspelt key is the reason for the missing one, so it is what gets reported.
        if (m_error && m_error->code == u"gatehouse.missing_key")
            m_error.reset();
        keep(fault(Error::Kind::Invalid, u"gatehouse.unknown_key"_s, whereIs(key),
            { { u"key"_s, pathOf(key.text) }, { u"nearest"_s, core::nearestName(key.text, m_known) } }));
    }
    return m_error ? &*m_error : nullptr;
}

} // namespace provisioning
