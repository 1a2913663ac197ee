#include "ui/views/choice_list.h"

#include "models/tables/cell_roles.h"

#include <QKeyEvent>
#include <QScopedValueRollback>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

void ChoiceModel::setChoices(QList<Choice> choices)
{
    beginResetModel();
    m_choices = std::move(choices);
    apply();
    endResetModel();
}

void ChoiceModel::setBadges(QHash<QString, Badge> badges)
{
    m_badges = std::move(badges);
    if (!m_shown.empty())
        Q_EMIT dataChanged(index(0), index(int(m_shown.size()) - 1), { BadgeRole, Qt::AccessibleTextRole });
}

std::optional<Badge> ChoiceModel::badgeOf(const Choice &choice) const
{
    const auto known = m_badges.constFind(choice.id);
    return known == m_badges.constEnd() ? choice.badge : *known;
}

void ChoiceModel::setFilter(const QString &text)
{
    if (text == m_filter)
        return;
    beginResetModel();
    m_filter = text;
    apply();
    endResetModel();
}

void ChoiceModel::apply()
{
    m_shown.clear();
    const QStringList words = m_filter.split(u' ', Qt::SkipEmptyParts);
    for (int i = 0; i < m_choices.size(); ++i) {
        const Choice &choice = m_choices.at(i);
        const auto has = [&choice](const QString &word) {
            return choice.title.contains(word, Qt::CaseInsensitive) || choice.more.contains(word, Qt::CaseInsensitive);
        };
        if (std::all_of(words.begin(), words.end(), has))
            m_shown.push_back(i);
    }
}

int ChoiceModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_shown.size());
}

QVariant ChoiceModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Choice &choice = m_choices.at(m_shown.at(size_t(index.row())));
    switch (role) {
    case Qt::DisplayRole:
        return choice.title;
    case Qt::ToolTipRole:
        return choice.more;
    case Qt::AccessibleTextRole:
        if (const auto badge = badgeOf(choice))
            return u"%1, %2"_s.arg(choice.title, badge->text);
        return choice.title;
    case Qt::AccessibleDescriptionRole:
    case tables::SecondLineRole:
        return choice.more;
    case IconNameRole:
        return choice.icon;
    case BadgeRole:
        if (const auto badge = badgeOf(choice))
            return QVariant::fromValue(*badge);
        return {};
    default:
        return {};
    }
}

int ChoiceModel::rowOf(const QString &id) const
{
    const auto found = std::find_if(m_shown.begin(), m_shown.end(), [&](int row) { return m_choices.at(row).id == id; });
    return found == m_shown.end() ? -1 : int(found - m_shown.begin());
}

QString ChoiceModel::idAt(int row) const
{
    return row < 0 || row >= int(m_shown.size()) ? QString() : m_choices.at(m_shown.at(size_t(row))).id;
}

int ChoiceModel::total() const
{
    return int(m_choices.size());
}

ChoiceList::ChoiceList(const QString &name, QWidget *parent)
    : QTreeView(parent)
    , m_model(new ChoiceModel(this))
{
    setAccessibleName(name);
    setFrameShape(QFrame::NoFrame);
    setHeaderHidden(true);
    setRootIsDecorated(false);
    setItemsExpandable(false);
    setUniformRowHeights(true);
    setMouseTracking(true);
    setAllColumnsShowFocus(true); // draws the focus ring of the row
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setItemDelegate(new ChoiceDelegate(this));
    setModel(m_model);
}

void ChoiceList::setChoices(const QList<Choice> &choices)
{
    m_model->setChoices(choices);
    setCurrent(m_wanted);
}

void ChoiceList::setFilter(const QString &text)
{
    m_model->setFilter(text);
    setCurrent(m_wanted);
}

void ChoiceList::setCurrent(const QString &id)
{
    m_wanted = id;
    const QScopedValueRollback quiet(m_quiet, true);
    const int row = id.isEmpty() ? -1 : m_model->rowOf(id);
    if (row < 0) {
        selectionModel()->clear();
        return;
    }
    setCurrentIndex(m_model->index(row, 0));
    scrollTo(m_model->index(row, 0));
}

QString ChoiceList::current() const
{
    return m_wanted;
}

ChoiceModel *ChoiceList::choices() const
{
    return m_model;
}

void ChoiceList::keyPressEvent(QKeyEvent *event)
{
    // After a Tab the first one is current and none chosen: an arrow chooses it and goes on from there only.
    const bool plain = (event->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
    const bool arrow = plain && (event->key() == Qt::Key_Down || event->key() == Qt::Key_Up);
    if (arrow && currentIndex().isValid() && !selectionModel()->hasSelection()) {
        setCurrentIndex(currentIndex());
        return;
    }
    QTreeView::keyPressEvent(event);
}

/// What is current without being selected, as after a Tab, was not chosen.
void ChoiceList::selectionChanged(const QItemSelection &selected, const QItemSelection &deselected)
{
    QTreeView::selectionChanged(selected, deselected);
    if (m_quiet || selected.isEmpty())
        return;
    m_wanted = m_model->idAt(selected.indexes().first().row());
    Q_EMIT chosen(m_wanted);
}

} // namespace ui
