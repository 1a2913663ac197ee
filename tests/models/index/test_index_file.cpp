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

    void whatWasReadStaysAndIsReadBackWithoutSecrets()
    {
        const test::IndexFixture index;
        index.read(u"plugins"_s,
            { { { u"id"_s, u"p"_s }, { u"name"_s, u"openid-connect"_s },
                { u"config"_s,
                    QJsonObject { { u"issuer"_s, u"https://id"_s }, { u"client_secret"_s, QJsonArray { u"the-secret"_s } } } } } });
        const entity_index::IndexFile again = index.opened();
        const auto entity = again.entity(u"plugins"_s, u"p"_s);
        QVERIFY(entity);
        QCOMPARE(entity->value(u"config").toObject().value(u"issuer").toString(), u"https://id"_s);
        QVERIFY(again.entity(u"plugins"_s, u"other"_s)->isEmpty());
        const auto states = again.states();
        QVERIFY(states);
        QCOMPARE(states->size(), 1);
        QCOMPARE(states->first().rows, 1);
        QVERIFY(states->first().complete);
        QCOMPARE(states->first().readAt, QDateTime::fromSecsSinceEpoch(1'790'000'000, Qt::UTC));
        for (const QString &end : { u""_s, u"-wal"_s }) {
            QFile file(again.path() + end);
            QVERIFY(!file.open(QIODevice::ReadOnly) || !file.readAll().contains("the-secret"));
        }
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
