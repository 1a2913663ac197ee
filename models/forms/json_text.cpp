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

/// The mask of a secret within lists: its numbers there, from 1. In a list of one there is nothing to tell apart.
QString numberedMask(const QStringList &numbers)
{
    return numbers.isEmpty() ? secretMask() : secretMask() + u' ' + numbers.join(u'.');
}

class Masking {
public:
    explicit Masking(const QStringList &secretPaths)
        : m_secretPaths(secretPaths)
    {
    }

    QJsonValue value(const QJsonValue &value, const QString &path, bool isSecret)
    {
        if (value.isObject())
            return object(value.toObject(), path);
        if (value.isArray())
            return list(value.toArray(), path, isSecret);
        const QString text = value.toString();
        return !isSecret || text.isEmpty() || isVaultReference(text) ? value : QJsonValue(numberedMask(m_numbers));
    }

private:
    QJsonObject object(QJsonObject object, const QString &path)
    {
        for (auto member = object.begin(); member != object.end(); ++member) {
            const QString memberPath = path.isEmpty() ? member.key() : QString(path + u'.' + member.key());
            *member = value(*member, memberPath, m_secretPaths.contains(memberPath) || isSecretName(member.key()));
        }
        return object;
    }

    QJsonArray list(const QJsonArray &items, const QString &path, bool isSecret)
    {
        QJsonArray array;
        for (qsizetype i = 0; i < items.size(); ++i) {
            if (items.size() > 1)
                m_numbers << QString::number(i + 1);
            array << value(items.at(i), path, isSecret);
            if (items.size() > 1)
                m_numbers.removeLast();
        }
        return array;
    }

    QStringList m_secretPaths;
    QStringList m_numbers; ///< in the lists on the way, from 1
};

class Unmasking {
public:
    explicit Unmasking(const QJsonObject &original)
        : m_original(original)
    {
    }

    QJsonValue value(const QJsonValue &typed)
    {
        if (typed.isObject()) {
            QJsonObject object = typed.toObject();
            for (auto member = object.begin(); member != object.end(); ++member) {
                m_way << member.key();
                *member = value(*member);
                m_way.removeLast();
            }
            return object;
        }
        if (typed.isArray()) {
            QJsonArray array;
            m_way << QString(); // an item, whose number the mask knows
            for (const QJsonValue &item : typed.toArray())
                array << value(item);
            m_way.removeLast();
            return array;
        }
        if (!isMask(typed.toString()))
            return typed;
        const QJsonValue secret = found(typed.toString().mid(secretMask().size()).trimmed().split(u'.', Qt::SkipEmptyParts));
        return secret.isString() ? secret : typed;
    }

private:
    QJsonValue found(QStringList numbers) const
    {
        QJsonValue there = m_original;
        for (const QString &step : m_way) {
            if (there.isObject()) {
                there = there.toObject().value(step);
                continue;
            }
            const QJsonArray items = there.toArray();
            if (items.size() == 1)
                there = items.first();
            else if (numbers.isEmpty())
                return {};
            else
                there = items.at(numbers.takeFirst().toInt() - 1);
        }
        return numbers.isEmpty() ? there : QJsonValue();
    }

    QJsonObject m_original;
    QStringList m_way; ///< names of members; an item of a list has none
};

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

bool isMask(const QString &text)
{
    if (!text.startsWith(secretMask()))
        return false;
    const QStringView numbers = QStringView(text).mid(secretMask().size());
    return numbers.isEmpty() || (numbers.startsWith(u' ') && std::all_of(numbers.begin() + 1, numbers.end(), [](QChar sign) {
        return sign.isDigit() || sign == u'.';
    }));
}

QJsonObject masked(const QJsonObject &json, const QStringList &secretPaths)
{
    return Masking(secretPaths).value(json, {}, false).toObject();
}

QJsonObject unmasked(const QJsonObject &typed, const QJsonObject &original)
{
    return Unmasking(original).value(typed).toObject();
}

bool holdsMask(const QJsonValue &json)
{
    if (json.isArray()) {
        const QJsonArray items = json.toArray();
        return std::any_of(items.begin(), items.end(), [](const QJsonValue &item) { return holdsMask(item); });
    }
    if (json.isObject()) {
        const QJsonObject members = json.toObject();
        return std::any_of(members.begin(), members.end(), [](const QJsonValue &member) { return holdsMask(member); });
    }
    return isMask(json.toString());
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
