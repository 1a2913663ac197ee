#include "ui/pages/entity_filter_bar.h"

#include "models/tables/table_model.h"
#include "ui/pages/entity_page_kind.h"
#include "ui/style/icons.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/label.h"
#include "ui/widgets/segmented_switch.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

namespace {
constexpr int leastField = 150; ///< the numbers of the groups tell more than a longer hint
constexpr int widestField = 320;
} // namespace

EntityFilterBar::EntityFilterBar(const EntityPageKind &kind, QWidget *parent)
    : QWidget(parent)
    , m_field(new QLineEdit)
    , m_facets(new SegmentedSwitch(QStringList { tr("All") } + kind.facets))
    , m_counts(new Label({}, Type::Body, Voice::Text2))
    , m_columns(makeIconButton(u"object-columns"_s, tr("Choose columns")))
    , m_reload(makeIconButton(u"view-refresh"_s, tr("Read again")))
    , m_first(new QHBoxLayout)
    , m_secondRow(new QWidget)
    , m_second(new QHBoxLayout(m_secondRow))
{
    auto *box = new QVBoxLayout(this);
    box->setContentsMargins(space::xl, 0, space::xl, space::m);
    box->setSpacing(space::s);
    m_field->setObjectName(kind.name + u"Filter");
    m_field->setPlaceholderText(kind.filterHint);
    m_field->setAccessibleName(kind.filterName);
    m_field->addAction(icon(u"edit-find"_s, Ink::Text3), QLineEdit::LeadingPosition);
    m_field->setClearButtonEnabled(true);
    m_field->setMinimumWidth(grown(leastField, fontMetrics()));
    m_field->setMaximumWidth(grown(widestField, fontMetrics()));
    m_facets->setAccessibleName(kind.facetsName);
    if (kind.facets.isEmpty())
        m_facets->hide();
    m_facets->setObjectName(kind.name + u"Facets");
    m_counts->setObjectName(kind.name + u"Counts");
    m_counts->setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
    m_columns->setObjectName(kind.name + u"Columns");
    m_reload->setObjectName(u"reload"_s + kind.kind.at(0).toUpper() + kind.kind.mid(1));
    m_first->setSpacing(space::s);
    m_first->addWidget(m_field, 1);
    m_first->addWidget(m_facets);
    m_first->addStretch();
    m_first->addWidget(m_counts);
    m_first->addWidget(m_columns);
    m_first->addWidget(m_reload);
    m_second->setContentsMargins(0, 0, 0, 0);
    m_second->addStretch();
    m_secondRow->hide();
    box->addLayout(m_first);
    box->addWidget(m_secondRow);
    connect(m_facets, &SegmentedSwitch::currentChanged, this, &EntityFilterBar::facetChosen);
    connect(m_columns, &QPushButton::clicked, this, &EntityFilterBar::columnsRequested);
    connect(m_reload, &QPushButton::clicked, this, &EntityFilterBar::reloadRequested);
}

QLineEdit *EntityFilterBar::field() const
{
    return m_field;
}

SegmentedSwitch *EntityFilterBar::facets() const
{
    return m_facets;
}

QPushButton *EntityFilterBar::columnsButton() const
{
    return m_columns;
}

quint32 EntityFilterBar::facet() const
{
    return m_facets->current() <= 0 ? 0U : 1U << (m_facets->current() - 1);
}

void EntityFilterBar::showCounts(const tables::TableModel &model, const QString &all)
{
    const QLocale locale;
    const int facets = m_facets->count();
    for (int i = 1; i < facets; ++i)
        m_facets->setCount(i, model.hasContent() ? locale.toString(model.facetCount(i - 1)) : QString());
    const QString total = locale.toString(model.totalCount());
    const QString part = tr("%1 of %2", "so many shown of so many");
    if (!model.hasContent())
        m_counts->clear();
    else if (model.filter().trimmed().isEmpty() && model.facet() == 0)
        m_counts->setText(all);
    else
        m_counts->setText(part.arg(locale.toString(model.rowCount()), total));
    // What is typed must not push the field about.
    const QFontMetrics metrics(m_counts->font());
    m_counts->setMinimumWidth(std::max(metrics.horizontalAdvance(part.arg(total, total)), metrics.horizontalAdvance(all)));
    arrange();
}

void EntityFilterBar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

/// What the first row needs without the groups.
int EntityFilterBar::roomOfOthers() const
{
    return 2 * space::xl + m_field->minimumWidth() + m_counts->minimumWidth() + m_columns->sizeHint().width() + m_reload->sizeHint().width()
        + 6 * space::s;
}

/// The groups can go to a row of their own, so the page may be as narrow as that.
QSize EntityFilterBar::minimumSizeHint() const
{
    const int groups = 2 * space::xl + m_facets->widthWith(false);
    return { std::max(roomOfOthers(), groups), QWidget::minimumSizeHint().height() };
}

void EntityFilterBar::setNarrowestWidth(int width)
{
    m_narrowest = width;
    arrange();
}

void EntityFilterBar::arrange()
{
    const int narrowest = m_narrowest > 0 ? std::min(m_narrowest, width()) : width();
    const bool fits = m_facets->widthWith(false) <= narrowest - roomOfOthers();
    const int facetRoom = width() - (fits ? roomOfOthers() : 2 * space::xl);
    m_facets->setCountsShown(m_facets->widthWith(true) <= facetRoom);
    if (fits == m_secondRow->isHidden())
        return;
    if (fits)
        m_first->insertWidget(1, m_facets);
    else
        m_second->insertWidget(0, m_facets);
    m_secondRow->setVisible(!fits);
    updateGeometry(); // at once, not when this layout has had its turn
    if (!fits)
        setTabOrder(m_reload, m_facets);
    else
        setTabOrder(m_field, m_facets);
}

} // namespace ui
