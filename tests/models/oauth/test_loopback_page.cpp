#include "models/oauth/loopback_page.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTest>

using namespace Qt::StringLiterals;

/// The page that hands a fragment over; its script is run as it stands, in a browser that is only pretended.
class TestLoopbackPage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void onlyItsOwnScriptCanRun();
    void itsWordsAreEscaped();
    void theScriptSendsTheFragmentOnce_data();
    void theScriptSendsTheFragmentOnce();
};

namespace {

const QByteArray nonce = "Tm9uY2UtTm9uY2U";

QByteArray answer()
{
    oauth::RedirectPage page;
    page.text = u"Done & <closed>"_s;
    page.failure = u"\"Failed\""_s;
    return oauth::handOverAnswer(page, nonce);
}

QString scriptOf(const QByteArray &html)
{
    static const QRegularExpression script(u"<script nonce=\"([^\"]*)\">(.*)</script>"_s, QRegularExpression::DotMatchesEverythingOption);
    return script.match(QString::fromUtf8(html)).captured(2);
}

} // namespace

void TestLoopbackPage::onlyItsOwnScriptCanRun()
{
    const QByteArray page = answer();
    const QByteArray policy = "Content-Security-Policy: default-src 'none'; script-src 'nonce-" + nonce
        + "'; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'\r\n";
    QVERIFY(page.contains(policy));
    QCOMPARE(page.count("<script"), 1);
    QVERIFY(page.contains(QByteArray("<script nonce=\"" + nonce + "\">")));
    QVERIFY(page.contains("Cache-Control: no-store\r\n"));
    QVERIFY(page.contains("Referrer-Policy: same-origin\r\n")); // else the POST may come without its origin
    QVERIFY(oauth::pageAnswer({}).contains("Referrer-Policy: no-referrer\r\n"));
    // a page without a script lets none run
    QVERIFY(!oauth::pageAnswer({}).contains("script-src"));
}

void TestLoopbackPage::itsWordsAreEscaped()
{
    const QByteArray page = answer();
    QVERIFY(page.contains("<p id=\"done\" hidden>Done &amp; &lt;closed&gt;</p>"));
    QVERIFY(page.contains("<noscript><p>&quot;Failed&quot;</p></noscript>"));
}

void TestLoopbackPage::theScriptSendsTheFragmentOnce_data()
{
    QTest::addColumn<QString>("fragment");
    QTest::addColumn<QString>("fetch");
    QTest::addColumn<int>("calls");
    QTest::addColumn<QString>("shown");
    QTest::newRow("tokens") << u"#access_token=a%2Bb&state=s"_s << u"({ ok: true })"_s << 1 << u"done"_s;
    QTest::newRow("refused") << u"#access_token=a&state=s"_s << u"({ ok: false })"_s << 1 << u"failed"_s;
    QTest::newRow("nobody there") << u"#access_token=a&state=s"_s << u"Promise.reject(new Error())"_s << 1 << u"failed"_s;
    QTest::newRow("no fragment") << QString() << u"({ ok: true })"_s << 0 << u"failed"_s;
}

void TestLoopbackPage::theScriptSendsTheFragmentOnce()
{
    QFETCH(const QString, fragment);
    QFETCH(const QString, fetch);
    QFETCH(const int, calls);
    QFETCH(const QString, shown);
    const QString node = QStandardPaths::findExecutable(u"node"_s);
    if (node.isEmpty())
        QSKIP("no node to run the script with");
    const QString browser = uR"js(
        const calls = [], marks = { done: { hidden: true }, failed: { hidden: true } };
        let address = "";
        globalThis.location = { hash: "%1", pathname: "/callback" };
        globalThis.history = { replaceState: (state, title, url) => { address = url; } };
        globalThis.document = { getElementById: id => marks[id] };
        globalThis.fetch = async (url, options) => { calls.push({ url, options, address }); return %2; };
        %3
        setTimeout(() => console.log(JSON.stringify({ calls, done: !marks.done.hidden, failed: !marks.failed.hidden })), 20);
    )js"_s.arg(fragment, fetch, scriptOf(answer()));
    QProcess process;
    process.start(node, { u"-e"_s, browser });
    QVERIFY(process.waitForFinished());
    const QByteArray out = process.readAllStandardOutput();
    const QJsonObject seen = QJsonDocument::fromJson(out).object();
    QVERIFY2(!seen.isEmpty(), QByteArray(out + process.readAllStandardError()).constData());
    QCOMPARE(seen.value(u"done"_s).toBool(), shown == u"done");
    QCOMPARE(seen.value(u"failed"_s).toBool(), shown == u"failed");
    QCOMPARE(seen.value(u"calls"_s).toArray().size(), calls);
    if (calls == 0)
        return;
    const QJsonObject call = seen.value(u"calls"_s).toArray().first().toObject();
    QCOMPARE(call.value(u"url"_s).toString(), u"/callback"_s);
    // the address bar had lost the token before it was sent
    QCOMPARE(call.value(u"address"_s).toString(), u"/callback"_s);
    const QJsonObject options = call.value(u"options"_s).toObject();
    QCOMPARE(options.value(u"method"_s).toString(), u"POST"_s);
    QCOMPARE(options.value(u"body"_s).toString(), fragment.mid(1));
    QCOMPARE(options.value(u"redirect"_s).toString(), u"error"_s);
    QCOMPARE(options.value(u"headers"_s).toObject().value(u"Content-Type"_s).toString(), u"application/x-www-form-urlencoded"_s);
}

QTEST_GUILESS_MAIN(TestLoopbackPage)
#include "test_loopback_page.moc"
