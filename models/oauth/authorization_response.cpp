#include "models/oauth/authorization_response.h"

#include "models/oauth/provider_error.h"

#include <QJsonObject>

namespace oauth {

using namespace Qt::StringLiterals;
using core::Error;
using core::Result;

namespace {

const auto place = u"redirect"_s;

QByteArray valueOf(const net::FormFields &fields, QByteArrayView name)
{
    for (const auto &[found, value] : fields) {
        if (found == name)
            return value;
    }
    return {};
}

tl::unexpected<Error> notAUrl(const QString &reason)
{
    return core::failure(
        Error::Kind::Invalid, u"gatehouse.redirect_not_a_url"_s, {}, u"pasted address"_s, QJsonObject { { u"reason"_s, reason } });
}

} // namespace

RedirectOrigin redirectOrigin(const QByteArray &query, const core::Secret &state)
{
    if (state.isEmpty())
        return RedirectOrigin::Foreign;
    // Our state is base64url, which no encoder of a query has a reason to escape; a decoder still has its say where it can.
    const QByteArray marker = "state=";
    for (const QByteArray &part : query.split('&')) {
        if (part.startsWith(marker) && core::Secret(part.mid(marker.size())) == state)
            return RedirectOrigin::Ours;
    }
    const auto fields = net::decodeForm(query);
    const bool ours = fields && core::Secret(valueOf(*fields, "state")) == state;
    return ours ? RedirectOrigin::Ours : RedirectOrigin::Foreign;
}

std::optional<Error> errorRedirect(const net::FormFields &parameters)
{
    const QByteArray code = valueOf(parameters, "error");
    if (code.isEmpty())
        return std::nullopt;
    Error error;
    error.kind = Error::Kind::Rejected;
    error.code = providerText(QString::fromUtf8(code));
    error.text = providerText(QString::fromUtf8(valueOf(parameters, "error_description")));
    error.where = place;
    if (const QByteArray issuer = valueOf(parameters, "iss"); !issuer.isEmpty())
        error.fields = QJsonObject { { u"iss"_s, QString::fromUtf8(issuer) } };
    return error;
}

Result<AuthorizationResponse> parseAuthorizationResponse(const QByteArray &query, const core::Secret &state)
{
    if (redirectOrigin(query, state) == RedirectOrigin::Foreign)
        return core::failure(Error::Kind::Rejected, u"gatehouse.foreign_state"_s, {}, place);
    const auto fields = net::decodeForm(query);
    if (!fields) {
        Error error = fields.error();
        error.where = place;
        return core::failure(error);
    }
    const QByteArray code = valueOf(*fields, "code");
    const auto failure = errorRedirect(*fields);
    if (failure && !code.isEmpty())
        return core::failure(Error::Kind::Protocol, u"gatehouse.redirect_ambiguous"_s, {}, place);
    if (failure)
        return core::failure(*failure);
    if (code.isEmpty())
        return core::failure(Error::Kind::Protocol, u"gatehouse.redirect_incomplete"_s, {}, place);
    return AuthorizationResponse { core::Secret(code), QString::fromUtf8(valueOf(*fields, "iss")) };
}

Result<core::Secret> pastedParameters(const QString &pasted, const QUrl &redirectUri, bool fragment)
{
    const QString text = pasted.trimmed();
    if (text.isEmpty())
        return notAUrl(u"empty"_s);
    if (text.size() > maxRedirectBytes)
        return notAUrl(u"too_long"_s);
    // Cut by hand: QUrl would normalise what it parses.
    const QString address = text.section(u'#', 0, 0);
    const qsizetype mark = address.indexOf(u'?');
    const QUrl base(address.left(mark < 0 ? address.size() : mark), QUrl::StrictMode);
    if (!base.isValid() || base.scheme().isEmpty() || base.host().isEmpty())
        return notAUrl(u"no_address"_s);
    if (base != redirectUri.adjusted(QUrl::RemoveQuery | QUrl::RemoveFragment))
        return core::failure(Error::Kind::Invalid, u"gatehouse.redirect_other_place"_s, {}, u"pasted address"_s,
            QJsonObject { { u"expected"_s, redirectUri.toString() }, { u"found"_s, base.toString(QUrl::RemoveUserInfo) } });
    const QString behindHash = fragment ? text.section(u'#', 1) : QString();
    return core::Secret::fromText(!behindHash.isEmpty() ? behindHash : mark < 0 ? QString() : address.mid(mark + 1));
}

Result<AuthorizationResponse> parseRedirectUrl(const QString &pasted, const QUrl &redirectUri, const core::Secret &state)
{
    const auto parameters = pastedParameters(pasted, redirectUri);
    if (!parameters)
        return core::failure(parameters.error());
    return parseAuthorizationResponse(parameters->reveal(), state);
}

} // namespace oauth
