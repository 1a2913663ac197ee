#include "models/provisioning/protection/protection_file.h"

#include <QTextStream>

namespace provisioning {

using namespace Qt::StringLiterals;

namespace {

/// A double-quoted YAML scalar: safe for every text, and no reader takes it for a number or a boolean.
QString quoted(const QString &text)
{
    QString out = u"\""_s;
    for (const QChar c : text) {
        if (c == u'"' || c == u'\\')
            out += u'\\';
        if (c == u'\n')
            out += u"\\n"_s;
        else if (c == u'\t')
            out += u"\\t"_s;
        else if (c.unicode() < 0x20 || c.unicode() == 0x7f)
            out += u"\\x%1"_s.arg(uint(c.unicode()), 2, 16, QLatin1Char('0'));
        else
            out += c;
    }
    out += u'"';
    return out;
}

QString list(const QStringList &values)
{
    QStringList parts;
    for (const QString &value : values)
        parts << quoted(value);
    return u"["_s + parts.join(u", "_s) + u"]"_s;
}

void writeApplication(QTextStream &out, const ProtectedApplication &application)
{
    out << "  - name: " << quoted(application.name) << '\n';
    if (!application.clientId.isEmpty())
        out << "    client_id: " << quoted(application.clientId) << '\n';
    if (application.secret)
        out << "    secret: " << quoted(application.secret->toText()) << '\n';
    if (!application.type.isEmpty())
        out << "    type: " << quoted(application.type) << '\n';
    out << "    grants: " << list(application.grants) << '\n';
    if (!application.redirectUris.isEmpty())
        out << "    redirect_uris: " << list(application.redirectUris) << '\n';
    if (!application.postLogoutRedirectUris.isEmpty())
        out << "    post_logout_redirect_uris: " << list(application.postLogoutRedirectUris) << '\n';
    if (!application.initiateLoginUri.isEmpty())
        out << "    initiate_login_uri: " << quoted(application.initiateLoginUri) << '\n';
    if (!application.scopes.isEmpty())
        out << "    scopes: " << list(application.scopes) << '\n';
    if (!application.approved)
        out << "    approved: false\n";
    if (application.developer.email.isEmpty())
        return;
    out << "    developer:\n      email: " << quoted(application.developer.email) << '\n';
    if (!application.developer.fullName.isEmpty())
        out << "      full_name: " << quoted(application.developer.fullName) << '\n';
}

void writeService(QTextStream &out, const ProtectedService &service)
{
    out << "service:\n  name: " << quoted(service.name) << '\n';
    if (!service.url.isEmpty())
        out << "  url: " << quoted(service.url.toString()) << '\n';
    if (!service.routes.isEmpty())
        out << "  routes:\n";
    for (const ProtectedRoute &route : service.routes)
        out << "    - name: " << quoted(route.name) << "\n      paths: " << list(route.paths) << '\n';
}

void writeProvider(QTextStream &out, const Protection &protection)
{
    out << "provider:\n";
    if (protection.vendor != Protection().vendor)
        out << "  vendor: " << quoted(protection.vendor) << '\n';
    out << "  issuer: " << quoted(protection.issuer.toString()) << '\n';
    if (protection.initialAccessToken)
        out << "  initial_access_token: " << quoted(protection.initialAccessToken->toText()) << '\n';
    if (protection.apiToken)
        out << "  api_token: " << quoted(protection.apiToken->toText()) << '\n';
    if (!protection.signingKey.isEmpty())
        out << "  signing_key: " << quoted(protection.signingKey) << '\n';
}

void writePortal(QTextStream &out, const Protection &protection)
{
    const Protection usual;
    if (protection.displayName.isEmpty() && protection.autoApprove == usual.autoApprove && protection.showIssuer == usual.showIssuer)
        return;
    out << "portal:\n";
    if (!protection.displayName.isEmpty())
        out << "  display_name: " << quoted(protection.displayName) << '\n';
    if (protection.autoApprove != usual.autoApprove)
        out << "  auto_approve: " << (protection.autoApprove ? "true" : "false") << '\n';
    if (protection.showIssuer != usual.showIssuer)
        out << "  show_issuer: " << (protection.showIssuer ? "true" : "false") << '\n';
}

} // namespace

QByteArray writeProtection(const Protection &protection)
{
    QString text;
    QTextStream out(&text);
    out << "gatehouse: protection/1\nname: " << quoted(protection.name) << "\nstrategy: " << quoted(protection.strategy)
        << "\nclaim: " << quoted(protection.claim) << '\n';
    if (!protection.group.isEmpty())
        out << "group: " << quoted(protection.group) << '\n';
    if (!protection.scopes.isEmpty())
        out << "scopes: " << list(protection.scopes) << '\n';
    if (protection.authMethods != Protection().authMethods)
        out << "auth_methods: " << list(protection.authMethods) << '\n';
    writePortal(out, protection);
    writeProvider(out, protection);
    writeService(out, protection.service);
    if (!protection.applications.isEmpty())
        out << "applications:\n";
    for (const ProtectedApplication &application : protection.applications)
        writeApplication(out, application);
    return text.toUtf8();
}

} // namespace provisioning
