#include "tests/contract/cut_json.h"
#include "tests/contract/replay.h"
#include "tests/contract/verdict.h"

#include <QJsonArray>
#include <QTest>

using namespace contract;
using namespace Qt::StringLiterals;

namespace {

const QString recordingPath = QStringLiteral(GATEHOUSE_SOURCE_DIR "/../shared/contracts/kong-gateway-3.4-recorded.md");

/// Changes the answer to the request with this title.
Alteration altering(const QString &title, const std::function<void(sandbox_test::RawReply &)> &change)
{
    return [title, change](const Recorded &recorded, sandbox_test::RawReply &reply) {
        if (recorded.title == title)
            change(reply);
    };
}

} // namespace

/// Sections 1 to 5 of the recording of a real gateway, sent to the sandbox in the order in which they were recorded.
class TestGatewayRecording : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_recording = readRecording(recordingPath, 1, 5);
        if (m_recording.isEmpty())
            QSKIP("the recording is not here");
        QCOMPARE(m_recording.size(), 480);
    }

    void theSandboxAnswersAsTheGateway()
    {
        const Verdict verdict = judge(replay(m_recording));
        qInfo().noquote() << verdict.report;
        QVERIFY2(verdict.faults.isEmpty(), qPrintable(verdict.faults.join(u'\n')));
    }

    void anotherStatusIsFound()
    {
        const Alteration alter = altering(u"PATCH a missing id"_s, [](sandbox_test::RawReply &reply) { reply.status = 400; });
        QCOMPARE(judge(replay(m_recording, alter)).faults.size(), 1);
    }

    void anotherCodeIsFound()
    {
        const Alteration alter = altering(u"unique violation"_s, [](sandbox_test::RawReply &reply) {
            QJsonObject body = reply.json();
            body.insert(u"code"_s, 4);
            reply.body = QJsonDocument(body).toJson();
        });
        QCOMPARE(judge(replay(m_recording, alter)).faults.size(), 1);
    }

    void aCutTextIsReadAsFarAsItGoes_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("read");
        QTest::addColumn<bool>("isCut");
        const auto row = [](const char *name, QByteArray text, QByteArray read, bool isCut) {
            QTest::newRow(name) << text.replace('\'', '"') << read.replace('\'', '"') << isCut;
        };
        row("whole", "{'a':[1,{'b':null}]}", "[{'a':[1,{'b':null}]}]", false);
        row("in a number", "{'a':1,'b':12", "[{'a':1}]", true);
        row("in a text", "{'a':['x','y", "[{'a':['x']}]", true);
        row("behind a name", "{'a':{'b':true,'c'", "[{'a':{'b':true}}]", true);
        row("behind a comma", "[1,", "[[1]]", true);
    }

    void aCutTextIsReadAsFarAsItGoes()
    {
        QFETCH(const QByteArray, text);
        const CutJson json = readCutJson(QString::fromUtf8(text));
        QTEST(QJsonDocument(QJsonArray { json.value }).toJson(QJsonDocument::Compact), "read");
        QTEST(json.isCut, "isCut");
    }

private:
    QList<Recorded> m_recording;
};

QTEST_GUILESS_MAIN(TestGatewayRecording)
#include "test_gateway_recording.moc"
