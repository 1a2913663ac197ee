#include "ui/activity/tasks_pane.h"

#include "ui/error_text.h"
#include "ui/operations.h"
#include "ui/views/table_view.h"
#include "ui/views/tone_delegate.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/fact_list.h"
#include "ui/widgets/label.h"
#include "ui/widgets/state_panel.h"
#include "ui/words/time_text.h"

#include <QHeaderView>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSplitter>
#include <QStackedLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

enum Column {
    Started,
    Title,
    Outcome,
    Took,
};

QString outcomeText(const Task &task)
{
    if (!task.isRunning())
        return task.outcome.words;
    const QString words = task.words.isEmpty() ? TasksPane::tr("Running") : task.words;
    return task.total > 0 ? TasksPane::tr("%1, %2 of %3", "words, so many of so many").arg(words).arg(task.done).arg(task.total) : words;
}

QString tookText(const Task &task)
{
    if (!task.endedAt)
        return {};
    const qint64 seconds = task.startedAt.secsTo(*task.endedAt);
    return seconds < 1 ? TasksPane::tr("under 1 s", "a span of time") : spanText(seconds);
}

CellMark outcomeMark(const Task &task)
{
    if (task.isRunning())
        return { .glyph = Glyph::Running };
    switch (task.outcome.tone) {
    case Tone::Success:
        return { .tone = Tone::Success, .glyph = Glyph::Done, .quiet = true };
    case Tone::Danger:
        return { Tone::Danger, Glyph::Failed };
    case Tone::Warning:
        return { Tone::Warning, Glyph::Attention };
    default:
        return { .glyph = Glyph::Off };
    }
}

tables::TableDescription<RecordedTask> description(const std::function<QDateTime()> &now)
{
    tables::TableDescription<RecordedTask> table;
    table.columns = {
        { .key = u"started"_s,
            .title = TasksPane::tr("Started"),
            .text = [now](const RecordedTask &row) { return momentText(row.task.startedAt, now(), QLocale()); },
            .number = [](const RecordedTask &row) { return qint64(row.task.id); },
            .muted = true },
        { .key = u"task"_s, .title = TasksPane::tr("Task"), .text = [](const RecordedTask &row) { return row.task.title; } },
        { .key = u"outcome"_s, .title = TasksPane::tr("Outcome"), .text = [](const RecordedTask &row) { return outcomeText(row.task); } },
        { .key = u"took"_s,
            .title = TasksPane::tr("Took"),
            .text = [](const RecordedTask &row) { return tookText(row.task); },
            .number = [](const RecordedTask &row) { return row.task.endedAt ? row.task.startedAt.msecsTo(*row.task.endedAt) : -1; },
            .muted = true,
            .rightAligned = true },
    };
    table.searched = [](const RecordedTask &row) { return QStringList { row.task.title, outcomeText(row.task) }; };
    return table;
}

} // namespace

bool RecordedTask::operator==(const RecordedTask &other) const
{
    return task.id == other.task.id && task.words == other.task.words && task.done == other.task.done && task.total == other.task.total
        && task.endedAt == other.task.endedAt && task.outcome.words == other.task.outcome.words;
}

TasksPane::TasksPane(Workbench &bench, QWidget *parent)
    : QWidget(parent)
    , m_bench(bench)
    , m_table(new tables::TypedTable<RecordedTask>(description(bench.engine.now), bench.operations->background(), QLocale(), this))
{
    auto *box = new QVBoxLayout(this);
    box->setContentsMargins(0, 0, 0, 0);
    auto *split = new QSplitter(Qt::Vertical);
    split->setChildrenCollapsible(false);
    split->addWidget(makeTable());
    split->addWidget(makeDetail());
    split->setStretchFactor(0, 1);
    box->addWidget(split);
    connect(m_bench.tasks, &TaskList::changed, this, &TasksPane::takeTasks);
    takeTasks();
    showChosen();
}

QWidget *TasksPane::makeTable()
{
    auto *box = new QWidget;
    auto *inset = new QHBoxLayout(box);
    inset->setContentsMargins(space::m, 0, space::m, 0); // the cells add as much: their text stands below the title
    m_stack = new QStackedLayout;
    inset->addLayout(m_stack);
    m_view = new TableView;
    m_view->setModel(m_table);
    m_view->setAccessibleName(tr("Tasks"));
    m_view->setSelectionMode(QAbstractItemView::SingleSelection);
    m_view->setSortingEnabled(true);
    m_view->sortByColumn(Started, Qt::DescendingOrder);
    m_view->setItemDelegate(new ToneDelegate(
        [table = m_table](
            const QModelIndex &index) { return index.column() == Outcome ? outcomeMark(table->rowAt(index).task) : CellMark {}; },
        m_view));
    m_view->fitColumns({ { 150, 90 }, { 240, 90 }, { 320, 110 }, { 110, 60 } }, Outcome);
    m_stack->addWidget(m_view);
    m_stack->addWidget(
        new StatePanel(u"clock"_s, tr("Nothing has run yet"), tr("What takes a while stands here while it runs, and how it ended.")));
    connect(m_table, &tables::TableModel::published, this, [this] {
        m_stack->setCurrentIndex(m_table->hasContent() && m_table->totalCount() == 0 ? 1 : 0);
        showChosen();
    });
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &TasksPane::showChosen);
    return box;
}

QWidget *TasksPane::makeDetail()
{
    m_detail = new QWidget;
    auto *box = new QVBoxLayout(m_detail);
    box->setContentsMargins(space::xl, space::l, space::xl, space::l);
    box->setSpacing(space::s);
    auto *head = new QHBoxLayout;
    m_title = new Label({}, Type::Title);
    m_title->setElide(Qt::ElideRight);
    head->addWidget(m_title, 1);
    m_cancel = makeButton(tr("&Cancel the task"));
    connect(m_cancel, &QPushButton::clicked, this, [this] {
        if (const Task *task = chosen(); task && task->cancel)
            task->cancel();
    });
    head->addWidget(m_cancel);
    m_action = makeButton({});
    connect(m_action, &QPushButton::clicked, this, [this] {
        if (const Task *task = chosen(); task && task->outcome.act)
            task->outcome.act();
    });
    head->addWidget(m_action);
    box->addLayout(head);
    m_words = Label::wrapped({});
    m_words->makeSelectable();
    box->addWidget(m_words);
    m_facts = new FactList;
    box->addWidget(m_facts);
    box->addStretch(1);
    return m_detail;
}

void TasksPane::takeTasks()
{
    std::vector<RecordedTask> rows;
    for (const Task &task : m_bench.tasks->tasks())
        rows.push_back({ u"%1"_s.arg(task.id, 10, 10, QLatin1Char('0')), task });
    m_table->setRows(std::move(rows));
}

/// The task itself, not the copy in the table: its functions may be newer.
const Task *TasksPane::chosen() const
{
    const QModelIndex index = m_view->currentIndex();
    if (!index.isValid())
        return nullptr;
    const int id = m_table->rowAt(index).task.id;
    for (const Task &task : m_bench.tasks->tasks()) {
        if (task.id == id)
            return &task;
    }
    return nullptr;
}

void TasksPane::showChosen()
{
    const Task *task = chosen();
    m_detail->setVisible(task);
    if (!task)
        return;
    m_title->setText(task->title);
    m_cancel->setVisible(task->isRunning() && task->cancel);
    m_action->setVisible(!task->isRunning() && task->outcome.act && !task->outcome.action.isEmpty());
    m_action->setText(task->outcome.action);
    const std::optional<core::Error> &error = task->outcome.error;
    const ErrorText text = error ? explain(*error) : ErrorText();
    m_words->setText(error && !text.fix.isEmpty() ? QString(outcomeText(*task) + u". " + text.fix) : outcomeText(*task));
    const QString factsOf = u"%1 %2"_s.arg(task->id).arg(task->isRunning());
    if (std::exchange(m_factsOf, factsOf) == factsOf)
        return;
    m_facts->clear();
    if (!error)
        return;
    m_facts->add(tr("Kind"), core::kindName(error->kind), true);
    if (error->httpStatus != 0)
        m_facts->add(tr("Status"), QString::number(error->httpStatus), true);
    if (!error->code.isEmpty())
        m_facts->add(tr("Code"), error->code, true);
    if (!error->where.isEmpty())
        m_facts->add(tr("Where"), error->where, true);
    if (!error->text.isEmpty())
        m_facts->add(tr("In its own words"), error->text);
    if (error->fields.isObject() && !error->fields.toObject().isEmpty())
        m_facts->add(tr("Fields"), QString::fromUtf8(QJsonDocument(error->fields.toObject()).toJson(QJsonDocument::Compact)), true);
}

} // namespace ui
