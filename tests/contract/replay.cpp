#include "tests/contract/replay.h"

#include "tests/contract/answer_difference.h"
#include "tests/contract/odd_requests.h"
#include "tests/contract/preparations.h"

using namespace Qt::StringLiterals;

namespace contract {
namespace {

class Run {
public:
    explicit Run(const Alteration &alter)
        : m_alter(alter)
    {
        m_gateway.api.setFacts({ u"0b0dc3b1-4392-41c6-86c9-884744a38244"_s, u"vm"_s, m_gateway.server.port(), 0 });
    }

    Replayed play(Recorded recorded)
    {
        m_preparations.before(recorded, m_gateway, m_known);
        if (!recorded.request)
            recorded.request = oddRequest(recorded);
        if (!recorded.request)
            return { recorded, { u"nobody knows what was sent"_s } };
        sandbox_test::RawReply reply = send(*recorded.request);
        if (m_alter)
            m_alter(recorded, reply);
        return { recorded, differences(recorded, reply, m_known) };
    }

private:
    sandbox_test::RawReply send(const Request &request)
    {
        if (!request.raw.isEmpty())
            return sandbox_test::RawClient(m_gateway.server.port()).exchange(request.raw);
        return m_gateway.client->send(request.method, m_known.translate(request.target), m_known.translate(request.body), request.headers);
    }

    Alteration m_alter;
    sandbox_test::AdminFixture m_gateway;
    Preparations m_preparations;
    StandIns m_known;
};

} // namespace

QList<Replayed> replay(const QList<Recorded> &recording, const Alteration &alter)
{
    Run run(alter);
    QList<Replayed> all;
    for (const Recorded &recorded : recording)
        all.append(run.play(recorded));
    return all;
}

} // namespace contract
