#pragma once

#include <QWidget>

class QBoxLayout;
class QVBoxLayout;

namespace ui {

class PageScroll;

/// A list at the left and what is said of the chosen thing at the right; one above the other where there is no room.
class TwoPanes : public QWidget {
    Q_OBJECT

public:
    /// @param list keeps its own scroll bar
    explicit TwoPanes(QWidget *list, QWidget *parent = nullptr);
    /// Shows @p detail at the right in place of the one before, which is deleted.
    void setDetail(QWidget *detail);
    QWidget *detail() const;
    /// Gives the list more of the width: a tree of steps needs it.
    void widenList();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *m_list;
    PageScroll *m_scroll;
    QBoxLayout *m_row;
    QWidget *m_detail = nullptr;
    bool m_wide = false;
};

} // namespace ui
