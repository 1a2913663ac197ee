#include "app/cli/commands/commands.h"
#include "app/cli/output.h"
#include "app/cli/text.h"
#include "app/cli/token_input.h"
#include "models/jose/jwt.h"

#include <QJsonDocument>

namespace cli {

using namespace Qt::StringLiterals;

namespace {

class Decode final : public Command {
public:
    QString name() const override { return u"decode"_s; }
    QString summary() const override { return Text::tr("Show header and claims of a token without trusting it."); }
    void describe(QCommandLineParser &parser) const override { describeTokenOption(parser); }

    ExitCode run(const QCommandLineParser &parser, Session &session, const Output &output) const override
    {
        const auto secret = tokenFromOptions(parser, session);
        if (!secret)
            return output.error(secret.error());
        const auto token = jose::parseJwt(secret->reveal());
        if (!token)
            return output.error(token.error());
        output.object(tokenSummary(*token));
        output.line(QString::fromUtf8(QJsonDocument(token->jws.header).toJson(QJsonDocument::Indented)).trimmed());
        output.line(QString::fromUtf8(QJsonDocument(token->claims).toJson(QJsonDocument::Indented)).trimmed());
        if (const auto expiry = token->time(u"exp"_s)) {
            const bool over = *expiry <= session.clock().now();
            output.line((over ? Text::tr("Expired at %1.") : Text::tr("Expires at %1.")).arg(expiry->toString(Qt::ISODate)));
        }
        output.line(Text::tr("The signature was not checked; verify does that."));
        return ExitCode::Done;
    }
};

} // namespace

std::unique_ptr<Command> makeDecode()
{
    return std::make_unique<Decode>();
}

} // namespace cli
