#pragma once

#include "ui/inspector/token_tree.h"

#include <QWidget>

class QLineEdit;
class QSortFilterProxyModel;
class QTreeView;

namespace ui {

/// Header and claims as a tree to search in and to copy from.
class ClaimsPanel : public QWidget {
    Q_OBJECT

public:
    explicit ClaimsPanel(QWidget *parent = nullptr);
    TokenTree &tree();
    /// Opens everything and forgets the search; after other parts were put into the tree.
    void showAll();
    /// Makes a member the current row.
    void goTo(TokenPart part, const QString &name);
    QLineEdit *filterField() const;

Q_SIGNALS:
    /// The current row stands there now, in coordinates of this.
    void rowReached(const QRect &place);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void makeView();
    void showMenu(const QPoint &position);
    void copy(int role) const;
    void fitColumns();
    int widestWords() const;
    void fitHeight();
    void openAll();
    void openObjects(const QModelIndex &parent);
    int shownRows(const QModelIndex &parent) const;
    QModelIndex current() const;

    TokenTree *m_tree;
    QSortFilterProxyModel *m_found;
    QLineEdit *m_filter;
    QTreeView *m_view;
};

} // namespace ui
