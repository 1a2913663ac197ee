#include "ui/widgets/callout.h"

#include "tests/ui/look_application.h"
#include "ui/widgets/buttons.h"

#include <QTest>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

class TestCallout : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void itSpeaksToScreenReaders()
    {
        const ui::Callout callout(ui::Tone::Danger, ui::Glyph::Failed, u"It broke"_s, u"Because."_s);
        QCOMPARE(callout.accessibleName(), u"It broke"_s);
        QCOMPARE(callout.accessibleDescription(), u"Because."_s);
    }

    void itsToneFillsIt()
    {
        test::wear(ui::darkTheme);
        ui::Callout callout(ui::Tone::Warning, ui::Glyph::Attention, u"Careful"_s);
        QVERIFY(test::pixelsOf(test::picture(callout), ui::darkTheme.warning.soft) > 200);
        callout.setWords(ui::Tone::Success, ui::Glyph::Done, u"Fine"_s, {});
        QVERIFY(test::pixelsOf(test::picture(callout), ui::darkTheme.success.soft) > 200);
        QCOMPARE(callout.sentence(), u"Fine"_s);
    }

    void waysOutAreBelowDetails()
    {
        ui::Callout callout(ui::Tone::Danger, ui::Glyph::Failed, u"It broke"_s);
        QPushButton *button = ui::makeButton(u"Repair"_s);
        auto *detail = new QWidget;
        detail->setFixedSize(20, 20);
        callout.addAction(button);
        callout.addDetail(detail);
        callout.resize(400, 300);
        callout.show();
        QVERIFY(detail->mapTo(&callout, QPoint()).y() < button->mapTo(&callout, QPoint()).y());
    }
};

QTEST_MAIN(TestCallout)
#include "test_callout.moc"
