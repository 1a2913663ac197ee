#include "ui/pages/kinds_page.h"

#include "models/gateway/entity_kind.h"
#include "tests/ui/look_application.h"
#include "tests/ui/workbench_fixture.h"
#include "ui/pages/entity_page.h"
#include "ui/views/table_view.h"
#include "ui/words/kind_words.h"

#include <QFile>
#include <QPushButton>
#include <QTest>

using namespace Qt::StringLiterals;

/// The page that leads to the kinds without an entry of their own, and the table of one of them.
class TestKindsPage : public QObject {
    Q_OBJECT

private:
    static QPushButton *row(const QWidget &page, const QString &kind) { return page.findChild<QPushButton *>(QString(kind + u"Row")); }

private Q_SLOTS:
    void initTestCase() { test::wear(ui::lightTheme); }

    void whatTheGatewayLacksIsNotShown()
    {
        test::WorkbenchFixture work;
        work.fake.served = QStringList { u"upstreams"_s, u"vaults"_s };
        ui::KindsPage page(work.bench);
        page.show();
        page.enter({});
        QTRY_VERIFY(row(page, u"upstreams"_s));
        QVERIFY(row(page, u"vaults"_s));
        QVERIFY(!row(page, u"certificates"_s));
        row(page, u"vaults"_s)->click();
        QCOMPARE(work.navigator.current().page, u"vaults"_s);
    }

    void aFailureIsSaidAndTriedAgain()
    {
        test::WorkbenchFixture work;
        work.fake.served = core::failure(core::Error::Kind::Network, u"gatehouse.connection_refused"_s);
        ui::KindsPage page(work.bench);
        page.show();
        page.enter({});
        const auto again = [&page] {
            const auto buttons = page.findChildren<QPushButton *>();
            for (QPushButton *button : buttons) {
                if (button->isVisible() && button->text().remove(u'&') == u"Try again")
                    return button;
            }
            return static_cast<QPushButton *>(nullptr);
        };
        QTRY_VERIFY(again());
        work.fake.served = QStringList { u"keys"_s };
        again()->click();
        QTRY_VERIFY(row(page, u"keys"_s));
    }

    void anyKindHasATable()
    {
        test::WorkbenchFixture work;
        work.fake.objects.insert(u"upstreams"_s,
            std::vector { tables::ObjectRow { .id = u"u"_s, .name = u"orders"_s, .values = { u"round-robin"_s, u"10000"_s, QString() } } });
        ui::EntityPage page(work.bench, ui::entityPageKind(u"upstreams"_s));
        page.show();
        page.enter({});
        const auto *view = page.findChild<ui::TableView *>();
        QTRY_COMPARE(view->model()->rowCount(), 1);
        QCOMPARE(view->model()->index(0, 0).data().toString(), u"orders"_s);
    }

    void nothingIsMadeOfWhatIsOnlyLookedAt()
    {
        test::WorkbenchFixture work;
        ui::EntityPage page(work.bench, ui::entityPageKind(u"rbac-roles"_s));
        QVERIFY(!page.findChild<QPushButton *>(u"new-rbac-roles"_s));
        ui::EntityPage written(work.bench, ui::entityPageKind(u"vaults"_s));
        QVERIFY(written.findChild<QPushButton *>(u"new-vaults"_s));
    }

    void everyKindHasWordsAndAnIcon()
    {
        for (const gateway::EntityKind &kind : gateway::entityKinds()) {
            QVERIFY2(ui::kindWord(kind.name) != kind.name, qPrintable(kind.name));
            QVERIFY2(QFile::exists(u":/icons/%1.svg"_s.arg(ui::kindIcon(kind.name))), qPrintable(kind.name));
        }
    }
};

QTEST_MAIN(TestKindsPage)
#include "test_kinds_page.moc"
