#include "ui/session/provider_list.h"

#include "ui/operations.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

class TestProviderList : public QObject {
    Q_OBJECT

private:
    static core::Provider provider(const QString &id)
    {
        return { id, u"name of "_s + id, u"generic"_s, QUrl(u"https://id.example"_s), {} };
    }

private Q_SLOTS:
    void theSandboxStandsBeforeTheSavedOnesAndBringsItsCredential()
    {
        ui::ProviderEngine engine;
        engine.saved = [] { return core::Result<std::vector<core::Provider>>(std::vector { provider(u"saved"_s) }); };
        engine.credentials = [](const core::Provider &one) {
            return core::Result<ui::ProviderTarget>(ui::ProviderTarget { one, core::Secret(QByteArray("kept")) });
        };
        ui::Operations operations;
        ui::ProviderList list(engine, operations);
        list.reload();
        QTRY_COMPARE(list.providers().size(), size_t(1));
        list.setSandbox(ui::ProviderTarget { provider(u"sandbox"_s), core::Secret(QByteArray("fixed")) });
        QCOMPARE(list.providers().front().id, u"sandbox"_s);
        QCOMPARE(list.opener(u"sandbox"_s)()->credential.reveal(), QByteArray("fixed"));
        QCOMPARE(list.opener(u"saved"_s)()->credential.reveal(), QByteArray("kept"));
        QCOMPARE(list.opener(u"other"_s)().error().code, u"gatehouse.no_such_provider"_s);
        list.setSandbox({});
        QVERIFY(!list.find(u"sandbox"_s));
    }

    void aStoreThatCannotBeReadIsTold()
    {
        ui::ProviderEngine engine;
        engine.saved = []() -> core::Result<std::vector<core::Provider>> { return core::failure(core::Error::Kind::Storage, u"x"_s); };
        ui::Operations operations;
        ui::ProviderList list(engine, operations);
        QString code;
        connect(&list, &ui::ProviderList::failed, this, [&code](const core::Error &error) { code = error.code; });
        list.reload();
        QTRY_COMPARE(code, u"x"_s);
    }
};

QTEST_MAIN(TestProviderList)
#include "test_provider_list.moc"
