#include "models/oauth/implicit_response.h"

#include "models/oauth/authorization_response.h"
#include "models/oauth/token_answer.h"

namespace oauth {

using namespace Qt::StringLiterals;
using core::Error;
using core::Result;

Result<ImplicitResponse> parseImplicitResponse(const QByteArray &fragment, const core::Secret &state, const ImplicitQuestion &question)
{
    const auto place = u"redirect"_s;
    if (redirectOrigin(fragment, state) == RedirectOrigin::Foreign)
        return core::failure(Error::Kind::Rejected, u"gatehouse.foreign_state"_s, {}, place);
    const auto fields = net::decodeForm(fragment);
    if (!fields) {
        Error error = fields.error();
        error.where = place;
        return core::failure(error);
    }
    QJsonObject members;
    for (const auto &[name, value] : *fields)
        members.insert(QString::fromUtf8(name), QString::fromUtf8(value));
    if (const auto refusal = errorRedirect(*fields)) {
        if (members.contains("access_token"_L1) || members.contains("id_token"_L1))
            return core::failure(Error::Kind::Protocol, u"gatehouse.redirect_ambiguous"_s, {}, place);
        return core::failure(*refusal);
    }
    QStringList expected { u"access_token"_s };
    if (question.wantsIdToken)
        expected << u"id_token"_s;
    TokenQuestion tokenQuestion;
    tokenQuestion.scopes = question.scopes;
    tokenQuestion.now = question.now;
    tokenQuestion.where = place;
    auto tokens = readTokenMembers(members, expected, tokenQuestion);
    if (!tokens)
        return core::failure(tokens.error());
    tokens->refreshToken = {}; // must not come this way (RFC 6749 section 4.2.2)
    return ImplicitResponse { *tokens, members.value("iss"_L1).toString() };
}

} // namespace oauth
