#include "ui/widgets/activity_strip.h"

#include "ui/style/icons.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/glyph_label.h"
#include "ui/widgets/label.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QProgressBar>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr int barWidth = 140;

QPushButton *captionButton(const QString &text)
{
    QPushButton *button = makeButton(text, Loudness::Ghost);
    button->setFont(fontFor(Type::Caption, QApplication::font()));
    return button;
}

} // namespace

ActivityStrip::ActivityStrip(QWidget *parent)
    : Surface(Layer::Chrome, Qt::TopEdge, parent)
    , m_bar(new QProgressBar)
    , m_words(new Label({}, Type::Caption, Voice::Text2))
    , m_cancel(captionButton(tr("Cancel")))
    , m_mark(new GlyphLabel(Glyph::Done, Tone::Success, size::glyph))
    , m_outcome(new Label({}, Type::Caption, Voice::Text2))
    , m_action(captionButton({}))
    , m_details(captionButton(tr("Details")))
    , m_tasks(captionButton({}))
{
    m_bar->setFixedWidth(grown(barWidth, fontMetrics()));
    m_bar->setTextVisible(false);
    m_bar->setAccessibleName(tr("Progress of the running task"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(space::l, space::xs, space::m, space::xs);
    row->setSpacing(space::s);
    row->addWidget(m_bar);
    row->addWidget(m_words);
    row->addWidget(m_cancel);
    row->addStretch(1);
    row->addWidget(m_mark);
    row->addWidget(m_outcome);
    row->addWidget(m_action);
    row->addWidget(m_details);
    row->addWidget(m_tasks);
    m_cancel->setAccessibleName(tr("Cancel the running task"));
    m_details->setAccessibleName(tr("Details of the last outcome"));
    m_tasks->setIcon(icon(u"view-history"_s));
    m_tasks->setObjectName(u"showTasks"_s);
    setFixedHeight(m_cancel->sizeHint().height() + 2 * space::xs);
    m_words->setElide(Qt::ElideRight);
    m_outcome->setElide(Qt::ElideRight);
    connect(m_cancel, &QPushButton::clicked, this, &ActivityStrip::cancelRequested);
    connect(m_action, &QPushButton::clicked, this, &ActivityStrip::actionRequested);
    connect(m_details, &QPushButton::clicked, this, &ActivityStrip::detailsRequested);
    connect(m_tasks, &QPushButton::clicked, this, &ActivityStrip::tasksRequested);
    showIdle();
    showOutcome(Tone::Neutral, {});
    setTaskCount(0);
}

void ActivityStrip::showTask(const QString &words, int done, int total, bool cancellable)
{
    m_bar->setVisible(true);
    m_cancel->setVisible(cancellable);
    m_bar->setRange(0, total);
    m_bar->setValue(done);
    m_words->setText(words);
}

void ActivityStrip::showIdle(const QString &words)
{
    m_bar->setVisible(false);
    m_cancel->setVisible(false);
    m_words->setText(words);
}

void ActivityStrip::showOutcome(Tone tone, const QString &words, const QString &action, bool details)
{
    m_mark->setGlyph(glyphOf(tone), tone);
    m_mark->setVisible(glyphOf(tone) != Glyph::None);
    m_outcome->setText(words);
    m_action->setText(action);
    m_action->setAccessibleName(u"%1: %2"_s.arg(action, words));
    m_action->setVisible(!action.isEmpty());
    m_details->setVisible(details);
}

void ActivityStrip::setTaskCount(int running)
{
    m_tasks->setText(running > 0 ? tr("Tasks %L1").arg(running) : tr("Tasks"));
    m_tasks->setAccessibleName(running > 0 ? tr("Tasks, %Ln running", nullptr, running) : tr("Tasks"));
}

QString ActivityStrip::outcome() const
{
    return m_outcome->text();
}

} // namespace ui
