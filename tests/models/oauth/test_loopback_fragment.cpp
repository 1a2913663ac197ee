#include "models/oauth/loopback_redirect.h"
#include "tests/support/scripted_person.h"

#include <QJsonObject>
#include <QTest>

#include <future>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using core::Error;
using oauth::LoopbackRedirect;
using support::BrowserPage;
using support::ScriptedPerson;

/// The redirect listener where the answer stands behind the "#".
class TestLoopbackFragment : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void thePageHandsTheFragmentOver();
    void everyPageHasItsOwnNonce();
    void aForeignFragmentIsRefused();
    void tokensInTheQueryAreRefused();
    void anErrorInTheQueryEndsTheWait();
    void withoutAFragmentNothingIsPosted();
};

namespace {

const core::Secret state("OurOwnState");

/// A listener that waits on a thread of its own.
class Waiting {
public:
    explicit Waiting(bool takesFragment = true)
    {
        auto listener = LoopbackRedirect::listen({ u"127.0.0.1"_s, {}, u"/callback"_s, takesFragment });
        if (!listener)
            qFatal("%s", qPrintable(listener.error().code));
        m_listener = std::move(*listener);
        uri = m_listener->redirectUri();
        m_outcome = std::async(std::launch::async, [this] { return m_listener->waitForFragment(state, {}, 20s, cancel); });
    }
    ~Waiting() { cancel.cancel(); }
    Q_DISABLE_COPY_MOVE(Waiting)

    bool isWaiting() const { return m_outcome.wait_for(0s) != std::future_status::ready; }
    core::Result<core::Secret> outcome() { return m_outcome.get(); }
    QUrl with(const QString &rest) const { return QUrl(QString(uri.toString() + rest)); }

    QUrl uri;
    core::CancelToken cancel;

private:
    std::unique_ptr<LoopbackRedirect> m_listener;
    std::future<core::Result<core::Secret>> m_outcome;
};

BrowserPage visit(const QUrl &url)
{
    return ScriptedPerson({}, {}).visit(url);
}

QByteArray nonceOf(const BrowserPage &page)
{
    return page.body.mid(page.body.indexOf("nonce=\"") + 7).split('"').first();
}

} // namespace

void TestLoopbackFragment::thePageHandsTheFragmentOver()
{
    Waiting waiting;
    const BrowserPage page = ScriptedPerson({}, {}).get(waiting.uri);
    QCOMPARE(page.status, 200);
    QVERIFY(page.body.contains("<script nonce="));
    QVERIFY(waiting.isWaiting());
    const BrowserPage last = visit(waiting.with(u"#access_token=a%2Bb&state=OurOwnState"_s));
    QCOMPARE(last.status, 200);
    QVERIFY(!last.body.contains("<script"));
    const auto outcome = waiting.outcome();
    QVERIFY2(outcome, outcome ? "" : qPrintable(outcome.error().code));
    QCOMPARE(outcome->reveal(), "access_token=a%2Bb&state=OurOwnState");
}

void TestLoopbackFragment::everyPageHasItsOwnNonce()
{
    const Waiting waiting;
    ScriptedPerson person({}, {});
    const QByteArray first = nonceOf(person.get(waiting.uri));
    const BrowserPage second = person.get(waiting.uri);
    QCOMPARE(first.size(), 22);
    QVERIFY(first != nonceOf(second));
    QVERIFY(second.headers.value("content-security-policy").contains(QByteArray("script-src 'nonce-" + nonceOf(second) + "'")));
}

void TestLoopbackFragment::aForeignFragmentIsRefused()
{
    Waiting waiting;
    QCOMPARE(visit(waiting.with(u"#access_token=MARKER&state=other"_s)).status, 400);
    QCOMPARE(visit(waiting.with(u"#access_token=MARKER"_s)).status, 400);
    QCOMPARE(visit(waiting.with(u"?error=x&state=other"_s)).status, 400);
    QVERIFY(waiting.isWaiting());
    QCOMPARE(visit(waiting.with(u"#access_token=a&state=OurOwnState"_s)).status, 200);
    QVERIFY(waiting.outcome());
}

void TestLoopbackFragment::tokensInTheQueryAreRefused()
{
    Waiting waiting;
    visit(waiting.with(u"?access_token=a&token_type=Bearer&state=OurOwnState"_s));
    const auto outcome = waiting.outcome();
    QVERIFY(!outcome);
    QCOMPARE(outcome.error().kind, Error::Kind::Protocol);
    QCOMPARE(outcome.error().code, u"gatehouse.redirect_incomplete"_s);
}

void TestLoopbackFragment::anErrorInTheQueryEndsTheWait()
{
    Waiting waiting;
    visit(waiting.with(u"?error=unauthorized_client&state=OurOwnState"_s));
    const auto outcome = waiting.outcome();
    QVERIFY(!outcome);
    QCOMPARE(outcome.error().code, u"unauthorized_client"_s);
}

void TestLoopbackFragment::withoutAFragmentNothingIsPosted()
{
    const Waiting waiting(false);
    // a listener for the code flow has no such page and takes no POST
    QCOMPARE(ScriptedPerson({}, {}).get(waiting.uri).status, 400);
}

QTEST_GUILESS_MAIN(TestLoopbackFragment)
#include "test_loopback_fragment.moc"
