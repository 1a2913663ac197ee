#include "tests/live/live_login.h"

#include "tests/support/scripted_person.h"

#include <thread>

using namespace Qt::StringLiterals;

namespace live {

core::Result<oauth::CodeFlowResult> logIn(const net::Http &http, const oauth::Metadata &metadata, const oauth::Client &client,
    const QStringList &scopes, const LiveFacts &facts, QString prompt)
{
    oauth::CodeFlowRequest request;
    request.metadata = metadata;
    request.client = client;
    request.scopes = scopes;
    request.patience = std::chrono::seconds(60);
    if (scopes.contains("offline_access"_L1))
        prompt = u"consent"_s;
    if (!prompt.isEmpty())
        request.extraParameters = { { u"prompt"_s, prompt } };
    std::thread person;
    const auto open = [&person, &facts](const QUrl &url) {
        person = std::thread([url, &facts] { support::ScriptedPerson(facts.user, facts.password).visit(url); });
        return true;
    };
    const core::SystemClock clock;
    auto result = oauth::runCodeFlow(http, request, open, clock);
    if (person.joinable())
        person.join();
    return result;
}

} // namespace live
