#pragma once

#include "tests/gui/plain_http.h"

#include <QProcess>

namespace test {

/// A gateway, an identity provider and an upstream that somebody else runs: the sandbox program, started beside the program under test and
/// asked by plain HTTP. It ends with this.
class SomebodysServers {
public:
    /// A call of the program under test with which something is done.
    struct Hold {
        QString server; ///< "admin" or "provider"
        QString method;
        QString path; ///< `*` stands for any characters
    };

    ~SomebodysServers();

    /// An Enterprise gateway that asks for adminToken(), and a provider with Okta's manners.
    /// @param estate what is there at first, as gatehouse-sandbox takes it
    /// @return whether they answer
    bool start(const QString &estate = QStringLiteral("services=8,routes=8,plugins=4,consumers=4"));
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
    /// From now on every call that fits loses its connection, and is not carried out. @return the number of the rule
    int cut(const Hold &call);
    /// From now on every call that fits is answered after @p ms. @return the number of the rule
    int slow(const Hold &call, int ms);
    /// Whether a call has met the rule.
    bool hasHit(int rule);
    /// Nothing is done with any call any more.
    void mend();

    QJsonArray listOf(const QString &kind);
    /// What somebody else does at the gateway. @param path from the Admin API's root
    void changeAtGateway(const QByteArray &verb, const QString &path, const QJsonObject &body = {});

private:
    int addFault(QJsonObject rule, const Hold &call);
    int hits(int rule);
    QJsonArray atProvider(const QString &path);
    QString authorizationServer() const;

    QProcess m_process;
    QJsonObject m_urls;
    QByteArray m_line;
    PlainHttp m_http;
};

} // namespace test
