#include "ui/widgets/activity_strip.h"

#include <QProgressBar>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using ui::ActivityStrip;

class TestActivityStrip : public QObject {
    Q_OBJECT

private:
    static QPushButton *button(const ActivityStrip &strip, const QString &text)
    {
        for (QPushButton *candidate : strip.findChildren<QPushButton *>()) {
            if (candidate->text() == text)
                return candidate;
        }
        return nullptr;
    }

private Q_SLOTS:
    void aTaskCanBeCancelled()
    {
        ActivityStrip strip;
        strip.show();
        const QSignalSpy cancel(&strip, &ActivityStrip::cancelRequested);
        QVERIFY(!button(strip, u"Cancel"_s)->isVisible());
        strip.showTask(u"Reading"_s, 3, 10);
        QVERIFY(button(strip, u"Cancel"_s)->isVisible());
        QCOMPARE(strip.findChild<QProgressBar *>()->value(), 3);
        button(strip, u"Cancel"_s)->click();
        QCOMPARE(cancel.size(), 1);
        strip.showIdle();
        QVERIFY(!strip.findChild<QProgressBar *>()->isVisible());
    }

    void anOutcomeOffersItsWayOn()
    {
        ActivityStrip strip;
        strip.show();
        const QSignalSpy action(&strip, &ActivityStrip::actionRequested);
        strip.showOutcome(ui::Tone::Danger, u"It broke"_s, u"Try again"_s);
        QCOMPARE(strip.outcome(), u"It broke"_s);
        button(strip, u"Try again"_s)->click();
        QCOMPARE(action.size(), 1);
    }

    void itNeverChangesItsHeight()
    {
        ActivityStrip strip;
        strip.show();
        const int idle = strip.height();
        strip.showTask(u"Reading"_s);
        strip.showOutcome(ui::Tone::Success, u"Done"_s, u"Undo"_s);
        QCoreApplication::processEvents();
        QCOMPARE(strip.height(), idle);
    }
};

QTEST_MAIN(TestActivityStrip)
#include "test_activity_strip.moc"
