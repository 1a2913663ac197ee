#include "ui/shell/command_palette.h"

#include "ui/shell/palette_match.h"

#include <QLineEdit>
#include <QListView>
#include <QMainWindow>
#include <QTest>

using namespace Qt::StringLiterals;

class TestCommandPalette : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<QMainWindow> m_window;
    ui::CommandPalette *m_palette = nullptr;
    QLineEdit *m_before = nullptr;
    QStringList m_done;

    QLineEdit *field() const { return m_palette->findChild<QLineEdit *>(u"paletteField"_s); }
    QListView *list() const { return m_palette->findChild<QListView *>(u"paletteResults"_s); }
    QString current() const { return list()->currentIndex().data().toString(); }

    ui::PaletteItem item(const QString &group, const QString &title)
    {
        return { .group = group, .title = title, .act = [this, title] { m_done << title; } };
    }

private Q_SLOTS:
    void init()
    {
        m_done.clear();
        m_window = std::make_unique<QMainWindow>();
        m_before = new QLineEdit;
        m_window->setCentralWidget(m_before);
        m_palette = new ui::CommandPalette(m_window.get());
        const QList<ui::PaletteItem> pages { item(u"Go to"_s, u"Services"_s), item(u"Go to"_s, u"Routes"_s) };
        const QList<ui::PaletteItem> actions { item(u"Actions"_s, u"Add a service"_s) };
        m_palette->addSource([pages](const QString &query) { return ui::matching(pages, query, 9); });
        m_palette->addSource([actions](const QString &query) { return ui::matching(actions, query, 9); });
        m_window->resize(900, 700);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        m_before->setFocus();
        m_palette->openWith();
        QTRY_VERIFY(field()->hasFocus());
    }

    void everythingIsOfferedUnderHeadings()
    {
        QCOMPARE(list()->model()->rowCount(), 5);
        QVERIFY(!(list()->model()->flags(list()->model()->index(0, 0)) & Qt::ItemIsEnabled));
        QCOMPARE(current(), u"Services"_s);
    }

    void itStandsOverTheFieldThatOpensIt_data()
    {
        QTest::addColumn<Qt::LayoutDirection>("direction");
        QTest::newRow("left to right") << Qt::LeftToRight;
        QTest::newRow("right to left") << Qt::RightToLeft;
    }

    void itStandsOverTheFieldThatOpensIt()
    {
        QFETCH(const Qt::LayoutDirection, direction);
        m_window->setLayoutDirection(direction);
        m_palette->dismiss();
        QWidget opener(m_window->centralWidget());
        opener.setGeometry(200, 20, 560, 32);
        opener.show();
        m_palette->setOver(&opener);
        m_palette->openWith();
        const QWidget *panel = field()->parentWidget();
        const QRect place(panel->mapTo(m_window.get(), QPoint()), panel->size());
        const QRect covered(opener.mapTo(m_window.get(), QPoint()), opener.size());
        QVERIFY2(place.contains(covered.adjusted(0, 0, 0, -covered.height() / 2)), qPrintable(QDebug::toString(place)));
        QVERIFY(std::abs(place.center().x() - covered.center().x()) <= 1);
    }

    void arrowKeysSkipHeadingsAndGoRound()
    {
        QTest::keyClick(field(), Qt::Key_Down);
        QCOMPARE(current(), u"Routes"_s);
        QTest::keyClick(field(), Qt::Key_Down);
        QCOMPARE(current(), u"Add a service"_s);
        QTest::keyClick(field(), Qt::Key_Down);
        QCOMPARE(current(), u"Services"_s);
        QTest::keyClick(field(), Qt::Key_Up);
        QCOMPARE(current(), u"Add a service"_s);
        QCOMPARE(field()->accessibleDescription(), u"Add a service"_s);
    }

    void typingNarrowsAndEnterChooses()
    {
        QTest::keyClicks(field(), u"add"_s);
        QCOMPARE(current(), u"Add a service"_s);
        QTest::keyClick(field(), Qt::Key_Return);
        QCOMPARE(m_done, QStringList { u"Add a service"_s });
        QVERIFY(!m_palette->isOpen());
    }

    void aClickChooses()
    {
        const QRect row = list()->visualRect(list()->model()->index(2, 0));
        QTest::mouseClick(list()->viewport(), Qt::LeftButton, {}, row.center());
        QCOMPARE(m_done, QStringList { u"Routes"_s });
    }

    void enterOnNothingDoesNothing()
    {
        QTest::keyClicks(field(), u"qqqq"_s);
        QVERIFY(!list()->isVisible());
        QTest::keyClick(field(), Qt::Key_Return);
        QVERIFY(m_done.isEmpty());
        QVERIFY(m_palette->isOpen());
    }

    void escapeGivesTheFocusBackAndKeepsNothing()
    {
        QTest::keyClicks(field(), u"eyJhbGciOi"_s);
        QTest::keyClick(field(), Qt::Key_Escape);
        QVERIFY(!m_palette->isOpen());
        QVERIFY(m_before->hasFocus());
        QCOMPARE(field()->text(), QString());
        field()->undo();
        QCOMPARE(field()->text(), QString());
        QCOMPARE(list()->model()->rowCount(), 0);
    }

    void aClickBesideItClosesIt()
    {
        QTest::mouseClick(m_palette, Qt::LeftButton, {}, QPoint(5, m_palette->height() - 5));
        QVERIFY(!m_palette->isOpen());
    }

    void tabStaysInside()
    {
        QTest::keyClick(field(), Qt::Key_Tab);
        QVERIFY(field()->hasFocus());
    }
};

QTEST_MAIN(TestCommandPalette)
#include "test_command_palette.moc"
