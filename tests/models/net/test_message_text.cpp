#include "models/net/message_text.h"

#include <QTest>

using namespace Qt::StringLiterals;
using net::MessageForm;

class TestMessageText : public QObject {
    Q_OBJECT

private:
    static net::Exchange tokenRequest()
    {
        net::Exchange exchange;
        exchange.verb = "POST";
        exchange.url = u"https://id.example/token"_s;
        exchange.requestHeaders = { { "Content-Type", "application/x-www-form-urlencoded" } };
        exchange.requestBody = "grant_type=authorization_code&redirect_uri=http%3A%2F%2F127.0.0.1%2Fcallback&scope=a+b";
        exchange.status = 200;
        exchange.responseHeaders = { { "Content-Type", "application/json" } };
        exchange.responseBody = QByteArrayLiteral("{\"token_type\":\"Bearer\"}");
        return exchange;
    }

private Q_SLOTS:
    void aFormIsATable()
    {
        const QString text = net::requestText(tokenRequest(), MessageForm::Decoded);
        QVERIFY(text.startsWith(u"POST https://id.example/token\nContent-Type: "_s));
        QVERIFY2(text.contains(u"\n\ngrant_type    authorization_code\nredirect_uri  http://127.0.0.1/callback\nscope         a b"_s),
            qPrintable(text));
    }

    void rawIsAsItWasSent()
    {
        QVERIFY(net::requestText(tokenRequest(), MessageForm::Raw).endsWith(u"scope=a+b"_s));
        QVERIFY(net::responseText(tokenRequest(), MessageForm::Raw).endsWith(u"{\"token_type\":\"Bearer\"}"_s));
    }

    void jsonIsIndented()
    {
        const QString text = net::responseText(tokenRequest(), MessageForm::Decoded);
        QVERIFY(text.startsWith(u"HTTP/1.1 200\n"_s));
        QVERIFY(text.contains(u"{\n    \"token_type\": \"Bearer\"\n}"_s));
    }

    void aQueryOrFragmentIsATableToo_data()
    {
        QTest::addColumn<QString>("mark");
        QTest::newRow("query") << u"?"_s;
        QTest::newRow("fragment") << u"#"_s;
    }

    void aQueryOrFragmentIsATableToo()
    {
        QFETCH(const QString, mark);
        net::Exchange exchange;
        exchange.verb = "GET";
        exchange.url = u"http://127.0.0.1:8765/callback"_s + mark + u"code=[redacted]&iss=https%3A%2F%2Fid"_s;
        QCOMPARE(net::requestText(exchange, MessageForm::Decoded),
            u"GET http://127.0.0.1:8765/callback\n\ncode  [redacted]\niss   https://id"_s);
    }

    void nothingIsSaidOfWhatNeverCame()
    {
        QVERIFY(net::requestText({}, MessageForm::Decoded).isEmpty());
        QVERIFY(net::responseText({}, MessageForm::Decoded).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestMessageText)
#include "test_message_text.moc"
