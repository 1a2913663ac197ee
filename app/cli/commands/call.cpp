#include "app/cli/commands/commands.h"
#include "app/cli/flows/flow.h"
#include "app/cli/output.h"
#include "app/cli/text.h"
#include "app/cli/token_input.h"
#include "models/gateway/route_call.h"
#include "models/net/authorization_header.h"

#include <QJsonDocument>

namespace cli {

using namespace Qt::StringLiterals;
using core::Error;

namespace {

class Call final : public Command {
public:
    QString name() const override { return u"call"_s; }
    QString summary() const override { return Text::tr("Call an address with a token, or by a whole flow, and show the answer."); }
    qsizetype mostArguments() const override { return 1; }

    void describe(QCommandLineParser &parser) const override
    {
        parser.addPositionalArgument(u"URL"_s, Text::tr("Address behind the gateway's proxy."));
        parser.addOption(
            { u"token-file"_s, Text::tr("File with the token; - reads standard input; without it, no token is sent."), u"FILE"_s });
        parser.addOption({ u"method"_s, Text::tr("HTTP method."), u"METHOD"_s, u"GET"_s });
        describeFlowOptions(parser);
    }

    ExitCode run(const QCommandLineParser &parser, Session &session, const Output &output) const override
    {
        const QUrl url(parser.positionalArguments().value(0), QUrl::StrictMode);
        if (!url.isValid() || !url.scheme().startsWith(u"http") || url.host().isEmpty())
            return output.error(core::failure(Error::Kind::Invalid, u"gatehouse.bad_value"_s, {}, u"URL"_s,
                QJsonObject { { u"key"_s, u"URL"_s }, { u"value"_s, url.toString(QUrl::RemoveUserInfo) } }));
        if (parser.isSet(u"flow"_s))
            return runFlow(parser, session, output, url);
        if (const QString option = flowOptionWithoutFlow(parser); !option.isEmpty())
            return output.error(core::failure(
                Error::Kind::Invalid, u"gatehouse.option_missing"_s, {}, option, QJsonObject { { u"option"_s, u"--flow"_s } }));
        net::Request request;
        request.verb = parser.value(u"method"_s).toUpper().toLatin1();
        request.url = url;
        request.bodyLimit = net::smallBodyLimit;
        core::Secret sent;
        if (parser.isSet(u"token-file"_s)) {
            const auto token = session.secretInput().read(parser.value(u"token-file"_s));
            if (!token)
                return output.error(token.error());
            request.secretHeaders << std::pair(QByteArrayLiteral("Authorization"), net::bearer(*token));
            sent = *token;
        }
        const auto response = session.http().send(request);
        if (!response)
            return output.error(response.error());
        return show(*response, request, sent, output);
    }

private:
    /// What a service says of a request may hold the token that came with it.
    static QString without(const core::Secret &token, QByteArray text)
    {
        return QString::fromUtf8(token.isEmpty() ? text : text.replace(token.reveal(), "[token]"));
    }

    static ExitCode show(const net::Response &response, const net::Request &request, const core::Secret &sent, const Output &output)
    {
        const QString body = without(sent, response.body);
        output.object({
            { u"status"_s, response.status },
            { u"content_type"_s, without(sent, response.header("Content-Type")) },
            { u"body"_s, body },
        });
        output.line(Text::tr("%1 answered with status %2").arg(request.url.toString()).arg(response.status));
        output.line(body);
        if (response.status < 400)
            return ExitCode::Done;
        Error error;
        error.kind = gateway::kindOfCallStatus(response.status);
        error.httpStatus = response.status;
        error.where = QString::fromLatin1(request.verb) + u' ' + request.url.toString(QUrl::RemoveQuery);
        return output.error(error);
    }
};

} // namespace

std::unique_ptr<Command> makeCall()
{
    return std::make_unique<Call>();
}

} // namespace cli
