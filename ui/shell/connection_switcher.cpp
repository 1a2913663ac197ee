#include "ui/shell/connection_switcher.h"

#include "ui/style/environment.h"
#include "ui/style/icons.h"
#include "ui/style/look_style.h"
#include "ui/style/paint_controls.h"

#include <QApplication>
#include <QStyle>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr int tileSide = 28;

Ink environmentInk(core::Connection::Environment environment)
{
    switch (environmentTone(environment)) {
    case Tone::Danger:
        return Ink::Danger;
    case Tone::Warning:
        return Ink::Warning;
    case Tone::Success:
        return Ink::Success;
    case Tone::Violet:
        return Ink::Violet;
    case Tone::Accent:
    case Tone::Neutral:
        break;
    }
    return Ink::Text2;
}

} // namespace

ConnectionSwitcher::ConnectionSwitcher(QWidget *parent)
    : QPushButton(parent)
{
    setLoudness(this, Loudness::Ghost);
    setAutoDefault(false);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(&m_menu, &QMenu::aboutToShow, this, &ConnectionSwitcher::fillMenu);
    connect(this, &QPushButton::clicked, this, [this] {
        m_menu.setMinimumWidth(width());
        m_menu.popup(mapToGlobal(QPoint(0, height() + space::tiny)));
    });
    setNoConnection();
}

void ConnectionSwitcher::setCurrent(const core::Connection &connection, const QString &detail)
{
    m_connected = true;
    m_currentId = connection.id;
    m_sandbox = connection.environment == core::Connection::Environment::Sandbox;
    setWords(connection.name, detail, environmentTone(connection.environment));
}

void ConnectionSwitcher::setNoConnection()
{
    m_connected = false;
    m_currentId.clear();
    setWords(tr("No connection"), tr("Add a gateway or try the sandbox"), Tone::Neutral);
}

void ConnectionSwitcher::setSaved(std::vector<core::Connection> connections)
{
    m_saved = std::move(connections);
}

void ConnectionSwitcher::setWords(const QString &name, const QString &detail, Tone tone)
{
    m_name = name;
    m_detail = detail;
    m_tone = tone;
    setAccessibleName(tr("Connection: %1").arg(name));
    setAccessibleDescription(detail);
    setToolTip(detail);
    updateGeometry();
    update();
}

void ConnectionSwitcher::fillMenu()
{
    m_menu.clear();
    for (const core::Connection &connection : m_saved) {
        const QString environment = environmentName(connection.environment);
        QString name
            = environment.isEmpty() ? connection.name : tr("%1 (%2)", "connection and its environment").arg(connection.name, environment);
        QAction *action
            = m_menu.addAction(ui::icon(u"network-server"_s, environmentInk(connection.environment)), name.replace(u'&', u"&&"_s));
        action->setToolTip(connection.adminUrl.toDisplayString());
        action->setCheckable(connection.id == m_currentId);
        action->setChecked(connection.id == m_currentId);
        connect(action, &QAction::triggered, this, [this, connection] { Q_EMIT savedChosen(connection); });
    }
    if (!m_saved.empty())
        m_menu.addSeparator();
    connect(m_menu.addAction(ui::icon(u"quickopen"_s), tr("Try the &sandbox")), &QAction::triggered, this,
        &ConnectionSwitcher::sandboxRequested);
    connect(m_menu.addAction(ui::icon(u"list-add"_s), tr("&Add a gateway…")), &QAction::triggered, this, &ConnectionSwitcher::addRequested);
    if (m_connected && !m_sandbox)
        connect(m_menu.addAction(ui::icon(u"document-edit"_s), tr("&Edit this gateway…")), &QAction::triggered, this,
            [this] { Q_EMIT editRequested(m_currentId); });
    if (m_connected)
        connect(m_menu.addAction(ui::icon(u"network-disconnect"_s), tr("&Leave this gateway")), &QAction::triggered, this,
            &ConnectionSwitcher::leaveRequested);
}

QSize ConnectionSwitcher::sizeHint() const
{
    const QFontMetrics caption(fontFor(Type::Caption, font()));
    const int least = grown(size::navigation, fontMetrics()) - space::l;
    const int tile = grown(tileSide, fontMetrics());
    const int words = std::max(QFontMetrics(fontFor(Type::Strong, font())).horizontalAdvance(m_name), caption.horizontalAdvance(m_detail));
    return { std::clamp(words + tile + space::xxl + space::l, least, 2 * least), fontMetrics().height() + caption.height() + space::m };
}

void ConnectionSwitcher::paintEvent(QPaintEvent *event)
{
    QPushButton::paintEvent(event);
    QPainter painter(this);
    const Theme &theme = themeOf(QApplication::palette());
    const auto seen = [this](const QRect &part) { return QStyle::visualRect(layoutDirection(), rect(), part); };
    const int side = grown(tileSide, fontMetrics());
    const QRect tile(space::s, (height() - side) / 2, side, side);
    paint::box(&painter, seen(tile), radius::control, theme.tone(m_tone).soft);
    paintIcon(&painter, seen(tile).adjusted(side / 5, side / 5, -side / 5, -side / 5), u"network-server"_s, theme.tone(m_tone).ink);

    const QFontMetrics strong(fontFor(Type::Strong, font()));
    const QFontMetrics caption(fontFor(Type::Caption, font()));
    const int x = tile.right() + 1 + space::s;
    const int room = width() - x - space::xl;
    const int top = (height() - strong.height() - caption.height()) / 2;
    painter.setFont(fontFor(Type::Strong, font()));
    painter.setPen(theme.text);
    painter.drawText(
        seen(QRect(x, top, room, strong.height())), Qt::AlignVCenter | Qt::AlignLeading, strong.elidedText(m_name, Qt::ElideRight, room));
    painter.setFont(fontFor(Type::Caption, font()));
    painter.setPen(theme.text2);
    painter.drawText(seen(QRect(x, top + strong.height(), room, caption.height())), Qt::AlignVCenter | Qt::AlignLeading,
        caption.elidedText(m_detail, Qt::ElideRight, room));
    const QRect arrow(width() - space::xl, (height() - size::icon) / 2, size::icon, size::icon);
    paint::chevron(&painter, QRectF(seen(arrow)).center(), theme.text2, Qt::DownArrow);
}

} // namespace ui
