#include "app/cli/browser_login.h"

#include "app/cli/output.h"
#include "app/cli/text.h"
#include "models/provisioning/strategies/loopback_ports.h"

#include <QProcess>

namespace cli {

using namespace Qt::StringLiterals;
using core::Error;

namespace {

/// Starts the desktop's browser; the address holds no secret (PKCE challenge, state and nonce are for one use).
bool startBrowser(const QUrl &url)
{
    return QProcess::startDetached(u"xdg-open"_s, { url.toString(QUrl::FullyEncoded) });
}

} // namespace

void describeLoginOptions(QCommandLineParser &parser)
{
    parser.addOption({ u"no-browser"_s, Text::tr("Print the address to open instead of starting a browser.") });
    parser.addOption(
        { u"port"_s, Text::tr("Port of the redirect URI on 127.0.0.1; may be repeated, the first free one is taken."), u"PORT"_s });
    parser.addOption({ u"scope"_s, Text::tr("Scope to ask for; may be repeated."), u"NAME"_s });
    parser.addOption({ u"audience"_s, Text::tr("Audience to ask for."), u"NAME"_s });
}

core::Result<oauth::CodeFlowRequest> loginRequest(
    const QCommandLineParser &parser, const OpenProvider &provider, const oauth::Client &client)
{
    oauth::CodeFlowRequest request;
    request.metadata = provider.metadata;
    request.client = client;
    request.scopes = parser.isSet(u"scope"_s) ? parser.values(u"scope"_s) : QStringList { u"openid"_s };
    for (const QString &port : parser.values(u"port"_s)) {
        if (const quint16 number = port.toUShort(); number > 0)
            request.redirectPorts << number;
        else
            return core::failure(Error::Kind::Invalid, u"gatehouse.bad_value"_s, {}, u"--port"_s,
                QJsonObject { { u"key"_s, u"--port"_s }, { u"value"_s, port } });
    }
    // Where the provider compares ports, only those that are registered come back.
    if (request.redirectPorts.isEmpty() && !provider.provider->capabilities(provider.metadata).ephemeralLoopbackPort) {
        for (const QString &uri : provisioning::withFixedPorts({ u"http://127.0.0.1/callback"_s }))
            request.redirectPorts << static_cast<quint16>(QUrl(uri).port());
    }
    if (parser.isSet(u"audience"_s))
        request.extraParameters << std::pair(u"audience"_s, parser.value(u"audience"_s));
    return request;
}

oauth::OpenBrowser browserOpener(const QCommandLineParser &parser, const Output &output)
{
    const bool browser = !parser.isSet(u"no-browser"_s);
    return [browser, output](const QUrl &url) {
        if (browser && startBrowser(url))
            return true;
        output.line(Text::tr("Open this address in a browser:\n%1").arg(url.toString(QUrl::FullyEncoded)));
        output.object({ { u"open"_s, url.toString(QUrl::FullyEncoded) } });
        return true;
    };
}

} // namespace cli
