#include "app/cli/commands/commands.h"
#include "app/cli/input_file.h"
#include "app/cli/output.h"
#include "app/cli/session.h"
#include "app/cli/text.h"
#include "models/gateway/entity_kind.h"
#include "models/gateway/plugin_snippet.h"
#include "ui/words/snippet_text.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace cli {

using namespace Qt::StringLiterals;
using core::Error;
using core::Result;
using gateway::PluginSnippet;

namespace {

constexpr qint64 maxSnippetBytes = 256 * 1024;

Result<QString> readText(const QString &path)
{
    const auto bytes = readInputFile(path.isEmpty() ? u"-"_s : path, maxSnippetBytes);
    if (!bytes)
        return core::failure(bytes.error());
    return QString::fromUtf8(*bytes);
}

QJsonArray correctionsOf(const PluginSnippet &snippet)
{
    QJsonArray list;
    for (const gateway::SnippetCorrection &correction : snippet.corrections)
        list << QJsonObject { { u"path"_s, correction.path }, { u"what"_s, correction.what }, { u"instead"_s, correction.instead },
            { u"line"_s, correction.line }, { u"text"_s, ui::correctionText(correction) } };
    return list;
}

QJsonArray placeholdersOf(const PluginSnippet &snippet)
{
    QJsonArray list;
    for (const gateway::SnippetPlaceholder &placeholder : snippet.placeholders)
        list << QJsonObject { { u"path"_s, placeholder.path }, { u"text"_s, placeholder.text },
            { u"suggestion"_s, placeholder.suggestion } };
    return list;
}

/// A plugin configuration out of somebody's document, put right by the gateway's own schema.
class Paste final : public Command {
public:
    QString name() const override { return u"paste"_s; }
    QString summary() const override { return Text::tr("Put a plugin configuration from a document right, and say what was wrong."); }
    qsizetype mostArguments() const override { return 1; }

    void describe(QCommandLineParser &parser) const override
    {
        parser.addPositionalArgument(u"FILE"_s, Text::tr("The pasted text; standard input without it."), u"[FILE]"_s);
        parser.addOption({ u"plugin"_s, Text::tr("Plugin that it is for, where the text does not say."), u"NAME"_s });
        parser.addOption({ u"check"_s, Text::tr("Let the gateway validate the result; writes nothing.") });
    }

    ExitCode run(const QCommandLineParser &parser, Session &session, const Output &output) const override
    {
        const auto text = readText(parser.positionalArguments().value(0));
        if (!text)
            return output.error(text.error());
        const QString named = gateway::snippetPluginName(*text);
        const QString plugin = parser.isSet(u"plugin"_s) ? parser.value(u"plugin"_s) : named;
        if (!named.isEmpty() && named != plugin)
            return output.error(core::failure(Error::Kind::Invalid, u"gatehouse.bad_value"_s, {}, u"--plugin"_s,
                QJsonObject { { u"key"_s, u"--plugin"_s }, { u"value"_s, plugin } }));
        if (plugin.isEmpty())
            return output.error(core::failure(
                Error::Kind::Invalid, u"gatehouse.option_missing"_s, {}, u"--plugin"_s, QJsonObject { { u"option"_s, u"--plugin"_s } }));
        const auto client = session.gateway(parser);
        if (!client)
            return output.error(client.error());
        const auto schema = client->pluginSchema(plugin);
        if (!schema)
            return output.error(schema.error());
        const auto snippet = gateway::readPluginSnippet(*text, *schema);
        if (!snippet)
            return output.error(snippet.error());
        print(*snippet, plugin, output);
        if (!parser.isSet(u"check"_s))
            return ExitCode::Done;
        const auto valid = client->validate(gateway::kinds::plugins(), snippet->body(plugin));
        return valid ? ExitCode::Done : output.error(valid.error());
    }

private:
    static void print(const PluginSnippet &snippet, const QString &plugin, const Output &output)
    {
        const QJsonObject shown { { u"name"_s, plugin }, { u"config"_s, snippet.config } };
        output.object({ { u"plugin"_s, shown }, { u"corrections"_s, correctionsOf(snippet) },
            { u"placeholders"_s, placeholdersOf(snippet) }, { u"secrets"_s, QJsonArray::fromStringList(snippet.secrets.keys()) } });
        output.line(QString::fromUtf8(QJsonDocument(shown).toJson(QJsonDocument::Indented)).trimmed());
        for (const gateway::SnippetCorrection &correction : snippet.corrections)
            output.line(u"- "_s + ui::correctionText(correction));
        for (const gateway::SnippetPlaceholder &placeholder : snippet.placeholders)
            output.line(u"? "_s + ui::placeholderText(placeholder));
        for (const QString &path : snippet.secrets.keys())
            output.line(u"* "_s + Text::tr("%1: a secret, which is checked and not shown; put it in again.").arg(path));
    }
};

} // namespace

std::unique_ptr<Command> makePaste()
{
    return std::make_unique<Paste>();
}

} // namespace cli
