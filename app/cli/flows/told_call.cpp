#include "app/cli/flows/told_call.h"

#include "app/cli/text.h"
#include "ui/words/refusal_text.h"

#include <QJsonArray>

namespace cli {

using namespace Qt::StringLiterals;

namespace {

QString credentialText(const gateway::RouteCall &call)
{
    switch (call.credential) {
    case gateway::Credential::ClientBasic:
        return Text::tr("%1 %2 with Basic: id and secret of the client %3; the gateway fetches the token itself");
    case gateway::Credential::PersonBasic:
        return Text::tr("%1 %2 with Basic: name and password of %3; the gateway fetches the token with its own client");
    case gateway::Credential::Bearer:
        return Text::tr("%1 %2 with Bearer: the token of %3");
    case gateway::Credential::Cookie:
        return Text::tr("%1 %2 with nothing but the cookie %3");
    }
    Q_UNREACHABLE();
}

QString schemeName(gateway::Credential credential)
{
    switch (credential) {
    case gateway::Credential::ClientBasic:
    case gateway::Credential::PersonBasic:
        return u"Basic"_s;
    case gateway::Credential::Bearer:
        return u"Bearer"_s;
    case gateway::Credential::Cookie:
        return u"Cookie"_s;
    }
    Q_UNREACHABLE();
}

} // namespace

core::Result<gateway::RouteAnswer> callAndTell(const net::Http &http, const gateway::RouteCall &call, const FlowReport &report)
{
    const QString place = call.url.toString(QUrl::RemoveQuery);
    report.step(u"request"_s, true,
        { { u"method"_s, QString::fromLatin1(call.method) }, { u"url"_s, place }, { u"credential"_s, schemeName(call.credential) },
            { u"of"_s, call.as } },
        credentialText(call).arg(QString::fromLatin1(call.method), place, call.as));
    const auto answer = gateway::callRoute(http, call);
    if (!answer)
        return answer;
    const net::Response &response = answer->response;
    const QString body = gateway::withoutTokens(response.body, answer->hidden);
    QJsonObject detail {
        { u"status"_s, response.status },
        { u"content_type"_s, gateway::withoutTokens(response.header("Content-Type"), answer->hidden) },
        { u"body"_s, body },
        { u"means"_s, QJsonArray::fromStringList(answer->meanings) },
    };
    if (!answer->location.isEmpty())
        detail.insert(u"location"_s, answer->location);
    report.step(u"answer"_s, !answer->refusal, detail,
        answer->location.isEmpty() ? Text::tr("status %1: %2").arg(response.status).arg(body.left(500))
                                   : Text::tr("status %1, to %2").arg(response.status).arg(answer->location));
    for (const QString &meaning : answer->meanings)
        report.more(Text::tr("It can mean: %1").arg(ui::refusalText(meaning)));
    return answer;
}

} // namespace cli
