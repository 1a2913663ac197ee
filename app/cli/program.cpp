#include "app/cli/program.h"

#include "app/cli/command.h"
#include "app/cli/interrupt.h"
#include "app/cli/output.h"
#include "app/cli/session.h"
#include "app/cli/text.h"
#include "models/core/log.h"
#include "models/core/nearest.h"
#include "models/storage/keychain_secret_store.h"

#include <QLocale>
#include <QRegularExpression>
#include <QTranslator>

namespace cli {

using namespace Qt::StringLiterals;

namespace {

QString overview(const std::vector<std::unique_ptr<Command>> &commands)
{
    QString text = Text::tr("Usage: gatehouse-cli COMMAND [options]\nCommand line of Gatehouse: protects the services of an API gateway "
                            "with a provider's tokens.\n\nCommands:\n");
    for (const auto &command : commands)
        text += u"  "_s + command->name().leftJustified(14) + command->summary() + u'\n';
    text += Text::tr(
        "\ngatehouse-cli COMMAND --help tells more.\n"
        "Exit codes: 0 done, 1 failed, 2 usage, 3 not found, 4 denied, 5 conflict, 6 rejected, 7 network, 8 timeout, 9 TLS, 10 protocol, "
        "11 rate limited, 12 storage, 13 keychain, 14 unsupported, 15 unknown outcome, 16 different, 130 cancelled.");
    return text;
}

QString commandHelp(const Command &command, const QCommandLineParser &parser)
{
    // QCommandLineParser leaves a gap where the command's name belongs.
    return parser.helpText().replace(u"gatehouse-cli [options]"_s, u"gatehouse-cli %1 [options]"_s.arg(command.name())).trimmed();
}

ExitCode unknownCommand(const QString &name, const std::vector<std::unique_ptr<Command>> &commands, const Output &output)
{
    QStringList names;
    for (const auto &command : commands)
        names << command->name();
    return output.error(core::failure(core::Error::Kind::Invalid, u"gatehouse.unknown_command"_s, {}, {},
        QJsonObject { { u"key"_s, name }, { u"nearest"_s, core::nearestName(name, names) } }));
}

/// Every name that an option of @p parser goes by.
QStringList optionNames(const QCommandLineParser &parser)
{
    static const QRegularExpression names(u"(?:^|\\s)--([a-z-]+)"_s);
    QStringList found;
    const QStringList lines = parser.helpText().split(u'\n');
    for (const QString &line : lines) {
        if (line.startsWith(u"  -"))
            found << names.match(line).captured(1);
    }
    return found;
}

core::Error optionError(const QCommandLineParser &parser)
{
    core::Error error;
    error.kind = core::Error::Kind::Invalid;
    error.code = u"gatehouse.bad_option"_s;
    error.text = parser.errorText();
    if (parser.unknownOptionNames().isEmpty())
        return error;
    const QString unknown = parser.unknownOptionNames().first();
    const QString nearest = core::nearestName(unknown, optionNames(parser));
    error.fields = QJsonObject { { u"key"_s, unknown }, { u"nearest"_s, nearest } };
    if (!nearest.isEmpty())
        error.text = Text::tr("there is no option --%1, the nearest is --%2").arg(unknown, nearest);
    return error;
}

ExitCode runCommand(const Command &command, const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(command.summary());
    Session::describe(parser);
    command.describe(parser);
    parser.addOption({ { u"h"_s, u"help"_s }, Text::tr("Show this help.") });
    const bool parsed = parser.parse(arguments);
    Output output(parser.isSet(u"json"_s), stdout, stderr);
    if (parser.isSet(u"help"_s)) {
        Output(false, stdout, stderr).line(commandHelp(command, parser));
        return ExitCode::Done;
    }
    if (!parsed)
        return output.error(optionError(parser));
    if (parser.positionalArguments().size() > command.mostArguments()) {
        const QString extra = parser.positionalArguments().at(command.mostArguments());
        return output.error(core::failure(core::Error::Kind::Invalid, u"gatehouse.bad_option"_s,
            Text::tr("“%1” is one argument too many").arg(extra), {}, QJsonObject { { u"key"_s, extra } }));
    }

    const core::SystemClock clock;
    const core::CancelToken cancel;
    const Interrupt interrupt(cancel);
    Session session(clock, cancel, std::make_unique<storage::KeychainSecretStore>());
    output.setGateway([&session] { return session.gatewayUrl(); });
    return command.run(parser, session, output);
}

} // namespace

ExitCode runProgram(const QStringList &arguments)
{
    QTranslator translator;
    // English too is a translation: it makes the plurals.
    if (translator.load(QLocale(), u"gatehouse"_s, u"_"_s, u":/i18n"_s) || translator.load(u":/i18n/gatehouse_en.qm"_s))
        QCoreApplication::installTranslator(&translator);
    const core::SystemClock clock;
    const core::Log log(std::make_unique<core::StandardErrorSink>(), clock);

    const auto commands = allCommands();
    const Output output(arguments.contains(u"--json"_s), stdout, stderr);
    const QString first = arguments.value(1);
    if (first.isEmpty() || first == u"--help" || first == u"-h" || first == u"help") {
        Output(false, stdout, stderr).line(overview(commands));
        return first.isEmpty() ? ExitCode::Usage : ExitCode::Done;
    }
    if (first == u"--version" || first == u"-v") {
        Output(false, stdout, stderr).line(u"gatehouse-cli "_s + QCoreApplication::applicationVersion());
        return ExitCode::Done;
    }
    for (const auto &command : commands) {
        if (command->name() == first)
            return runCommand(*command, QStringList { arguments.first() } + arguments.mid(2));
    }
    return unknownCommand(first, commands, output);
}

} // namespace cli
