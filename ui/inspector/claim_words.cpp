#include "ui/inspector/claim_words.h"

#include "ui/words/time_text.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

#include <span>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ClaimWords)
};

struct Known {
    const char *name;
    const char *words;
};

constexpr Known headerMembers[] {
    { "kid", QT_TRANSLATE_NOOP("ClaimWords", "Id of the key that signed it") },
    { "jku", QT_TRANSLATE_NOOP("ClaimWords", "Where the sender says the keys are; never followed") },
    { "jwk", QT_TRANSLATE_NOOP("ClaimWords", "A key that the sender put in; never used") },
    { "x5c", QT_TRANSLATE_NOOP("ClaimWords", "A certificate that the sender put in; never used") },
    { "x5u", QT_TRANSLATE_NOOP("ClaimWords", "Where the sender says the certificate is; never followed") },
    { "x5t", QT_TRANSLATE_NOOP("ClaimWords", "Thumbprint of the certificate, SHA-1") },
    { "x5t#S256", QT_TRANSLATE_NOOP("ClaimWords", "Thumbprint of the certificate, SHA-256") },
    { "cty", QT_TRANSLATE_NOOP("ClaimWords", "What the content is") },
    { "crit", QT_TRANSLATE_NOOP("ClaimWords", "Extensions that must be understood") },
    { "enc", QT_TRANSLATE_NOOP("ClaimWords", "How the content is encrypted") },
    { "zip", QT_TRANSLATE_NOOP("ClaimWords", "How the content is compressed") },
    { "apu", QT_TRANSLATE_NOOP("ClaimWords", "About the sender, for the agreement on a key") },
    { "apv", QT_TRANSLATE_NOOP("ClaimWords", "About the receiver, for the agreement on a key") },
    { "epk", QT_TRANSLATE_NOOP("ClaimWords", "Key of the sender for this token alone") },
};

constexpr Known claims[] {
    { "sub", QT_TRANSLATE_NOOP("ClaimWords", "The person, or the application itself") },
    { "azp", QT_TRANSLATE_NOOP("ClaimWords", "Client id: the application it was issued to") },
    { "client_id", QT_TRANSLATE_NOOP("ClaimWords", "Client id: the application it was issued to") },
    { "cid", QT_TRANSLATE_NOOP("ClaimWords", "Client id, Okta’s own claim") },
    { "appid", QT_TRANSLATE_NOOP("ClaimWords", "Client id, in tokens of Entra ID version 1") },
    { "application_id", QT_TRANSLATE_NOOP("ClaimWords", "Client id, the claim that the gateway reads") },
    { "uid", QT_TRANSLATE_NOOP("ClaimWords", "The person’s id at Okta") },
    { "oid", QT_TRANSLATE_NOOP("ClaimWords", "The person’s id at Entra ID") },
    { "tid", QT_TRANSLATE_NOOP("ClaimWords", "The tenant at Entra ID") },
    { "roles", QT_TRANSLATE_NOOP("ClaimWords", "Roles that were given") },
    { "groups", QT_TRANSLATE_NOOP("ClaimWords", "Groups that the person is in") },
    { "jti", QT_TRANSLATE_NOOP("ClaimWords", "Id of this token") },
    { "sid", QT_TRANSLATE_NOOP("ClaimWords", "Id of the session at the provider") },
    { "ver", QT_TRANSLATE_NOOP("ClaimWords", "Version of the provider’s token format") },
    { "acr", QT_TRANSLATE_NOOP("ClaimWords", "How strong the login was") },
    { "amr", QT_TRANSLATE_NOOP("ClaimWords", "How the person logged in") },
    { "nonce", QT_TRANSLATE_NOOP("ClaimWords", "Ties it to one login") },
    { "at_hash", QT_TRANSLATE_NOOP("ClaimWords", "Ties the access token to it") },
    { "c_hash", QT_TRANSLATE_NOOP("ClaimWords", "Ties the code to it") },
    { "s_hash", QT_TRANSLATE_NOOP("ClaimWords", "Ties the state to it") },
    { "cnf", QT_TRANSLATE_NOOP("ClaimWords", "Only who has this key may use it") },
    { "act", QT_TRANSLATE_NOOP("ClaimWords", "Who acts for the subject") },
    { "may_act", QT_TRANSLATE_NOOP("ClaimWords", "Who may act for the subject") },
    { "idp", QT_TRANSLATE_NOOP("ClaimWords", "Where the person logged in") },
    { "name", QT_TRANSLATE_NOOP("ClaimWords", "The person’s name") },
    { "given_name", QT_TRANSLATE_NOOP("ClaimWords", "The person’s first name") },
    { "family_name", QT_TRANSLATE_NOOP("ClaimWords", "The person’s last name") },
    { "email", QT_TRANSLATE_NOOP("ClaimWords", "The person’s e-mail address") },
    { "email_verified", QT_TRANSLATE_NOOP("ClaimWords", "Whether the provider has checked the address") },
    { "preferred_username", QT_TRANSLATE_NOOP("ClaimWords", "The name that the person logs in with") },
    { "upn", QT_TRANSLATE_NOOP("ClaimWords", "The name that the person logs in with") },
    { "realm_access", QT_TRANSLATE_NOOP("ClaimWords", "Roles in the realm of Keycloak") },
    { "resource_access", QT_TRANSLATE_NOOP("ClaimWords", "Roles at single applications of Keycloak") },
    { "active", QT_TRANSLATE_NOOP("ClaimWords", "Whether the provider takes it at this moment") },
    { "token_type", QT_TRANSLATE_NOOP("ClaimWords", "How it is sent") },
    { "username", QT_TRANSLATE_NOOP("ClaimWords", "The name that the person logs in with") },
};

constexpr Known algorithms[] {
    { "HS", QT_TRANSLATE_NOOP("ClaimWords", "Signed with a shared secret, SHA-%1") },
    { "RS", QT_TRANSLATE_NOOP("ClaimWords", "RSA signature with SHA-%1") },
    { "PS", QT_TRANSLATE_NOOP("ClaimWords", "RSA-PSS signature with SHA-%1") },
    { "ES", QT_TRANSLATE_NOOP("ClaimWords", "Elliptic curve signature with SHA-%1") },
};

QString lookUp(std::span<const Known> list, const QString &name)
{
    for (const Known &known : list) {
        if (name == QLatin1StringView(known.name))
            return Words::tr(known.words);
    }
    return {};
}

QString algorithmWords(const QString &algorithm)
{
    if (algorithm.compare(u"none"_s, Qt::CaseInsensitive) == 0)
        return Words::tr("Not signed at all");
    if (algorithm == u"EdDSA")
        return Words::tr("Signature on an Edwards curve");
    for (const Known &known : algorithms) {
        if (algorithm.size() == 5 && algorithm.startsWith(QLatin1StringView(known.name)))
            return Words::tr(known.words).arg(algorithm.mid(2));
    }
    return {};
}

QString typeWords(const QString &type)
{
    const QString bare = type.startsWith(u"application/"_s, Qt::CaseInsensitive) ? type.mid(12) : type;
    if (bare.compare(u"at+jwt"_s, Qt::CaseInsensitive) == 0)
        return Words::tr("An access token");
    if (bare.compare(u"JWT"_s, Qt::CaseInsensitive) == 0)
        return Words::tr("A signed token");
    return bare.compare(u"dpop+jwt"_s, Qt::CaseInsensitive) == 0 ? Words::tr("A proof of possession") : QString();
}

QString momentWords(const QString &name, const QJsonValue &value, const ClaimContext &context)
{
    const QDateTime moment = QDateTime::fromMSecsSinceEpoch(qint64(value.toDouble() * 1000), Qt::UTC);
    const QString words = u"%1 (%2)"_s.arg(momentText(moment, context.now, context.locale), distanceText(moment, context.now));
    if (name == u"exp")
        return (moment > context.now ? Words::tr("Ends %1", "a moment") : Words::tr("Ended %1", "a moment")).arg(words);
    if (name == u"iat")
        return Words::tr("Issued %1", "a moment").arg(words);
    if (name == u"nbf")
        return Words::tr("Valid from %1", "a moment").arg(words);
    if (name == u"auth_time")
        return Words::tr("Logged in %1", "a moment").arg(words);
    return words;
}

int wordsIn(const QJsonValue &value)
{
    return value.isArray() ? int(value.toArray().size()) : int(value.toString().split(u' ', Qt::SkipEmptyParts).size());
}

} // namespace

bool isMoment(const QString &name, const QJsonValue &value)
{
    constexpr double latest = 253402300799; // the year 9999
    static const QStringList names { u"exp"_s, u"iat"_s, u"nbf"_s, u"auth_time"_s, u"updated_at"_s };
    return value.isDouble() && names.contains(name) && value.toDouble() >= 0 && value.toDouble() <= latest;
}

QString claimWords(TokenPart part, const QString &name, const QJsonValue &value, const ClaimContext &context)
{
    if (part == TokenPart::Header) {
        if (name == u"alg")
            return algorithmWords(value.toString());
        return name == u"typ" ? typeWords(value.toString()) : lookUp(headerMembers, name);
    }
    if (isMoment(name, value))
        return momentWords(name, value, context);
    if (name == u"iss")
        return context.issuerName.isEmpty() ? Words::tr("Who issued it") : Words::tr("Who issued it: %1").arg(context.issuerName);
    if (name == u"aud") {
        const int audiences = value.isArray() ? int(value.toArray().size()) : 1;
        return audiences > 1 ? Words::tr("Meant for %n audience(s)", nullptr, audiences) : Words::tr("Whom it is meant for");
    }
    if (name == u"scp" || name == u"scope")
        return Words::tr("%n scope(s) granted", nullptr, wordsIn(value));
    return lookUp(claims, name);
}

} // namespace ui
