#include "app/cli/token_input.h"

#include "app/cli/text.h"
#include "models/jose/jwt.h"

namespace cli {

using namespace Qt::StringLiterals;

namespace {

/// More than any token may have, so that the parser can tell by how much this one is too large.
constexpr qint64 maxInputBytes = 16 * 1024 * 1024;

} // namespace

void describeTokenOption(QCommandLineParser &parser)
{
    parser.addOption({ u"token-file"_s, Text::tr("File with the token; without it, standard input is read."), u"FILE"_s });
}

core::Result<core::Secret> tokenFromOptions(const QCommandLineParser &parser, Session &session)
{
    return session.secretInput().read(parser.isSet(u"token-file"_s) ? parser.value(u"token-file"_s) : u"-"_s, maxInputBytes);
}

QJsonObject tokenSummary(const jose::Jwt &token)
{
    return { { u"header"_s, token.jws.header }, { u"claims"_s, token.claims } };
}

} // namespace cli
