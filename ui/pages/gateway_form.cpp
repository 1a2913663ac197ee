#include "ui/pages/gateway_form.h"

#include "models/gateway/admission.h"

#include <QHash>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

core::Result<QUrl> urlFrom(const QString &typed, const QString &input)
{
    using Kind = core::Error::Kind;
    const QString text = typed.trimmed();
    const auto wrong = [&](const QString &code, const QString &shown) {
        return core::failure(Kind::Invalid, code, {}, {}, QJsonObject { { u"input"_s, input }, { u"url"_s, shown } });
    };
    if (text.isEmpty())
        return wrong(u"gatehouse.url_empty"_s, {});
    QUrl url(text.contains("://"_L1) ? text : u"http://"_s + text, QUrl::StrictMode);
    if (!url.isValid() || url.host().isEmpty())
        return wrong(u"gatehouse.url_invalid"_s, text.contains(u'@') ? QString() : text);
    if (!url.userInfo().isEmpty())
        return wrong(u"gatehouse.url_has_password"_s, url.toDisplayString(QUrl::RemoveUserInfo));
    if (url.scheme() != "http"_L1 && url.scheme() != "https"_L1)
        return wrong(u"gatehouse.url_scheme"_s, url.toDisplayString());
    if (url.hasQuery() || url.hasFragment())
        return wrong(u"gatehouse.url_has_query"_s, url.toDisplayString(QUrl::RemoveQuery | QUrl::RemoveFragment));
    QString path = url.path();
    while (path.endsWith(u'/'))
        path.chop(1);
    url.setPath(path);
    return url;
}

/// Which of the kept secrets a sort goes by.
bool shareSecret(core::Access::Sort one, core::Access::Sort other)
{
    using Sort = core::Access::Sort;
    const auto byPassword = [](Sort sort) { return sort == Sort::Session || sort == Sort::Basic; };
    return one == other || (byPassword(one) && byPassword(other));
}

core::Access withKeptSecrets(core::Access access, const core::Access &base)
{
    if (access.secret.isEmpty() && shareSecret(access.sort, base.sort))
        access.secret = base.secret;
    for (core::Access::Header &header : access.headers) {
        for (const core::Access::Header &kept : base.headers) {
            if (header.value.isEmpty() && kept.name.compare(header.name, Qt::CaseInsensitive) == 0)
                header.value = kept.value;
        }
    }
    return access;
}

} // namespace

core::Result<core::Connection> connectionFrom(const GatewayForm &form, const core::Connection &base)
{
    const core::Result<QUrl> admin = urlFrom(form.adminUrl, u"admin_url"_s);
    if (!admin)
        return core::failure(admin.error());
    core::Connection connection = base;
    connection.adminUrl = *admin;
    connection.proxyUrl = QUrl();
    if (!form.proxyUrl.trimmed().isEmpty()) {
        const core::Result<QUrl> proxy = urlFrom(form.proxyUrl, u"proxy_url"_s);
        if (!proxy)
            return core::failure(proxy.error());
        connection.proxyUrl = *proxy;
    }
    const QString name = form.name.simplified();
    connection.name = name.isEmpty() ? admin->host() : name;
    connection.workspace = form.workspace.trimmed();
    connection.environment = form.environment;
    connection.safeMode = form.safeMode;
    connection.access = withKeptSecrets(form.access, base.access);
    if (const auto good = gateway::checkAccess(connection.access); !good)
        return core::failure(good.error());
    return connection;
}

GatewayField fieldOf(const core::Error &error)
{
    using Kind = core::Error::Kind;
    static const QHash<QString, GatewayField> byCode {
        { u"gatehouse.workspace_unknown"_s, GatewayField::Workspace },
        { u"gatehouse.name_taken"_s, GatewayField::Name },
        { u"gatehouse.file_unreadable"_s, GatewayField::CaFile },
        { u"gatehouse.no_certificate_in_file"_s, GatewayField::CaFile },
        { u"gatehouse.not_an_admin_api"_s, GatewayField::AdminUrl },
        { u"gatehouse.html_answer"_s, GatewayField::AdminUrl },
        { u"gatehouse.not_json"_s, GatewayField::AdminUrl },
        { u"gatehouse.access_incomplete"_s, GatewayField::User },
        { u"gatehouse.bad_header"_s, GatewayField::Headers },
        { u"gatehouse.front_refused"_s, GatewayField::Headers },
        { u"gatehouse.sign_in_refused"_s, GatewayField::Password },
        { u"gatehouse.basic_refused"_s, GatewayField::Password },
        { u"gatehouse.bearer_refused"_s, GatewayField::Bearer },
        { u"gatehouse.basic_wanted"_s, GatewayField::Access },
        { u"gatehouse.bearer_wanted"_s, GatewayField::Access },
        { u"gatehouse.sign_in_absent"_s, GatewayField::Access },
        { u"gatehouse.sign_in_no_session"_s, GatewayField::Access },
        { u"gatehouse.session_refused"_s, GatewayField::Access },
    };
    const QString input = error.fields.toObject().value("input"_L1).toString();
    if (!input.isEmpty())
        return input == "proxy_url"_L1 ? GatewayField::ProxyUrl : GatewayField::AdminUrl;
    if (byCode.contains(error.code))
        return byCode.value(error.code);
    if (error.kind == Kind::Denied)
        return GatewayField::Token;
    const bool address = error.kind == Kind::Network || error.kind == Kind::Timeout || error.kind == Kind::NotFound;
    return address ? GatewayField::AdminUrl : GatewayField::None;
}

} // namespace ui
