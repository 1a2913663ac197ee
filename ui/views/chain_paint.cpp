#include "ui/style/paint_controls.h"
#include "ui/views/chain_view.h"

#include <QApplication>
#include <QStyle>

namespace ui {

namespace {

constexpr qreal railWidth = 1.5;
constexpr int hintWidth = 320;
constexpr int leastWidth = 200;

QFont captionFont()
{
    return fontFor(Type::Caption, QApplication::font());
}

int glyphSide()
{
    return grown(size::icon, QFontMetrics(QApplication::font()));
}

/// Breaks inside of words too: what is shown may be one long id.
int wrappedHeight(const QString &text, int width)
{
    const QFontMetrics metrics(captionFont());
    if (text.isEmpty())
        return metrics.height();
    constexpr int unlimited = 10'000;
    return metrics.boundingRect(QRect(0, 0, std::max(width, 1), unlimited), Qt::TextWordWrap | Qt::TextWrapAnywhere, text).height();
}

int jointMark()
{
    return grown(size::glyph, QFontMetrics(QApplication::font()));
}

} // namespace

/// Room for the glyphs and the line.
int ChainView::rail() const
{
    return space::m + glyphSide() + space::m;
}

int ChainView::stepHeight(const ChainStep &step, int textWidth) const
{
    const QFontMetrics metrics(QApplication::font());
    const QFontMetrics small(captionFont());
    if (m_look == Look::Rows)
        return twoLineRowHeight(metrics, small, Density::Comfortable);
    const QFontMetrics strong(fontFor(Type::Strong, QApplication::font()));
    return small.height() + strong.height() + wrappedHeight(step.source, textWidth) + 2 * space::tiny + space::l;
}

ChainView::Places ChainView::placesFor(int width) const
{
    Places places;
    const int textWidth = width - rail() - space::m;
    int y = 0;
    for (int i = 0; i < m_steps.size(); ++i) {
        const int height = stepHeight(m_steps[i], textWidth);
        places.steps.append({ 0, y, width, height });
        y += height;
        if (i + 1 == m_steps.size() || m_look == Look::Rows)
            continue;
        const int words = wrappedHeight(m_steps[i].joint, textWidth - jointMark() - space::s) + space::m;
        places.joints.append({ rail(), y, textWidth, words });
        y += words;
    }
    places.height = y;
    return places;
}

QRect ChainView::stepRect(int index) const
{
    return placesFor(width()).steps.value(index);
}

bool ChainView::hasHeightForWidth() const
{
    return true;
}

int ChainView::heightForWidth(int width) const
{
    return placesFor(width).height;
}

QSize ChainView::sizeHint() const
{
    const int width = grown(hintWidth, fontMetrics());
    return { width, heightForWidth(width) };
}

QSize ChainView::minimumSizeHint() const
{
    return { leastWidth, heightForWidth(std::max(width(), leastWidth)) };
}

QPointF ChainView::glyphCenter(const QRect &step) const
{
    const int x = space::m + glyphSide() / 2;
    const qreal y = m_look == Look::Cards ? step.top() + space::s + glyphSide() / 2.0 : step.center().y() + 0.5;
    return { qreal(layoutDirection() == Qt::RightToLeft ? width() - x : x), y };
}

void ChainView::paintGround(QPainter *painter, const QRect &rect, int index) const
{
    const Theme &theme = themeOf(QApplication::palette());
    const bool failed = m_steps[index].glyph == Glyph::Failed;
    const bool current = index == m_current;
    if (m_look == Look::Cards)
        paint::box(painter, rect, radius::panel, failed ? theme.danger.soft : theme.raised, failed ? theme.danger.edge : theme.edge);
    else if (current || failed)
        paint::box(painter, rect, radius::control, failed ? theme.danger.soft : theme.selection);
    if (current && hasFocus())
        paint::box(painter, rect, m_look == Look::Cards ? radius::panel : radius::control, QColor(), theme.accent, size::focusRing);
}

/// The line from the link at @p index to the next one.
void ChainView::paintRail(QPainter *painter, const Places &places, int index) const
{
    if (index + 1 >= m_steps.size())
        return;
    const Theme &theme = themeOf(QApplication::palette());
    const ChainStep &step = m_steps[index];
    const QRect &next = places.steps[index + 1];
    const QPointF center = glyphCenter(places.steps[index]);
    const bool unsure = step.glyph == Glyph::Failed || step.glyph == Glyph::Off || m_steps[index + 1].glyph == Glyph::Off;
    QPen pen(unsure ? theme.control : theme.success.mark, railWidth);
    if (m_look == Look::Cards)
        pen.setColor(step.jointTone == Tone::Neutral ? theme.control : theme.tone(step.jointTone).mark);
    const bool dotted = m_look == Look::Cards ? step.jointTone == Tone::Danger || step.jointTone == Tone::Neutral : unsure;
    if (dotted)
        pen.setDashPattern({ 2, 3 });
    painter->setPen(pen);
    const qreal half = glyphSide() / 2.0 + space::tiny;
    const bool cards = m_look == Look::Cards;
    painter->drawLine(QPointF(center.x(), cards ? places.steps[index].bottom() + 1.0 : center.y() + half),
        QPointF(center.x(), cards ? next.top() : glyphCenter(next).y() - half));
    if (cards)
        paintJoint(painter, places.joints[index], step);
}

void ChainView::paintJoint(QPainter *painter, const QRect &rect, const ChainStep &step) const
{
    const Theme &theme = themeOf(QApplication::palette());
    const auto seen = [this](const QRect &one) { return QStyle::visualRect(layoutDirection(), this->rect(), one); };
    QRect words = rect;
    if (step.jointGlyph != Glyph::None) {
        const int side = jointMark();
        const int top = rect.top() + (space::m + QFontMetrics(captionFont()).height() - side) / 2;
        paintGlyph(painter, seen(QRect(words.left(), top, side, side)), step.jointGlyph, theme, step.jointTone);
        words.setLeft(words.left() + side + space::s);
    }
    painter->setFont(captionFont());
    painter->setPen(step.jointTone == Tone::Neutral ? theme.text3 : theme.tone(step.jointTone).ink);
    painter->drawText(seen(words),
        int(Qt::AlignVCenter | QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft)) | Qt::TextWordWrap | Qt::TextWrapAnywhere,
        step.joint);
}

void ChainView::paintCard(QPainter *painter, const QRect &text, const ChainStep &step) const
{
    const Theme &theme = themeOf(QApplication::palette());
    const Qt::Alignment side = QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft);
    const auto seen = [this](const QRect &one) { return QStyle::visualRect(layoutDirection(), rect(), one); };
    const QFontMetrics small(captionFont());
    const QFont strong = fontFor(step.technical ? Type::Mono : Type::Strong, QApplication::font());
    const int line = QFontMetrics(fontFor(Type::Strong, QApplication::font())).height();
    int y = text.top() + space::s;
    painter->setFont(captionFont());
    painter->setPen(step.glyph == Glyph::Failed ? theme.text2 : theme.text3);
    painter->drawText(seen(QRect(text.left(), y, text.width(), small.height())), int(Qt::AlignVCenter | side),
        small.elidedText(step.title, Qt::ElideRight, text.width()));
    y += small.height() + space::tiny;
    painter->setFont(strong);
    painter->setPen(step.glyph == Glyph::Off ? theme.text3 : theme.text);
    painter->drawText(seen(QRect(text.left(), y, text.width(), line)), int(Qt::AlignVCenter | side),
        QFontMetrics(strong).elidedText(step.value, step.technical ? Qt::ElideMiddle : Qt::ElideRight, text.width()));
    y += line + space::tiny;
    painter->setFont(captionFont());
    painter->setPen(theme.text2);
    painter->drawText(seen(QRect(text.left(), y, text.width(), text.bottom() - y)),
        int(Qt::AlignTop | side) | Qt::TextWordWrap | Qt::TextWrapAnywhere, step.source);
}

void ChainView::paintRow(QPainter *painter, const QRect &text, const ChainStep &step, bool current) const
{
    const Theme &theme = themeOf(QApplication::palette());
    const Qt::Alignment side = QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft);
    const auto seen = [this](const QRect &one) { return QStyle::visualRect(layoutDirection(), rect(), one); };
    const bool off = step.glyph == Glyph::Off;
    const bool failed = step.glyph == Glyph::Failed;
    const QFont first = fontFor(failed || current ? Type::Strong : Type::Body, QApplication::font());
    const QFont second = fontFor(step.technical && !off ? Type::MonoCaption : Type::Caption, QApplication::font());
    const QFontMetrics metrics(first);
    const QFontMetrics small(second);
    const int top = text.top() + (text.height() - metrics.height() - small.height() - space::tiny) / 2;
    painter->setFont(first);
    painter->setPen(off ? theme.text3 : failed ? theme.danger.ink : theme.text);
    painter->drawText(seen(QRect(text.left(), top, text.width(), metrics.height())), int(Qt::AlignVCenter | side),
        metrics.elidedText(step.title, Qt::ElideRight, text.width()));
    painter->setFont(second);
    painter->setPen(off ? theme.text3 : theme.text2);
    painter->drawText(seen(QRect(text.left(), top + metrics.height() + space::tiny, text.width(), small.height())),
        int(Qt::AlignVCenter | side), small.elidedText(step.value, Qt::ElideMiddle, text.width()));
}

void ChainView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Theme &theme = themeOf(QApplication::palette());
    const Places places = placesFor(width());
    const qreal half = glyphSide() / 2.0;
    for (int i = 0; i < m_steps.size(); ++i) {
        const QRect &place = places.steps[i];
        paintGround(&painter, place, i);
        paintRail(&painter, places, i);
        const QPointF center = glyphCenter(place);
        paintGlyph(&painter, QRectF(center.x() - half, center.y() - half, 2 * half, 2 * half), m_steps[i].glyph, theme, m_steps[i].tone);
        const QRect text(rail(), place.top(), width() - rail() - space::m, place.height());
        if (m_look == Look::Cards)
            paintCard(&painter, text, m_steps[i]);
        else
            paintRow(&painter, text, m_steps[i], i == m_current);
    }
}

} // namespace ui
