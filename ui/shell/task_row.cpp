#include "ui/shell/task_row.h"

#include "ui/widgets/buttons.h"
#include "ui/widgets/glyph_label.h"
#include "ui/widgets/label.h"
#include "ui/words/time_text.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QProgressBar>

using namespace Qt::StringLiterals;

namespace ui {

TaskRow::TaskRow(QWidget *parent)
    : QWidget(parent)
    , m_mark(new GlyphLabel(Glyph::Running, Tone::Accent))
    , m_title(new Label({}))
    , m_words(new Label({}, Type::Caption, Voice::Text2))
    , m_bar(new QProgressBar)
    , m_cancel(makeButton(tr("Cancel"), Loudness::Ghost))
    , m_action(makeButton({}, Loudness::Ghost))
    , m_details(makeButton(tr("Details"), Loudness::Ghost))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, space::xs, 0, space::xs);
    row->setSpacing(space::s);
    row->addWidget(m_mark, 0, Qt::AlignTop);
    auto *words = new QVBoxLayout;
    words->setSpacing(space::tiny);
    m_title->setElide(Qt::ElideRight);
    m_words->setElide(Qt::ElideRight);
    m_bar->setTextVisible(false);
    words->addWidget(m_title);
    words->addWidget(m_words);
    words->addWidget(m_bar);
    row->addLayout(words, 1);
    for (QPushButton *button : { m_cancel, m_action, m_details })
        row->addWidget(button);
    connect(m_cancel, &QPushButton::clicked, this, &TaskRow::cancelRequested);
    connect(m_action, &QPushButton::clicked, this, &TaskRow::actionRequested);
    connect(m_details, &QPushButton::clicked, this, &TaskRow::detailsRequested);
}

void TaskRow::show(const Task &task, const QDateTime &now)
{
    const bool running = task.isRunning();
    const QString words = running || task.outcome.words.isEmpty() ? task.title : task.outcome.words;
    const QString time = momentText(running ? task.startedAt : *task.endedAt, now, QLocale());
    m_mark->setGlyph(running ? Glyph::Running : glyphOf(task.outcome.tone), running ? Tone::Accent : task.outcome.tone);
    m_title->setText(words);
    m_words->setText(running && !task.words.isEmpty() ? task.words : time);
    m_bar->setVisible(running);
    m_bar->setRange(0, task.total);
    m_bar->setValue(task.done);
    m_bar->setAccessibleName(tr("Progress of: %1").arg(words));
    m_cancel->setVisible(running && task.cancel);
    m_action->setText(task.outcome.action);
    m_action->setVisible(!running && task.outcome.act && !task.outcome.action.isEmpty());
    m_details->setVisible(!running && task.outcome.error);
    for (QPushButton *button : { m_cancel, m_action, m_details })
        button->setAccessibleName(u"%1: %2"_s.arg(button->text(), words));
    setAccessibleName(words);
}

} // namespace ui
