#include "ui/shell/palette_field.h"

#include "ui/shell/key_cap.h"
#include "ui/style/icons.h"
#include "ui/style/paint_controls.h"

#include <QApplication>
#include <QClipboard>
#include <QKeyEvent>
#include <QStyle>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr int widest = 560;
constexpr int narrowest = 120;

QString keys()
{
    return QKeySequence(Qt::CTRL | Qt::Key_K).toString(QKeySequence::NativeText);
}

} // namespace

PaletteField::PaletteField(QWidget *parent)
    : QPushButton(parent)
{
    setAutoDefault(false);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setMaximumWidth(grown(widest, fontMetrics()));
    setAccessibleName(tr("Search and commands"));
    setToolTip(tr("Search, run a command, or paste a token, an address, an id (%1)").arg(keys()));
    setCursor(Qt::IBeamCursor);
    connect(this, &QPushButton::clicked, this, [this] { Q_EMIT wanted({}); });
}

QSize PaletteField::sizeHint() const
{
    return { grown(widest, fontMetrics()), controlHeight(fontMetrics()) };
}

QSize PaletteField::minimumSizeHint() const
{
    return { narrowest, controlHeight(fontMetrics()) };
}

void PaletteField::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Paste))
        Q_EMIT wanted(QApplication::clipboard()->text().trimmed());
    else if (!event->text().trimmed().isEmpty() && event->text().front().isPrint()
        && !(event->modifiers() & (Qt::ControlModifier | Qt::AltModifier)))
        Q_EMIT wanted(event->text());
    else
        QPushButton::keyPressEvent(event);
}

void PaletteField::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &theme = themeOf(QApplication::palette());
    const bool ring = hasFocus();
    paint::box(&painter, rect(), radius::control, theme.surface, ring ? theme.accent : theme.control, ring ? size::focusRing : space::hair);
    const auto seen = [this](const QRect &part) { return QStyle::visualRect(layoutDirection(), rect(), part); };
    const int side = grown(size::icon, fontMetrics());
    const QRect mark(space::s + space::tiny, (height() - side) / 2, side, side);
    paintIcon(&painter, seen(mark), u"edit-find"_s, theme.text3);
    QRect words = rect().adjusted(mark.right() + space::s, 0, -space::s, 0);
    const QSize cap = keyCapSize(keys(), font());
    if (words.width() > 2 * cap.width()) {
        const QRect place(QPoint(width() - cap.width() - space::s + space::tiny, (height() - cap.height()) / 2), cap);
        paintKeyCap(&painter, seen(place), keys(), theme, font());
        words.setRight(place.left() - space::s);
    }
    painter.setFont(font());
    painter.setPen(theme.text3);
    const QString text
        = fontMetrics().elidedText(tr("Search, run a command, or paste a token, an address, an id…"), Qt::ElideRight, words.width());
    painter.drawText(seen(words), Qt::AlignVCenter | Qt::AlignLeading, text);
}

} // namespace ui
