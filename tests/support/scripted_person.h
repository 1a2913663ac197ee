#pragma once

#include <QByteArray>
#include <QList>
#include <QMap>
#include <QString>
#include <QUrl>

#include <utility>

namespace support {

/// One answer as a browser sees it.
struct BrowserPage {
    int status = 0; ///< 0 = nobody answered
    QMap<QByteArray, QByteArray> headers; ///< names in lower case; the last of a name
    QByteArray body;
    QUrl url; ///< where it came from
};

/// A person at a browser, over plain HTTP: opens an address, fills in and sends the forms that come, follows redirects, also to the
/// address of the client. Keeps cookies per host and port. Shares no code with the program. Blocking; one thread.
class ScriptedPerson {
public:
    ScriptedPerson(QByteArray user, QByteArray password);

    /// Presses the button that refuses, at the login already.
    void refuse() { m_decision = "deny"; }
    /// Says with every request that it is @p agent (User-Agent); nothing otherwise.
    void introduceAs(const QByteArray &agent) { m_agent = agent; }
    /// Stops in front of this address instead of visiting it.
    void stopAt(const QUrl &address) { m_stop = address; }

    /// Opens @p address and goes on until a page without a form, or the stop. A page that was reached with a fragment and has a script gets
    /// it done: the fragment is sent to the page's own path by POST, with the page's origin.
    /// @return the last page; with the redirect's address in `url` and status 0 when stopped
    BrowserPage visit(const QUrl &address);
    /// Sends one request and nothing more.
    BrowserPage get(const QUrl &address);

private:
    using Fields = QList<std::pair<QByteArray, QByteArray>>;

    BrowserPage send(const QByteArray &method, const QUrl &address, const QByteArray &body, const QByteArray &origin = {});
    bool isStop(const QUrl &address) const;
    Fields filledIn(const QByteArray &form) const;

    QByteArray m_user;
    QByteArray m_password;
    QByteArray m_decision = "allow";
    QByteArray m_agent;
    QUrl m_stop;
    QMap<QByteArray, QMap<QByteArray, QByteArray>> m_cookies; ///< by host and port
};

} // namespace support
