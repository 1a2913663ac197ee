#include "app/sandbox/provider/authorization_endpoint.h"

#include "app/sandbox/provider/authorization_request.h"
#include "app/sandbox/provider/client_authentication.h"
#include "app/sandbox/provider/cookies.h"
#include "app/sandbox/provider/okta/authorization_request.h"
#include "app/sandbox/provider/okta/token_endpoint.h"
#include "app/sandbox/provider/pages.h"
#include "app/sandbox/provider/redirect_uris.h"
#include "app/sandbox/provider/token_answer.h"

#include <QUrl>

using namespace Qt::StringLiterals;

namespace sandbox::provider {
namespace {

constexpr qint64 interactionSeconds = 600;

using Parameters = QList<std::pair<QString, QString>>;

/// Back to the client, with `state` and `iss` (RFC 9207) in success and failure.
HttpReply sendBack(const Context &context, const AnswerAddress &address, Parameters parameters)
{
    parameters.append({ u"state"_s, address.state });
    if (context.options.issuerParameter)
        parameters.append({ u"iss"_s, context.issuer });
    switch (address.mode) {
    case ResponseMode::Query:
        return redirectReply(withParameters(address.redirectUri, parameters));
    case ResponseMode::Fragment:
        return redirectReply(withFragment(address.redirectUri, parameters));
    case ResponseMode::FormPost:
        break;
    }
    return formPostPage(address.redirectUri, parameters);
}

HttpReply sendError(const Context &context, const AnswerAddress &address, const core::Error &error)
{
    return sendBack(context, address, { { u"error"_s, error.code }, { u"error_description"_s, error.text } });
}

AnswerAddress addressOf(const AuthorizationRequest &request)
{
    return { request.redirectUri, request.state, request.mode };
}

/// Tokens without a code (RFC 6749 section 4.2.2, OpenID Connect Core section 3.2.2.5).
HttpReply sendTokens(const Context &context, const AuthorizationRequest &request, const SessionRecord &session)
{
    TokenOrder order { request.clientId, session.user, request.scopes, request.audience, session.loggedInAt, request.nonce, randomText(16),
        false };
    order.withAccessToken = request.responseTypes.contains("token"_L1);
    order.withIdToken = request.responseTypes.contains("id_token"_L1);
    if (context.options.dialect == Dialect::Okta) {
        const auto decision = okta::checkAccess(context, request.clientId, u"implicit"_s, session.user, request.scopes);
        if (!decision)
            return sendError(context, addressOf(request), decision.error());
        order.accessLifetime = decision->accessToken;
    }
    startGrant(context, order);
    const auto answer = tokenAnswer(context, order);
    if (!answer)
        return sendError(context, addressOf(request), oauthError(u"server_error"_s, u"no token could be made"_s));
    Parameters parameters;
    for (const QString &member : { u"access_token"_s, u"token_type"_s, u"expires_in"_s, u"scope"_s, u"id_token"_s })
        parameters.append({ member, answer->value(member).toVariant().toString() });
    return sendBack(context, addressOf(request), parameters);
}

HttpReply sendAnswer(const Context &context, const AuthorizationRequest &request, const SessionRecord &session)
{
    if (context.options.dialect == Dialect::Okta) {
        if (const auto allowed = okta::checkPerson(context, request, session.user); !allowed)
            return sendError(context, addressOf(request), allowed.error());
    }
    if (!request.responseTypes.contains("code"_L1))
        return sendTokens(context, request, session);
    const QByteArray code = randomText(32);
    context.state.codes.insert(
        hashOf(code), { request, session.user, session.loggedInAt, context.clock.now().addSecs(context.options.codeLifetime.count()), {} });
    return sendBack(context, addressOf(request), { { u"code"_s, QString::fromLatin1(code) } });
}

std::optional<SessionRecord> sessionOf(const Context &context, const HttpRequest &request)
{
    const auto session = context.state.sessions.constFind(hashOf(cookieOf(request, sessionCookie)));
    if (session == context.state.sessions.constEnd())
        return std::nullopt;
    return *session;
}

/// @param loggedInNow whether the person gave the password for this very request
bool needsLogin(const Context &context, const AuthorizationRequest &request, const std::optional<SessionRecord> &session, bool loggedInNow)
{
    if (!session)
        return true;
    if (loggedInNow)
        return false;
    const bool isTooOld = request.maxAge && session->loggedInAt.secsTo(context.clock.now()) > *request.maxAge;
    return isTooOld || request.prompt.contains("login"_L1) || request.prompt.contains("select_account"_L1);
}

bool needsConsent(const Context &context, const AuthorizationRequest &request, const QString &user)
{
    if (request.prompt.contains("consent"_L1))
        return true;
    if (!context.options.consent || context.state.clients.value(request.clientId).metadata.isTrusted)
        return false;
    const bool isOkta = context.options.dialect == Dialect::Okta;
    const QStringList asked = isOkta ? okta::scopesToAgree(context, request.scopes) : request.scopes;
    const auto client = context.state.consents.constFind(request.clientId);
    if (client == context.state.consents.constEnd() || !client->contains(user))
        return !isOkta || !asked.isEmpty();
    const QStringList agreed = client->value(user);
    return !std::all_of(asked.cbegin(), asked.cend(), [&agreed](const QString &scope) { return agreed.contains(scope); });
}

QByteArray interactionPath(const Context &context, const QByteArray &id)
{
    return QUrl(context.issuer).path().toUtf8() + "/interaction/" + id;
}

QString shownName(const Context &context, const AuthorizationRequest &request)
{
    const QString name = context.state.clients.value(request.clientId).metadata.name;
    return name.isEmpty() ? request.clientId : name;
}

HttpReply startInteraction(const Context &context, const HttpRequest &request, const AuthorizationRequest &asked)
{
    const QByteArray known = cookieOf(request, browserCookie);
    const QByteArray browser = known.size() == 43 ? known : randomText(32);
    const QByteArray id = randomText(16);
    context.state.interactions.insert(
        id, { asked, hashOf(browser), core::Secret(randomText(32)), false, context.clock.now().addSecs(interactionSeconds) });
    HttpReply reply = redirectReply(interactionPath(context, id));
    setCookie(reply, browserCookie, browser);
    return reply;
}

HttpReply showForm(
    const Context &context, const HttpRequest &request, const QByteArray &id, const InteractionRecord &interaction, bool wasRefused)
{
    const QString action = QString::fromLatin1(interactionPath(context, id));
    const QString client = shownName(context, interaction.request);
    const auto session = sessionOf(context, request);
    if (needsLogin(context, interaction.request, session, interaction.loggedIn))
        return loginPage(action, interaction.csrf.reveal(), client, interaction.request.loginHint, wasRefused);
    return consentPage(action, interaction.csrf.reveal(), client, session->user, interaction.request.scopes);
}

HttpReply logIn(const Context &context, const HttpRequest &request, const QByteArray &id, const FormFields &form)
{
    InteractionRecord &interaction = context.state.interactions[id];
    const QString login = form.value(u"username"_s);
    if (!isPasswordOf(context.options, login, core::Secret::fromText(form.value(u"password"_s)))) {
        interaction.request.loginHint = login;
        return showForm(context, request, id, interaction, true);
    }
    const QByteArray cookie = randomText(32);
    const QDateTime now = context.clock.now();
    const SessionRecord session { login, now, now.addSecs(context.options.sessionLifetime.count()) };
    context.state.sessions.remove(hashOf(cookieOf(request, sessionCookie)));
    context.state.sessions.insert(hashOf(cookie), session);
    interaction.loggedIn = true;
    HttpReply reply;
    if (needsConsent(context, interaction.request, login)) {
        reply = redirectReply(interactionPath(context, id));
    } else {
        reply = sendAnswer(context, interaction.request, session);
        context.state.interactions.remove(id);
    }
    setCookie(reply, sessionCookie, cookie);
    return reply;
}

HttpReply agree(const Context &context, const QByteArray &id, const SessionRecord &session)
{
    const AuthorizationRequest asked = context.state.interactions.take(id).request;
    QStringList &scopes = context.state.consents[asked.clientId][session.user];
    scopes << asked.scopes;
    scopes.removeDuplicates();
    scopes.sort();
    return sendAnswer(context, asked, session);
}

HttpReply submit(const Context &context, const HttpRequest &request, const QByteArray &id, const InteractionRecord &interaction)
{
    const auto form = readForm(request);
    if (!form || !(core::Secret::fromText(form->value(u"csrf"_s)) == interaction.csrf))
        return messagePage(
            400, u"This form cannot be used"_s, u"It was not shown by this server in this browser. Start again in your application."_s);
    const QString decision = form->value(u"decision"_s);
    if (decision == "deny"_L1) {
        const AuthorizationRequest asked = context.state.interactions.take(id).request;
        return sendError(context, addressOf(asked), oauthError(u"access_denied"_s, u"the person said no"_s));
    }
    const auto session = sessionOf(context, request);
    if (needsLogin(context, interaction.request, session, interaction.loggedIn))
        return logIn(context, request, id, *form);
    if (decision != "allow"_L1)
        return showForm(context, request, id, interaction, false);
    return agree(context, id, *session);
}

} // namespace

HttpReply serveAuthorization(const Context &context, const HttpRequest &request)
{
    const auto fields = request.method == "POST" ? readForm(request) : FormFields::parse(request.query);
    const auto address = fields ? readAnswerAddress(context, *fields) : core::failure(fields.error());
    if (!address)
        return messagePage(400, u"This login cannot start"_s, address.error().text);
    const auto asked = readAuthorizationRequest(context, *fields, *address);
    if (!asked)
        return sendError(context, *address, asked.error());
    const auto session = sessionOf(context, request);
    const bool isSilent = asked->prompt.contains("none"_L1);
    if (needsLogin(context, *asked, session, false)) {
        return isSilent ? sendError(context, *address, oauthError(u"login_required"_s, u"nobody is logged in"_s))
                        : startInteraction(context, request, *asked);
    }
    if (needsConsent(context, *asked, session->user)) {
        return isSilent ? sendError(context, *address, oauthError(u"consent_required"_s, u"the person has not agreed yet"_s))
                        : startInteraction(context, request, *asked);
    }
    return sendAnswer(context, *asked, *session);
}

HttpReply serveInteraction(const Context &context, const HttpRequest &request, const QByteArray &id)
{
    const auto interaction = context.state.interactions.constFind(id);
    if (interaction == context.state.interactions.constEnd() || interaction->request.server != context.server
        || interaction->browser != hashOf(cookieOf(request, browserCookie)))
        return messagePage(400, u"This login has ended"_s,
            u"It took too long, was finished, or began in another browser. Start again in your application."_s);
    const InteractionRecord record = *interaction;
    return request.method == "POST" ? submit(context, request, id, record) : showForm(context, request, id, record, false);
}

} // namespace sandbox::provider
