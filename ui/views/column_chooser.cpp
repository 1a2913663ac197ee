#include "ui/views/column_chooser.h"

#include "ui/style/paint_controls.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/label.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QListWidget>
#include <QScopedValueRollback>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

ColumnChooser::ColumnChooser(ColumnLayout &layout, QWidget *parent)
    : QFrame(parent, Qt::Popup)
    , m_layout(&layout)
    , m_list(new QListWidget)
    , m_up(makeButton(tr("Move &up")))
    , m_down(makeButton(tr("Move &down")))
{
    setAccessibleName(tr("Columns"));
    auto *box = new QVBoxLayout(this);
    box->setContentsMargins(space::m, space::m, space::m, space::m);
    box->setSpacing(space::s);
    box->addWidget(new Label(tr("Columns"), Type::Strong));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setAccessibleName(tr("Columns of the table"));
    m_list->setDragDropMode(QAbstractItemView::InternalMove);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->installEventFilter(this);
    box->addWidget(m_list);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(space::s);
    QPushButton *reset = makeButton(tr("&As at first"), Loudness::Ghost);
    for (QPushButton *button : { m_up, m_down, reset })
        buttons->addWidget(button);
    box->addLayout(buttons);
    connect(m_list, &QListWidget::itemChanged, this, &ColumnChooser::take);
    connect(m_list, &QListWidget::currentRowChanged, this, &ColumnChooser::showButtons);
    connect(m_list->model(), &QAbstractItemModel::rowsMoved, this, &ColumnChooser::take);
    connect(m_up, &QPushButton::clicked, this, [this] { move(-1); });
    connect(m_down, &QPushButton::clicked, this, [this] { move(1); });
    connect(reset, &QPushButton::clicked, this, [this] {
        m_layout->reset();
        fill();
    });
}

void ColumnChooser::fill()
{
    const QScopedValueRollback filling(m_filling, true);
    m_list->clear();
    const QList<ColumnLayout::Column> columns = m_layout->columns();
    for (const ColumnLayout::Column &column : columns) {
        auto *item = new QListWidgetItem(column.title, m_list);
        item->setData(Qt::UserRole, column.key);
        item->setSizeHint({ 0, rowHeight(m_list->fontMetrics(), Density::Compact) });
        item->setCheckState(column.shown ? Qt::Checked : Qt::Unchecked);
        if (column.fixed)
            item->setFlags(Qt::NoItemFlags);
    }
    m_list->setCurrentRow(1);
    m_list->setFixedHeight(rowHeight(m_list->fontMetrics(), Density::Compact) * m_list->count() + space::s);
    showButtons();
}

void ColumnChooser::take()
{
    if (m_filling)
        return;
    QList<ColumnLayout::Column> columns;
    for (int row = 0; row < m_list->count(); ++row) {
        const QListWidgetItem *item = m_list->item(row);
        columns << ColumnLayout::Column {
            .key = item->data(Qt::UserRole).toString(), .title = item->text(), .shown = item->checkState() == Qt::Checked
        };
    }
    m_layout->setColumns(columns);
    showButtons();
}

void ColumnChooser::move(int step)
{
    const int from = m_list->currentRow();
    const int to = from + step;
    if (from < 1 || to < 1 || to >= m_list->count())
        return;
    {
        const QScopedValueRollback filling(m_filling, true);
        m_list->insertItem(to, m_list->takeItem(from));
        m_list->setCurrentRow(to);
    }
    take();
}

void ColumnChooser::showButtons()
{
    const int row = m_list->currentRow();
    m_up->setEnabled(row > 1);
    m_down->setEnabled(row >= 1 && row + 1 < m_list->count());
}

void ColumnChooser::open(const QWidget &anchor)
{
    fill();
    adjustSize();
    const QPoint corner = anchor.mapToGlobal(QPoint(isRightToLeft() ? 0 : anchor.width() - width(), anchor.height() + space::xs));
    QFrame::move(corner);
    show();
    m_list->setFocus(Qt::PopupFocusReason);
}

void ColumnChooser::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &theme = themeOf(QApplication::palette());
    painter.fillRect(rect(), theme.raised);
    paint::box(&painter, rect(), 0, QColor(), theme.edge);
}

bool ColumnChooser::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->modifiers() == Qt::AltModifier && (key->key() == Qt::Key_Up || key->key() == Qt::Key_Down)) {
            move(key->key() == Qt::Key_Up ? -1 : 1);
            return true;
        }
        if (key->key() == Qt::Key_Escape) {
            close();
            return true;
        }
    }
    return QFrame::eventFilter(watched, event);
}

} // namespace ui
