#include "ui/widgets/link_row.h"

#include "ui/style/icons.h"
#include "ui/style/look_style.h"

#include <QApplication>
#include <QStyle>

namespace ui {

namespace {
constexpr qsizetype spoken = 200; ///< characters of a name that is read out
} // namespace

LinkRow::LinkRow(const QString &iconName, const QString &name, const QString &word, bool technical, QWidget *parent)
    : QPushButton(parent)
    , m_icon(iconName)
    , m_name(name)
    , m_word(word)
    , m_technical(technical)
{
    setLoudness(this, Loudness::Ghost);
    setAutoDefault(false);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(word.isEmpty() ? name.left(spoken) : QStringLiteral("%1, %2").arg(name.left(spoken), word));
}

QSize LinkRow::sizeHint() const
{
    return { space::xxl * 4, rowHeight(fontMetrics(), Density::Compact) };
}

QSize LinkRow::minimumSizeHint() const
{
    return sizeHint();
}

void LinkRow::paintEvent(QPaintEvent *event)
{
    QPushButton::paintEvent(event);
    QPainter painter(this);
    const Theme &theme = themeOf(QApplication::palette());
    const auto seen = [this](const QRect &part) { return QStyle::visualRect(layoutDirection(), rect(), part); };
    const int side = grown(size::icon, fontMetrics());
    const QRect mark(space::xs, (height() - side) / 2, side, side);
    paintIcon(&painter, seen(mark), m_icon, theme.text2);
    const QFont caption = fontFor(Type::Caption, font());
    const QFontMetrics small(caption);
    const int room = width() - mark.right() - space::s - space::xs;
    const QString word = small.elidedText(m_word, Qt::ElideRight, room / 2);
    const int wordWidth = word.isEmpty() ? 0 : small.horizontalAdvance(word) + space::s;
    const QRect line(mark.right() + space::s, 0, room, height());
    painter.setFont(caption);
    painter.setPen(theme.text3);
    painter.drawText(seen(line), Qt::AlignVCenter | Qt::AlignTrailing, word);
    const QFont font = fontFor(m_technical ? Type::Mono : Type::Body, this->font());
    painter.setFont(font);
    painter.setPen(theme.text);
    const int nameRoom = room - wordWidth;
    painter.drawText(seen(QRect(line.left(), 0, nameRoom, height())), Qt::AlignVCenter | Qt::AlignLeading,
        QFontMetrics(font).elidedText(m_name, m_technical ? Qt::ElideMiddle : Qt::ElideRight, nameRoom));
}

} // namespace ui
