#include "ui/shell/command_palette.h"

#include "ui/shell/palette_delegate.h"
#include "ui/shell/palette_sources.h"
#include "ui/style/icons.h"
#include "ui/widgets/label.h"
#include "ui/words/joined_text.h"

#include <QAccessible>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

namespace {
constexpr int paletteWidth = 600;
constexpr int mostHeight = 440; ///< of the list, at a font of 10 points
} // namespace

/// As high as its rows where there is room, less in a window that is too low for them.
class CommandPalette::Results final : public QListView {
public:
    void setWanted(int height)
    {
        m_wanted = height;
        setMaximumHeight(height);
        updateGeometry();
    }

    QSize sizeHint() const override { return { QListView::sizeHint().width(), m_wanted }; }
    QSize minimumSizeHint() const override { return { 0, std::min(m_wanted, int(space::xxl)) }; }

private:
    int m_wanted = 0;
};

CommandPalette::CommandPalette(QWidget *window)
    : Overlay(Spot::Top, tr("Search and commands"), paletteWidth, window)
    , m_field(new QLineEdit)
    , m_list(new Results)
    , m_nothing(Label::wrapped({}))
{
    m_field->setObjectName(u"paletteField"_s);
    m_field->setAccessibleName(tr("Search, run a command, or paste"));
    m_field->setPlaceholderText(tr("Search, run a command, or paste a token, an address, an id…"));
    m_field->addAction(icon(u"edit-find"_s, Ink::Text3), QLineEdit::LeadingPosition);
    m_field->installEventFilter(this);
    m_list->setObjectName(u"paletteResults"_s);
    m_list->setAccessibleName(tr("Results"));
    m_list->setModel(&m_model);
    m_list->setItemDelegate(new PaletteDelegate(m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setMouseTracking(true);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->viewport()->setAutoFillBackground(false);
    box()->setContentsMargins(space::s, space::s, space::s, space::s);
    box()->addWidget(m_field);
    box()->addWidget(m_list);
    box()->addWidget(m_nothing);
    m_nothing->setContentsMargins(space::s, 0, space::s, space::s);
    connect(m_field, &QLineEdit::textChanged, this, &CommandPalette::refill);
    connect(m_list, &QListView::clicked, this, &CommandPalette::choose);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &CommandPalette::tellCurrent);
}

void CommandPalette::addSource(PaletteSource source)
{
    m_sources.push_back(std::move(source));
}

void CommandPalette::openWith(const QString &text)
{
    m_field->setText(text);
    refill();
    open();
}

QWidget *CommandPalette::firstFocus() const
{
    return m_field;
}

void CommandPalette::leave()
{
    m_field->setText({}); // not clear(): that could be undone, and a token may have been pasted
    m_items.clear();
    m_model.clear();
}

void CommandPalette::refill()
{
    const QString query = m_field->text().trimmed();
    m_items.clear();
    m_model.clear();
    QString group;
    for (const PaletteSource &source : m_sources) {
        const QList<PaletteItem> answers = source(query);
        for (const PaletteItem &item : answers) {
            if (item.group != group) {
                auto *heading = new QStandardItem(item.group);
                heading->setFlags(Qt::NoItemFlags);
                m_model.appendRow(heading);
                group = item.group;
            }
            addItem(item);
        }
    }
    m_nothing->setText(looksLikeId(query) ? tr("No list that was read has an object with this id.")
                                          : tr("Nothing is called that. Objects are found once their list has been read."));
    m_nothing->setVisible(m_items.isEmpty());
    m_list->setVisible(!m_items.isEmpty());
    int height = space::xs;
    for (int row = 0; row < m_model.rowCount(); ++row)
        height += m_list->sizeHintForRow(row);
    m_list->setWanted(std::min(height, grown(mostHeight, fontMetrics())));
    move(1);
    m_list->scrollToTop();
}

void CommandPalette::addItem(const PaletteItem &item)
{
    auto *row = new QStandardItem(item.title);
    row->setData(int(m_items.size()), PaletteDelegate::PositionRole);
    row->setData(item.icon, PaletteDelegate::IconRole);
    row->setData(item.detail, PaletteDelegate::DetailRole);
    row->setData(item.keys, PaletteDelegate::KeysRole);
    QStringList words { item.title, item.detail, item.keys };
    words.removeAll(QString());
    row->setData(enumeration(words), Qt::AccessibleTextRole);
    m_model.appendRow(row);
    m_items << item;
}

/// To the next row that can be chosen, round at the ends.
void CommandPalette::move(int step)
{
    const int rows = m_model.rowCount();
    int row = m_list->currentIndex().isValid() ? m_list->currentIndex().row() : step > 0 ? -1 : rows;
    for (int tried = 0; tried < rows; ++tried) {
        row = (row + step + rows) % rows;
        if (m_model.item(row)->isEnabled()) {
            m_list->setCurrentIndex(m_model.index(row, 0));
            return;
        }
    }
}

void CommandPalette::choose(const QModelIndex &index)
{
    const QVariant position = index.data(PaletteDelegate::PositionRole);
    if (!position.isValid())
        return;
    const std::function<void()> act = m_items.value(position.toInt()).act;
    dismiss();
    if (act)
        act();
}

/// The focus stays in the field, so the field says what Enter would do.
void CommandPalette::tellCurrent()
{
    m_field->setAccessibleDescription(m_list->currentIndex().data(Qt::AccessibleTextRole).toString());
    QAccessibleEvent event(m_field, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&event);
}

bool CommandPalette::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_field || event->type() != QEvent::KeyPress)
        return Overlay::eventFilter(watched, event);
    switch (static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_Down:
        move(1);
        return true;
    case Qt::Key_Up:
        move(-1);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        choose(m_list->currentIndex());
        return true;
    default:
        return Overlay::eventFilter(watched, event);
    }
}

} // namespace ui
