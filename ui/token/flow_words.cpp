#include "ui/token/flow_words.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(FlowWords)
};

constexpr qint64 msOfSecond = 1000;
constexpr qint64 minute = 60;
constexpr qint64 hour = 60 * minute;
constexpr qint64 day = 24 * hour;

} // namespace

QString flowName(TokenFlow flow)
{
    switch (flow) {
    case TokenFlow::Code:
        return Words::tr("Authorization code with PKCE");
    case TokenFlow::ClientCredentials:
        return Words::tr("Client credentials");
    case TokenFlow::Refresh:
        return Words::tr("Refresh token");
    case TokenFlow::Implicit:
        return Words::tr("Implicit (discouraged)");
    case TokenFlow::Password:
        return Words::tr("Password (discouraged)");
    }
    Q_UNREACHABLE();
}

QString stepName(FlowStep step)
{
    switch (step) {
    case FlowStep::Discovery:
        return Words::tr("Discovery");
    case FlowStep::AuthorizationRequest:
        return Words::tr("Authorization request");
    case FlowStep::Login:
        return Words::tr("Login by hand");
    case FlowStep::Redirect:
        return Words::tr("Redirect back");
    case FlowStep::TokenRequest:
        return Words::tr("Token request");
    case FlowStep::Keys:
        return Words::tr("Signing keys");
    case FlowStep::Userinfo:
        return Words::tr("User information");
    case FlowStep::Introspection:
        return Words::tr("Introspection");
    case FlowStep::Revocation:
        return Words::tr("Revocation");
    case FlowStep::RouteCall:
        return Words::tr("Call of the route");
    case FlowStep::Other:
        return Words::tr("Other request");
    }
    Q_UNREACHABLE();
}

QString checkName(const QString &check)
{
    if (check == "signature"_L1)
        return Words::tr("Signed by a key of the provider");
    if (check == "typ"_L1)
        return Words::tr("Is an ID token");
    if (check == "iss"_L1)
        return Words::tr("Issued by this provider");
    if (check == "aud"_L1)
        return Words::tr("Meant for this application");
    if (check == "exp"_L1)
        return Words::tr("Not expired");
    if (check == "azp"_L1)
        return Words::tr("Authorized party is this application");
    if (check == "sub"_L1)
        return Words::tr("Names its subject");
    if (check == "iat"_L1)
        return Words::tr("Issued in the past");
    if (check == "nonce"_L1)
        return Words::tr("Carries the nonce of this login");
    if (check == "at_hash"_L1)
        return Words::tr("Belongs to this access token");
    return check;
}

QString durationText(qint64 ms, const QLocale &locale)
{
    if (ms == 0)
        return Words::tr("< 1 ms", "less than a millisecond");
    if (ms < msOfSecond)
        return Words::tr("%1 ms", "milliseconds").arg(locale.toString(ms));
    return Words::tr("%1 s", "seconds").arg(locale.toString(double(ms) / double(msOfSecond), 'f', 2));
}

QString durationClock(qint64 seconds)
{
    return u"%1:%2"_s.arg(seconds / minute).arg(seconds % minute, 2, 10, QChar(u'0'));
}

QString lifeText(qint64 seconds, const QLocale &locale)
{
    if (seconds < minute)
        return Words::tr("%1 s", "seconds").arg(locale.toString(seconds));
    if (seconds < hour)
        return Words::tr("%1 min", "minutes").arg(locale.toString(seconds / minute));
    if (seconds < day && seconds % hour < minute)
        return Words::tr("%1 h", "hours").arg(locale.toString(seconds / hour));
    if (seconds < day)
        return Words::tr("%1 h %2 min", "hours, minutes").arg(locale.toString(seconds / hour), locale.toString(seconds % hour / minute));
    return Words::tr("%Ln day(s)", nullptr, int(seconds / day));
}

} // namespace ui
