#include "models/oauth/state_nonce.h"

#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;

class TestStateNonce : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyValueIsFreshAndLong();
};

void TestStateNonce::everyValueIsFreshAndLong()
{
    static const QRegularExpression form(u"\\A[A-Za-z0-9_-]{43}\\z"_s);
    QSet<QByteArray> seen;
    for (int i = 0; i < 50; ++i) {
        for (const core::Secret &value : { oauth::makeState(), oauth::makeNonce() }) {
            QVERIFY(form.match(QString::fromLatin1(value.reveal())).hasMatch());
            QVERIFY(!seen.contains(value.reveal()));
            seen.insert(value.reveal());
        }
    }
}

QTEST_GUILESS_MAIN(TestStateNonce)
#include "test_state_nonce.moc"
