#include "app/cli/demo/demo.h"
#include "app/cli/commands/commands.h"
#include "app/cli/text.h"
#include "app/sandbox/echo_upstream.h"
#include "app/sandbox/sandbox.h"
#include "models/core/random.h"

namespace cli {

using namespace Qt::StringLiterals;

namespace {

/// The person that every sandbox knows unless it was told otherwise (sandbox::SandboxOptions); worth nothing anywhere else.
constexpr QLatin1StringView sandboxUser = "alice"_L1;
constexpr QByteArrayView sandboxPassword = "wonderland";

class RunDemo final : public Command {
public:
    QString name() const override { return u"demo"_s; }
    QString summary() const override { return Text::tr("Do the main job from end to end on the built-in sandbox, and take it back."); }

    void describe(QCommandLineParser &parser) const override
    {
        parser.addOption(
            { u"strategy"_s, Text::tr("How the service is protected: open-source, consumer or portal."), u"NAME"_s, u"open-source"_s });
        parser.addOption({ u"proxy"_s, Text::tr("Where callers reach the gateway; what it says of itself without this."), u"URL"_s });
        parser.addOption(
            { u"claim"_s, Text::tr("Claim of access tokens that carries the client id; what is usual without this."), u"NAME"_s });
        parser.addOption({ u"user"_s, Text::tr("Who logs in at the provider."), u"NAME"_s, QString(sandboxUser) });
        parser.addOption(
            { u"password-file"_s, Text::tr("File with the password of that user; the sandbox's own without this."), u"FILE"_s });
    }

    ExitCode run(const QCommandLineParser &parser, Session &session, const Output &output) const override
    {
        const QString strategy = parser.value(u"strategy"_s);
        if (!QStringList { u"open-source"_s, u"consumer"_s, u"portal"_s }.contains(strategy))
            return output.error(core::failure(core::Error::Kind::Unsupported, u"gatehouse.unknown_strategy"_s, {}, u"--strategy"_s,
                QJsonObject { { u"strategy"_s, strategy }, { u"supported"_s, u"open-source, consumer, portal"_s } }));
        if (parser.isSet(u"gateway"_s) != parser.isSet(u"provider"_s)) {
            const QString missing = parser.isSet(u"gateway"_s) ? u"--provider"_s : u"--gateway"_s;
            return output.error(core::failure(
                core::Error::Kind::Invalid, u"gatehouse.option_missing"_s, {}, missing, QJsonObject { { u"option"_s, missing } }));
        }
        return parser.isSet(u"gateway"_s) ? runElsewhere(parser, session, output) : runOnSandbox(parser, session, output);
    }

private:
    static void printStarted(const QJsonObject &detail, const Output &output)
    {
        output.object({ { u"step"_s, u"sandbox.started"_s }, { u"ok"_s, true }, { u"detail"_s, detail } });
        output.line(u"ok    sandbox.started"_s);
    }

    static ExitCode printNotStarted(const core::Error &error, const Output &output)
    {
        output.object(
            { { u"step"_s, u"sandbox.started"_s }, { u"ok"_s, false }, { u"detail"_s, QJsonObject { { u"code"_s, error.code } } } });
        return output.error(error);
    }

    static ExitCode runOnSandbox(const QCommandLineParser &parser, Session &session, const Output &output)
    {
        sandbox::SandboxOptions options;
        demo::Target target;
        if (parser.value(u"strategy"_s) != u"open-source") {
            target.vendor = u"okta"_s;
            target.adminToken = core::Secret(core::randomBytes(24).toBase64(QByteArray::Base64UrlEncoding));
            target.providerCredential = core::Secret(core::randomBytes(24).toBase64(QByteArray::Base64UrlEncoding));
            options.gateway.edition = sandbox::GatewayOptions::Edition::Enterprise;
            options.gateway.adminToken = target.adminToken;
            options.provider.dialect = sandbox::Dialect::Okta;
            options.provider.apiToken = target.providerCredential;
        }
        sandbox::Sandbox sandbox(options, session.clock());
        if (const auto started = sandbox.start(); !started)
            return printNotStarted(started.error(), output);
        const QJsonObject urls = sandbox.urls();
        printStarted(urls, output);
        target.adminUrl = QUrl(urls.value("admin"_L1).toString());
        target.proxyUrl = QUrl(urls.value("proxy"_L1).toString());
        target.issuer = QUrl(urls.value("provider"_L1).toString());
        target.upstream = QUrl(urls.value("upstream"_L1).toString());
        return start(std::move(target), parser, session, output);
    }

    /// A gateway and a provider that somebody else started; only the echoing service is ours.
    static ExitCode runElsewhere(const QCommandLineParser &parser, Session &session, const Output &output)
    {
        const auto connection = session.connection(parser);
        if (!connection)
            return output.error(connection.error());
        sandbox::HttpServer upstream(u"upstream"_s, sandbox::echo);
        const auto port = upstream.listen();
        if (!port)
            return printNotStarted(port.error(), output);
        demo::Target target;
        target.adminUrl = connection->adminUrl;
        target.proxyUrl = QUrl(parser.value(u"proxy"_s));
        target.issuer = QUrl(parser.value(u"provider"_s));
        if (parser.isSet(u"vendor"_s))
            target.vendor = parser.value(u"vendor"_s);
        target.upstream = QUrl(u"http://127.0.0.1:%1"_s.arg(*port));
        printStarted({ { u"admin"_s, target.adminUrl.toString() }, { u"provider"_s, target.issuer.toString() },
                         { u"upstream"_s, target.upstream.toString() } },
            output);
        return start(std::move(target), parser, session, output);
    }

    static ExitCode start(demo::Target target, const QCommandLineParser &parser, Session &session, const Output &output)
    {
        target.strategy = parser.value(u"strategy"_s);
        target.claim = parser.value(u"claim"_s);
        target.user = parser.value(u"user"_s);
        target.password = core::Secret(sandboxPassword.toByteArray());
        for (const auto &[option, secret] :
            { std::pair(u"password-file"_s, &target.password), std::pair(u"admin-token-file"_s, &target.adminToken),
                std::pair(u"initial-access-token-file"_s, &target.providerCredential),
                std::pair(u"provider-token-file"_s, &target.providerCredential) }) {
            if (!parser.isSet(option))
                continue;
            const auto read = session.secretInput().read(parser.value(option));
            if (!read)
                return output.error(read.error());
            *secret = *read;
        }
        return demo::Demo(std::move(target), session, output).run();
    }
};

} // namespace

std::unique_ptr<Command> makeDemo()
{
    return std::make_unique<RunDemo>();
}

} // namespace cli
