#include "models/forms/secret_names.h"

#include <QTest>

class TestSecretNames : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void secretsAreKnownByTheirName_data()
    {
        QTest::addColumn<bool>("expected");
        for (const char *name : { "client_secret", "secret", "session_secret", "password", "redis_password", "sentinel_password",
                 "provision_key", "apikey", "private_key", "aws_key", "eab_hmac_key", "Authorization", "https_proxy_authorization",
                 "cache_tokens_salt", "access_token", "X-Api-Token", "x-api-key" })
            QTest::newRow(name) << true;
        for (const char *name : { "client_id", "key", "key_claim_name", "key_names", "token_endpoint", "login_tokens", "cache_tokens",
                 "password_param_type", "rsa_public_key", "client_certificate", "name", "" })
            QTest::newRow(name) << false;
    }

    void secretsAreKnownByTheirName()
    {
        QFETCH(bool, expected);
        QCOMPARE(forms::isSecretName(QString::fromLatin1(QTest::currentDataTag())), expected);
    }
};

QTEST_GUILESS_MAIN(TestSecretNames)
#include "test_secret_names.moc"
