#pragma once

#include "ui/views/choice_delegate.h"

#include <QAbstractListModel>
#include <QTreeView>

namespace ui {

/// One of several things to choose.
struct Choice {
    QString id;
    QString title;
    QString more {}; ///< second line
    QString icon {};
    std::optional<Badge> badge {};
};

/// Choices, and those of them that a filter leaves.
class ChoiceModel : public QAbstractListModel {
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;
    void setChoices(QList<Choice> choices);
    /// States of choices that are known from elsewhere, by id; before a badge of their own.
    void setBadges(QHash<QString, Badge> badges);
    /// Keeps the choices that contain every word of @p text.
    void setFilter(const QString &text);
    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    /// -1 when it is not shown.
    int rowOf(const QString &id) const;
    QString idAt(int row) const;
    int total() const;

private:
    void apply();
    std::optional<Badge> badgeOf(const Choice &choice) const;

    QList<Choice> m_choices;
    QHash<QString, Badge> m_badges;
    QString m_filter;
    std::vector<int> m_shown; ///< rows of m_choices
};

/// A list to choose one thing of, by mouse and keyboard.
class ChoiceList : public QTreeView {
    Q_OBJECT

public:
    explicit ChoiceList(const QString &name, QWidget *parent = nullptr);
    /// The chosen one stays chosen when it is among @p choices.
    void setChoices(const QList<Choice> &choices);
    void setFilter(const QString &text);
    /// Chooses without a signal; nothing when @p id is empty or not shown.
    void setCurrent(const QString &id);
    QString current() const;
    ChoiceModel *choices() const;

Q_SIGNALS:
    /// A person has chosen.
    void chosen(const QString &id);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void selectionChanged(const QItemSelection &selected, const QItemSelection &deselected) override;

private:
    ChoiceModel *m_model;
    QString m_wanted;
    bool m_quiet = false;
};

} // namespace ui
