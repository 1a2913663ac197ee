#include "app/sandbox/program_options.h"

#include "app/sandbox/unknown_options.h"

#include <QCommandLineParser>
#include <QFile>

#include <unistd.h>

using namespace Qt::StringLiterals;

namespace sandbox {
namespace {

constexpr int usageError = 2;

struct PortOption {
    QString name;
    quint16 SandboxOptions::*target;
    QString help;
};

const QList<PortOption> &portOptions()
{
    static const QList<PortOption> options { { u"admin-port"_s, &SandboxOptions::adminPort,
                                                 u"Port of the Admin API (default: a free one)."_s },
        { u"proxy-port"_s, &SandboxOptions::proxyPort, u"Port of the proxy."_s },
        { u"provider-port"_s, &SandboxOptions::providerPort, u"Port of the identity provider."_s },
        { u"upstream-port"_s, &SandboxOptions::upstreamPort, u"Port of the echo upstream."_s },
        { u"control-port"_s, &SandboxOptions::controlPort, u"Port of the control API."_s },
        { u"portal-port"_s, &SandboxOptions::portalPort, u"Port of the Portal API of an Enterprise gateway."_s } };
    return options;
}

ProgramOptions refuse(const QString &message)
{
    ProgramOptions options;
    options.message = u"gatehouse-sandbox: "_s + message + u'\n';
    options.exitCode = usageError;
    return options;
}

void describe(QCommandLineParser &parser)
{
    parser.setApplicationDescription(
        u"A gateway, an identity provider and an echo upstream on loopback, for trying out and for tests.\n"
        "Prints its URLs as one line of JSON and runs until SIGTERM, SIGINT or POST /stop on the control port.\n"
        "At the provider a person logs in as alice, password wonderland."_s);
    for (const PortOption &port : portOptions())
        parser.addOption({ port.name, port.help, u"port"_s });
    parser.addOption({ u"estate"_s,
        u"Start with entities: sample (a small shop, with its applications at the provider), or services=N,routes=N,plugins=N,consumers=N."_s,
        u"what"_s });
    parser.addOption({ u"state"_s, u"Load the state from this file when it is there, save it at the end."_s, u"file"_s });
    parser.addOption({ u"lag"_s, u"How far the proxy is behind the Admin API (default: 5)."_s, u"seconds"_s, u"5"_s });
    parser.addOption({ u"edition"_s, u"What the gateway is: open-source (default) or enterprise."_s, u"edition"_s, u"open-source"_s });
    parser.addOption({ u"dialect"_s, u"What the provider is: generic (default) or okta."_s, u"dialect"_s, u"generic"_s });
    parser.addOption(
        { u"rbac-token"_s, u"The Admin API of an Enterprise gateway asks for this token; a file, or - for standard input."_s, u"file"_s });
    parser.addOption({ u"reader-token"_s, u"The token of a user who may only read; a file, or - for standard input."_s, u"file"_s });
    parser.addOption({ u"unknown"_s,
        QString(u"How an Enterprise gateway behaves where nobody knows the real one; may be repeated: "_s + unknownAnswers().join(u", "_s)),
        u"name=value"_s });
    parser.addOption({ u"leash"_s, u"End when standard input does."_s });
    parser.addHelpOption();
    parser.addVersionOption();
}

/// The first line of a file or of standard input, of which no byte more is taken: it may be the leash.
core::Secret readToken(const QString &source)
{
    QByteArray line;
    if (source == u"-"_s) {
        char byte = 0;
        while (::read(STDIN_FILENO, &byte, 1) == 1 && byte != '\n')
            line.append(byte);
    } else {
        QFile file(source);
        if (file.open(QIODevice::ReadOnly))
            line = file.readLine();
    }
    return core::Secret(line.trimmed());
}

/// What the gateway and the provider are. @return what is wrong, or an empty text
QString readDress(const QCommandLineParser &parser, SandboxOptions &options)
{
    const QString edition = parser.value(u"edition"_s);
    const QString dialect = parser.value(u"dialect"_s);
    if (edition != u"open-source"_s && edition != u"enterprise"_s)
        return u"not an edition: "_s + edition;
    if (dialect != u"generic"_s && dialect != u"okta"_s)
        return u"not a dialect: "_s + dialect;
    options.gateway.edition = edition == u"enterprise"_s ? GatewayOptions::Edition::Enterprise : GatewayOptions::Edition::OpenSource;
    options.provider.dialect = dialect == u"okta"_s ? Dialect::Okta : Dialect::Generic;
    for (const QString &name : { u"rbac-token"_s, u"reader-token"_s, u"unknown"_s, u"portal-port"_s }) {
        if (parser.isSet(name) && !options.gateway.isEnterprise())
            return u"for an Enterprise gateway alone: --"_s + name;
    }
    if (parser.isSet(u"reader-token"_s) && !parser.isSet(u"rbac-token"_s))
        return u"--reader-token wants --rbac-token too"_s;
    for (const QString &name : { u"rbac-token"_s, u"reader-token"_s }) {
        if (!parser.isSet(name))
            continue;
        const core::Secret token = readToken(parser.value(name));
        if (token.isEmpty())
            return u"no token can be read from: "_s + parser.value(name);
        (name == u"rbac-token"_s ? options.gateway.adminToken : options.gateway.readOnlyToken) = token;
    }
    for (const QString &assignment : parser.values(u"unknown"_s)) {
        if (!setUnknown(options.gateway.unknown, assignment))
            return u"not an unknown answer: "_s + assignment;
    }
    return {};
}

} // namespace

ProgramOptions readArguments(const QStringList &arguments)
{
    QCommandLineParser parser;
    describe(parser);
    if (!parser.parse(arguments))
        return refuse(parser.errorText());
    ProgramOptions options;
    if (parser.isSet(u"help"_s))
        options.message = parser.helpText();
    else if (parser.isSet(u"version"_s))
        options.message = u"gatehouse-sandbox " GATEHOUSE_VERSION "\n"_s;
    if (!options.message.isEmpty())
        return options;
    if (!parser.positionalArguments().isEmpty())
        return refuse(u"unexpected argument: "_s + parser.positionalArguments().first());
    for (const PortOption &port : portOptions()) {
        bool isNumber = true;
        const ushort number = parser.isSet(port.name) ? parser.value(port.name).toUShort(&isNumber) : ushort(0);
        if (!isNumber)
            return refuse(u"not a port: "_s + parser.value(port.name));
        options.sandbox.*port.target = number;
    }
    bool isNumber = false;
    options.sandbox.lagSeconds = parser.value(u"lag"_s).toInt(&isNumber);
    if (!isNumber || options.sandbox.lagSeconds < 0)
        return refuse(u"not a number of seconds: "_s + parser.value(u"lag"_s));
    const core::Result<Estate> estate = Estate::parse(parser.value(u"estate"_s));
    if (!estate)
        return refuse(u"not an estate: "_s + estate.error().where);
    if (const QString wrong = readDress(parser, options.sandbox); !wrong.isEmpty())
        return refuse(wrong);
    options.sandbox.estate = *estate;
    options.sandbox.stateFile = parser.value(u"state"_s);
    options.leash = parser.isSet(u"leash"_s);
    return options;
}

} // namespace sandbox
