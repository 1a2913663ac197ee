#include "ui/pages/first_run_page.h"

#include "tests/ui/fake_engine.h"
#include "ui/widgets/callout.h"

#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using ui::FirstRunPage;

class TestFirstRunPage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void bothDoorsOpen()
    {
        FirstRunPage page;
        const QSignalSpy sandbox(&page, &FirstRunPage::sandboxRequested);
        const QSignalSpy add(&page, &FirstRunPage::addRequested);
        page.findChild<QPushButton *>(u"startSandbox"_s)->click();
        page.findChild<QPushButton *>(u"addGateway"_s)->click();
        QCOMPARE(sandbox.size(), 1);
        QCOMPARE(add.size(), 1);
    }

    void savedGatewaysAreOffered()
    {
        FirstRunPage page;
        page.setSaved({ test::target(u"Staging"_s).connection, test::target(u"Production"_s).connection });
        page.setSaved({ test::target(u"Production"_s).connection });
        core::Connection chosen;
        connect(&page, &FirstRunPage::savedChosen, this, [&](const core::Connection &connection) { chosen = connection; });
        int found = 0;
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        for (QPushButton *button : page.findChildren<QPushButton *>()) {
            if (button->accessibleName().contains(u"Production"_s)) {
                ++found;
                button->click();
            }
            QVERIFY(!button->accessibleName().contains(u"Staging"_s));
        }
        QCOMPARE(found, 1);
        QCOMPARE(chosen.name, u"Production"_s);
    }

    void whyTheSandboxDidNotStartIsSaidAtItsDoor()
    {
        FirstRunPage page;
        page.resize(1000, 800);
        page.show();
        page.setSandboxError(u"It is missing"_s, u"Install it."_s);
        bool said = false;
        for (const ui::Callout *callout : page.findChildren<ui::Callout *>())
            said = said || (callout->isVisible() && callout->sentence() == u"It is missing"_s);
        QVERIFY(said);
    }

    void whileItStartsTheButtonWaits()
    {
        FirstRunPage page;
        auto *start = page.findChild<QPushButton *>(u"startSandbox"_s);
        page.setSandboxStarting(true);
        QVERIFY(!start->isEnabled());
        page.setSandboxStarting(false);
        QVERIFY(start->isEnabled());
    }
};

QTEST_MAIN(TestFirstRunPage)
#include "test_first_run_page.moc"
