#pragma once

#include "ui/theme.h"

#include <QHash>
#include <QListView>
#include <QStandardItemModel>

namespace ui {

/// The list of pages at the left of the window. Pages are told apart by their id.
class Navigation : public QListView {
    Q_OBJECT

public:
    explicit Navigation(QWidget *parent = nullptr);
    /// Takes all pages out. What was set for a page stands again when one of its id is added.
    void clear();
    /// A heading over the pages that follow; only some air when empty.
    void addSection(const QString &title);
    void addPage(const QString &id, const QString &title, const QString &iconName);
    /// A quiet number at the right; none when empty.
    void setCount(const QString &id, const QString &count);
    /// Words at the right that ask for action: "3 waiting"; none when empty. They stand in place of the count.
    void setBadge(const QString &id, const QString &words, Tone tone = Tone::Warning);
    /// Shows @p id as the chosen one, without a signal; none when there is no such page.
    void setCurrentPage(const QString &id);

Q_SIGNALS:
    void pageChosen(const QString &id);

protected:
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    /// A press on the current entry leads back to its page from what stands below it, such as an editor.
    void mousePressEvent(QMouseEvent *event) override;
    /// So does Enter.
    void keyPressEvent(QKeyEvent *event) override;

private:
    QStandardItem *find(const QString &id) const;
    void showMarks(const QString &id);
    void chooseAgain();

    QStandardItemModel m_pages;
    QHash<QString, QString> m_counts;
    QHash<QString, std::pair<QString, Tone>> m_badges;
};

} // namespace ui
