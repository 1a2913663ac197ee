#include "ui/shell/tasks_panel.h"

#include "ui/session/task_list.h"
#include "ui/shell/task_row.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/label.h"

#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr int panelWidth = 520;
constexpr int listHeight = 360; ///< at a font of 10 points
constexpr qsizetype shownTasks = 50;

} // namespace

TasksPanel::TasksPanel(TaskList &tasks, std::function<QDateTime()> now, QWidget *window)
    : Overlay(Spot::Foot, tr("Tasks"), panelWidth, window)
    , m_tasks(&tasks)
    , m_now(std::move(now))
    , m_nothing(Label::wrapped(tr("Nothing has run in this window yet.")))
    , m_list(new QWidget)
    , m_rows(new QVBoxLayout(m_list))
{
    QPushButton *close = makeIconButton(u"close"_s, tr("Close the tasks"));
    m_close = close;
    auto *head = new QHBoxLayout;
    head->addWidget(new Label(tr("Tasks"), Type::Strong));
    head->addStretch();
    head->addWidget(close);
    auto *scroll = new QScrollArea;
    m_scroll = scroll;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setAccessibleName(tr("List of tasks"));
    scroll->viewport()->setAutoFillBackground(false);
    scroll->setWidget(m_list);
    m_list->setAutoFillBackground(false);
    m_rows->setContentsMargins(0, 0, space::s, 0);
    m_rows->setSpacing(space::xs);
    m_rows->addStretch();
    box()->addLayout(head);
    box()->addWidget(m_nothing);
    box()->addWidget(scroll);
    connect(close, &QPushButton::clicked, this, &Overlay::dismiss);
    connect(m_tasks, &TaskList::changed, this, [this] {
        if (isOpen())
            refill();
    });
}

QWidget *TasksPanel::firstFocus() const
{
    return m_close;
}

void TasksPanel::toggle()
{
    if (isOpen()) {
        dismiss();
        return;
    }
    refill();
    open();
}

TaskRow *TasksPanel::rowOf(const Task &task)
{
    if (TaskRow *known = m_known.value(task.id))
        return known;
    auto *row = new TaskRow(m_list);
    m_known.insert(task.id, row);
    const auto find = [this, id = task.id] { return m_tasks->task(id); };
    // Copies: what is called may end or drop the task.
    connect(row, &TaskRow::cancelRequested, this, [find] {
        if (const Task *now = find(); now && now->cancel)
            std::function<void()>(now->cancel)();
    });
    connect(row, &TaskRow::actionRequested, this, [this, find] {
        const Task *now = find();
        if (!now || !now->outcome.act)
            return;
        const std::function<void()> act = now->outcome.act;
        dismiss();
        act();
    });
    connect(row, &TaskRow::detailsRequested, this, [this, find] {
        if (const Task *now = find(); now && now->outcome.error)
            Q_EMIT detailsRequested(*now->outcome.error);
    });
    return row;
}

void TasksPanel::refill()
{
    QList<const Task *> order;
    for (const Task &task : m_tasks->tasks())
        order.prepend(&task);
    std::stable_sort(order.begin(), order.end(), [](const Task *a, const Task *b) { return a->isRunning() > b->isRunning(); });
    order.resize(std::min(order.size(), shownTasks));
    QHash<int, TaskRow *> gone = m_known;
    for (qsizetype i = 0; i < order.size(); ++i) {
        TaskRow *row = rowOf(*order[i]);
        gone.remove(order[i]->id);
        row->show(*order[i], m_now());
        if (m_rows->indexOf(row) != i)
            m_rows->insertWidget(int(i), row);
        row->setVisible(true);
    }
    for (auto row = gone.cbegin(); row != gone.cend(); ++row) {
        m_known.remove(row.key());
        row.value()->hide();
        row.value()->deleteLater();
    }
    m_nothing->setVisible(order.isEmpty());
    m_scroll->setVisible(!order.isEmpty());
    m_scroll->setFixedHeight(std::min(m_rows->totalSizeHint().height(), grown(listHeight, fontMetrics())));
}

} // namespace ui
