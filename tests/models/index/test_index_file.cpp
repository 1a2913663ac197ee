#include "tests/models/index/index_fixture.h"

#include <QFileInfo>
#include <QLockFile>
#include <QTest>

using namespace Qt::StringLiterals;

class TestIndexFile : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theFileIsForItsOwnerAlone()
    {
        const test::IndexFixture index;
        QCOMPARE(QFileInfo(index.file.path()).permissions() & (QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther),
            QFile::Permissions());
    }

    void whatWasReadStays()
    {
        const test::IndexFixture index;
        index.read(u"services"_s, { { { u"id"_s, u"s"_s }, { u"name"_s, u"orders"_s } } });
        const auto states = index.opened().states();
        QVERIFY(states);
        QCOMPARE(states->size(), 1);
        QCOMPARE(states->first().rows, 1);
        QVERIFY(states->first().complete);
        QCOMPARE(states->first().readAt, QDateTime::fromSecsSinceEpoch(1'790'000'000, Qt::UTC));
    }

    void noCredentialOfAPluginIsInTheFile_data()
    {
        QTest::addColumn<QJsonObject>("config");
        const auto row = [](const char *name, const QJsonObject &config) { QTest::newRow(name) << config; };
        const QJsonArray headers { u"Authorization:Bearer the-secret"_s, u"X-Partner:the-secret"_s };
        row("a known secret", { { u"client_secret"_s, QJsonArray { u"the-secret"_s } } });
        row("headers to add", { { u"add"_s, QJsonObject { { u"headers"_s, headers } } } });
        row("a map of headers", { { u"headers"_s, QJsonObject { { u"X-Partner"_s, u"the-secret"_s } } } });
        row("arguments sent along", { { u"token_post_args_values"_s, QJsonArray { u"the-secret"_s } } });
        row("a query to add", { { u"append"_s, QJsonObject { { u"querystring"_s, QJsonArray { u"partner:the-secret"_s } } } } });
        row("an address with a password", { { u"forward_to"_s, u"https://me:the-secret@logs.example/?x=the-secret"_s } });
        row("an address that is a secret", { { u"webhook"_s, u"https://hooks.example/T1/the-secret"_s } });
        row("an issuer with a password", { { u"issuer"_s, u"https://me:the-secret@id.example"_s } });
        row("a script", { { u"access"_s, QJsonArray { u"return 'the-secret'"_s } } });
        row("a value as a name", { { u"the-secret-1a2B3c4D5e"_s, u"x"_s } });
    }

    void noCredentialOfAPluginIsInTheFile()
    {
        QFETCH(const QJsonObject, config);
        const test::IndexFixture index;
        QJsonObject whole = config;
        whole.insert(u"minute"_s, 5);
        index.read(u"plugins"_s, { { { u"id"_s, u"p"_s }, { u"name"_s, u"correlation"_s }, { u"config"_s, whole } } });
        index.makeSearchable();
        QCOMPARE(index.titles(u"config:5"_s), QStringList { u"correlation"_s });
        QCOMPARE(index.titles(u"config~the-secret"_s), QStringList());
        QByteArray bytes;
        for (const QString &end : { u""_s, u"-wal"_s }) {
            QFile file(index.file.path() + end);
            if (file.open(QIODevice::ReadOnly))
                bytes += file.readAll();
        }
        QVERIFY(bytes.contains("correlation"));
        QVERIFY(!bytes.contains("the-secret"));
    }

    void namesAndAddressesOfAConfigurationAreFound()
    {
        const test::IndexFixture index;
        const QJsonObject config { { u"issuer"_s, u"https://id.example/realms/shop"_s },
            { u"add"_s, QJsonObject { { u"headers"_s, QJsonArray { u"X-Partner:value"_s } } } },
            { u"forward_to"_s, u"https://logs.example/in"_s }, { u"scopes_required"_s, QJsonArray { u"orders:read"_s } },
            { u"policy"_s, u"local"_s }, { u"account"_s, u"{vault://hcv/kong/account}"_s } };
        index.read(u"plugins"_s, { { { u"id"_s, u"p"_s }, { u"name"_s, u"any"_s }, { u"config"_s, config } } });
        index.makeSearchable();
        for (const QString &text : { u"realms/shop"_s, u"x-partner"_s, u"logs.example"_s, u"orders:read"_s, u"local"_s, u"vault://hcv"_s })
            QVERIFY2(index.titles(u"config~"_s + text) == QStringList { u"any"_s }, qPrintable(text));
    }

    void anotherFormIsMadeAnew()
    {
        const test::IndexFixture index;
        index.read(u"services"_s, { { { u"id"_s, u"s"_s }, { u"name"_s, u"orders"_s } } });
        {
            auto database = index.file.database();
            QVERIFY(database->run(u"PRAGMA user_version = 77"_s));
        }
        const entity_index::IndexFile again = index.opened();
        QVERIFY(again.states()->isEmpty());
        index.read(u"services"_s, { { { u"id"_s, u"s"_s }, { u"name"_s, u"orders"_s } } });
        QCOMPARE(index.titles(u"orders"_s), QStringList { u"orders"_s });
    }

    void aBrokenFileIsMadeAnew()
    {
        const test::IndexFixture index;
        QFile::remove(index.file.path() + u"-wal"_s);
        QFile file(index.file.path());
        QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        file.write("this is no database at all, and long enough to be looked at as one ................................................");
        file.close();
        QVERIFY(index.opened().states()->isEmpty());
    }

    void oneWritesAtATime()
    {
        const test::IndexFixture index;
        const auto first = index.file.lockForWriting();
        QVERIFY(first);
        const auto second = index.opened().lockForWriting();
        QVERIFY(!second);
        QCOMPARE(second.error().code, u"gatehouse.index_locked"_s);
        QCOMPARE(qint64(second.error().fields.toObject().value(u"pid").toInteger()), QCoreApplication::applicationPid());
    }

    void othersSeeThatSomethingHasChanged()
    {
        const test::IndexFixture index;
        auto reader = index.file.database();
        const auto before = entity_index::IndexFile::version(*reader);
        QCOMPARE(*entity_index::IndexFile::version(*reader), *before);
        index.read(u"services"_s, { { { u"id"_s, u"s"_s }, { u"name"_s, u"orders"_s } } });
        QVERIFY(*entity_index::IndexFile::version(*reader) != *before);
    }
};

QTEST_GUILESS_MAIN(TestIndexFile)
#include "test_index_file.moc"
