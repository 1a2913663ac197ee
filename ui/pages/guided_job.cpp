#include "ui/pages/guided_job.h"

#include "ui/navigator.h"
#include "ui/session/task_list.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/glyph_label.h"
#include "ui/widgets/label.h"

#include <QHBoxLayout>
#include <QSettings>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

namespace {
constexpr QLatin1StringView dismissedKey("guide/dismissed");
}

GuidedJob::GuidedJob(Workbench &bench, QWidget *parent)
    : Card(Layer::Raised, parent)
    , m_bench(&bench)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::l, space::m, space::l, space::l);
    column->setSpacing(space::s);
    auto *head = new QHBoxLayout;
    head->setSpacing(space::s);
    auto *words = new QVBoxLayout;
    words->setSpacing(space::tiny);
    words->addWidget(Label::wrapped(tr("Your first job"), Type::Title, Voice::Text));
    m_state = Label::wrapped({});
    words->addWidget(m_state);
    head->addLayout(words, 1);
    QPushButton *away = makeButton(tr("P&ut away"), Loudness::Ghost);
    away->setObjectName(u"dismissGuide"_s);
    away->setToolTip(tr("It does not come back."));
    connect(away, &QPushButton::clicked, this, &GuidedJob::dismiss);
    head->addWidget(away, 0, Qt::AlignTop);
    column->addLayout(head);
    column->addSpacing(space::xs);
    column->addWidget(
        makeRow(Step::Look, tr("Look at the services"), tr("What the sandbox came with; type to filter."), { .page = u"services"_s }));
    column->addWidget(makeRow(Step::Protect, tr("Protect a service"),
        tr("Choose one, see what would change at the gateway and at the provider, and apply it."), { .page = u"protect"_s }));
    column->addWidget(makeRow(Step::Token, tr("Get a token"),
        tr("As the application that may call it. A person logs in as alice, password wonderland."), { .page = u"token-lab"_s }));
    column->addWidget(makeRow(Step::Call, tr("Call the route"),
        tr("With the token, and see what reached the service; without it the gateway refuses."), { .page = u"token-lab"_s }));
    column->addWidget(
        makeRow(Step::Undo, tr("Undo"), tr("Take the plan back: everything is as it was before."), { .page = u"activity"_s }));
    m_lastSeen = m_bench->tasks->lastEnded() ? m_bench->tasks->lastEnded()->id : 0;
    connect(m_bench->navigator, &Navigator::opened, this, &GuidedJob::lookAtPlace);
    connect(m_bench->tasks, &TaskList::changed, this, &GuidedJob::lookAtTasks);
    showProgress();
}

QWidget *GuidedJob::makeRow(Step step, const QString &title, const QString &more, const Place &place)
{
    auto *box = new QWidget;
    auto *row = new QHBoxLayout(box);
    row->setContentsMargins(0, space::tiny, 0, space::tiny);
    row->setSpacing(space::m);
    Row made { new GlyphLabel(Glyph::Off, Tone::Neutral), Label::wrapped(title, Type::Strong, Voice::Text), makeButton(tr("Go")) };
    row->addWidget(made.glyph, 0, Qt::AlignTop);
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(made.title);
    words->addWidget(Label::wrapped(more, Type::Caption, Voice::Text3));
    row->addLayout(words, 1);
    made.go->setAccessibleName(tr("Go: %1").arg(title));
    made.go->setAccessibleDescription(more);
    made.go->setObjectName(u"guide%1"_s.arg(int(step)));
    connect(made.go, &QPushButton::clicked, this, [this, place] { m_bench->navigator->open(place); });
    row->addWidget(made.go);
    m_rows.append(made);
    return box;
}

bool GuidedJob::isDismissed() const
{
    return QSettings().value(dismissedKey).toBool();
}

bool GuidedJob::isDone(Step step) const
{
    return m_rows.at(int(step)).done;
}

void GuidedJob::dismiss()
{
    QSettings().setValue(dismissedKey, true);
    hide();
    Q_EMIT dismissed();
}

void GuidedJob::lookAtPlace(const Place &place)
{
    if (place.page == "services"_L1)
        tick(Step::Look);
}

void GuidedJob::lookAtTasks()
{
    const Task *task = m_bench->tasks->lastEnded();
    if (!task || task->id == m_lastSeen)
        return;
    m_lastSeen = task->id;
    if (task->outcome.tone != Tone::Success)
        return;
    const QString page = m_bench->navigator->current().page;
    if (task->writes) {
        // What can be undone was applied; what cannot was taken back.
        if (!task->outcome.action.isEmpty() && (page == "plan-run"_L1 || page == "protect"_L1))
            tick(Step::Protect);
        else if (task->outcome.action.isEmpty() && isDone(Step::Protect))
            tick(Step::Undo);
    } else if (page == "token-lab"_L1) {
        // A call names the address that it goes to, a login does not.
        tick(task->title.contains("://"_L1) ? Step::Call : Step::Token);
    }
}

void GuidedJob::tick(Step step)
{
    m_rows[int(step)].done = true;
    showProgress();
}

void GuidedJob::showProgress()
{
    bool found = false;
    for (const Row &row : std::as_const(m_rows)) {
        row.glyph->setGlyph(row.done ? Glyph::Done : Glyph::Off, row.done ? Tone::Success : Tone::Neutral);
        const bool next = !row.done && !found;
        found = found || next;
        setLoudness(row.go, next ? Loudness::Primary : Loudness::Normal);
        row.title->setAccessibleName(row.done ? tr("%1: done").arg(row.title->text()) : row.title->text());
    }
    m_state->setText(found ? tr("The main work of this program from end to end, in about five minutes. Nothing here can break.")
                           : tr("Done from end to end. In production it is the same, with your own gateway and provider."));
}

} // namespace ui
