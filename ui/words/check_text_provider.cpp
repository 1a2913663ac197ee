#include "ui/words/check_text.h"

#include "ui/words/joined_text.h"

#include <QCoreApplication>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace ui {

using core::CheckLine;
using Mark = core::CheckLine::Mark;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(CheckText)
};

QString fact(const CheckLine &line, QLatin1StringView name)
{
    return line.facts.value(name).toVariant().toString();
}

QString names(const CheckLine &line, QLatin1StringView name)
{
    return line.facts.value(name).toVariant().toStringList().join(u", "_s);
}

void sayDiscovery(const CheckLine &line, CheckText &text)
{
    text.what = Words::tr("The provider describes itself");
    text.fix = fact(line, "document"_L1);
}

void sayIssuer(const CheckLine &line, CheckText &text)
{
    text.what = Words::tr("The provider calls itself exactly as it was typed");
    text.fix = fact(line, "issuer"_L1);
}

void sayKeys(const CheckLine &line, CheckText &text)
{
    const int count = line.facts.value("count"_L1).toInt();
    const QString algorithms = names(line, "algorithms"_L1);
    if (count == 0)
        text.what = Words::tr("It publishes no key that could be used");
    else if (algorithms.isEmpty())
        text.what = Words::tr("%n signing key(s), without a word about their algorithm", nullptr, count);
    else
        text.what = Words::tr("%n signing key(s): %1", nullptr, count).arg(algorithms);
    if (const int ignored = line.facts.value("left_out"_L1).toInt(); ignored > 0)
        text.fix = Words::tr("%n more cannot be used here.", nullptr, ignored);
}

void sayGatewayKeys(const CheckLine &line, CheckText &text)
{
    text.what = Words::tr("Every strategy can verify its tokens (%1)").arg(fact(line, "algorithm"_L1));
}

void sayGrants(const CheckLine &line, CheckText &text)
{
    const QString grants = names(line, "grants"_L1);
    text.what = grants.isEmpty() ? Words::tr("It does not list them, which says nothing about what works") : grants;
    if (line.finding == "no_s256"_L1)
        text.fix = Words::tr("PKCE only with: %1. A login should use S256.").arg(names(line, "pkce"_L1));
    else if (const QString pkce = names(line, "pkce"_L1); !pkce.isEmpty())
        text.fix = Words::tr("PKCE with %1.").arg(pkce);
}

void sayRegistration(const CheckLine &line, CheckText &text)
{
    if (line.finding == "by_hand"_L1) {
        text.what = Words::tr("Not offered: applications are entered by hand");
        text.fix = Words::tr("Register them at the provider and give this program their client ids.");
    } else if (line.finding == "okta"_L1) {
        text.what = Words::tr("Through Okta’s management API, with a client id that is known beforehand");
    } else if (line.finding == "okta_token"_L1) {
        text.what = Words::tr("Possible with an API token");
        text.fix = Words::tr("Without one, register applications at Okta and give this program their client ids.");
    } else if (line.finding == "token"_L1) {
        text.what = Words::tr("Offered, and there is a token for it");
    } else {
        text.what = Words::tr("Offered; whether it needs a token shows when it is tried");
    }
}

void sayApiToken(const CheckLine &, CheckText &text)
{
    text.what = Words::tr("Okta accepts it");
}

void sayServer(const CheckLine &line, CheckText &text)
{
    const QString name = fact(line, "name"_L1);
    text.what = line.mark == Mark::Failed ? Words::tr("“%1” is switched off").arg(name)
                                          : Words::tr("“%1” for %2").arg(name, fact(line, "audience"_L1));
    if (line.mark == Mark::Failed)
        text.fix = Words::tr("Activate it in Okta under Security, API.");
}

void sayClaims(const CheckLine &line, CheckText &text)
{
    const QString carries = fact(line, "carries"_L1);
    const QString all = names(line, "claims"_L1);
    if (!carries.isEmpty()) {
        text.what = Words::tr("“%1” carries the client id").arg(carries);
    } else {
        text.what = Words::tr("None of its own carries the client id; “cid” always does");
        text.fix = Words::tr("A plan can make “application_id”.");
    }
    if (!all.isEmpty())
        text.fix = sentences(text.fix, Words::tr("There are: %1.").arg(all));
}

void sayScopes(const CheckLine &line, CheckText &text)
{
    const QString all = names(line, "scopes"_L1);
    text.what = all.isEmpty() ? Words::tr("None but those of OpenID; a plan makes those that it needs") : all;
}

void sayPolicies(const CheckLine &line, CheckText &text)
{
    const int count = line.facts.value("count"_L1).toInt();
    text.what = count > 0 ? Words::tr("%n access policies", nullptr, count) : Words::tr("None: no application gets a token yet");
    if (count == 0)
        text.fix = Words::tr("A plan makes one for each application.");
}

void sayLoopback(const CheckLine &line, CheckText &text)
{
    if (line.finding == "any_port"_L1) {
        text.what = Words::tr("A login may come back on any port of this computer");
    } else {
        text.what = Words::tr("A login comes back on the fixed ports %1").arg(fact(line, "ports"_L1));
        text.fix = Words::tr("This provider compares redirect addresses with their port; register these three for desktop applications.");
    }
}

void sayClaim(const CheckLine &line, CheckText &text)
{
    text.what = Words::tr("Built in: %1").arg(names(line, "claims"_L1));
    text.fix = Words::tr("Which one an access token really has is proved by getting one.");
}

constexpr CheckTopic topics[] {
    { "discovery", QT_TRANSLATE_NOOP("CheckText", "Discovery"), sayDiscovery },
    { "issuer", QT_TRANSLATE_NOOP("CheckText", "Issuer"), sayIssuer },
    { "keys", QT_TRANSLATE_NOOP("CheckText", "Signing keys"), sayKeys },
    { "gateway_keys", QT_TRANSLATE_NOOP("CheckText", "Keys and gateway"), sayGatewayKeys },
    { "grants", QT_TRANSLATE_NOOP("CheckText", "Grants"), sayGrants },
    { "registration", QT_TRANSLATE_NOOP("CheckText", "Registration"), sayRegistration },
    { "api_token", QT_TRANSLATE_NOOP("CheckText", "API token"), sayApiToken },
    { "server", QT_TRANSLATE_NOOP("CheckText", "Authorization server"), sayServer },
    { "claims", QT_TRANSLATE_NOOP("CheckText", "Claims"), sayClaims },
    { "scopes", QT_TRANSLATE_NOOP("CheckText", "Scopes"), sayScopes },
    { "policies", QT_TRANSLATE_NOOP("CheckText", "Access policies"), sayPolicies },
    { "loopback", QT_TRANSLATE_NOOP("CheckText", "Desktop login"), sayLoopback },
    { "claim", QT_TRANSLATE_NOOP("CheckText", "Client id claim"), sayClaim },
};

} // namespace

std::span<const CheckTopic> providerCheckTopics()
{
    return topics;
}

} // namespace ui
