#include "ui/shell/page_area.h"

#include "ui/pages/page.h"
#include "ui/widgets/label.h"

#include <QApplication>
#include <QFontInfo>
#include <QKeyEvent>
#include <QScrollArea>
#include <QSettings>
#include <QStyle>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr QLatin1StringView wantedKey("window/inspector");
constexpr int inspectorWidth = 336;
constexpr int narrowWindow = 1200;
constexpr qreal largeFont = 13; ///< points
constexpr int calm = 300; ///< ms for which the room of what was chosen is kept: a filter or a reading may choose again

class InspectorScroll final : public QScrollArea {
public:
    InspectorScroll()
    {
        setFrameShape(NoFrame);
        setWidgetResizable(true);
        setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        setFocusPolicy(Qt::NoFocus);
        viewport()->setAutoFillBackground(false);
    }
};

} // namespace

PageArea::PageArea(QWidget *column, QWidget *parent)
    : QWidget(parent)
    , m_column(column)
    , m_pane(new Surface(Layer::Sunken, Qt::LeftEdge, this))
    , m_scroll(new InspectorScroll)
    , m_nothing(Label::wrapped(tr("Nothing is chosen."), Type::Body, Voice::Text3))
    , m_wanted(QSettings().value(wantedKey, true).toBool())
{
    column->setParent(this);
    m_pane->setObjectName(u"inspector"_s);
    m_pane->setAccessibleName(tr("Inspector"));
    auto *box = new QVBoxLayout(m_pane);
    box->setContentsMargins(0, 0, 0, 0);
    box->setSpacing(0);
    m_nothing->setContentsMargins(space::l + space::xs, space::xl, space::l, 0);
    box->addWidget(m_nothing, 0, Qt::AlignTop);
    box->addWidget(m_scroll, 1);
    m_pane->raise();
    // What lies over the page is in the way of whoever goes back to it.
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) {
        if (m_over && now && m_column->isAncestorOf(now))
            showOver(false);
    });
    m_calm.setSingleShot(true);
    m_calm.setInterval(calm);
    connect(&m_calm, &QTimer::timeout, this, &PageArea::giveRoomBack);
    arrange();
}

/// A page on which nothing is chosen has all the room.
void PageArea::giveRoomBack()
{
    if (m_page && !m_inspector && m_inspecting.remove(m_page))
        arrange();
}

void PageArea::showPage(Page *page)
{
    if (page == m_page)
        return;
    if (m_page)
        disconnect(m_page, &Page::inspectorChanged, this, nullptr);
    m_page = page;
    m_over = false;
    connect(page, &Page::inspectorChanged, this, &PageArea::takeInspector);
    takeInspector();
    giveRoomBack(); // nothing on it can jump yet
}

void PageArea::takeInspector()
{
    QWidget *next = m_page ? m_page->inspector() : nullptr;
    if (next != m_inspector) {
        // It is the page's, so it goes back there before another one comes.
        QWidget *former = m_scroll->takeWidget(); // or setWidget() would delete it
        if (former && m_owner) {
            former->hide();
            former->setParent(m_owner);
        }
        m_inspector = next;
        m_owner = m_page;
        if (next) {
            m_scroll->setWidget(next);
            next->setAutoFillBackground(false); // which setWidget() turns on
            next->show();
            m_inspecting.insert(m_page);
        }
    }
    m_scroll->setVisible(next);
    m_nothing->setVisible(!next);
    m_over = m_over && next;
    if (next)
        m_calm.stop();
    else if (hasInspector())
        m_calm.start();
    arrange();
}

bool PageArea::isFolded() const
{
    const bool large = QFontInfo(QApplication::font()).pointSizeF() > largeFont;
    return large || window()->width() < narrowWindow || width() - paneWidth() < m_column->minimumSizeHint().width();
}

int PageArea::paneWidth() const
{
    return std::min(grown(inspectorWidth, QFontMetrics(QApplication::font())), width() - space::xxl);
}

void PageArea::arrange()
{
    const bool folded = isFolded();
    m_over = m_over && folded;
    const bool shown = hasInspector() && (folded ? m_over : m_wanted);
    const int beside = shown && !folded ? paneWidth() : 0;
    const QRect page(0, 0, width() - beside, height());
    const QRect pane(width() - paneWidth(), 0, paneWidth(), height());
    if (m_page)
        m_page->setNarrowestWidth(folded || !m_wanted ? width() : width() - paneWidth());
    m_column->setGeometry(QStyle::visualRect(layoutDirection(), rect(), page));
    m_pane->setGeometry(QStyle::visualRect(layoutDirection(), rect(), pane));
    m_pane->setVisible(shown);
}

void PageArea::toggleInspector()
{
    if (!hasInspector())
        return;
    if (isFolded()) {
        showOver(!m_over);
        return;
    }
    m_wanted = !m_wanted;
    QSettings().setValue(wantedKey, m_wanted);
    arrange();
}

void PageArea::showOver(bool over)
{
    m_over = over;
    arrange();
    m_pane->raise();
    if (over && m_inspector)
        m_inspector->setFocus(Qt::ShortcutFocusReason);
}

bool PageArea::hasInspector() const
{
    return m_page && m_inspecting.contains(m_page);
}

bool PageArea::isInspectorShown() const
{
    return !m_pane->isHidden();
}

bool PageArea::isInspectorOver() const
{
    return m_over && m_inspector;
}

QWidget *PageArea::inspectorPane() const
{
    return m_pane;
}

QSize PageArea::minimumSizeHint() const
{
    return m_column->minimumSizeHint();
}

void PageArea::resizeEvent(QResizeEvent *)
{
    arrange();
}

bool PageArea::event(QEvent *event)
{
    const bool handled = QWidget::event(event);
    if (event->type() == QEvent::LayoutRequest) {
        updateGeometry();
        arrange();
    }
    return handled;
}

void PageArea::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_over) {
        const QWidget *focus = window()->focusWidget();
        if (focus && m_pane->isAncestorOf(focus))
            m_page->setFocus(Qt::ShortcutFocusReason);
        showOver(false);
        return;
    }
    QWidget::keyPressEvent(event);
}

} // namespace ui
