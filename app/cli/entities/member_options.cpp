#include "app/cli/entities/member_options.h"

#include "app/cli/entities/member_value.h"
#include "app/cli/text.h"
#include "models/forms/form_leaf.h"
#include "models/forms/secret_names.h"
#include "models/gateway/entity_schema.h"
#include "models/gateway/lenient_json.h"

#include <QFile>

#include <algorithm>

namespace cli {

using namespace Qt::StringLiterals;
using core::Error;
using core::Result;
using forms::FieldValue;

namespace {

struct Assignment {
    QString member;
    QString text;
};

Result<Assignment> assignment(const QString &option, const QString &words)
{
    const qsizetype equals = words.indexOf(u'=');
    if (equals < 1)
        return core::failure(
            Error::Kind::Invalid, u"gatehouse.bad_value"_s, {}, option, QJsonObject { { u"key"_s, option }, { u"value"_s, words } });
    return Assignment { words.left(equals), words.mid(equals + 1) };
}

bool isSecret(const gateway::EntityKind &kind, const forms::FormSchema &schema, const QString &member)
{
    const forms::FormField *field = schema.find(member);
    return kind.secretMembers.contains(member) || forms::isSecretName(member.section(u'.', -1)) || (field && field->secret);
}

const gateway::EntityKind *kindOfSchema(const QString &schema)
{
    const auto kinds = gateway::entityKinds();
    const auto found
        = std::find_if(kinds.begin(), kinds.end(), [&schema](const gateway::EntityKind &kind) { return kind.schema == schema; });
    return found == kinds.end() ? nullptr : &*found;
}

/// A reference by name becomes one by id.
Result<QJsonValue> resolved(const EntityDesk &desk, const forms::FormField *field, const QJsonValue &value)
{
    const bool isName = field && field->type == forms::FormField::Type::Foreign && value.isString();
    const gateway::EntityKind *kind = isName ? kindOfSchema(field->reference) : nullptr;
    if (!kind)
        return value;
    const auto found = gateway::findNamed(desk.gateway(), *kind, value.toString());
    if (!found)
        return core::failure(found.error());
    return QJsonValue(QJsonObject { { u"id"_s, found->id() } });
}

Result<core::Secret> secretOf(Session &session, const Assignment &given)
{
    if (given.text == "stdin"_L1)
        return session.secretInput().read(u"-"_s);
    if (given.text.startsWith("file:"_L1))
        return session.secretInput().read(given.text.mid(5));
    return core::failure(
        Error::Kind::Invalid, u"gatehouse.secret_in_arguments"_s, {}, u"--secret"_s, QJsonObject { { u"member"_s, given.member } });
}

FieldValue defaultOf(const forms::FormSchema &schema, const QString &member)
{
    const forms::FormField *field = schema.find(member);
    return field && field->defaultValue ? FieldValue::of(*field->defaultValue) : FieldValue::null();
}

} // namespace

void describeMembers(QCommandLineParser &parser, bool changes)
{
    parser.addOption(
        { u"set"_s, Text::tr("Give a member a value, such as config.minute=5; lists with commas, anything as JSON. May be repeated."),
            u"MEMBER=VALUE"_s });
    parser.addOption({ u"secret"_s, Text::tr("Read a member that is a secret from standard input or a file. May be repeated."),
        u"MEMBER=stdin|file:PATH"_s });
    if (!changes)
        return;
    parser.addOption({ u"unset"_s, Text::tr("Put a member back to its default. May be repeated."), u"MEMBER"_s });
    parser.addOption({ u"null"_s, Text::tr("Store that a member has no value. May be repeated."), u"MEMBER"_s });
}

Result<QJsonObject> objectFromOptions(const QCommandLineParser &parser, Session &session)
{
    if (!parser.isSet(u"from"_s))
        return QJsonObject();
    const auto text = session.secretInput().read(parser.value(u"from"_s), gateway::snippetLimit);
    if (!text)
        return core::failure(text.error());
    const auto read = gateway::readLenientJson(QString::fromUtf8(text->reveal()));
    if (!read)
        return core::failure(read.error());
    if (!read->value.isObject())
        return core::failure(Error::Kind::Invalid, u"gatehouse.wrong_type"_s, {}, parser.value(u"from"_s),
            QJsonObject { { u"key"_s, parser.value(u"from"_s) }, { u"expected"_s, Text::tr("a JSON object") } });
    return read->value.toObject();
}

QString setText(const QCommandLineParser &parser, const QString &member)
{
    const QStringList all = parser.values(u"set"_s);
    for (const QString &one : all) {
        if (one.startsWith(QString(member + u'=')))
            return one.mid(member.size() + 1);
    }
    return {};
}

Result<forms::FormSchema> schemaFor(const EntityDesk &desk, const QString &plugin)
{
    const auto schema = gateway::entitySchema(desk.gateway(), *desk.kind, plugin);
    const bool isUnknown = !schema && (schema.error().kind == Error::Kind::NotFound || schema.error().kind == Error::Kind::Unsupported);
    // An unknown plugin is refused by the gateway in better words.
    return isUnknown ? forms::FormSchema() : schema;
}

Result<QJsonObject> withMembers(
    const QCommandLineParser &parser, Session &session, const EntityDesk &desk, const forms::FormSchema &schema, QJsonObject object)
{
    const QStringList sets = parser.values(u"set"_s);
    for (const QString &words : sets) {
        const auto given = assignment(u"--set"_s, words);
        if (!given)
            return core::failure(given.error());
        if (isSecret(*desk.kind, schema, given->member))
            return core::failure(
                Error::Kind::Invalid, u"gatehouse.secret_in_arguments"_s, {}, u"--set"_s, QJsonObject { { u"member"_s, given->member } });
        const forms::FormField *field = schema.find(given->member);
        const auto value = memberValue(field, given->member, given->text);
        const auto known = value ? resolved(desk, field, *value) : value;
        if (!known)
            return core::failure(known.error());
        object = forms::withValueAt(object, given->member, FieldValue::of(*known));
    }
    const QStringList secrets = parser.values(u"secret"_s);
    for (const QString &words : secrets) {
        const auto given = assignment(u"--secret"_s, words);
        const auto secret = given ? secretOf(session, *given) : Result<core::Secret>(core::failure(given.error()));
        if (!secret)
            return core::failure(secret.error());
        object = forms::withValueAt(object, given->member, FieldValue::of(QString::fromUtf8(secret->reveal())));
    }
    const QStringList unset = parser.optionNames().contains(u"unset"_s) ? parser.values(u"unset"_s) : QStringList();
    for (const QString &member : unset)
        object = forms::withValueAt(object, member, defaultOf(schema, member));
    const QStringList null = parser.optionNames().contains(u"null"_s) ? parser.values(u"null"_s) : QStringList();
    for (const QString &member : null)
        object = forms::withValueAt(object, member, FieldValue::null());
    return object;
}

} // namespace cli
