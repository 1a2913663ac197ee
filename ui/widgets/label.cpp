#include "ui/widgets/label.h"

#include <QApplication>
#include <QEvent>
#include <QPainter>

#include <algorithm>

namespace ui {

namespace {
constexpr int longestTip = 4 * size::readable; ///< pixels; a tool tip that covers the screen helps nobody
} // namespace

QColor voiceColor(const Theme &theme, Voice voice)
{
    switch (voice) {
    case Voice::Text:
        return theme.text;
    case Voice::Text2:
        return theme.text2;
    case Voice::Text3:
        return theme.text3;
    case Voice::Accent:
        return theme.accent;
    case Voice::Success:
        return theme.success.ink;
    case Voice::Warning:
        return theme.warning.ink;
    case Voice::Danger:
        return theme.danger.ink;
    }
    Q_UNREACHABLE();
}

Label::Label(const QString &text, Type type, Voice voice, QWidget *parent)
    : QLabel(text, parent)
    , m_voice(voice)
{
    setFont(fontFor(type, QApplication::font()));
    setTextFormat(Qt::PlainText);
    recolor();
}

Label *Label::wrapped(const QString &text, Type type, Voice voice)
{
    auto *label = new Label(text, type, voice);
    label->setWordWrap(true);
    return label;
}

void Label::setVoice(Voice voice)
{
    m_voice = voice;
    recolor();
    update();
}

void Label::setElide(Qt::TextElideMode mode)
{
    m_elide = mode;
    QSizePolicy policy = sizePolicy();
    policy.setHorizontalPolicy(QSizePolicy::Preferred);
    setSizePolicy(policy);
}

void Label::makeSelectable()
{
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
}

QSize Label::minimumSizeHint() const
{
    constexpr int fewest = 4;
    constexpr int longestWord = 24; ///< a longer one does not widen what the label stands in
    const QSize whole = QLabel::minimumSizeHint();
    if (wordWrap())
        return { std::min(whole.width(), fontMetrics().averageCharWidth() * longestWord), whole.height() };
    return m_elide == Qt::ElideNone ? whole : QSize(fontMetrics().averageCharWidth() * fewest, whole.height());
}

void Label::recolor()
{
    const QColor ink = voiceColor(themeOf(QApplication::palette()), m_voice);
    if (palette().color(QPalette::WindowText) == ink)
        return; // also ends the recursion: setPalette() below sends the event that leads here
    QPalette changed = palette();
    changed.setColor(QPalette::WindowText, ink);
    setPalette(changed);
}

void Label::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::ApplicationPaletteChange)
        recolor();
}

void Label::paintEvent(QPaintEvent *event)
{
    if (m_elide == Qt::ElideNone || wordWrap()) {
        QLabel::paintEvent(event);
        return;
    }
    const QString shown = fontMetrics().elidedText(text(), m_elide, contentsRect().width());
    setToolTip(shown == text() ? QString() : QFontMetrics(QApplication::font()).elidedText(text(), Qt::ElideRight, longestTip));
    QPainter painter(this);
    painter.setPen(voiceColor(themeOf(QApplication::palette()), m_voice));
    painter.drawText(contentsRect(), int(alignment()), shown);
}

} // namespace ui
