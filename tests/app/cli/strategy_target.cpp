#include "tests/app/cli/strategy_target.h"

#include "models/core/random.h"

#include <QFile>
#include <QJsonArray>

using namespace Qt::StringLiterals;

StrategyTarget::StrategyTarget(QString strategy)
    : m_strategy(std::move(strategy))
    , m_adminToken("admin-" + core::randomBytes(18).toBase64(QByteArray::Base64UrlEncoding))
    , m_apiToken("api-" + core::randomBytes(18).toBase64(QByteArray::Base64UrlEncoding))
{
}

sandbox::SandboxOptions StrategyTarget::sandboxOptions() const
{
    sandbox::SandboxOptions options;
    if (!isEnterprise())
        return options;
    options.gateway.edition = sandbox::GatewayOptions::Edition::Enterprise;
    options.gateway.adminToken = core::Secret(m_adminToken);
    options.provider.dialect = sandbox::Dialect::Okta;
    options.provider.apiToken = core::Secret(m_apiToken);
    return options;
}

QString StrategyTarget::file(const QString &name, const QByteArray &content) const
{
    QFile file(m_folder.filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("cannot write %s", qPrintable(file.fileName()));
    return file.fileName();
}

QStringList StrategyTarget::options(const sandbox::Sandbox &sandbox) const
{
    const QJsonObject urls = sandbox.urls();
    QStringList options { u"--json"_s, u"--gateway"_s, urls.value(u"admin"_s).toString(), u"--provider"_s,
        urls.value(u"provider"_s).toString() };
    if (isEnterprise())
        options << u"--admin-token-file"_s << file(u"admin-token"_s, m_adminToken) << u"--vendor"_s << u"okta"_s
                << u"--provider-token-file"_s << file(u"api-token"_s, m_apiToken);
    return options;
}

QString StrategyTarget::writeProtection(const sandbox::Sandbox &sandbox) const
{
    return writeProtection(sandbox, {});
}

QString StrategyTarget::writeProtection(const sandbox::Sandbox &sandbox, const QByteArray &more) const
{
    const QJsonObject urls = sandbox.urls();
    QByteArray text = "gatehouse: protection/1\nname: orders\nstrategy: " + m_strategy.toUtf8() + "\nprovider:\n  issuer: \""
        + urls.value(u"provider"_s).toString().toUtf8() + "\"\n";
    if (isEnterprise())
        text += "  vendor: okta\nclaim: application_id\nscopes: [api.access]\n";
    text += "service:\n  name: orders-api\n  url: \"" + urls.value(u"upstream"_s).toString().toUtf8()
        + "\"\n  routes:\n    - { name: orders, paths: [/orders] }\napplications:\n  - name: batch\n";
    if (isEnterprise())
        text += "    scopes: [api.access]\n";
    if (m_strategy == u"portal")
        text += "    developer: { email: dora@example.com, full_name: Dora Developer }\n";
    return file(u"protection.yaml"_s, text + more);
}

QString dumpShape(const QJsonValue &value)
{
    QStringList parts;
    if (value.isArray()) {
        const QJsonArray array = value.toArray();
        for (const QJsonValue &item : array)
            parts << dumpShape(item);
    } else if (value.isObject()) {
        const QJsonObject object = value.toObject();
        for (const QJsonValue &member : object)
            parts << dumpShape(member);
    } else {
        return u"."_s;
    }
    parts.sort();
    return u'(' + parts.join(QString()) + u')';
}
