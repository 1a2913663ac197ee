#include "models/provisioning/protection_file.h"

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
    out << "    grants: " << list(application.grants) << '\n';
    if (!application.redirectUris.isEmpty())
        out << "    redirect_uris: " << list(application.redirectUris) << '\n';
    if (!application.scopes.isEmpty())
        out << "    scopes: " << list(application.scopes) << '\n';
    if (!application.approved)
        out << "    approved: false\n";
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

} // namespace

QByteArray writeProtection(const Protection &protection)
{
    QString text;
    QTextStream out(&text);
    out << "gatehouse: protection/1\nname: " << quoted(protection.name) << "\nstrategy: " << quoted(protection.strategy)
        << "\nclaim: " << quoted(protection.claim) << '\n';
    if (!protection.group.isEmpty())
        out << "group: " << quoted(protection.group) << '\n';
    out << "provider:\n  issuer: " << quoted(protection.issuer.toString()) << '\n';
    if (protection.initialAccessToken)
        out << "  initial_access_token: " << quoted(protection.initialAccessToken->toText()) << '\n';
    if (!protection.signingKey.isEmpty())
        out << "  signing_key: " << quoted(protection.signingKey) << '\n';
    writeService(out, protection.service);
    if (!protection.applications.isEmpty())
        out << "applications:\n";
    for (const ProtectedApplication &application : protection.applications)
        writeApplication(out, application);
    return text.toUtf8();
}

} // namespace provisioning
