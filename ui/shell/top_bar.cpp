#include "ui/shell/top_bar.h"

#include "ui/navigator.h"
#include "ui/shell/connection_switcher.h"
#include "ui/shell/palette_field.h"
#include "ui/style/icons.h"
#include "ui/widgets/buttons.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QMenu>

using namespace Qt::StringLiterals;

namespace ui {

TopBar::TopBar(Navigator &navigator, QWidget *parent)
    : Surface(Layer::Chrome, Qt::BottomEdge, parent)
    , m_navigator(&navigator)
    , m_switcher(new ConnectionSwitcher)
    , m_back(makeIconButton(u"go-previous"_s, tr("Back")))
    , m_forward(makeIconButton(u"go-next"_s, tr("Forward")))
    , m_menuButton(makeIconButton(u"application-menu"_s, tr("Menu")))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(space::s, space::s, space::m, space::s + space::hair);
    row->setSpacing(space::xs);
    m_switcher->setObjectName(u"connectionSwitcher"_s);
    row->addWidget(m_switcher);
    row->addSpacing(space::s);
    row->addWidget(m_back);
    row->addWidget(m_forward);
    row->addStretch(1);
    auto *field = new PaletteField;
    field->setObjectName(u"openPalette"_s);
    row->addWidget(field, 6);
    row->addStretch(1);
    QPushButton *help = makeIconButton(u"help-contextual"_s, tr("Shortcuts"));
    help->setObjectName(u"showShortcuts"_s);
    row->addWidget(help);
    row->addWidget(m_menuButton);
    connect(m_back, &QPushButton::clicked, m_navigator, &Navigator::back);
    connect(m_forward, &QPushButton::clicked, m_navigator, &Navigator::forward);
    connect(m_navigator, &Navigator::historyChanged, this, &TopBar::showHistory);
    connect(field, &PaletteField::wanted, this, &TopBar::paletteWanted);
    connect(help, &QPushButton::clicked, this, &TopBar::helpWanted);
    pointArrows();
    showHistory();
}

ConnectionSwitcher *TopBar::switcher() const
{
    return m_switcher;
}

void TopBar::setMenu(QMenu *menu)
{
    connect(m_menuButton, &QPushButton::clicked, menu, [button = m_menuButton, menu] {
        const bool mirrored = button->layoutDirection() == Qt::RightToLeft;
        const QPoint corner = button->mapToGlobal(QPoint(mirrored ? 0 : button->width(), button->height() + space::tiny));
        menu->popup(mirrored ? corner : corner - QPoint(menu->sizeHint().width(), 0));
    });
}

void TopBar::showHistory()
{
    m_back->setEnabled(m_navigator->canGoBack());
    m_forward->setEnabled(m_navigator->canGoForward());
}

/// Back points to where a line begins.
void TopBar::pointArrows()
{
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    m_back->setIcon(icon(mirrored ? u"go-next"_s : u"go-previous"_s));
    m_forward->setIcon(icon(mirrored ? u"go-previous"_s : u"go-next"_s));
}

void TopBar::changeEvent(QEvent *event)
{
    Surface::changeEvent(event);
    if (event->type() == QEvent::LayoutDirectionChange)
        pointArrows();
}

} // namespace ui
