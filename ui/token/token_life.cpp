#include "ui/token/token_life.h"

#include "ui/theme.h"
#include "ui/token/flow_words.h"

#include <QApplication>
#include <QPainter>
#include <QStyle>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr int barHeight = 6;
constexpr double soonOver = 0.1; ///< of the life: time to get a new one

QString clock(const QDateTime &moment)
{
    return moment.toLocalTime().time().toString(u"HH:mm"_s);
}

} // namespace

TokenLife::TokenLife(std::function<QDateTime()> now, QWidget *parent)
    : QWidget(parent)
    , m_now(std::move(now))
{
    setFont(fontFor(Type::Caption, QApplication::font()));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_tick.setInterval(std::chrono::seconds(10));
    connect(&m_tick, &QTimer::timeout, this, [this] {
        tell();
        update();
    });
    m_tick.start();
}

void TokenLife::setLife(const QDateTime &issued, const QDateTime &expires)
{
    m_issued = issued;
    m_expires = expires;
    setVisible(expires.isValid());
    tell();
    update();
}

QString TokenLife::leftText() const
{
    const qint64 left = m_now().secsTo(m_expires);
    return left > 0 ? tr("%1 left").arg(lifeText(left, QLocale())) : tr("expired");
}

void TokenLife::tell()
{
    if (m_expires.isValid())
        setAccessibleName(tr("Issued %1, expires %2, %3").arg(clock(m_issued), clock(m_expires), leftText()));
}

QSize TokenLife::sizeHint() const
{
    return { grown(size::formLabel, fontMetrics()), barHeight + space::s + fontMetrics().height() };
}

QSize TokenLife::minimumSizeHint() const
{
    return { 0, sizeHint().height() };
}

void TokenLife::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Theme &theme = themeOf(QApplication::palette());
    const bool rightToLeft = layoutDirection() == Qt::RightToLeft;
    const qint64 whole = std::max<qint64>(1, m_issued.msecsTo(m_expires));
    const double lived = std::clamp(double(m_issued.msecsTo(m_now())) / double(whole), 0.0, 1.0);
    const ToneColors &tone = theme.tone(lived >= 1 ? Tone::Danger : lived > 1 - soonOver ? Tone::Warning : Tone::Success);
    const QRectF bar(0, space::tiny, width(), barHeight);
    QRectF left = bar.adjusted(lived * width(), 0, 0, 0);
    if (rightToLeft)
        left.moveLeft(0);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.neutral.soft);
    painter.drawRoundedRect(bar, barHeight / 2.0, barHeight / 2.0);
    painter.setBrush(tone.mark);
    if (lived < 1)
        painter.drawRoundedRect(left, barHeight / 2.0, barHeight / 2.0);
    const Qt::Alignment start = QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft); // the painter leaves these as they are
    const Qt::Alignment end = QStyle::visualAlignment(layoutDirection(), Qt::AlignRight);
    const QRect words(0, barHeight + space::s, width(), fontMetrics().height());
    painter.setPen(theme.text3);
    painter.drawText(words, int(start | Qt::AlignVCenter), clock(m_issued));
    painter.drawText(words, int(end | Qt::AlignVCenter), clock(m_expires));
    painter.setPen(tone.ink);
    painter.drawText(words, int(Qt::AlignHCenter | Qt::AlignVCenter), leftText());
}

} // namespace ui
