#include "ui/widgets/stepper.h"

#include "ui/style/glyphs.h"
#include "ui/theme.h"

#include <QApplication>
#include <QMouseEvent>
#include <QStyle>

#include <cmath>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr int discSide = 20;

} // namespace

Stepper::Stepper(QStringList steps, QWidget *parent)
    : QWidget(parent)
    , m_steps(std::move(steps))
{
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setCurrent(0);
}

void Stepper::setCurrent(int current)
{
    m_current = current;
    const QString words = m_done ? tr("Step %1 of %2: %3, done") : tr("Step %1 of %2: %3");
    setAccessibleName(words.arg(current + 1).arg(m_steps.size()).arg(m_steps.value(current)));
    update();
}

void Stepper::setDone(bool done)
{
    if (m_done == done)
        return;
    m_done = done;
    setCurrent(m_current);
}

int Stepper::current() const
{
    return m_current;
}

void Stepper::setLocked(bool locked)
{
    m_locked = locked;
    update();
}

QSize Stepper::sizeHint() const
{
    const Part last = parts(true, space::xl).back();
    return { last.words.right() + 1, std::max(fontMetrics().height(), grown(discSide, fontMetrics())) + space::s };
}

QSize Stepper::minimumSizeHint() const
{
    const int disc = grown(discSide, fontMetrics());
    return { int(m_steps.size()) * (disc + space::xs), sizeHint().height() };
}

QFont Stepper::fontOf(int step) const
{
    return fontFor(step == m_current ? Type::Strong : Type::Body, font());
}

std::vector<Stepper::Part> Stepper::parts(bool allWords, int line) const
{
    const int disc = grown(discSide, fontMetrics());
    const int gap = line > 0 ? space::m : space::xs;
    std::vector<Part> result;
    int x = 0;
    for (int i = 0; i < m_steps.size(); ++i) {
        Part part;
        part.disc = QRect(x, (height() - disc) / 2, disc, disc);
        x += disc;
        if (allWords || i == m_current) {
            const int width = QFontMetrics(fontOf(i)).horizontalAdvance(m_steps[i]) + space::hair;
            part.words = QRect(x + space::s, 0, width, height());
            x += space::s + width;
        }
        x += gap;
        part.lineFrom = part.lineTo = x;
        if (i + 1 < m_steps.size() && line > 0) {
            part.lineTo = x + line;
            x += line + gap;
        }
        result.push_back(part);
    }
    return result;
}

std::vector<Stepper::Part> Stepper::fittingParts() const
{
    for (const bool allWords : { true, false }) {
        for (const int line : { space::xl, space::s }) {
            const std::vector<Part> tried = parts(allWords, line);
            if (std::max(tried.back().words.right(), tried.back().disc.right()) < width())
                return tried;
        }
    }
    return parts(false, 0);
}

void Stepper::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Theme &theme = themeOf(QApplication::palette());
    const auto seen = [this](const QRect &part) { return QStyle::visualRect(layoutDirection(), rect(), part); };
    int step = 0;
    for (const Part &part : fittingParts()) {
        const bool now = step == m_current;
        const bool done = step < m_current || (now && m_done);
        const QRectF disc = QRectF(seen(part.disc)).adjusted(1, 1, -1, -1);
        if (done) {
            paintGlyph(&painter, disc, Glyph::Done, theme, Tone::Success);
        } else {
            painter.setPen(now ? QPen(Qt::NoPen) : QPen(theme.control, space::hair));
            painter.setBrush(now ? QBrush(theme.accentFill) : QBrush(Qt::NoBrush));
            painter.drawEllipse(disc);
            painter.setFont(fontFor(Type::Caption, font()));
            painter.setPen(now ? theme.onAccent : theme.text3);
            painter.drawText(disc, Qt::AlignCenter, QString::number(step + 1));
        }
        painter.setFont(fontOf(step));
        painter.setPen(now ? theme.text : done ? theme.text2 : theme.text3);
        painter.drawText(seen(part.words), int(Qt::AlignVCenter | QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft)),
            part.words.isNull() ? QString() : m_steps[step]);
        if (part.lineTo > part.lineFrom) {
            painter.setPen(QPen(done ? theme.success.mark : theme.edge, space::hair));
            const QRect line = seen(QRect(part.lineFrom, height() / 2, part.lineTo - part.lineFrom, 1));
            painter.drawLine(
                QPointF(line.left(), std::floor(height() / 2.0) + 0.5), QPointF(line.right(), std::floor(height() / 2.0) + 0.5));
        }
        ++step;
    }
}

int Stepper::stepAt(const QPoint &position) const
{
    int step = 0;
    for (const Part &part : fittingParts()) {
        const QRect place = QStyle::visualRect(layoutDirection(), rect(), part.disc.united(part.words));
        if (place.adjusted(-space::xs, -space::xs, space::xs, space::xs).contains(position))
            return step;
        ++step;
    }
    return -1;
}

void Stepper::mouseReleaseEvent(QMouseEvent *event)
{
    const int step = stepAt(event->position().toPoint());
    if (step >= 0 && step < m_current && !m_locked)
        Q_EMIT stepChosen(step);
}

void Stepper::mouseMoveEvent(QMouseEvent *event)
{
    const int step = stepAt(event->position().toPoint());
    setCursor(step >= 0 && step < m_current && !m_locked ? Qt::PointingHandCursor : Qt::ArrowCursor);
}

} // namespace ui
