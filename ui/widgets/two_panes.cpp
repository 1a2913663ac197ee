#include "ui/widgets/two_panes.h"

#include "ui/widgets/page_scroll.h"
#include "ui/widgets/surface.h"

#include <QBoxLayout>

namespace ui {

namespace {

constexpr int listWidth = 350;
constexpr int wideListWidth = 460;
constexpr int besideFrom = 860; ///< from this width on the two stand side by side
constexpr int tenths = 10;
constexpr int listShare = 5; ///< in tenths of the height, when it stands above

} // namespace

TwoPanes::TwoPanes(QWidget *list, QWidget *parent)
    : QWidget(parent)
    , m_list(list)
    , m_scroll(new PageScroll(tr("Details of what is chosen")))
    , m_row(new QBoxLayout(QBoxLayout::LeftToRight, this))
{
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(0);
    m_row->addWidget(list);
    m_row->addWidget(m_scroll, 1);
}

void TwoPanes::setDetail(QWidget *detail)
{
    auto *ground = new Surface(Layer::Sunken);
    auto *box = new QVBoxLayout(ground);
    box->setContentsMargins(space::xl, space::l, space::xl, space::l);
    box->addWidget(detail);
    box->addStretch();
    QWidget *before = m_scroll->takeWidget();
    m_scroll->setWidget(ground);
    if (before)
        before->deleteLater(); // a button of it may have been pressed
    m_detail = detail;
}

QWidget *TwoPanes::detail() const
{
    return m_detail;
}

void TwoPanes::widenList()
{
    m_wide = true;
}

void TwoPanes::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const bool beside = width() >= grown(besideFrom, fontMetrics());
    m_row->setDirection(beside ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    if (beside) {
        m_list->setFixedWidth(std::min(grown(m_wide ? wideListWidth : listWidth, fontMetrics()), width() / 2));
        m_list->setMaximumHeight(QWIDGETSIZE_MAX);
        m_list->setMinimumHeight(0);
    } else {
        m_list->setMinimumWidth(0);
        m_list->setMaximumWidth(QWIDGETSIZE_MAX);
        m_list->setFixedHeight(height() * listShare / tenths);
    }
}

} // namespace ui
