#pragma once

#include "tests/gui/plain_http.h"

#include <QProcess>

namespace test {

/// A gateway, an identity provider and an upstream that somebody else runs: the sandbox program, started beside the program under test and
/// asked by plain HTTP. It ends with this.
class SomebodysServers {
public:
    /// What is done with one call of the program under test.
    struct Hold {
        QString server; ///< "admin" or "provider"
        QString method;
        QString path; ///< `*` stands for any characters
    };

    ~SomebodysServers();

    /// An Enterprise gateway that asks for adminToken(), and a provider with Okta's manners. @return whether they answer
    bool start();
    /// Where "admin", "provider", "upstream" or "control" is.
    QString url(const QString &server) const;
    static QString adminToken();
    static QString providerToken();
    /// All addresses as one line of JSON.
    QByteArray addresses() const;

    /// Every object that a plan may make, by kind: at the gateway as the Admin API lists them, at the provider as its management API does.
    QJsonObject objects();
    /// Names of the objects of one kind, sorted.
    QStringList names(const QString &kind);

    /// From now on the next call that fits gets no answer, and is not carried out. @return the number of the rule
    int hold(const Hold &call);
    /// Whether a call is being held by the rule.
    bool isHolding(int rule);

private:
    QJsonArray listOf(const QString &kind);
    QJsonArray atProvider(const QString &path);
    QString authorizationServer() const;

    QProcess m_process;
    QJsonObject m_urls;
    QByteArray m_line;
    PlainHttp m_http;
};

} // namespace test
