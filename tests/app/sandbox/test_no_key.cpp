#include "app/sandbox/provider/provider.h"
#include "app/sandbox/sandbox.h"

#include <QTest>

#include <openssl/evp.h>

using namespace Qt::StringLiterals;

/// OpenSSL cannot make a key, as where a policy of the machine forbids it.
class TestNoKey : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QCOMPARE(EVP_set_default_properties(nullptr, "provider=none"), 1); }
    void cleanup() { QCOMPARE(EVP_set_default_properties(nullptr, ""), 1); }

    void theProviderSaysSoAndCanBeStartedLater()
    {
        const core::SystemClock clock;
        sandbox::Provider provider({}, clock, nullptr);
        const core::Result<> started = provider.start();
        QVERIFY(!started);
        QCOMPARE(started.error().code, u"gatehouse.key_generation"_s);
        cleanup();
        QVERIFY(provider.start());
        QCOMPARE(provider.dump().value("keys"_L1).toArray().size(), 1);
    }

    void theSandboxSaysSo()
    {
        const core::SystemClock clock;
        sandbox::Sandbox sandbox({}, clock);
        const core::Result<> started = sandbox.start();
        QVERIFY(!started);
        QCOMPARE(started.error().code, u"gatehouse.key_generation"_s);
        QCOMPARE(started.error().kind, core::Error::Kind::Unsupported);
    }
};

QTEST_MAIN(TestNoKey)
#include "test_no_key.moc"
