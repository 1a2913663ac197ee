#include "tests/app/sandbox/enterprise_fixture.h"

using namespace Qt::StringLiterals;

namespace sandbox_test {

sandbox::GatewayOptions enterpriseOptions()
{
    sandbox::GatewayOptions options;
    options.edition = sandbox::GatewayOptions::Edition::Enterprise;
    return options;
}

EnterpriseFixture::EnterpriseFixture(const sandbox::GatewayOptions &wanted)
    : AdminFixture(wanted)
    , service(make("/services", R"({"name":"svc","host":"127.0.0.1"})"))
    , registration(registerService(service))
{
}

QByteArray EnterpriseFixture::registerService(const QByteArray &id, const QByteArray &config)
{
    return make("/services/" + id + "/plugins", R"({"name":"application-registration","config":)" + config + "}");
}

QByteArray EnterpriseFixture::makeDeveloper(const QByteArray &email)
{
    const RawReply reply
        = send("POST", "/developers", R"({"email":")" + email + R"(","password":"wonder","status":0,"meta":"{\"full_name\":\"Ann\"}"})");
    return reply.status == 200 ? reply.json().value(u"id"_s).toString().toLatin1() : QByteArray();
}

QByteArray EnterpriseFixture::makeApplication(const QByteArray &developer, const QByteArray &customId, const QByteArray &name)
{
    return make("/developers/" + developer + "/applications", R"({"name":")" + name + R"(","custom_id":")" + customId + R"("})");
}

QByteArray EnterpriseFixture::makeContract(const QByteArray &developer, const QByteArray &application)
{
    return make("/developers/" + developer + "/applications/" + application + "/application_instances",
        R"({"service":{"id":")" + service + R"("}})");
}

QJsonObject EnterpriseFixture::consumerOf(const QByteArray &customId)
{
    return data("/consumers?custom_id=" + customId).first().toObject();
}

QStringList EnterpriseFixture::groupsOf(const QByteArray &customId)
{
    QStringList groups;
    for (const QJsonValue &row : data("/consumers/" + consumerOf(customId).value(u"id"_s).toString().toLatin1() + "/acls"))
        groups.append(row[u"group"_s].toString());
    return groups;
}

} // namespace sandbox_test
