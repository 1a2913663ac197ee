#pragma once

#include <QListView>
#include <QStandardItemModel>

namespace ui {

/// The list of pages at the left of the window. Pages are told apart by their id.
class Navigation : public QListView {
    Q_OBJECT

public:
    explicit Navigation(QWidget *parent = nullptr);
    /// A heading over the pages that follow.
    void addSection(const QString &title);
    void addPage(const QString &id, const QString &title, const QString &iconName);
    /// A quiet number at the right; none when empty.
    void setCount(const QString &id, const QString &count);
    /// Shows @p id as the chosen one, without a signal.
    void setCurrentPage(const QString &id);

Q_SIGNALS:
    void pageChosen(const QString &id);

protected:
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

private:
    QStandardItem *find(const QString &id) const;
    QStandardItemModel m_pages;
};

} // namespace ui
