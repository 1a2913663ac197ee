#include "app/cli/browser_login.h"
#include "app/cli/commands/commands.h"
#include "app/cli/output.h"
#include "app/cli/session.h"
#include "app/cli/text.h"
#include "app/cli/token_input.h"
#include "models/jose/jwt.h"
#include "models/oauth/code_flow.h"
#include "models/oauth/token_endpoint.h"

#include <QFile>
#include <QSaveFile>

namespace cli {

using namespace Qt::StringLiterals;
using core::Error;
using core::Result;

namespace {

Result<> keepToken(const QString &path, const core::Secret &token)
{
    QSaveFile file(path);
    const bool opened = file.open(QIODevice::WriteOnly);
    if (!opened || !file.setPermissions(QFile::ReadOwner | QFile::WriteOwner) || file.write(token.reveal()) < 0 || !file.commit())
        return core::failure(
            Error::Kind::Storage, u"gatehouse.file_unwritable"_s, file.errorString(), path, QJsonObject { { u"file"_s, path } });
    return {};
}

class Token final : public Command {
public:
    QString name() const override { return u"token"_s; }
    QString summary() const override { return Text::tr("Get a token: client credentials, or a login in the browser with --login."); }

    void describe(QCommandLineParser &parser) const override
    {
        parser.addOption({ u"login"_s, Text::tr("Log in with the browser (authorization code with PKCE).") });
        describeLoginOptions(parser);
        parser.addOption({ u"token-output"_s, Text::tr("Write the access token to this file (readable by its owner alone)."), u"FILE"_s });
        parser.addOption({ u"print"_s, Text::tr("Print the access token, for a pipe.") });
    }

    ExitCode run(const QCommandLineParser &parser, Session &session, const Output &output) const override
    {
        const auto client = session.client(parser);
        if (!client)
            return output.error(client.error());
        const auto provider = session.provider(parser);
        if (!provider)
            return output.error(provider.error());
        const auto tokens = parser.isSet(u"login"_s) ? logIn(parser, session, *provider, *client, output)
                                                     : oauth::TokenEndpoint(provider->http, provider->metadata, *client, session.clock())
                                                           .clientCredentials(parser.values(u"scope"_s), parser.value(u"audience"_s));
        if (!tokens)
            return output.error(tokens.error());
        if (parser.isSet(u"token-output"_s)) {
            if (const auto kept = keepToken(parser.value(u"token-output"_s), tokens->accessToken); !kept)
                return output.error(kept.error());
        }
        show(*tokens, parser.isSet(u"print"_s), output);
        return ExitCode::Done;
    }

private:
    static Result<oauth::TokenSet> logIn(
        const QCommandLineParser &parser, Session &session, const OpenProvider &provider, const oauth::Client &client, const Output &output)
    {
        const auto request = loginRequest(parser, provider, client);
        if (!request)
            return core::failure(request.error());
        const auto result = oauth::runCodeFlow(provider.http, *request, browserOpener(parser, output), session.clock());
        if (!result)
            return core::failure(result.error());
        return result->tokens;
    }

    static void show(const oauth::TokenSet &tokens, bool print, const Output &output)
    {
        const auto token = jose::parseJwt(tokens.accessToken.reveal());
        QJsonObject json {
            { u"token_type"_s, tokens.tokenType },
            { u"expires_at"_s, tokens.expiresAt.toString(Qt::ISODate) },
            { u"scope"_s, tokens.scopes.join(u' ') },
            { u"format"_s, token ? u"jwt"_s : u"opaque"_s },
        };
        if (token)
            json.insert(u"token"_s, tokenSummary(*token));
        if (print)
            json.insert(u"access_token"_s, QString::fromLatin1(tokens.accessToken.reveal()));
        output.object(json);
        if (print)
            output.line(QString::fromLatin1(tokens.accessToken.reveal()));
        else
            output.line(Text::tr("Got a token of type %1, scope \"%2\", valid until %3.")
                            .arg(tokens.tokenType, tokens.scopes.join(u' '), tokens.expiresAt.toString(Qt::ISODate)));
    }
};

} // namespace

std::unique_ptr<Command> makeToken()
{
    return std::make_unique<Token>();
}

} // namespace cli
