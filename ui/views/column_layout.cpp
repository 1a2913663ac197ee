#include "ui/views/column_layout.h"

#include "models/tables/cell_roles.h"
#include "ui/views/table_view.h"

#include <QHeaderView>
#include <QScopedValueRollback>
#include <QSettings>

using namespace Qt::StringLiterals;

namespace ui {

namespace {
constexpr QChar hiddenMark(u'-'); ///< before the key of a hidden column, and before that of a sort from high to low
} // namespace

ColumnLayout::ColumnLayout(TableView &view, const QString &name, QStringList hidden)
    : QObject(&view)
    , m_view(&view)
    , m_columnsKey(u"tables/%1/columns"_s.arg(name))
    , m_sortKey(u"tables/%1/sort"_s.arg(name))
    , m_hidden(std::move(hidden))
{
    QHeaderView *header = view.header();
    header->setSectionsMovable(true);
    header->setFirstSectionMovable(false);
    connect(header, &QHeaderView::sectionMoved, this, [this] {
        if (m_arranging)
            return;
        save();
        Q_EMIT changed();
    });
    connect(header, &QHeaderView::sortIndicatorChanged, this, &ColumnLayout::saveSort);
}

QString ColumnLayout::keyOf(int section) const
{
    return m_view->model()->headerData(section, Qt::Horizontal, tables::ColumnKeyRole).toString();
}

int ColumnLayout::sectionOf(const QString &key) const
{
    for (int section = 0; section < m_view->header()->count(); ++section) {
        if (keyOf(section) == key)
            return section;
    }
    return -1;
}

void ColumnLayout::apply()
{
    const QSettings settings;
    arrange(settings.value(m_columnsKey).toStringList());
    QString sort = settings.value(m_sortKey).toString();
    const bool descending = sort.startsWith(hiddenMark);
    const int section = sectionOf(descending ? sort.remove(0, 1) : sort);
    const QScopedValueRollback arranging(m_arranging, true);
    m_view->sortByColumn(std::max(section, 0), descending ? Qt::DescendingOrder : Qt::AscendingOrder);
}

/// @param words keys from left to right; columns that are not among them follow in their own order
void ColumnLayout::arrange(const QStringList &words)
{
    const QScopedValueRollback arranging(m_arranging, true);
    QHeaderView *header = m_view->header();
    int at = 1;
    for (int section = 0; section < header->count(); ++section) {
        const QString key = keyOf(section);
        const bool known = words.contains(key) || words.contains(hiddenMark + key);
        const bool hidden = known ? words.contains(hiddenMark + key) : m_hidden.contains(key);
        header->setSectionHidden(section, hidden && section != 0);
        header->moveSection(header->visualIndex(section), section);
    }
    for (QString word : words) {
        const int section = sectionOf(word.startsWith(hiddenMark) ? word.remove(0, 1) : word);
        if (section > 0)
            header->moveSection(header->visualIndex(section), at++);
    }
    m_view->refit();
}

QList<ColumnLayout::Column> ColumnLayout::columns() const
{
    QList<Column> columns;
    const QHeaderView *header = m_view->header();
    for (int visual = 0; visual < header->count(); ++visual) {
        const int section = header->logicalIndex(visual);
        columns << Column { keyOf(section), m_view->model()->headerData(section, Qt::Horizontal, Qt::DisplayRole).toString(),
            !header->isSectionHidden(section), section == 0 };
    }
    return columns;
}

QStringList ColumnLayout::present() const
{
    QStringList words;
    const QList<Column> all = columns();
    for (const Column &column : all)
        words << (column.shown ? column.key : QString(hiddenMark + column.key));
    return words;
}

void ColumnLayout::setColumns(const QList<Column> &columns)
{
    QStringList words;
    for (const Column &column : columns)
        words << (column.shown ? column.key : QString(hiddenMark + column.key));
    arrange(words);
    save();
    Q_EMIT changed();
}

void ColumnLayout::reset()
{
    QSettings().remove(m_columnsKey);
    arrange({});
    Q_EMIT changed();
}

void ColumnLayout::save()
{
    QSettings().setValue(m_columnsKey, present());
}

void ColumnLayout::saveSort()
{
    const QHeaderView *header = m_view->header();
    if (m_arranging || !m_view->model() || header->sortIndicatorSection() < 0)
        return;
    const QString key = keyOf(header->sortIndicatorSection());
    QSettings().setValue(m_sortKey, header->sortIndicatorOrder() == Qt::DescendingOrder ? QString(hiddenMark + key) : key);
}

} // namespace ui
