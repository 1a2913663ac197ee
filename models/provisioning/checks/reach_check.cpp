#include "models/provisioning/checks/reach_check.h"

#include "models/net/certificate_info.h"
#include "models/net/loopback_proxy.h"

#include <QElapsedTimer>

namespace provisioning {

using namespace Qt::StringLiterals;
using Mark = core::CheckLine::Mark;
using core::Error;

namespace {

constexpr qint64 soonDays = 30;
constexpr int httpPort = 80;
constexpr int httpsPort = 443;

bool isEncrypted(const QUrl &url)
{
    return url.scheme() == u"https";
}

void tellTls(const QUrl &url, const net::Response &response, const core::TlsSettings &tls, const CheckLines &lines)
{
    const QString topic = u"tls"_s;
    if (!isEncrypted(url)) {
        const bool local = net::isLoopbackHost(url.host());
        lines.tell(topic, local ? Mark::Off : Mark::Attention, {}, local ? u"plain_local"_s : u"plain"_s);
        return;
    }
    const auto chain = net::certificateInfos(response.peerChain);
    if (chain.isEmpty()) {
        lines.tell(topic, Mark::Done);
        return;
    }
    const net::CertificateInfo &leaf = chain.first();
    const qint64 days = response.receivedAt.isValid() ? response.receivedAt.daysTo(leaf.notAfter) : soonDays;
    const bool soon = days < soonDays;
    lines.tell(topic, soon ? Mark::Attention : Mark::Done,
        { { u"subject"_s, leaf.subject }, { u"issuer"_s, leaf.issuer }, { u"until"_s, leaf.notAfter.toString(Qt::ISODate) },
            { u"days"_s, days }, { u"pinned"_s, !tls.pinnedSha256.isEmpty() } },
        soon ? u"ends_soon"_s : QString());
}

} // namespace

core::Result<net::Response> checkReach(const net::Http &http, const QUrl &url, const core::TlsSettings &tls, const CheckLines &lines)
{
    QJsonObject facts { { u"host"_s, url.host() }, { u"port"_s, url.port(isEncrypted(url) ? httpsPort : httpPort) } };
    lines.ask(u"address"_s, facts);
    net::Request request;
    request.url = url;
    request.bodyLimit = net::smallBodyLimit;
    QElapsedTimer timer;
    timer.start();
    auto response = http.send(request);
    if (response) {
        facts.insert(u"ms"_s, timer.elapsed());
        lines.tell(u"address"_s, Mark::Done, facts);
        tellTls(url, *response, tls, lines);
    } else if (response.error().kind == Error::Kind::Tls) {
        lines.tell(u"address"_s, Mark::Done, facts);
        lines.fail(u"tls"_s, response.error());
    } else {
        lines.fail(u"address"_s, response.error(), facts);
    }
    return response;
}

} // namespace provisioning
