#pragma once

#include "tests/app/sandbox/admin_fixture.h"

#include <QJsonArray>

namespace sandbox_test {

/// Options of an Enterprise gateway with its portal on and RBAC off.
sandbox::GatewayOptions enterpriseOptions();

/// The Admin API of an Enterprise gateway; a service "svc" stands, with a plugin called application-registration.
class EnterpriseFixture : public AdminFixture {
public:
    explicit EnterpriseFixture(const sandbox::GatewayOptions &options = enterpriseOptions());

    QByteArray service; ///< id of "svc"
    QByteArray registration; ///< id of its plugin

    /// Puts application-registration on a service. @return the plugin's id
    QByteArray registerService(const QByteArray &id, const QByteArray &config = R"({"display_name":"Svc"})");
    /// An approved developer. @return its id
    QByteArray makeDeveloper(const QByteArray &email = "ann@example.com");
    /// @return its id
    QByteArray makeApplication(const QByteArray &developer, const QByteArray &customId, const QByteArray &name = "app");
    /// @return its id; it stands as pending when the plugin says so
    QByteArray makeContract(const QByteArray &developer, const QByteArray &application);
    /// The consumer with that custom_id; empty when there is none.
    QJsonObject consumerOf(const QByteArray &customId);
    /// Groups of the consumer with that custom_id.
    QStringList groupsOf(const QByteArray &customId);
    /// The entries of a list.
    QJsonArray data(const QByteArray &path) { return get(path).json().value(QLatin1StringView("data")).toArray(); }
};

} // namespace sandbox_test
