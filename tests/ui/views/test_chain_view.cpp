#include "ui/views/chain_view.h"

#include "tests/ui/look_application.h"

#include <QAccessible>
#include <QClipboard>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using ui::ChainStep;
using ui::ChainView;
using ui::Glyph;
using ui::Tone;

class TestChainView : public QObject {
    Q_OBJECT

    static QList<ChainStep> steps(int failedAt = -1)
    {
        QList<ChainStep> steps;
        for (int i = 0; i < 4; ++i) {
            ChainStep step { .title = u"link %1"_s.arg(i), .value = u"value-%1"_s.arg(i), .source = u"source"_s, .verdict = u"passed"_s };
            step.technical = true;
            step.joint = i < 3 ? u"equals"_s : QString();
            step.jointGlyph = Glyph::Done;
            step.jointTone = Tone::Success;
            if (failedAt >= 0 && i >= failedAt) {
                step.glyph = i == failedAt ? Glyph::Failed : Glyph::Off;
                step.tone = i == failedAt ? Tone::Danger : Tone::Neutral;
                step.verdict = i == failedAt ? u"broken"_s : u"not reached"_s;
            }
            steps << step;
        }
        return steps;
    }

    std::unique_ptr<ChainView> shown(ChainView::Look look, int failedAt = -1, int width = 300)
    {
        auto view = std::make_unique<ChainView>(look);
        view->setSteps(steps(failedAt));
        view->resize(width, view->heightForWidth(width));
        view->show();
        view->activateWindow();
        if (!QTest::qWaitForWindowActive(view.get()))
            qWarning("the window is not active");
        return view;
    }

private Q_SLOTS:
    void arrowsMoveAndEnterGoes();
    void aClickChoosesAndADoubleClickGoes();
    void copyTakesTheValue();
    void theWholeChainIsCopiedAsText();
    void itsLinksAreChildrenForAScreenReader();
    void childrenOutliveNeitherStepsNorView();
    void longWordsOnTheRailTakeMoreLines();
    void theFontGrowsIt();
    void theBrokenLinkIsFilled_data();
    void theBrokenLinkIsFilled();
    void mirroredItKeepsItsHeight();
    void fewerStepsLoseTheCurrentOne();
};

void TestChainView::arrowsMoveAndEnterGoes()
{
    const auto view = shown(ChainView::Look::Cards);
    view->setFocus(Qt::TabFocusReason);
    QCOMPARE(view->current(), 0);
    const QSignalSpy moved(view.get(), &ChainView::currentChanged);
    const QSignalSpy gone(view.get(), &ChainView::activated);
    QTest::keyClick(view.get(), Qt::Key_Down);
    QTest::keyClick(view.get(), Qt::Key_Down);
    QTest::keyClick(view.get(), Qt::Key_Up);
    QCOMPARE(view->current(), 1);
    QTest::keyClick(view.get(), Qt::Key_Return);
    QCOMPARE(gone.size(), 1);
    QCOMPARE(gone.first().first().toInt(), 1);
    QTest::keyClick(view.get(), Qt::Key_End);
    QTest::keyClick(view.get(), Qt::Key_Down);
    QCOMPARE(view->current(), 3);
    QTest::keyClick(view.get(), Qt::Key_Home);
    QTest::keyClick(view.get(), Qt::Key_Up);
    QCOMPARE(view->current(), 0);
    QCOMPARE(moved.size(), 5);
}

void TestChainView::aClickChoosesAndADoubleClickGoes()
{
    const auto view = shown(ChainView::Look::Cards);
    const QSignalSpy gone(view.get(), &ChainView::activated);
    QTest::mouseClick(view.get(), Qt::LeftButton, {}, view->stepRect(2).center());
    QCOMPARE(view->current(), 2);
    QTest::mouseDClick(view.get(), Qt::LeftButton, {}, view->stepRect(1).center());
    QCOMPARE(gone.size(), 1);
    QCOMPARE(gone.first().first().toInt(), 1);
}

void TestChainView::copyTakesTheValue()
{
    const auto view = shown(ChainView::Look::Cards);
    view->setCurrent(2);
    QTest::keySequence(view.get(), QKeySequence::Copy);
    QCOMPARE(QApplication::clipboard()->text(), u"value-2"_s);
}

void TestChainView::theWholeChainIsCopiedAsText()
{
    const auto view = shown(ChainView::Look::Cards, 2);
    view->copyAll();
    const QStringList lines = QApplication::clipboard()->text().split(u'\n');
    QCOMPARE(lines.size(), 4);
    QVERIFY(lines[2].contains(u"value-2") && lines[2].contains(u"broken"));
}

void TestChainView::itsLinksAreChildrenForAScreenReader()
{
    const auto view = shown(ChainView::Look::Cards, 2);
    QAccessibleInterface *list = QAccessible::queryAccessibleInterface(view.get());
    QVERIFY(list);
    QCOMPARE(list->role(), QAccessible::List);
    QCOMPARE(list->childCount(), 4);
    QAccessibleInterface *broken = list->child(2);
    QCOMPARE(broken->role(), QAccessible::ListItem);
    const QString name = broken->text(QAccessible::Name);
    QVERIFY2(
        name.contains(u"link 2") && name.contains(u"value-2") && name.contains(u"broken") && name.contains(u"equals"), qPrintable(name));
    QCOMPARE(broken->parent()->object(), view.get());
    QCOMPARE(list->indexOfChild(broken), 2);
    QCOMPARE(broken->rect().topLeft(), view->mapToGlobal(view->stepRect(2).topLeft()));
    QCOMPARE(list->childAt(broken->rect().center().x(), broken->rect().center().y()), broken);
    view->setFocus(Qt::TabFocusReason);
    view->setCurrent(2);
    QVERIFY(broken->state().focused && broken->state().selected);
    QVERIFY(!list->child(1)->state().selected);
    QCOMPARE(list->focusChild(), broken);
}

void TestChainView::childrenOutliveNeitherStepsNorView()
{
    auto view = shown(ChainView::Look::Cards);
    QAccessibleInterface *last = QAccessible::queryAccessibleInterface(view.get())->child(3);
    QVERIFY(last->isValid());
    view->setSteps(steps().mid(0, 2));
    QVERIFY(!last->isValid());
    QVERIFY(last->text(QAccessible::Name).isEmpty());
    QCOMPARE(QAccessible::queryAccessibleInterface(view.get())->childCount(), 2);
    const QAccessible::Id id = QAccessible::uniqueId(last);
    view.reset();
    QVERIFY(!QAccessible::accessibleInterface(id));
}

void TestChainView::longWordsOnTheRailTakeMoreLines()
{
    auto long_ = steps();
    long_[1].joint = u"differs in 3 characters and in a good many other ways that are worth a line of their own, or two"_s;
    ChainView view(ChainView::Look::Cards);
    view.setSteps(steps());
    const int before = view.heightForWidth(300);
    view.setSteps(long_);
    QVERIFY(view.heightForWidth(300) > before);
    QVERIFY(view.heightForWidth(900) < view.heightForWidth(300));
}

void TestChainView::theFontGrowsIt()
{
    ChainView view(ChainView::Look::Cards);
    view.setSteps(steps());
    const QFont before = QApplication::font();
    const int height = view.heightForWidth(600);
    QFont large = before;
    large.setPointSizeF(before.pointSizeF() * 2);
    QApplication::setFont(large);
    const int grown = view.heightForWidth(600);
    QApplication::setFont(before);
    QVERIFY(grown > height * 3 / 2);
}

void TestChainView::theBrokenLinkIsFilled_data()
{
    QTest::addColumn<bool>("cards");
    QTest::addColumn<bool>("dark");
    QTest::newRow("cards") << true << false;
    QTest::newRow("cards, dark") << true << true;
    QTest::newRow("rows") << false << false;
    QTest::newRow("rows, dark") << false << true;
}

void TestChainView::theBrokenLinkIsFilled()
{
    QFETCH(const bool, cards);
    QFETCH(const bool, dark);
    const ui::Theme &theme = dark ? ui::darkTheme : ui::lightTheme;
    QApplication::setPalette(ui::paletteFor(theme));
    const auto look = cards ? ChainView::Look::Cards : ChainView::Look::Rows;
    QCOMPARE(test::pixelsOf(test::picture(*shown(look)), theme.danger.soft), 0);
    const auto view = shown(look, 2);
    const QRect broken = view->stepRect(2);
    const QImage image = test::picture(*view);
    QVERIFY(test::pixelsOf(image.copy(broken), theme.danger.soft) > broken.width() * broken.height() / 2);
    QCOMPARE(test::pixelsOf(image.copy(view->stepRect(1)), theme.danger.soft), 0);
    QApplication::setPalette(ui::paletteFor(ui::lightTheme));
}

void TestChainView::mirroredItKeepsItsHeight()
{
    const auto view = shown(ChainView::Look::Cards, 2);
    const QImage usual = test::picture(*view);
    view->setLayoutDirection(Qt::RightToLeft);
    const QImage mirrored = test::picture(*view);
    QCOMPARE(mirrored.size(), usual.size());
    const QColor mark = ui::lightTheme.danger.mark;
    const QRect half(0, 0, usual.width() / 4, usual.height());
    QVERIFY(test::pixelsOf(usual.copy(half), mark) > 0);
    QCOMPARE(test::pixelsOf(mirrored.copy(half), mark), 0);
}

void TestChainView::fewerStepsLoseTheCurrentOne()
{
    const auto view = shown(ChainView::Look::Rows);
    view->setCurrent(3);
    view->setSteps(steps().mid(0, 2));
    QCOMPARE(view->current(), -1);
    view->setSteps({});
    QCOMPARE(view->heightForWidth(300), 0);
    QTest::keyClick(view.get(), Qt::Key_Up);
    QTest::keyClick(view.get(), Qt::Key_Down);
    QCOMPARE(view->current(), -1);
}

int main(int argc, char **argv)
{
    const QApplication application(argc, argv);
    test::wear(ui::lightTheme);
    TestChainView test;
    return QTest::qExec(&test, argc, argv);
}

#include "test_chain_view.moc"
