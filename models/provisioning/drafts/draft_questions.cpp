#include "models/provisioning/drafts/draft_questions.h"

#include "models/provisioning/protection/protected_application_reader.h"
#include "models/provisioning/strategies/service_steps.h"

#include <QJsonArray>

#include <algorithm>

namespace provisioning {

using namespace Qt::StringLiterals;
using Kind = DraftQuestion::Kind;

namespace {

QStringList textsOf(const QJsonValue &value)
{
    QStringList texts;
    const QJsonArray array = value.toArray();
    for (const QJsonValue &item : array)
        texts << item.toString();
    return texts;
}

QList<DraftChoice> offered(const QStringList &values)
{
    QList<DraftChoice> choices;
    for (const QString &value : values)
        choices << DraftChoice { value };
    return choices;
}

bool always(const Protection &, const DraftSituation &)
{
    return true;
}

bool withOpenIdConnect(const Protection &sofar, const DraftSituation &)
{
    return sofar.strategy != u"open-source";
}

bool usesPortal(const Protection &sofar)
{
    return sofar.strategy == u"portal";
}

bool atPortal(const Protection &sofar, const DraftSituation &)
{
    return usesPortal(sofar);
}

bool byGroup(const Protection &sofar, const DraftSituation &)
{
    return !usesPortal(sofar);
}

bool atOkta(const Protection &sofar)
{
    return sofar.vendor == u"okta";
}

/// Okta gives out no token without a scope, whoever asks for it.
bool withScopes(const Protection &sofar, const DraftSituation &situation)
{
    return withOpenIdConnect(sofar, situation) || atOkta(sofar);
}

bool ofAnyProvider(const Protection &, const DraftSituation &situation)
{
    return !situation.providerChosen;
}

bool ofOkta(const Protection &sofar, const DraftSituation &situation)
{
    return atOkta(sofar) && !situation.providerChosen;
}

/// The gateway holds one key of the provider alone, and there is a choice.
bool withOneKey(const Protection &sofar, const DraftSituation &situation)
{
    return sofar.strategy == u"open-source" && situation.keyIds.size() > 1;
}

QList<DraftChoice> anything(const Protection &, const DraftSituation &)
{
    return {};
}

QJsonValue nothing(const Protection &, const DraftSituation &)
{
    return QJsonValue::Null;
}

QList<DraftChoice> strategies(const Protection &, const DraftSituation &situation)
{
    QList<DraftChoice> choices;
    for (const StrategyFit &fit : situation.strategies)
        choices << DraftChoice { fit.strategy, fit.refusal ? fit.refusal->code : QString() };
    return choices.isEmpty() ? offered({ u"portal"_s, u"consumer"_s, u"open-source"_s }) : choices;
}

QJsonValue bestStrategy(const Protection &, const DraftSituation &situation)
{
    const auto best = std::find_if(
        situation.strategies.begin(), situation.strategies.end(), [](const StrategyFit &fit) { return !fit.refusal.has_value(); });
    return best == situation.strategies.end() ? QJsonValue(QJsonValue::Null) : QJsonValue(best->strategy);
}

QList<DraftChoice> claims(const Protection &sofar, const DraftSituation &situation)
{
    QStringList names = situation.provider.clientIdClaims;
    if (sofar.vendor == u"okta")
        names.prepend(u"application_id"_s);
    return offered(names);
}

QJsonValue usualClaim(const Protection &sofar, const DraftSituation &situation)
{
    const QList<DraftChoice> choices = claims(sofar, situation);
    return choices.isEmpty() ? QJsonValue(u"client_id"_s) : QJsonValue(choices.first().value);
}

/// The path that a service gets when nobody says otherwise.
QJsonValue usualPath(const Protection &sofar, const DraftSituation &)
{
    return QJsonArray { QString(u'/' + usernameFor(sofar.service.name)) };
}

void putPaths(Protection &sofar, const QJsonValue &value)
{
    sofar.service.routes.clear();
    if (!value.toArray().isEmpty())
        sofar.service.routes << ProtectedRoute { sofar.service.name, textsOf(value) };
}

constexpr DraftRule rules[] {
    { "strategy", Kind::Choice, "gatehouse.ask_strategy", true, always, strategies, bestStrategy,
        [](Protection &p, const QJsonValue &v) { p.strategy = v.toString(); } },
    { "service.name", Kind::Text, "gatehouse.ask_service", true, always,
        [](const Protection &, const DraftSituation &s) { return offered(s.services); }, nothing,
        [](Protection &p, const QJsonValue &v) { p.service.name = v.toString(); } },
    { "service.url", Kind::Url, "gatehouse.ask_service_url", false, always, anything, nothing,
        [](Protection &p, const QJsonValue &v) { p.service.url = QUrl(v.toString()); } },
    { "service.paths", Kind::Texts, "gatehouse.ask_service_paths", false,
        [](const Protection &p, const DraftSituation &) { return !p.service.url.isEmpty(); }, anything, usualPath, putPaths },
    { "name", Kind::Text, "gatehouse.ask_name", true, always, anything,
        [](const Protection &p, const DraftSituation &) {
            return p.service.name.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(p.service.name);
        },
        [](Protection &p, const QJsonValue &v) { p.name = v.toString(); } },
    { "provider.vendor", Kind::Choice, "gatehouse.ask_vendor", true, ofAnyProvider,
        [](const Protection &, const DraftSituation &) {
            return offered({ u"generic"_s, u"okta"_s });
        },
        [](const Protection &, const DraftSituation &s) { return QJsonValue(s.vendor); },
        [](Protection &p, const QJsonValue &v) { p.vendor = v.toString(); } },
    { "provider.issuer", Kind::Url, "gatehouse.ask_issuer", true, ofAnyProvider, anything,
        [](const Protection &, const DraftSituation &s) {
            return s.issuer.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(s.issuer.toString());
        },
        [](Protection &p, const QJsonValue &v) { p.issuer = QUrl(v.toString()); } },
    { "provider.api_token", Kind::SecretReference, "gatehouse.ask_api_token", true, ofOkta, anything, nothing,
        [](Protection &p, const QJsonValue &v) { p.apiToken = SecretReference::fromText(v.toString()); } },
    { "claim", Kind::Text, "gatehouse.ask_claim", true, always, claims, usualClaim,
        [](Protection &p, const QJsonValue &v) { p.claim = v.toString(); } },
    { "scopes", Kind::Texts, "gatehouse.ask_scopes", false, withScopes, anything,
        [](const Protection &p, const DraftSituation &) {
            return atOkta(p) ? QJsonValue(QJsonArray { u"api.access"_s }) : QJsonValue(QJsonArray());
        },
        [](Protection &p, const QJsonValue &v) { p.scopes = textsOf(v); } },
    { "auth_methods", Kind::Choices, "gatehouse.ask_auth_methods", true, withOpenIdConnect,
        [](const Protection &, const DraftSituation &) {
            return offered({ u"client_credentials"_s, u"bearer"_s, u"session"_s, u"introspection"_s, u"password"_s });
        },
        [](const Protection &, const DraftSituation &) { return QJsonValue(QJsonArray::fromStringList(Protection().authMethods)); },
        [](Protection &p, const QJsonValue &v) { p.authMethods = textsOf(v); } },
    { "portal.display_name", Kind::Text, "gatehouse.ask_display_name", true, atPortal, anything,
        [](const Protection &p, const DraftSituation &) { return QJsonValue(p.name); },
        [](Protection &p, const QJsonValue &v) { p.displayName = v.toString(); } },
    { "portal.auto_approve", Kind::YesNo, "gatehouse.ask_auto_approve", true, atPortal, anything,
        [](const Protection &, const DraftSituation &) { return QJsonValue(false); },
        [](Protection &p, const QJsonValue &v) { p.autoApprove = v.toBool(); } },
    { "portal.show_issuer", Kind::YesNo, "gatehouse.ask_show_issuer", true, atPortal, anything,
        [](const Protection &, const DraftSituation &) { return QJsonValue(true); },
        [](Protection &p, const QJsonValue &v) { p.showIssuer = v.toBool(); } },
    { "group", Kind::Text, "gatehouse.ask_group", true, byGroup, anything,
        [](const Protection &p, const DraftSituation &) { return QJsonValue(p.callersGroup()); },
        [](Protection &p, const QJsonValue &v) {
            if (v.toString() != p.callersGroup())
                p.group = v.toString();
        } },
    { "provider.signing_key", Kind::Choice, "gatehouse.ask_signing_key", false, withOneKey,
        [](const Protection &, const DraftSituation &s) { return offered(s.keyIds); }, nothing,
        [](Protection &p, const QJsonValue &v) { p.signingKey = v.toString(); }, true },
};

bool ofAny(const Protection &, const ProtectedApplication &)
{
    return true;
}

bool needsRedirects(const Protection &, const ProtectedApplication &sofar)
{
    return sofar.grants.contains(u"authorization_code"_s) || sofar.grants.contains(u"implicit"_s);
}

bool ofDeveloper(const Protection &protection, const ProtectedApplication &)
{
    return usesPortal(protection);
}

/// A client that is registered already is proved with a secret of its own.
bool withSecret(const Protection &, const ProtectedApplication &sofar)
{
    return !sofar.clientId.isEmpty() && sofar.grants.contains(u"client_credentials"_s);
}

QStringList noChoice(const Protection &, const ProtectedApplication &)
{
    return {};
}

QJsonValue notUsual(const Protection &, const ProtectedApplication &)
{
    return QJsonValue::Null;
}

QJsonValue usualGrants(const Protection &, const ProtectedApplication &sofar)
{
    const QStringList allowed = grantsOfType(sofar.type);
    return QJsonArray { allowed.value(0) };
}

constexpr DraftApplicationRule applicationRules[] {
    { "name", Kind::Text, "gatehouse.ask_application", true, ofAny, noChoice, notUsual,
        [](ProtectedApplication &a, const QJsonValue &v) { a.name = v.toString(); } },
    { "type", Kind::Choice, "gatehouse.ask_type", true, ofAny,
        [](const Protection &, const ProtectedApplication &) {
            return QStringList { u"service"_s, u"browser"_s, u"native"_s, u"web"_s };
        },
        [](const Protection &, const ProtectedApplication &) { return QJsonValue(u"service"_s); },
        [](ProtectedApplication &a, const QJsonValue &v) { a.type = v.toString(); } },
    { "grants", Kind::Choices, "gatehouse.ask_grants", true, ofAny,
        [](const Protection &, const ProtectedApplication &a) { return grantsOfType(a.type); }, usualGrants,
        [](ProtectedApplication &a, const QJsonValue &v) { a.grants = textsOf(v); } },
    { "client_id", Kind::Text, "gatehouse.ask_client_id", false, ofAny, noChoice, notUsual,
        [](ProtectedApplication &a, const QJsonValue &v) { a.clientId = v.toString(); } },
    { "secret", Kind::SecretReference, "gatehouse.ask_client_secret", false, withSecret, noChoice, notUsual,
        [](ProtectedApplication &a, const QJsonValue &v) { a.secret = SecretReference::fromText(v.toString()); }, true },
    { "redirect_uris", Kind::Texts, "gatehouse.ask_redirect_uris", true, needsRedirects, noChoice,
        [](const Protection &, const ProtectedApplication &a) {
            return a.type == u"native" ? QJsonValue(QJsonArray { u"http://127.0.0.1/callback"_s }) : QJsonValue(QJsonValue::Null);
        },
        [](ProtectedApplication &a, const QJsonValue &v) { a.redirectUris = textsOf(v); } },
    { "scopes", Kind::Texts, "gatehouse.ask_application_scopes", false, needsRedirects, noChoice,
        [](const Protection &, const ProtectedApplication &) { return QJsonValue(QJsonArray { u"openid"_s }); },
        [](ProtectedApplication &a, const QJsonValue &v) { a.scopes = textsOf(v); } },
    { "developer.email", Kind::Email, "gatehouse.ask_developer", true, ofDeveloper, noChoice, notUsual,
        [](ProtectedApplication &a, const QJsonValue &v) { a.developer.email = v.toString(); } },
    { "developer.full_name", Kind::Text, "gatehouse.ask_developer_name", false, ofDeveloper, noChoice, notUsual,
        [](ProtectedApplication &a, const QJsonValue &v) { a.developer.fullName = v.toString(); } },
    { "approved", Kind::YesNo, "gatehouse.ask_approved", true, ofAny, noChoice,
        [](const Protection &, const ProtectedApplication &) { return QJsonValue(true); },
        [](ProtectedApplication &a, const QJsonValue &v) { a.approved = v.toBool(); } },
    { "post_logout_redirect_uris", Kind::Texts, "gatehouse.ask_logout_uris", false, needsRedirects, noChoice, notUsual,
        [](ProtectedApplication &a, const QJsonValue &v) { a.postLogoutRedirectUris = textsOf(v); }, true },
    { "initiate_login_uri", Kind::Url, "gatehouse.ask_login_uri", false, needsRedirects, noChoice, notUsual,
        [](ProtectedApplication &a, const QJsonValue &v) { a.initiateLoginUri = v.toString(); }, true },
};

} // namespace

std::span<const DraftRule> draftRules()
{
    return rules;
}

std::span<const DraftApplicationRule> draftApplicationRules()
{
    return applicationRules;
}

} // namespace provisioning
