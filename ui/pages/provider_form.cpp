#include "ui/pages/provider_form.h"

#include "models/net/loopback_proxy.h"
#include "models/oauth/metadata_reader.h"

#include <QCoreApplication>
#include <QHash>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ProviderForm)
};

QUrl issuerFrom(QString text)
{
    for (const QString &document : { u"/.well-known/openid-configuration"_s, u"/.well-known/oauth-authorization-server"_s }) {
        if (text.endsWith(document))
            text.chop(document.size());
    }
    if (text.contains("://"_L1))
        return QUrl(text, QUrl::StrictMode);
    const QUrl plain(u"http://"_s + text, QUrl::StrictMode);
    return net::isLoopbackHost(plain.host()) ? plain : QUrl(u"https://"_s + text, QUrl::StrictMode);
}

} // namespace

core::Result<core::Provider> providerFrom(const ProviderForm &form, const core::Provider &base)
{
    using Kind = core::Error::Kind;
    const QString typed = form.issuer.trimmed();
    if (typed.isEmpty())
        return core::failure(Kind::Invalid, u"gatehouse.issuer_empty"_s);
    core::Provider provider = base;
    provider.issuer = issuerFrom(typed);
    if (const auto usable = oauth::checkIssuer(provider.issuer); !usable)
        return core::failure(usable.error());
    const QString name = form.name.simplified();
    provider.name = name.isEmpty() ? provider.issuer.authority() : name;
    provider.kind = form.kind;
    return provider;
}

QString kindOfIssuer(const QString &issuer)
{
    const QString host = issuerFrom(issuer.trimmed()).host();
    const bool okta = host.endsWith(".okta.com"_L1) || host.endsWith(".oktapreview.com"_L1) || host.endsWith(".okta-emea.com"_L1);
    return okta ? u"okta"_s : QString();
}

QString providerKindName(const QString &kind)
{
    return kind == "okta"_L1 ? Words::tr("Okta") : Words::tr("Any OpenID provider");
}

ProviderField fieldOfProvider(const core::Error &error)
{
    using Kind = core::Error::Kind;
    static const QHash<QString, ProviderField> byCode {
        { u"gatehouse.name_taken"_s, ProviderField::Name },
        { u"gatehouse.file_unreadable"_s, ProviderField::CaFile },
        { u"gatehouse.no_certificate_in_file"_s, ProviderField::CaFile },
        { u"gatehouse.org_authorization_server"_s, ProviderField::Issuer },
        { u"gatehouse.okta_issuer"_s, ProviderField::Issuer },
        { u"gatehouse.no_discovery"_s, ProviderField::Issuer },
        { u"gatehouse.html_answer"_s, ProviderField::Issuer },
        { u"gatehouse.not_json"_s, ProviderField::Issuer },
    };
    if (byCode.contains(error.code))
        return byCode.value(error.code);
    if (error.code.startsWith("gatehouse.issuer_"_L1))
        return ProviderField::Issuer;
    if (error.kind == Kind::Denied)
        return ProviderField::Credential;
    return error.kind == Kind::Network || error.kind == Kind::Timeout ? ProviderField::Issuer : ProviderField::None;
}

} // namespace ui
