#pragma once

#include "ui/main_window.h"
#include "ui/views/table_view.h"

#include <QApplication>
#include <QHeaderView>
#include <QTest>

namespace bench {

/// Presses keys in the window, as a person does.
class WindowDriver {
public:
    explicit WindowDriver(ui::MainWindow &window)
        : m_window(window)
    {
    }

    /// Goes to whatever has the focus, menus first.
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) const
    {
        QWidget *target = QApplication::activePopupWidget();
        if (!target)
            target = QApplication::focusWidget();
        QTest::keyClick(target ? target : &m_window, key, modifiers);
    }

    void type(const QString &text) const
    {
        for (const QChar letter : text)
            QTest::keyClick(QApplication::focusWidget(), letter.toLatin1());
    }

    void goTo(int number) const { key(Qt::Key(Qt::Key_0 + number), Qt::ControlModifier); }

    QString shownPage() const
    {
        const auto *pages = m_window.findChild<QAbstractItemView *>(QStringLiteral("pages"));
        return pages->currentIndex().data().toString();
    }

    ui::TableView *table(const QString &kind) const { return m_window.findChild<ui::TableView *>(kind + QStringLiteral("Table")); }

    void clickHeader(ui::TableView &view, int section) const
    {
        QHeaderView *header = view.header();
        QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, { header->sectionViewportPosition(section) + 12, header->height() / 2 });
    }

protected:
    ui::MainWindow &m_window;
};

} // namespace bench
