#include "ui/widgets/life_bar.h"

#include "ui/words/joined_text.h"

#include <QApplication>
#include <QPainter>
#include <QStyle>

using namespace Qt::StringLiterals;

namespace ui {

LifeBar::LifeBar(QWidget *parent)
    : QWidget(parent)
{
    setFont(fontFor(Type::Caption, QApplication::font()));
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void LifeBar::setLife(double lived, Tone tone, const QString &start, const QString &end, const QString &now)
{
    const bool reflow = start.size() != m_start.size() || end.size() != m_end.size() || now.size() != m_now.size();
    m_lived = std::clamp(lived, 0.0, 1.0);
    m_tone = tone;
    m_start = start;
    m_end = end;
    m_now = now;
    QStringList words { start, now, end };
    words.removeAll(QString());
    setAccessibleName(enumeration(words));
    if (reflow)
        updateGeometry();
    update();
}

/// All words in one line while there is room; else those of now above the ends, else one below the other.
int LifeBar::linesFor(int width) const
{
    const QFontMetrics metrics(font());
    const int ends = metrics.horizontalAdvance(m_start) + metrics.horizontalAdvance(m_end) + space::l;
    const int side = std::max(metrics.horizontalAdvance(m_start), metrics.horizontalAdvance(m_end));
    const int now = m_now.isEmpty() ? 0 : metrics.horizontalAdvance(m_now) + 2 * space::l;
    if (2 * side + now <= width)
        return 1;
    return ends <= width ? 2 : 3;
}

QSize LifeBar::sizeHint() const
{
    const int width = grown(size::readable, fontMetrics());
    return { width, heightForWidth(width) };
}

QSize LifeBar::minimumSizeHint() const
{
    const QFontMetrics metrics(font());
    const int widest = std::max({ metrics.horizontalAdvance(m_start), metrics.horizontalAdvance(m_end), metrics.horizontalAdvance(m_now) });
    return { widest, heightForWidth(widest) };
}

bool LifeBar::hasHeightForWidth() const
{
    return true;
}

int LifeBar::heightForWidth(int width) const
{
    return size::lifeBar + space::s + linesFor(width) * fontMetrics().height();
}

void LifeBar::paintBar(QPainter *painter) const
{
    const Theme &theme = themeOf(QApplication::palette());
    const qreal top = space::tiny;
    const qreal round = size::lifeBar / 2.0;
    const qreal x = m_lived * width();
    painter->setPen(Qt::NoPen);
    painter->setBrush(theme.neutral.soft);
    painter->drawRoundedRect(QRectF(0, top, width(), size::lifeBar), round, round);
    if (m_lived >= 1)
        return;
    painter->setBrush(theme.tone(m_tone).mark);
    painter->drawRoundedRect(QRectF(x, top, width() - x, size::lifeBar), round, round);
    painter->setBrush(theme.text);
    const qreal mark = std::min<qreal>(x, width() - space::tiny);
    painter->drawRoundedRect(QRectF(mark, top - space::tiny, space::tiny, size::lifeBar + space::xs), space::hair, space::hair);
}

void LifeBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (layoutDirection() == Qt::RightToLeft) {
        painter.translate(width(), 0);
        painter.scale(-1, 1);
    }
    paintBar(&painter);
    painter.resetTransform();
    const Qt::Alignment start = QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft); // the painter leaves these as they are
    const Qt::Alignment end = QStyle::visualAlignment(layoutDirection(), Qt::AlignRight);
    const Theme &theme = themeOf(QApplication::palette());
    const int lines = linesFor(width());
    const int line = fontMetrics().height();
    QRect words(0, size::lifeBar + space::s, width(), line);
    painter.setPen(theme.tone(m_tone).ink);
    painter.drawText(words, (lines == 1 ? Qt::AlignHCenter : start) | Qt::AlignVCenter, m_now);
    if (lines > 1)
        words.translate(0, line);
    painter.setPen(theme.text3);
    painter.drawText(words, start | Qt::AlignVCenter, m_start);
    if (lines > 2)
        words.translate(0, line);
    painter.drawText(words, (lines > 2 ? start : end) | Qt::AlignVCenter, m_end);
}

} // namespace ui
