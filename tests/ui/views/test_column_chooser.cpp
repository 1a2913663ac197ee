#include "ui/views/column_chooser.h"

#include "models/tables/cell_roles.h"
#include "tests/ui/look_application.h"
#include "ui/views/table_view.h"

#include <QHeaderView>
#include <QListWidget>
#include <QPushButton>
#include <QSettings>
#include <QStandardItemModel>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

class TestColumnChooser : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    std::unique_ptr<QStandardItemModel> m_model;
    std::unique_ptr<ui::TableView> m_view;
    ui::ColumnLayout *m_layout = nullptr;

    void makeView()
    {
        m_view = std::make_unique<ui::TableView>();
        m_model = std::make_unique<QStandardItemModel>(2, 4);
        const QStringList keys { u"name"_s, u"url"_s, u"tags"_s, u"id"_s };
        for (int column = 0; column < keys.size(); ++column) {
            m_model->setHeaderData(column, Qt::Horizontal, keys[column].toUpper());
            m_model->setHeaderData(column, Qt::Horizontal, keys[column], tables::ColumnKeyRole);
        }
        m_layout = new ui::ColumnLayout(*m_view, u"things"_s, { u"id"_s });
        m_view->setModel(m_model.get());
        m_view->setSortingEnabled(true);
        m_layout->apply();
    }

    QStringList shown() const
    {
        QStringList keys;
        for (const ui::ColumnLayout::Column &column : m_layout->columns()) {
            if (column.shown)
                keys << column.key;
        }
        return keys;
    }

private Q_SLOTS:
    void initTestCase()
    {
        test::wear(ui::lightTheme);
        QSettings::setDefaultFormat(QSettings::IniFormat);
        QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_folder.path());
        QCoreApplication::setOrganizationName(u"gatehouse-test"_s);
    }

    void init()
    {
        QSettings().clear();
        makeView();
    }

    void atFirstSomeAreHidden() { QCOMPARE(shown(), (QStringList { u"name"_s, u"url"_s, u"tags"_s })); }

    void theKeyboardShowsAndMovesAndItIsRemembered()
    {
        ui::ColumnChooser chooser(*m_layout);
        chooser.open(*m_view);
        auto *list = chooser.findChild<QListWidget *>();
        list->setCurrentRow(3);
        QTest::keyClick(list, Qt::Key_Space);
        QCOMPARE(shown(), (QStringList { u"name"_s, u"url"_s, u"tags"_s, u"id"_s }));
        QTest::keyClick(list, Qt::Key_Up, Qt::AltModifier);
        QTest::keyClick(list, Qt::Key_Up, Qt::AltModifier);
        QTest::keyClick(list, Qt::Key_Up, Qt::AltModifier); // the first one stays first
        QCOMPARE(shown(), (QStringList { u"name"_s, u"id"_s, u"url"_s, u"tags"_s }));
        makeView();
        QCOMPARE(shown(), (QStringList { u"name"_s, u"id"_s, u"url"_s, u"tags"_s }));
        m_layout->reset();
        QCOMPARE(shown(), (QStringList { u"name"_s, u"url"_s, u"tags"_s }));
    }

    void whatIsDraggedInTheHeaderIsRemembered()
    {
        m_view->header()->moveSection(2, 1);
        makeView();
        QCOMPARE(shown(), (QStringList { u"name"_s, u"tags"_s, u"url"_s }));
    }

    void theSortIsRemembered()
    {
        m_view->header()->setSortIndicator(1, Qt::DescendingOrder);
        makeView();
        QCOMPARE(m_view->header()->sortIndicatorSection(), 1);
        QCOMPARE(m_view->header()->sortIndicatorOrder(), Qt::DescendingOrder);
    }

    void aNewModelIsArrangedLikeTheOneBefore()
    {
        m_view->header()->moveSection(2, 1);
        QStandardItemModel other(1, 4);
        const QStringList keys { u"name"_s, u"url"_s, u"tags"_s, u"id"_s };
        for (int column = 0; column < keys.size(); ++column)
            other.setHeaderData(column, Qt::Horizontal, keys[column], tables::ColumnKeyRole);
        m_view->setModel(&other);
        m_layout->apply();
        QCOMPARE(shown(), (QStringList { u"name"_s, u"tags"_s, u"url"_s }));
        m_view->setModel(m_model.get());
    }
};

QTEST_MAIN(TestColumnChooser)
#include "test_column_chooser.moc"
