#include "models/gateway/snippet_fields.h"

#include "models/core/nearest.h"
#include "models/forms/secret_names.h"
#include "models/gateway/member_names.h"
#include "models/gateway/member_path.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace gateway {

namespace {

using forms::FormField;
using Kind = SnippetCorrection::Kind;
using Type = FormField::Type;

/// Names that documents spread although the plugin has no such field (any more).
struct Mistake {
    QLatin1String wrong;
    QLatin1String right; ///< empty = there is nothing like it
    QLatin1String reason;
};

constexpr std::array mistakes {
    Mistake { "verify_credentials"_L1, "verify_parameters"_L1, "okta_guide"_L1 },
    Mistake { "session_cookie_lifetime"_L1, "session_rolling_timeout"_L1, "renamed_3_2"_L1 },
    Mistake { "session_cookie_idletime"_L1, "session_idling_timeout"_L1, "renamed_3_2"_L1 },
    Mistake { "session_cookie_samesite"_L1, "session_cookie_same_site"_L1, "renamed_3_2"_L1 },
    Mistake { "session_cookie_httponly"_L1, "session_cookie_http_only"_L1, "renamed_3_2"_L1 },
    Mistake { "session_memcache_host"_L1, "session_memcached_host"_L1, "renamed_3_2"_L1 },
    Mistake { "session_memcache_port"_L1, "session_memcached_port"_L1, "renamed_3_2"_L1 },
    Mistake { "session_memcache_prefix"_L1, "session_memcached_prefix"_L1, "renamed_3_2"_L1 },
    Mistake { "session_memcache_socket"_L1, "session_memcached_socket"_L1, "renamed_3_2"_L1 },
    Mistake { "authorization_cookie_lifetime"_L1, "authorization_rolling_timeout"_L1, "renamed_3_2"_L1 },
    Mistake { "authorization_cookie_samesite"_L1, "authorization_cookie_same_site"_L1, "renamed_3_2"_L1 },
    Mistake { "authorization_cookie_httponly"_L1, "authorization_cookie_http_only"_L1, "renamed_3_2"_L1 },
    Mistake { "session_cookie_renew"_L1, {}, "removed_3_2"_L1 },
    Mistake { "session_cookie_maxsize"_L1, {}, "removed_3_2"_L1 },
    Mistake { "session_strategy"_L1, {}, "removed_3_2"_L1 },
    Mistake { "session_compressor"_L1, {}, "removed_3_2"_L1 },
};

const FormField *fieldCalled(const std::vector<FormField> &fields, const QString &name)
{
    const auto found = std::find_if(fields.begin(), fields.end(), [&](const FormField &field) { return field.name == name; });
    return found == fields.end() ? nullptr : &*found;
}

QString jsonText(const QJsonValue &value)
{
    const QByteArray list = QJsonDocument(QJsonArray { value }).toJson(QJsonDocument::Compact);
    return QString::fromUtf8(list.mid(1, list.size() - 2));
}

class Fitter {
public:
    explicit Fitter(QList<SnippetCorrection> &corrections)
        : m_corrections(corrections)
    {
    }

    QJsonObject record(const QJsonObject &json, const std::vector<FormField> &fields, const QString &path)
    {
        QJsonObject fitted;
        const QJsonObject known = withKnownNames(json, fields, path);
        for (auto member = known.begin(); member != known.end(); ++member) {
            const FormField *field = fieldCalled(fields, member.key());
            fitted.insert(member.key(), value(*member, *field, childPath(path, member.key()), false));
        }
        return fitted;
    }

    QJsonValue value(const QJsonValue &json, const FormField &field, const QString &path, bool isSecret)
    {
        if (json.isNull())
            return json;
        const bool hidden = isSecret || field.secret || forms::isSecretName(field.name);
        switch (field.type) {
        case Type::Array:
        case Type::Set:
            return list(json, field, path, hidden);
        case Type::Record:
            return json.isObject() ? QJsonValue(record(json.toObject(), field.fields, path)) : json;
        case Type::Map:
            return map(json, field, path, hidden);
        case Type::Boolean:
            return boolean(json, path);
        case Type::Number:
        case Type::Integer:
            return number(json, path);
        case Type::String:
            return text(json, field, path, hidden);
        default:
            return json;
        }
    }

private:
    void note(Kind kind, const QString &path, const QString &what, const QString &instead)
    {
        m_corrections.append({ .path = path, .kind = kind, .what = what, .instead = instead });
    }

    void noteValue(Kind kind, const QString &path, const QJsonValue &was, const QJsonValue &is, bool isSecret)
    {
        note(kind, path, isSecret ? QString() : jsonText(was), isSecret ? QString() : jsonText(is));
    }

    /// The members that are fields, after what stands for a field has got its name.
    QJsonObject withKnownNames(const QJsonObject &json, const std::vector<FormField> &fields, const QString &path)
    {
        QJsonObject known;
        for (auto member = json.begin(); member != json.end(); ++member) {
            if (fieldCalled(fields, member.key()))
                known.insert(member.key(), *member);
        }
        for (auto member = json.begin(); member != json.end(); ++member) {
            if (fieldCalled(fields, member.key()))
                continue;
            const QString name = nameFor(member.key(), fields, childPath(path, member.key()));
            if (!name.isEmpty() && !known.contains(name))
                known.insert(name, *member);
        }
        return known;
    }

    /// The field that @p unknown stands for, or empty when it is to be left out.
    QString nameFor(const QString &unknown, const std::vector<FormField> &fields, const QString &path)
    {
        for (const Mistake &mistake : mistakes) {
            if (unknown != mistake.wrong || (!mistake.right.isEmpty() && !fieldCalled(fields, mistake.right)))
                continue;
            note(Kind::DocumentedMistake, path, unknown, mistake.right);
            m_corrections.last().reason = mistake.reason;
            return mistake.right;
        }
        QStringList names;
        for (const FormField &field : fields)
            names.append(field.name);
        const QString nearest = core::nearestName(unknown, names);
        const bool isTypingError = !nearest.isEmpty() && core::editDistance(unknown.toLower(), nearest) <= 2;
        note(isTypingError ? Kind::MistypedName : Kind::UnknownField, path, unknown, nearest);
        return isTypingError ? nearest : QString();
    }

    QJsonValue list(const QJsonValue &json, const FormField &field, const QString &path, bool isSecret)
    {
        const FormField element = field.elements.empty() ? FormField() : field.elements.front();
        QJsonArray elements = json.toArray();
        if (!json.isArray()) {
            if (json.isObject() && element.type != Type::Record)
                return json; // an empty list may come as {}, anything else is for the gateway to name
            const bool ofTexts = element.type == Type::String;
            const bool isCommaList = ofTexts && json.toString().contains(u',');
            if (isCommaList) {
                for (const QString &part : json.toString().split(u',')) {
                    if (!part.trimmed().isEmpty())
                        elements.append(part.trimmed());
                }
            } else if (!(json.isString() && json.toString().isEmpty())) {
                elements.append(json);
            }
            noteValue(isCommaList ? Kind::CommaList : Kind::ScalarForList, path, json, elements, isSecret);
        }
        for (qsizetype i = 0; i < elements.size(); ++i)
            elements.replace(i, value(elements.at(i), element, elementPath(path, i), isSecret));
        return elements;
    }

    QJsonValue map(const QJsonValue &json, const FormField &field, const QString &path, bool isSecret)
    {
        if (!json.isObject() || field.elements.size() != 2)
            return json;
        QJsonObject fitted;
        const QJsonObject members = json.toObject();
        for (auto member = members.begin(); member != members.end(); ++member)
            fitted.insert(member.key(), value(*member, field.elements.back(), childPath(path, member.key()), isSecret));
        return fitted;
    }

    QJsonValue boolean(const QJsonValue &json, const QString &path)
    {
        const QString word = json.toString().trimmed().toLower();
        if (word != "true"_L1 && word != "false"_L1)
            return json;
        const QJsonValue fitted(word == "true"_L1);
        noteValue(Kind::TextForBoolean, path, json, fitted, false);
        return fitted;
    }

    QJsonValue number(const QJsonValue &json, const QString &path)
    {
        bool isNumber = false;
        const double number = json.toString().toDouble(&isNumber);
        if (!isNumber || !qIsFinite(number))
            return json;
        noteValue(Kind::TextForNumber, path, json, number, false);
        return number;
    }

    QJsonValue text(const QJsonValue &json, const FormField &field, const QString &path, bool isSecret)
    {
        QJsonValue fitted = json;
        if (json.isArray() && json.toArray().size() == 1 && json.toArray().first().isString()) {
            fitted = json.toArray().first();
            noteValue(Kind::ListForScalar, path, json, fitted, isSecret);
        } else if (json.isDouble() || json.isBool()) {
            fitted = jsonText(json);
            noteValue(Kind::ScalarForText, path, json, fitted, isSecret);
        }
        if (!fitted.isString() || field.oneOf.isEmpty() || field.oneOf.contains(fitted))
            return fitted;
        QStringList words;
        for (const QJsonValue word : field.oneOf)
            words.append(word.toString());
        const QString nearest = core::nearestName(fitted.toString(), words);
        if (nearest.isEmpty() || isSecret)
            return fitted;
        note(Kind::MistypedValue, path, fitted.toString(), nearest);
        return nearest;
    }

    QList<SnippetCorrection> &m_corrections;
};

/// The new member of @p renamed that holds @p value, or a list of it alone; empty when what stood there already has won.
QString nameOf(const QJsonValue &value, const QJsonObject &config, const QJsonObject &renamed)
{
    for (auto member = renamed.begin(); member != renamed.end(); ++member) {
        const QJsonValue now = *member;
        if (!config.contains(member.key())
            && (now == value || now == QJsonValue(QJsonArray { value }) || value == QJsonValue(QJsonArray { now })))
            return member.key();
    }
    return {};
}

} // namespace

QJsonObject fitConfig(const QJsonObject &config, const FormField &record, QList<SnippetCorrection> &corrections)
{
    forms::FormSchema schema;
    schema.fields.push_back(record);
    const QJsonObject renamed = forNode({ { u"config"_s, config } }, schema).value("config"_L1).toObject();
    for (auto member = config.begin(); member != config.end(); ++member) {
        if (renamed.contains(member.key()))
            continue;
        const QString instead = nameOf(*member, config, renamed);
        corrections.append({ .path = childPath(u"config"_s, member.key()),
            .kind = instead.isEmpty() ? Kind::UnknownField : Kind::OtherName,
            .what = member.key(),
            .instead = instead });
    }
    return Fitter(corrections).record(renamed, record.fields, u"config"_s);
}

QJsonValue fitMember(const QJsonValue &value, const FormField &field, QList<SnippetCorrection> &corrections)
{
    return Fitter(corrections).value(value, field, field.name, false);
}

} // namespace gateway
