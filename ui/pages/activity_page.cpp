#include "ui/pages/activity_page.h"

#include "ui/activity/changes_pane.h"
#include "ui/activity/exchanges_pane.h"
#include "ui/activity/tasks_pane.h"
#include "ui/pages/page_head.h"
#include "ui/widgets/segmented_switch.h"
#include "ui/widgets/shown_stack.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

enum View {
    Changes,
    Tasks,
    Http,
};

} // namespace

ActivityPage::ActivityPage(Workbench &bench, QWidget *parent)
    : Page(parent)
    , m_switch(new SegmentedSwitch({ tr("Changes"), tr("Tasks"), tr("HTTP") }))
    , m_stack(new ShownStack)
    , m_changes(new ChangesPane(bench))
    , m_tasks(new TasksPane(bench))
    , m_exchanges(new ExchangesPane(bench))
{
    auto *box = new QVBoxLayout(this);
    box->setContentsMargins(0, 0, 0, 0);
    box->setSpacing(0);
    auto *head = new PageHead(tr("Activity"));
    m_switch->setAccessibleName(tr("What to show"));
    head->addAction(m_switch);
    box->addWidget(head);
    box->addLayout(m_stack, 1); // first: a stack shows what it gets at once, without a page as a window
    m_stack->addWidget(m_changes);
    m_stack->addWidget(m_tasks);
    m_stack->addWidget(m_exchanges);
    for (QLineEdit *field : { m_changes->filterField(), m_exchanges->filterField() })
        field->installEventFilter(this);
    connect(m_switch, &SegmentedSwitch::currentChanged, this, &ActivityPage::showView);
}

void ActivityPage::showView(int view)
{
    m_stack->setCurrentIndex(view);
    if (view == Changes)
        m_changes->reload();
}

void ActivityPage::enter(const Place &place)
{
    const QString view = place.details.value(u"view"_s).toString();
    if (!place.object.isEmpty() || view == u"changes")
        m_switch->setCurrent(Changes);
    else if (view == u"tasks")
        m_switch->setCurrent(Tasks);
    else if (view == u"http")
        m_switch->setCurrent(Http);
    m_changes->reload();
    if (!place.object.isEmpty())
        m_changes->choose(place.object);
}

QLineEdit *ActivityPage::filterField() const
{
    if (m_stack->currentIndex() == Tasks)
        return nullptr;
    return m_stack->currentIndex() == Changes ? m_changes->filterField() : m_exchanges->filterField();
}

void ActivityPage::reload()
{
    m_changes->reload();
    if (m_stack->currentIndex() == Http)
        m_exchanges->reload();
}

bool ActivityPage::eventFilter(QObject *watched, QEvent *event)
{
    auto *field = qobject_cast<QLineEdit *>(watched);
    if (field && event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape
        && !field->text().isEmpty()) {
        field->clear();
        return true;
    }
    return Page::eventFilter(watched, event);
}

} // namespace ui
