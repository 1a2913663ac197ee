#include "ui/widgets/check_list.h"

#include "ui/widgets/glyph_label.h"
#include "ui/widgets/label.h"
#include "ui/words/check_text.h"

#include <QHBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

using Mark = core::CheckLine::Mark;

namespace {

constexpr int nameWidth = 152;
constexpr int tickMs = 1000;
constexpr qint64 patienceSeconds = 2; ///< quick answers never show a count

std::pair<Glyph, Tone> glyphOf(Mark mark)
{
    switch (mark) {
    case Mark::Running:
        return { Glyph::Running, Tone::Accent };
    case Mark::Done:
        return { Glyph::Done, Tone::Success };
    case Mark::Attention:
        return { Glyph::Attention, Tone::Warning };
    case Mark::Failed:
        return { Glyph::Failed, Tone::Danger };
    case Mark::Unknown:
        return { Glyph::Unknown, Tone::Neutral };
    case Mark::Off:
        break;
    }
    return { Glyph::Off, Tone::Neutral };
}

} // namespace

CheckList::CheckList(QWidget *parent)
    : QWidget(parent)
    , m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(space::m);
    m_tick.setInterval(tickMs);
    connect(&m_tick, &QTimer::timeout, this, &CheckList::showWaiting);
}

void CheckList::clear()
{
    m_tick.stop();
    for (const Row &row : std::as_const(m_rows)) {
        row.box->hide();
        row.box->deleteLater(); // the button that was pressed may stand in it
    }
    m_rows.clear();
}

CheckList::Row CheckList::makeRow()
{
    Row row;
    row.box = new QWidget;
    auto *line = new QHBoxLayout(row.box);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(space::m);
    row.glyph = new GlyphLabel(Glyph::Running, Tone::Accent);
    line->addWidget(row.glyph, 0, Qt::AlignTop);
    row.name = Label::wrapped({}, Type::Body, Voice::Text2);
    row.name->setFixedWidth(grown(nameWidth, fontMetrics()));
    line->addWidget(row.name, 0, Qt::AlignTop);
    row.words = new QVBoxLayout;
    row.words->setSpacing(space::tiny);
    row.what = Label::wrapped({}, Type::Body, Voice::Text);
    row.words->addWidget(row.what);
    row.fix = Label::wrapped({}, Type::Caption, Voice::Text3);
    row.words->addWidget(row.fix);
    line->addLayout(row.words, 1);
    m_column->addWidget(row.box);
    return row;
}

void CheckList::put(const core::CheckLine &line)
{
    auto row = m_rows.find(line.topic);
    if (row == m_rows.end())
        row = m_rows.insert(line.topic, makeRow());
    row->mark = line.mark;
    say(*row, line);
    if (line.mark == Mark::Running) {
        m_waiting.start();
        m_tick.start();
    }
}

void CheckList::say(Row &row, const core::CheckLine &line)
{
    const CheckText text = checkText(line);
    const auto [glyph, tone] = glyphOf(line.mark);
    row.glyph->setGlyph(glyph, tone);
    row.name->setText(text.topic);
    row.what->setText(text.what);
    row.fix->setText(text.fix);
    row.fix->setVisible(!text.fix.isEmpty());
    row.box->setAccessibleName(u"%1: %2, %3"_s.arg(text.topic, checkMarkName(line.mark), text.what));
    row.box->setAccessibleDescription(text.fix);
}

void CheckList::showWaiting()
{
    const qint64 seconds = m_waiting.elapsed() / tickMs;
    bool waits = false;
    for (Row &row : m_rows) {
        if (row.mark != Mark::Running)
            continue;
        waits = true;
        if (seconds >= patienceSeconds)
            row.what->setText(tr("Waiting for an answer… %1 s", "seconds").arg(seconds));
    }
    if (!waits)
        m_tick.stop();
}

void CheckList::stop()
{
    m_tick.stop();
    for (Row &row : m_rows) {
        if (row.mark != Mark::Running)
            continue;
        row.mark = Mark::Off;
        row.glyph->setGlyph(Glyph::Off, Tone::Neutral);
        row.what->setText(tr("Stopped before an answer came"));
        row.box->setAccessibleName(u"%1: %2"_s.arg(row.name->text(), row.what->text()));
    }
}

void CheckList::addWayOn(const QString &topic, QWidget *button)
{
    const auto row = m_rows.constFind(topic);
    if (row == m_rows.constEnd()) {
        button->deleteLater();
        return;
    }
    row->words->addSpacing(space::xs);
    row->words->addWidget(button, 0, Qt::AlignLeading);
}

bool CheckList::isEmpty() const
{
    return m_rows.isEmpty();
}

QString CheckList::sentence(const QString &topic) const
{
    const auto row = m_rows.constFind(topic);
    return row == m_rows.constEnd() ? QString() : u"%1: %2"_s.arg(checkMarkName(row->mark), row->what->text());
}

} // namespace ui
