#include "app/sandbox/gateway/admin_error.h"

#include "app/sandbox/gateway/lua_text.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace sandbox {
namespace {

HttpReply dataError(int status, int code, const QString &name, const QString &message, const QJsonValue &fields)
{
    QJsonObject body { { u"message"_s, message }, { u"name"_s, name }, { u"code"_s, code } };
    if (!fields.isUndefined())
        body.insert(u"fields"_s, fields);
    return jsonReply(status, body);
}

/// One line of the message for each error on the first two levels; deeper ones are dumped.
void collect(const QString &field, const QJsonValue &error, QStringList &lines)
{
    if (error.isObject()) {
        const QJsonObject nested = error.toObject();
        for (auto member = nested.constBegin(); member != nested.constEnd(); ++member)
            lines.append(field + u'.' + member.key() + u": " + (member->isString() ? member->toString() : luaDump(member.value())));
    } else if (error.isArray()) {
        const QJsonArray elements = error.toArray();
        for (qsizetype i = 0; i < elements.size(); ++i) {
            const QJsonValue element = elements.at(i);
            if (!element.isNull())
                lines.append(field + u'.' + QString::number(i + 1) + u": " + (element.isString() ? element.toString() : luaDump(element)));
        }
    } else {
        lines.append(field + u": " + error.toString());
    }
}

} // namespace

HttpReply jsonText(int status, const QByteArray &body)
{
    return { status, { { "Content-Type", "application/json; charset=utf-8" } }, body };
}

HttpReply jsonReply(int status, const QJsonObject &body)
{
    return jsonText(status, QJsonDocument(body).toJson(QJsonDocument::Compact));
}

HttpReply apiError(int status, const QString &message)
{
    return jsonReply(status, { { u"message"_s, message } });
}

HttpReply notFound()
{
    return apiError(404, u"Not found"_s);
}

HttpReply prettyNotFound()
{
    return jsonText(404, "{\n  \"message\":\"Not found\"\n}");
}

HttpReply methodNotAllowed()
{
    return apiError(405, u"Method not allowed"_s);
}

HttpReply unexpectedError()
{
    return apiError(500, u"An unexpected error occurred"_s);
}

HttpReply invalidPrimaryKey()
{
    const QJsonObject fields { { u"id"_s, u"expected a valid UUID"_s } };
    return dataError(400, 1, u"invalid primary key"_s, u"invalid primary key: '"_s + luaKey(fields) + u'\'', fields);
}

QString violationMessage(const QJsonObject &errors)
{
    QStringList lines;
    const QJsonArray ofEntity = errors.value(u"@entity"_s).toArray();
    for (const QJsonValue &line : ofEntity)
        lines.append(line.toString());
    for (auto field = errors.constBegin(); field != errors.constEnd(); ++field) {
        if (field.key() != u"@entity"_s)
            collect(field.key(), field.value(), lines);
    }
    const QString count = lines.size() > 1 ? QString(QString::number(lines.size()) + u" schema violations (") : u"schema violation ("_s;
    return count + lines.join(u"; "_s) + u')';
}

HttpReply schemaViolation(const QJsonObject &errors)
{
    return dataError(400, 2, u"schema violation"_s, violationMessage(errors), errors);
}

HttpReply primaryKeyViolation(const QJsonObject &key)
{
    return dataError(400, 3, u"primary key violation"_s, u"primary key violation on key '"_s + luaKey(key) + u'\'', key);
}

HttpReply foreignKeyMissing(const QString &field, const QString &kind, const QJsonObject &key)
{
    const QString message = u"the foreign key '"_s + luaKey(key) + u"' does not reference an existing '" + kind + u"' entity.";
    return dataError(400, 4, u"foreign key violation"_s, message, QJsonObject { { field, key } });
}

HttpReply stillReferenced(const QString &kind, const QString &referencedBy)
{
    const QString message = u"an existing '"_s + referencedBy + u"' entity references this '" + kind + u"' entity";
    return dataError(400, 4, u"foreign key violation"_s, message, QJsonObject { { u"@referenced_by"_s, referencedBy } });
}

HttpReply uniqueViolation(const QJsonObject &key)
{
    return dataError(409, 5, u"unique constraint violation"_s, u"UNIQUE violation detected on '"_s + luaKey(key) + u'\'', key);
}

HttpReply entityNotFound(const QJsonObject &key, bool byPrimaryKey)
{
    const QString with = byPrimaryKey ? u"primary key '"_s : u"'"_s;
    return dataError(404, 6, u"not found"_s, u"could not find the entity with "_s + with + luaKey(key) + u'\'', key);
}

HttpReply invalidOffset(const QString &offset, const QString &reason)
{
    return dataError(400, 7, u"invalid offset"_s, u'\'' + offset + u"' is not a valid offset: " + reason, QJsonValue::Undefined);
}

HttpReply invalidSize(const QString &message)
{
    return dataError(400, 9, u"invalid size"_s, message, QJsonValue::Undefined);
}

HttpReply invalidUniqueName(const QString &message)
{
    return dataError(400, 10, u"invalid unique name"_s, message, QJsonValue::Undefined);
}

HttpReply invalidOptions(const QString &option, const QString &reason)
{
    return jsonReply(400,
        { { u"message"_s, QString(u"invalid option ("_s + option + u": " + reason + u')') }, { u"name"_s, u"invalid options"_s },
            { u"code"_s, 11 }, { u"options"_s, QJsonObject { { option, reason } } } });
}

HttpReply foreignKeyUnresolved(const QString &field, const QString &kind, const QJsonObject &key)
{
    const QString name = key.constBegin().key();
    const QString reason = u"the foreign key cannot be resolved with '"_s + luaKey(key) + u"' for an existing '" + kind + u"' entity";
    return dataError(400, 13, u"foreign keys unresolved"_s, u"foreign key unresolved ("_s + field + u'.' + name + u": " + reason + u')',
        QJsonObject { { field, QJsonObject { { name, reason } } } });
}

} // namespace sandbox
