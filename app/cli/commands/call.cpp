#include "app/cli/commands/commands.h"
#include "app/cli/output.h"
#include "app/cli/text.h"
#include "app/cli/token_input.h"

#include <QJsonDocument>

namespace cli {

using namespace Qt::StringLiterals;
using core::Error;

namespace {

class Call final : public Command {
public:
    QString name() const override { return u"call"_s; }
    QString summary() const override { return Text::tr("Call an address with a token and show the answer."); }

    void describe(QCommandLineParser &parser) const override
    {
        parser.addPositionalArgument(u"URL"_s, Text::tr("Address behind the gateway's proxy."));
        parser.addOption(
            { u"token-file"_s, Text::tr("File with the token; - reads standard input; without it, no token is sent."), u"FILE"_s });
        parser.addOption({ u"method"_s, Text::tr("HTTP method."), u"METHOD"_s, u"GET"_s });
    }

    ExitCode run(const QCommandLineParser &parser, Session &session, const Output &output) const override
    {
        const QUrl url(parser.positionalArguments().value(0), QUrl::StrictMode);
        if (!url.isValid() || !url.scheme().startsWith(u"http") || url.host().isEmpty())
            return output.error(core::failure(Error::Kind::Invalid, u"gatehouse.bad_value"_s, {}, u"URL"_s,
                QJsonObject { { u"key"_s, u"URL"_s }, { u"value"_s, url.toString(QUrl::RemoveUserInfo) } }));
        net::Request request;
        request.verb = parser.value(u"method"_s).toUpper().toLatin1();
        request.url = url;
        request.bodyLimit = net::smallBodyLimit;
        if (parser.isSet(u"token-file"_s)) {
            const auto token = session.secretInput().read(parser.value(u"token-file"_s));
            if (!token)
                return output.error(token.error());
            request.secretHeaders << std::pair(QByteArrayLiteral("Authorization"), core::Secret("Bearer " + token->reveal()));
        }
        const auto response = session.http().send(request);
        if (!response)
            return output.error(response.error());
        return show(*response, url, output);
    }

private:
    static ExitCode show(const net::Response &response, const QUrl &url, const Output &output)
    {
        const QString body = QString::fromUtf8(response.body);
        output.object({
            { u"status"_s, response.status },
            { u"content_type"_s, QString::fromLatin1(response.header("Content-Type")) },
            { u"body"_s, body },
        });
        output.line(Text::tr("%1 answered with status %2").arg(url.toString()).arg(response.status));
        output.line(body);
        if (response.status < 400)
            return ExitCode::Done;
        Error error;
        error.kind = response.status == 401 || response.status == 403 ? Error::Kind::Denied : Error::Kind::Http;
        return exitCodeFor(error);
    }
};

} // namespace

std::unique_ptr<Command> makeCall()
{
    return std::make_unique<Call>();
}

} // namespace cli
