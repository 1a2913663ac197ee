#include "tests/support/open_api.h"

#include "models/core/yaml.h"
#include "tests/support/schema_check.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

namespace support {

using namespace Qt::StringLiterals;
using core::Error;
using core::Result;
using core::YamlNode;

namespace {

constexpr qsizetype maxBytes = 16 * 1024 * 1024;

/// YAML 1.2 core schema, as far as JSON can hold it.
QJsonValue scalarJson(const YamlNode &node)
{
    if (node.quoted)
        return node.text;
    if (node.text == u"true" || node.text == u"false")
        return node.text == u"true";
    if (node.text.isEmpty() || node.text == u"null" || node.text == u"~")
        return QJsonValue(QJsonValue::Null);
    static const QRegularExpression number(uR"(^[-+]?(\d+(\.\d*)?|\.\d+)([eE][-+]?\d+)?$)"_s);
    if (number.match(node.text).hasMatch())
        return node.text.toDouble();
    return node.text;
}

QJsonValue toJson(const YamlNode &node)
{
    switch (node.kind) {
    case YamlNode::Kind::Null:
        return QJsonValue(QJsonValue::Null);
    case YamlNode::Kind::Scalar:
        return scalarJson(node);
    case YamlNode::Kind::List: {
        QJsonArray list;
        for (const YamlNode &item : node.items)
            list.append(toJson(item));
        return list;
    }
    case YamlNode::Kind::Map: {
        QJsonObject map;
        for (const core::YamlEntry &entry : node.entries)
            map.insert(entry.key.text, toJson(entry.value));
        return map;
    }
    }
    Q_UNREACHABLE();
}

bool isParameter(const QString &part)
{
    return part.startsWith(u'{') && part.endsWith(u'}');
}

/// How many parts are equal letter for letter; -1 when @p path is not of this template.
int likeness(const QStringList &pattern, const QStringList &path)
{
    if (pattern.size() != path.size())
        return -1;
    int same = 0;
    for (qsizetype part = 0; part < path.size(); ++part) {
        if (pattern.at(part) == path.at(part))
            ++same;
        else if (!isParameter(pattern.at(part)) || path.at(part).isEmpty())
            return -1;
    }
    return same;
}

} // namespace

OpenApi::OpenApi(QJsonObject document)
    : m_document(std::move(document))
{
}

Result<OpenApi> OpenApi::load(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return core::failure(Error::Kind::Storage, u"gatehouse.file"_s, file.errorString(), path);
    return parse(file.readAll(), path);
}

Result<OpenApi> OpenApi::parse(const QByteArray &bytes, const QString &where)
{
    const QJsonDocument json = QJsonDocument::fromJson(bytes);
    if (json.isObject())
        return OpenApi(json.object());
    const auto yaml = core::parseYaml(bytes, where, maxBytes);
    if (!yaml)
        return core::failure(yaml.error());
    return OpenApi(toJson(*yaml).toObject());
}

QString OpenApi::operation(const QByteArray &method, const QString &path) const
{
    const QString verb = QString::fromLatin1(method).toLower();
    const QStringList parts = path.section(u'?', 0, 0).split(u'/');
    const QJsonObject paths = m_document.value("paths"_L1).toObject();
    QString best;
    int most = -1;
    for (auto entry = paths.begin(); entry != paths.end(); ++entry) {
        const int same = entry->toObject().contains(verb) ? likeness(entry.key().split(u'/'), parts) : -1;
        if (same > most) {
            most = same;
            best = entry.key();
        }
    }
    return best;
}

QStringList OpenApi::requestFaults(const QByteArray &method, const QString &path, const QJsonValue &body) const
{
    const QString found = operation(method, path);
    if (found.isEmpty())
        return { u"%1 %2: the description has no such operation"_s.arg(QString::fromLatin1(method), path) };
    SchemaCheck check(m_document);
    const QJsonObject described
        = m_document.value("paths"_L1).toObject().value(found).toObject().value(QString::fromLatin1(method).toLower()).toObject();
    const QJsonObject request = check.resolved(described.value("requestBody"_L1));
    if (body.isUndefined())
        return request.value("required"_L1).toBool() ? QStringList { u"(body): is missing"_s } : QStringList();
    if (request.isEmpty())
        return { u"(body): %1 takes none"_s.arg(found) };
    const QJsonObject content = request.value("content"_L1).toObject();
    const QJsonValue json = content.contains("application/json"_L1) ? content.value("application/json"_L1) : QJsonValue();
    if (!json.isObject())
        return { u"(body): must be %1, not JSON"_s.arg(content.keys().join(u" or "_s)) };
    check.check(json.toObject().value("schema"_L1), body, {});
    return check.faults();
}

QStringList OpenApi::schemaFaults(const QString &schema, const QJsonValue &value) const
{
    SchemaCheck check(m_document);
    check.check(QJsonObject { { u"$ref"_s, QString(u"#/components/schemas/"_s + schema) } }, value, {});
    return check.faults();
}

} // namespace support
