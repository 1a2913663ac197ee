#include "ui/wizards/protect/strategy_words.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace ui::strategy_words {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(StrategyWords)
};

} // namespace

QString inShort(const QString &strategy)
{
    if (strategy == u"portal")
        return Words::tr("applications and contracts");
    if (strategy == u"consumer")
        return Words::tr("openid-connect, consumers, a group");
    return Words::tr("jwt, consumers, a group");
}

QString how(const QString &strategy)
{
    if (strategy == u"portal")
        return Words::tr("The gateway checks tokens with the plugin openid-connect. The claim with the client id leads to an application "
                         "of the developer portal, and its contract says whether it may call the service.");
    if (strategy == u"consumer")
        return Words::tr("The gateway checks tokens with the plugin openid-connect. The claim with the client id leads to a consumer, and "
                         "the consumer’s group says whether it may call the service.");
    return Words::tr("The gateway checks the signature of tokens with the plugin jwt and one public key of the provider. The claim with "
                     "the client id leads to a consumer, and the consumer’s group says whether it may call the service.");
}

QString whyRecommended(const QString &strategy)
{
    if (strategy == u"portal")
        return Words::tr("Recommended here: the gateway has its developer portal on and takes tokens of other providers, so access is "
                         "asked for and approved where developers are.");
    if (strategy == u"consumer")
        return Words::tr("Recommended here: the gateway has openid-connect, so issuer, lifetime and keys of tokens are looked after by "
                         "the gateway itself.");
    return Words::tr("Recommended here: it needs nothing that this gateway does not have.");
}

QStringList strengths(const QString &strategy)
{
    if (strategy == u"portal")
        return { Words::tr("Developers ask for access, and you approve, reject or revoke it per application."),
            Words::tr("When the provider changes its keys, the gateway follows by itself."),
            Words::tr("The gateway can fetch a token itself when a caller sends client id and secret.") };
    if (strategy == u"consumer")
        return { Words::tr("When the provider changes its keys, the gateway follows by itself."),
            Words::tr("The gateway can fetch a token itself when a caller sends client id and secret."),
            Words::tr("Needs no developer portal.") };
    return { Words::tr("Works on every gateway with a database, without a licence."),
        Words::tr("The provider is not asked at a call: it may be out of reach.") };
}

QStringList limits(const QString &strategy)
{
    if (strategy == u"portal")
        return { Words::tr("The plugin acl cannot guard the same service."),
            Words::tr("An application without a developer cannot be let in.") };
    if (strategy == u"consumer")
        return { Words::tr("Nobody asks for access by themselves: an administrator puts consumers into the group.") };
    return { Words::tr("Issuer and audience of tokens are not checked, only signature and lifetime."),
        Words::tr("When the provider changes its key, the new one has to be given to the gateway."),
        Words::tr("Tokens have to be signed with RS256 to RS512, ES256 or ES384.") };
}

} // namespace ui::strategy_words
