#include "ui/shell/page_area.h"

#include "ui/pages/page.h"

#include <QApplication>
#include <QLineEdit>
#include <QSettings>
#include <QStackedWidget>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

class InspectedPage final : public ui::Page {
public:
    QWidget *inspector() const override { return m_inspector; }
    void setNarrowestWidth(int width) override { narrowest = width; }
    int narrowest = 0;

    void inspect(QWidget *inspector)
    {
        m_inspector = inspector;
        Q_EMIT inspectorChanged();
    }

private:
    QWidget *m_inspector = nullptr;
};

} // namespace

class TestPageArea : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_settings;
    std::unique_ptr<ui::PageArea> m_area;
    QStackedWidget *m_column = nullptr;
    InspectedPage *m_page = nullptr;

    void makeArea()
    {
        m_column = new QStackedWidget;
        m_area = std::make_unique<ui::PageArea>(m_column);
        m_page = new InspectedPage;
        m_column->addWidget(m_page);
        m_area->resize(1400, 800);
        m_area->show();
        m_area->showPage(m_page);
    }

private Q_SLOTS:
    void initTestCase()
    {
        QSettings::setDefaultFormat(QSettings::IniFormat);
        QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_settings.path());
        QCoreApplication::setOrganizationName(u"test"_s);
        QFont font = QApplication::font();
        font.setPointSize(10);
        QApplication::setFont(font);
    }

    void init()
    {
        QSettings().clear();
        makeArea();
    }

    void withoutAnythingToInspectThePageHasAllTheRoom()
    {
        QVERIFY(!m_area->isInspectorShown());
        QVERIFY(!m_area->hasInspector());
        QCOMPARE(m_column->width(), 1400);
        m_area->toggleInspector();
        QVERIFY(!m_area->isInspectorShown());
    }

    void whatIsChosenStandsBesideThePage()
    {
        auto *one = new QLineEdit(m_page);
        m_page->inspect(one);
        QVERIFY(m_area->isInspectorShown());
        QVERIFY(one->isVisible());
        QVERIFY(m_area->inspectorPane()->isAncestorOf(one));
        QVERIFY(m_column->width() <= 1400 - 300);
        m_page->inspect(nullptr);
        QVERIFY(m_area->isInspectorShown()); // the table does not jump
        QVERIFY(!one->isVisible());
        QVERIFY(m_page->isAncestorOf(one)); // given back to its page
        auto *other = new QLineEdit(m_page);
        m_page->inspect(other);
        m_page->inspect(one);
        QVERIFY(one->isVisible());
        QVERIFY(m_page->isAncestorOf(other));
    }

    void thePageKnowsBeforehandHowNarrowItWillBe()
    {
        const int before = m_page->narrowest;
        QVERIFY(before < m_column->width());
        m_page->inspect(new QLineEdit(m_page));
        QCOMPARE(m_page->narrowest, before);
        QCOMPARE(m_column->width(), before);
        m_area->toggleInspector(); // it stays away from now on
        QCOMPARE(m_page->narrowest, 1400);
    }

    void whereNothingIsChosenThePageGetsTheRoomBack()
    {
        m_page->inspect(new QLineEdit(m_page));
        m_page->inspect(nullptr);
        QTRY_VERIFY(!m_area->isInspectorShown());
        QCOMPARE(m_column->width(), 1400);
        m_page->inspect(new QLineEdit(m_page));
        QVERIFY(m_area->isInspectorShown());
        m_page->inspect(nullptr);
        auto *other = new InspectedPage;
        m_column->addWidget(other);
        m_area->showPage(other);
        m_area->showPage(m_page); // gone to anew, nothing on it can jump
        QVERIFY(!m_area->isInspectorShown());
    }

    void aPageMayDeleteWhatItShowed()
    {
        auto *one = new QLineEdit(m_page);
        m_page->inspect(one);
        delete one;
        m_page->inspect(nullptr);
        m_page->inspect(new QLineEdit(m_page));
        QVERIFY(m_area->isInspectorShown());
    }

    void hiddenItStaysHiddenAtTheNextStart()
    {
        m_page->inspect(new QLineEdit(m_page));
        m_area->toggleInspector();
        QVERIFY(!m_area->isInspectorShown());
        QCOMPARE(m_column->width(), 1400);
        makeArea();
        m_page->inspect(new QLineEdit(m_page));
        QVERIFY(!m_area->isInspectorShown());
        m_area->toggleInspector();
        QVERIFY(m_area->isInspectorShown());
    }

    void aNarrowWindowFoldsItAway()
    {
        auto *one = new QLineEdit(m_page);
        m_page->inspect(one);
        m_area->resize(1100, 800);
        QTRY_VERIFY(!m_area->isInspectorShown());
        QCOMPARE(m_column->width(), 1100);
        m_area->toggleInspector(); // now it lies over the page
        QVERIFY(m_area->isInspectorShown());
        QCOMPARE(m_column->width(), 1100);
        QTest::keyClick(one, Qt::Key_Escape);
        QVERIFY(!m_area->isInspectorShown());
        m_area->resize(1400, 800);
        QTRY_VERIFY(m_area->isInspectorShown());
    }

    void whoGoesBackToThePageSeesItWhole()
    {
        auto *field = new QLineEdit(m_page);
        field->show();
        auto *one = new QLineEdit(m_page);
        m_page->inspect(one);
        m_area->resize(1100, 800);
        m_area->toggleInspector();
        QTRY_VERIFY(m_area->isInspectorShown());
        one->setFocus();
        QVERIFY(m_area->isInspectorShown());
        field->setFocus();
        QTRY_VERIFY(!m_area->isInspectorShown());
    }

    void aLargeFontFoldsItAway()
    {
        const QFont before = QApplication::font();
        QFont large = before;
        large.setPointSize(14);
        QApplication::setFont(large);
        m_page->inspect(new QLineEdit(m_page));
        QVERIFY(!m_area->isInspectorShown());
        QApplication::setFont(before);
    }

    void itNeverMakesTheWindowWider()
    {
        m_page->setMinimumWidth(700);
        m_column->setMinimumWidth(700);
        m_page->inspect(new QLineEdit(m_page));
        QVERIFY(m_area->minimumSizeHint().width() <= 700);
    }
};

QTEST_MAIN(TestPageArea)
#include "test_page_area.moc"
