#include "ui/inspector/claims_panel.h"

#include "ui/style/density.h"
#include "ui/style/icons.h"
#include "ui/style/look_style.h"
#include "ui/views/tone_delegate.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMenu>
#include <QSignalBlocker>
#include <QSortFilterProxyModel>
#include <QTreeView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

CellMark markOf(const QModelIndex &index)
{
    const bool part = !index.parent().isValid() && index.column() == TokenTree::Name;
    return { Tone(index.data(TokenTree::ToneRole).toInt()), Glyph(index.data(TokenTree::GlyphRole).toInt()), part };
}

} // namespace

ClaimsPanel::ClaimsPanel(QWidget *parent)
    : QWidget(parent)
    , m_tree(new TokenTree(this))
    , m_found(new QSortFilterProxyModel(this))
    , m_filter(new QLineEdit)
    , m_view(new QTreeView)
{
    auto *box = new QVBoxLayout(this);
    box->setContentsMargins(0, 0, 0, 0);
    box->setSpacing(space::s);
    m_filter->setPlaceholderText(tr("Find a claim or a value"));
    m_filter->setAccessibleName(tr("Find in the token"));
    m_filter->addAction(icon(u"edit-find"_s, Ink::Text3), QLineEdit::LeadingPosition);
    m_filter->setClearButtonEnabled(true);
    m_filter->setMaximumWidth(grown(size::formField, fontMetrics()));
    m_filter->installEventFilter(this);
    connect(m_filter, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_found->setFilterFixedString(text.trimmed());
        if (text.trimmed().isEmpty())
            openAll();
        else
            m_view->expandAll();
        fitHeight();
    });
    box->addWidget(m_filter);
    m_found->setSourceModel(m_tree);
    m_found->setFilterKeyColumn(-1);
    m_found->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_found->setRecursiveFilteringEnabled(true);
    m_found->setAutoAcceptChildRows(true);
    makeView();
    box->addWidget(m_view);
}

void ClaimsPanel::makeView()
{
    m_view->setModel(m_found);
    m_view->setAccessibleName(tr("Decoded token"));
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setUniformRowHeights(true);
    m_view->setAllColumnsShowFocus(true);
    m_view->setMouseTracking(true);
    m_view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_view->setContextMenuPolicy(Qt::CustomContextMenu);
    m_view->setItemDelegate(new ToneDelegate(markOf, m_view));
    m_view->header()->setAccessibleName(tr("Columns"));
    m_view->header()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_view->header()->setHighlightSections(false);
    m_view->header()->setStretchLastSection(true);
    m_view->installEventFilter(this);
    setRowLines(m_view, true);
    connect(m_view, &QWidget::customContextMenuRequested, this, &ClaimsPanel::showMenu);
    connect(m_view, &QTreeView::expanded, this, &ClaimsPanel::fitHeight);
    connect(m_view, &QTreeView::collapsed, this, &ClaimsPanel::fitHeight);
    m_view->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex &index) {
        const QRect place = m_view->visualRect(index);
        Q_EMIT rowReached(QRect(m_view->viewport()->mapTo(this, place.topLeft()), place.size()));
    });
}

TokenTree &ClaimsPanel::tree()
{
    return *m_tree;
}

void ClaimsPanel::showAll()
{
    m_filter->clear();
    openAll();
    fitColumns();
    fitHeight();
}

void ClaimsPanel::goTo(TokenPart part, const QString &name)
{
    const QModelIndex row = m_found->mapFromSource(m_tree->find(part, name));
    if (row.isValid())
        m_view->setCurrentIndex(row);
}

QLineEdit *ClaimsPanel::filterField() const
{
    return m_filter;
}

void ClaimsPanel::fitColumns()
{
    const int room = m_view->viewport()->width();
    const QAbstractItemView *view = m_view; // what QTreeView keeps to itself
    const int names = std::max(view->sizeHintForColumn(TokenTree::Name) + space::xl, grown(120, fontMetrics())); // the mark and the margins
    m_view->setColumnWidth(TokenTree::Name, std::min({ names, grown(190, fontMetrics()), room * 3 / 10 }));
    const int both = room - m_view->columnWidth(TokenTree::Name);
    // Words are cut at the end, values in the middle, and a copy has them whole: the words come first.
    const int words = std::max(widestWords() + 2 * space::m + size::glyph + space::xs, both / 2);
    m_view->setColumnWidth(TokenTree::Value, std::max(both - words, both * 7 / 20));
}

int ClaimsPanel::widestWords() const
{
    const QFontMetrics metrics(m_view->font());
    int widest = 0;
    for (int part = 0; part < m_found->rowCount(); ++part) {
        const QModelIndex top = m_found->index(part, 0);
        for (int row = 0; row < m_found->rowCount(top); ++row)
            widest = std::max(widest, metrics.horizontalAdvance(m_found->index(row, TokenTree::Meaning, top).data().toString()));
    }
    return widest;
}

int ClaimsPanel::shownRows(const QModelIndex &parent) const
{
    int rows = 0;
    for (int row = 0; row < m_found->rowCount(parent); ++row) {
        const QModelIndex index = m_found->index(row, 0, parent);
        rows += 1 + (m_view->isExpanded(index) ? shownRows(index) : 0);
    }
    return rows;
}

/// Without a word about each: the height is fitted once, after all of them.
void ClaimsPanel::openAll()
{
    const QSignalBlocker quiet(m_view);
    openObjects({});
}

/// A list of plain values is read in its own line already.
void ClaimsPanel::openObjects(const QModelIndex &parent)
{
    for (int row = 0; row < m_found->rowCount(parent); ++row) {
        const QModelIndex index = m_found->index(row, 0, parent);
        m_view->setExpanded(index, !index.data(TokenTree::ShortRole).toBool());
        openObjects(index);
    }
}

/// As high as its rows: the page scrolls, not the tree in it.
void ClaimsPanel::fitHeight()
{
    const int row = rowHeight(m_view->fontMetrics(), currentDensity());
    m_view->setFixedHeight(m_view->header()->sizeHint().height() + shownRows({}) * row + space::s);
}

QModelIndex ClaimsPanel::current() const
{
    return m_found->mapToSource(m_view->currentIndex());
}

void ClaimsPanel::copy(int role) const
{
    if (const QModelIndex index = current(); index.isValid())
        QGuiApplication::clipboard()->setText(index.data(role).toString());
}

void ClaimsPanel::showMenu(const QPoint &position)
{
    if (!current().isValid())
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(
        icon(u"edit-copy"_s), tr("Copy the &value"), QKeySequence(QKeySequence::Copy), this, [this] { copy(TokenTree::WholeRole); });
    if (current().parent().isValid())
        menu->addAction(tr("Copy the &path"), this, [this] { copy(TokenTree::PathRole); });
    menu->addAction(tr("&Open everything"), m_view, &QTreeView::expandAll);
    menu->popup(m_view->viewport()->mapToGlobal(position));
}

bool ClaimsPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_view && event->type() == QEvent::Resize)
        fitColumns();
    if (watched == m_view && (event->type() == QEvent::StyleChange || event->type() == QEvent::FontChange))
        fitHeight();
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    auto *key = static_cast<QKeyEvent *>(event);
    if (watched == m_view && key->matches(QKeySequence::Copy)) {
        copy(TokenTree::WholeRole);
        return true;
    }
    if (watched == m_filter && key->key() == Qt::Key_Escape && !m_filter->text().isEmpty()) {
        m_filter->clear();
        return true;
    }
    if (watched == m_filter && key->key() == Qt::Key_Down) {
        m_view->setFocus(Qt::TabFocusReason);
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace ui
