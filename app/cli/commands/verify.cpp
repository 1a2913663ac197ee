#include "app/cli/commands/commands.h"
#include "app/cli/output.h"
#include "app/cli/text.h"
#include "app/cli/token_input.h"
#include "models/jose/jwt.h"

namespace cli {

using namespace Qt::StringLiterals;

namespace {

class Verify final : public Command {
public:
    QString name() const override { return u"verify"_s; }
    QString summary() const override { return Text::tr("Check a token's signature, issuer, audience and times with the provider's keys."); }

    void describe(QCommandLineParser &parser) const override
    {
        describeTokenOption(parser);
        parser.addOption({ u"audience"_s, Text::tr("Audience that the token must be for."), u"NAME"_s });
        parser.addOption({ u"claim"_s, Text::tr("Claim that must be there, or must have this value."), u"NAME[=VALUE]"_s });
        parser.addOption({ u"leeway"_s, Text::tr("Seconds by which clocks may differ."), u"SECONDS"_s, u"0"_s });
    }

    ExitCode run(const QCommandLineParser &parser, Session &session, const Output &output) const override
    {
        bool number = true;
        const int leeway = parser.value(u"leeway"_s).toInt(&number);
        if (!number || leeway < 0)
            return output.error(core::failure(core::Error::Kind::Invalid, u"gatehouse.bad_value"_s, {}, u"--leeway"_s,
                QJsonObject { { u"key"_s, u"--leeway"_s }, { u"value"_s, parser.value(u"leeway"_s) } }));
        const auto secret = tokenFromOptions(parser, session);
        if (!secret)
            return output.error(secret.error());
        const auto token = jose::parseJwt(secret->reveal());
        if (!token)
            return output.error(token.error());
        const auto provider = session.provider(parser);
        if (!provider)
            return output.error(provider.error());
        const auto key = jose::verifyJws(token->jws, provider->keys, jose::asymmetricAlgorithms());
        if (!key)
            return output.error(key.error());

        jose::ClaimRules rules;
        rules.issuer = provider->metadata.issuer;
        rules.audience = parser.value(u"audience"_s);
        rules.now = session.clock().now();
        rules.leewaySeconds = leeway;
        rules.requireExpiry = true;
        if (const auto checked = jose::checkClaims(*token, rules); !checked)
            return output.error(checked.error());
        if (const auto claim = checkClaim(*token, parser.value(u"claim"_s)); !claim)
            return output.error(claim.error());
        output.object({ { u"valid"_s, true }, { u"kid"_s, key->kid() }, { u"algorithm"_s, token->jws.algorithmText() },
            { u"claims"_s, token->claims } });
        output.line(Text::tr("The token is valid: signed by key %1 (%2) of %3.")
                        .arg(key->kid(), token->jws.algorithmText(), provider->metadata.issuer));
        return ExitCode::Done;
    }

private:
    static core::Result<> checkClaim(const jose::Jwt &token, const QString &rule)
    {
        if (rule.isEmpty())
            return {};
        const QString claim = rule.section(u'=', 0, 0);
        if (!token.claims.contains(claim))
            return core::failure(
                core::Error::Kind::Rejected, u"gatehouse.claim_missing"_s, {}, u"claim "_s + claim, QJsonObject { { u"claim"_s, claim } });
        const QString expected = rule.section(u'=', 1);
        if (rule.contains(u'=') && token.text(claim) != expected)
            return core::failure(core::Error::Kind::Rejected, u"gatehouse.claim_differs"_s, {}, u"claim "_s + claim,
                QJsonObject { { u"claim"_s, claim }, { u"expected"_s, expected }, { u"found"_s, token.text(claim) } });
        return {};
    }
};

} // namespace

std::unique_ptr<Command> makeVerify()
{
    return std::make_unique<Verify>();
}

} // namespace cli
