#include "models/forms/json_text.h"

#include "models/forms/secret_names.h"

#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace forms {

namespace {

constexpr qsizetype shortList = 60; ///< characters
constexpr auto indent = "  "_L1;

bool isVaultReference(const QString &text)
{
    return text.startsWith("{vault://"_L1) && text.endsWith(u'}');
}

QJsonValue maskedValue(const QJsonValue &value, const QString &path, bool isSecret, const QStringList &secretPaths)
{
    if (value.isObject()) {
        QJsonObject object = value.toObject();
        for (auto member = object.begin(); member != object.end(); ++member) {
            const QString memberPath = path.isEmpty() ? member.key() : QString(path + u'.' + member.key());
            *member = maskedValue(*member, memberPath, secretPaths.contains(memberPath) || isSecretName(member.key()), secretPaths);
        }
        return object;
    }
    if (value.isArray()) {
        QJsonArray array;
        const QJsonArray items = value.toArray();
        for (const QJsonValue &item : items)
            array << maskedValue(item, path, isSecret, secretPaths);
        return array;
    }
    const QString text = value.toString();
    return !isSecret || text.isEmpty() || isVaultReference(text) ? value : QJsonValue(secretMask());
}

QJsonValue unmaskedValue(const QJsonValue &typed, const QJsonValue &original)
{
    if (typed.isObject()) {
        QJsonObject object = typed.toObject();
        const QJsonObject other = original.toObject();
        for (auto member = object.begin(); member != object.end(); ++member)
            *member = unmaskedValue(*member, other.value(member.key()));
        return object;
    }
    if (typed.isArray()) {
        QJsonArray array;
        const QJsonArray items = typed.toArray();
        const QJsonArray others = original.toArray();
        for (qsizetype i = 0; i < items.size(); ++i)
            array << unmaskedValue(items.at(i), i < others.size() ? others.at(i) : QJsonValue());
        return array;
    }
    return typed == QJsonValue(secretMask()) && original.isString() ? original : typed;
}

/// A scalar, or anything at all on one line.
QString compact(const QJsonValue &value)
{
    const QString text = QString::fromUtf8(QJsonDocument(QJsonArray { value }).toJson(QJsonDocument::Compact));
    return text.mid(1, text.size() - 2);
}

class Writer {
public:
    QString text;
    QHash<QString, std::pair<int, int>> lines;

    void object(const QJsonObject &json, const std::vector<FormField> *fields, const QString &path, int depth)
    {
        if (json.isEmpty()) {
            text += "{}"_L1;
            return;
        }
        text += u'{';
        const QStringList names = ordered(json, fields);
        for (qsizetype i = 0; i < names.size(); ++i) {
            const QString &name = names.at(i);
            const QString memberPath = path.isEmpty() ? name : QString(path + u'.' + name);
            newLine(depth + 1);
            const int first = m_line;
            text += compact(name) + ": "_L1;
            value(json.value(name), fieldsOf(fields, name), memberPath, depth + 1);
            lines.insert(memberPath, { first, m_line });
            if (i + 1 < names.size())
                text += u',';
        }
        newLine(depth);
        text += u'}';
    }

private:
    static const FormField *find(const std::vector<FormField> *fields, const QString &name)
    {
        if (!fields)
            return nullptr;
        const auto found = std::find_if(fields->begin(), fields->end(), [&name](const FormField &field) { return field.name == name; });
        return found == fields->end() ? nullptr : &*found;
    }

    static const std::vector<FormField> *fieldsOf(const std::vector<FormField> *fields, const QString &name)
    {
        const FormField *field = find(fields, name);
        return field && field->type == FormField::Type::Record ? &field->fields : nullptr;
    }

    static QStringList ordered(const QJsonObject &json, const std::vector<FormField> *fields)
    {
        QStringList names;
        if (fields) {
            for (const FormField &field : *fields) {
                if (json.contains(field.name) && !names.contains(field.name))
                    names << field.name;
            }
        }
        const QStringList all = json.keys();
        std::copy_if(all.begin(), all.end(), std::back_inserter(names), [fields](const QString &name) { return !find(fields, name); });
        return names;
    }

    void value(const QJsonValue &json, const std::vector<FormField> *fields, const QString &path, int depth)
    {
        if (json.isObject())
            object(json.toObject(), fields, path, depth);
        else if (json.isArray())
            list(json.toArray(), path, depth);
        else
            text += compact(json);
    }

    void list(const QJsonArray &json, const QString &path, int depth)
    {
        QStringList items;
        for (const QJsonValue &item : json)
            items << compact(item);
        const QString line = u'[' + items.join(", "_L1) + u']';
        const bool nested = std::any_of(json.begin(), json.end(), [](const QJsonValue &item) { return item.isObject(); });
        if (!nested && line.size() <= shortList) {
            text += line;
            return;
        }
        text += u'[';
        for (qsizetype i = 0; i < json.size(); ++i) {
            newLine(depth + 1);
            value(json.at(i), nullptr, path + u'[' + QString::number(i) + u']', depth + 1);
            if (i + 1 < json.size())
                text += u',';
        }
        newLine(depth);
        text += u']';
    }

    void newLine(int depth)
    {
        text += u'\n';
        ++m_line;
        for (int i = 0; i < depth; ++i)
            text += indent;
    }

    int m_line = 0;
};

} // namespace

QString secretMask()
{
    return QString(8, QChar(0x2022));
}

QJsonObject masked(const QJsonObject &json, const QStringList &secretPaths)
{
    return maskedValue(json, {}, false, secretPaths).toObject();
}

QJsonObject unmasked(const QJsonObject &typed, const QJsonObject &original)
{
    return unmaskedValue(typed, original).toObject();
}

QString jsonValueText(const QJsonValue &value)
{
    return compact(value);
}

JsonText jsonText(const QJsonObject &json, const FormSchema &schema)
{
    Writer writer;
    writer.object(json, &schema.fields, {}, 0);
    return { writer.text, writer.lines };
}

} // namespace forms
