#include "models/gateway/plugin_snippet.h"

#include "models/gateway/entity.h"
#include "models/gateway/lenient_json.h"
#include "models/gateway/member_path.h"
#include "models/gateway/snippet_fields.h"

#include <QJsonArray>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace gateway {

namespace {

using Kind = SnippetCorrection::Kind;

constexpr auto dotted = "config."_L1;

/// The text before its fields are looked at.
struct Whole {
    QJsonObject plugin; ///< with `config`
    bool isBare = false; ///< it was the `config` alone
    QList<SnippetCorrection> corrections;
};

/// The plugin of a list of one, of `{"plugins": [...]}` or `{"data": [...]}`.
core::Result<QJsonObject> onlyPlugin(const QJsonValue &value, QList<SnippetCorrection> &corrections)
{
    QJsonValue inner = value;
    for (const QLatin1String list : { "plugins"_L1, "data"_L1 }) {
        if (value.toObject().value(list).isArray())
            inner = value.toObject().value(list);
    }
    if (inner.isArray()) {
        const QJsonArray list = inner.toArray();
        if (list.size() != 1) {
            return core::failure(
                core::Error::Kind::Invalid, u"gatehouse.snippet_several"_s, {}, {}, QJsonObject { { u"count"_s, list.size() } });
        }
        inner = list.first();
        corrections.append({ .kind = Kind::Unwrapped });
    }
    if (inner.isObject())
        return inner.toObject();
    const QString found = inner.isArray() ? u"a list"_s : inner.isString() ? u"a text"_s : u"a value"_s;
    return core::failure(core::Error::Kind::Invalid, u"gatehouse.snippet_not_a_plugin"_s, {}, {}, QJsonObject { { u"found"_s, found } });
}

/// Members as a form request writes them, "config.issuer", go where they belong.
void resolveDotted(QJsonObject &plugin, QList<SnippetCorrection> &corrections)
{
    QJsonObject config = plugin.value("config"_L1).toObject();
    bool any = false;
    for (const QString &name : plugin.keys()) {
        if (!name.startsWith(dotted) || name.size() == dotted.size())
            continue;
        const QJsonValue value = plugin.take(name);
        const QString member = name.mid(dotted.size());
        corrections.append({ .path = childPath(u"config"_s, member), .kind = Kind::DottedName, .what = name, .instead = member });
        config.insert(member, value);
        any = true;
    }
    if (any)
        plugin.insert("config"_L1, config);
}

core::Result<Whole> readWhole(const QString &text)
{
    const auto read = readLenientJson(text);
    if (!read)
        return core::failure(read.error());
    Whole whole;
    whole.corrections = read->corrections;
    const auto only = onlyPlugin(read->value, whole.corrections);
    if (!only)
        return core::failure(only.error());
    whole.plugin = *only;
    resolveDotted(whole.plugin, whole.corrections);
    const QJsonValue config = whole.plugin.value("config"_L1);
    whole.isBare = config.isUndefined();
    if (!whole.isBare && !config.isObject() && !config.isNull()) {
        return core::failure(core::Error::Kind::Invalid, u"gatehouse.snippet_not_a_plugin"_s, {}, {},
            QJsonObject { { u"found"_s, u"no object in config"_s } });
    }
    return whole;
}

/// The bare form as the whole one.
void wrapBare(Whole &whole, const forms::FormField *record)
{
    QJsonObject config = whole.plugin;
    QJsonObject plugin;
    const bool ownsName = record
        && std::any_of(record->fields.begin(), record->fields.end(), [](const forms::FormField &field) { return field.name == "name"_L1; });
    if (!ownsName && config.value("name"_L1).isString())
        plugin.insert("name"_L1, config.take("name"_L1));
    plugin.insert("config"_L1, config);
    whole.plugin = plugin;
    for (SnippetCorrection &correction : whole.corrections) {
        if (!correction.path.isEmpty() && !correction.path.startsWith(dotted) && correction.path != "name"_L1)
            correction.path.prepend(dotted);
    }
}

void collectSecretPaths(const std::vector<forms::FormField> &fields, const QString &path, QStringList &paths)
{
    for (const forms::FormField &field : fields) {
        const QString own = childPath(path, field.name);
        if (field.secret)
            paths.append(own);
        collectSecretPaths(field.fields, own, paths);
    }
}

QString suggestionFor(const QString &path, const QString &text)
{
    // The guides call the custom claim so, and mean its name and not a value of it.
    const bool isClaim = path.startsWith("config.consumer_claim"_L1);
    return isClaim && text == "<application_id>"_L1 ? u"application_id"_s : QString();
}

void collectPlaceholders(const QJsonValue &value, const QString &path, QList<SnippetPlaceholder> &placeholders)
{
    static const QRegularExpression form(u"<[A-Za-z][^<>]*>"_s);
    if (value.isString() && form.match(value.toString()).hasMatch())
        placeholders.append({ path, value.toString(), suggestionFor(path, value.toString()) });
    const QJsonObject object = value.toObject();
    for (auto member = object.begin(); member != object.end(); ++member)
        collectPlaceholders(*member, childPath(path, member.key()), placeholders);
    const QJsonArray list = value.toArray();
    for (qsizetype i = 0; i < list.size(); ++i)
        collectPlaceholders(list.at(i), elementPath(path, i), placeholders);
}

} // namespace

QJsonObject PluginSnippet::body(const QString &plugin) const
{
    Entity entity;
    entity.json = members;
    entity.json.insert("name"_L1, name.isEmpty() ? plugin : name);
    entity.json.insert("config"_L1, config);
    entity.secrets = secrets;
    return withSecrets(entity);
}

QString snippetPluginName(const QString &text)
{
    const auto whole = readWhole(text);
    return whole ? whole->plugin.value("name"_L1).toString() : QString();
}

core::Result<PluginSnippet> readPluginSnippet(const QString &text, const forms::FormSchema &schema)
{
    auto whole = readWhole(text);
    if (!whole)
        return core::failure(whole.error());
    const forms::FormField *record = schema.find(u"config");
    if (whole->isBare)
        wrapBare(*whole, record);

    PluginSnippet snippet;
    snippet.corrections = whole->corrections;
    QJsonObject plugin;
    for (auto member = whole->plugin.begin(); member != whole->plugin.end(); ++member) {
        const QString &name = member.key();
        if (kinds::plugins().serverSet.contains(name))
            continue;
        const forms::FormField *field = name == "config"_L1 ? nullptr : schema.find(name);
        plugin.insert(name, field ? fitMember(*member, *field, snippet.corrections) : *member);
    }
    QJsonObject config = plugin.value("config"_L1).toObject();
    if (record)
        config = fitConfig(config, *record, snippet.corrections);
    plugin.insert("config"_L1, config);
    collectPlaceholders(plugin, {}, snippet.placeholders);

    QStringList secretPaths;
    collectSecretPaths(schema.fields, {}, secretPaths);
    Entity entity = entityFromJson(plugin, kinds::plugins(), secretPaths);
    snippet.secrets = entity.secrets;
    snippet.config = entity.json.take("config"_L1).toObject();
    snippet.name = entity.json.take("name"_L1).toString();
    snippet.members = entity.json;
    return snippet;
}

} // namespace gateway
