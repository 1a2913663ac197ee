#include "ui/pages/services_page.h"

#include "ui/error_text.h"
#include "ui/icons.h"
#include "ui/pages/page_head.h"
#include "ui/views/bones.h"
#include "ui/views/table_view.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/callout.h"
#include "ui/widgets/label.h"
#include "ui/widgets/state_panel.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QStackedLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

/// In the order of tables::ServiceColumn.
std::vector<TableView::ColumnWidth> columnWidths()
{
    return { { 220, 140 }, { 90, 70 }, { 250, 180 }, { 150, 60 }, { 190, 110 }, { 120, 100 } };
}

} // namespace

ServicesPage::ServicesPage(ServiceList &list, QWidget *parent)
    : Page(parent)
    , m_list(&list)
    , m_problem(new Callout(Tone::Danger, Glyph::Failed, {}))
    , m_view(new TableView)
    , m_bones(new Bones)
    , m_stack(new QStackedLayout)
{
    auto *box = new QVBoxLayout(this);
    box->setContentsMargins(0, 0, 0, 0);
    box->setSpacing(0);
    box->addWidget(new PageHead(tr("Services")));
    box->addWidget(makeFilterRow());
    m_problemRow = new QWidget;
    auto *problem = new QVBoxLayout(m_problemRow);
    problem->setContentsMargins(space::xl, 0, space::xl, space::m);
    problem->addWidget(m_problem);
    box->addWidget(m_problemRow);
    makeStates();
    auto *table = new QHBoxLayout;
    table->setContentsMargins(space::m, 0, space::m, 0); // the cells add as much: their text stands below the title
    table->addLayout(m_stack);
    box->addLayout(table, 1);
    m_view->setAccessibleName(tr("Services"));
    m_view->setSortingEnabled(true);
    m_view->sortByColumn(int(tables::ServiceColumn::Name), Qt::AscendingOrder);
    m_filter->installEventFilter(this);
    connect(m_list, &ServiceList::modelChanged, this, &ServicesPage::takeModel);
    connect(m_list, &ServiceList::stateChanged, this, &ServicesPage::showState);
    takeModel();
    showState();
}

QWidget *ServicesPage::makeFilterRow()
{
    auto *box = new QWidget;
    auto *row = new QHBoxLayout(box);
    row->setContentsMargins(space::xl, 0, space::xl, space::m);
    row->setSpacing(space::s);
    m_filter = new QLineEdit;
    m_filter->setObjectName(u"serviceFilter"_s);
    m_filter->setPlaceholderText(tr("Filter by name, address, path or tag"));
    m_filter->setAccessibleName(tr("Filter services"));
    m_filter->addAction(icon(u"edit-find"_s, Ink::Text3), QLineEdit::LeadingPosition);
    m_filter->setClearButtonEnabled(true);
    m_filter->setMaximumWidth(grown(size::formField, fontMetrics()));
    connect(m_filter, &QLineEdit::textChanged, this, [this](const QString &text) { m_list->model()->setFilter(text); });
    row->addWidget(m_filter, 1);
    row->addStretch();
    m_counts = new Label({}, Type::Body, Voice::Text2);
    m_counts->setObjectName(u"serviceCounts"_s);
    row->addWidget(m_counts);
    QPushButton *reload = makeIconButton(u"view-refresh"_s, tr("Read again"));
    reload->setObjectName(u"reloadServices"_s);
    connect(reload, &QPushButton::clicked, m_list, &ServiceList::reload);
    row->addWidget(reload);
    return box;
}

void ServicesPage::makeStates()
{
    m_empty = new StatePanel(u"network-server"_s, tr("No services yet"),
        tr("This gateway has none in this workspace. What is made elsewhere appears after reading again."));
    QPushButton *again = makeButton(tr("&Read again"), Loudness::Primary, u"view-refresh"_s);
    connect(again, &QPushButton::clicked, m_list, &ServiceList::reload);
    m_empty->addAction(again);
    m_nothing = new StatePanel(u"view-filter"_s, {}, {});
    QPushButton *clear = makeButton(tr("&Clear the filter"));
    connect(clear, &QPushButton::clicked, m_filter, &QLineEdit::clear);
    m_nothing->addAction(clear);
    m_failed = new StatePanel(u"network-disconnect"_s, {}, {});
    QPushButton *retry = makeButton(tr("&Try again"), Loudness::Primary, u"view-refresh"_s);
    connect(retry, &QPushButton::clicked, m_list, &ServiceList::reload);
    m_failed->addAction(retry);
    QPushButton *repeat = makeButton(tr("Try &again"));
    connect(repeat, &QPushButton::clicked, m_list, &ServiceList::reload);
    m_problem->addAction(repeat);
    for (QWidget *state : { static_cast<QWidget *>(m_view), m_bones, static_cast<QWidget *>(m_empty), static_cast<QWidget *>(m_nothing),
             static_cast<QWidget *>(m_failed) })
        m_stack->addWidget(state);
}

void ServicesPage::takeModel()
{
    tables::ServiceTable *model = m_list->model();
    m_view->setModel(model);
    model->setFilter(m_filter->text());
    model->sort(m_view->header()->sortIndicatorSection(), m_view->header()->sortIndicatorOrder());
    connect(model, &tables::TableModel::published, this, &ServicesPage::showState);
    m_view->fitColumns(columnWidths(), int(tables::ServiceColumn::Upstream));
}

void ServicesPage::showState()
{
    const tables::ServiceTable *model = m_list->model();
    const bool failed = m_list->state() == ServiceList::State::Failed;
    const ErrorText error = failed ? explain(m_list->error()) : ErrorText();
    m_problem->setWords(Tone::Danger, Glyph::Failed, error.what, error.fix);
    m_problemRow->setVisible(failed && model->hasContent()); // what was read before stays, with the reason above it
    m_failed->setWords(error.what, error.fix);
    m_nothing->setWords(tr("Nothing matches “%1”").arg(m_filter->text()), tr("%Ln service(s), 0 shown.", nullptr, model->totalCount()));
    QWidget *shown = m_view;
    if (!model->hasContent())
        shown = failed ? static_cast<QWidget *>(m_failed) : m_bones;
    else if (model->totalCount() == 0)
        shown = m_empty;
    else if (model->rowCount() == 0)
        shown = m_nothing;
    m_stack->setCurrentWidget(shown);
    showCounts();
}

void ServicesPage::showCounts()
{
    const tables::ServiceTable *model = m_list->model();
    const QLocale locale;
    if (!model->hasContent())
        m_counts->clear();
    else if (model->filter().trimmed().isEmpty())
        m_counts->setText(tr("%Ln service(s)", nullptr, model->totalCount()));
    else
        m_counts->setText(
            tr("%1 of %2", "so many shown of so many").arg(locale.toString(model->rowCount()), locale.toString(model->totalCount())));
}

QLineEdit *ServicesPage::filterField() const
{
    return m_filter;
}

void ServicesPage::reload()
{
    m_list->reload();
}

bool ServicesPage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_filter && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Escape && !m_filter->text().isEmpty()) {
            m_filter->clear();
            return true;
        }
        if (key == Qt::Key_Down && m_view->isVisible()) {
            m_view->setFocus(Qt::TabFocusReason);
            return true;
        }
    }
    return Page::eventFilter(watched, event);
}

} // namespace ui
