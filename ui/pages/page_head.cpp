#include "ui/pages/page_head.h"

#include "ui/widgets/label.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace ui {

PageHead::PageHead(const QString &title, QWidget *parent)
    : QWidget(parent)
    , m_title(new Label({}, Type::Page))
    , m_caption(new Label({}, Type::Body, Voice::Text2))
    , m_badges(new QHBoxLayout)
    , m_row(new QHBoxLayout(this))
{
    m_row->setContentsMargins(space::xl, space::l, space::xl, space::m);
    m_row->setSpacing(space::s);
    auto *words = new QVBoxLayout;
    words->setSpacing(space::tiny);
    auto *first = new QHBoxLayout;
    first->setSpacing(space::m);
    m_title->setElide(Qt::ElideRight);
    first->addWidget(m_title);
    m_badges->setSpacing(space::xs);
    first->addLayout(m_badges);
    first->addStretch();
    words->addLayout(first);
    m_caption->setElide(Qt::ElideRight);
    words->addWidget(m_caption);
    m_row->addLayout(words, 1);
    setTitle(title);
    setCaption({});
}

void PageHead::setTitle(const QString &title)
{
    m_title->setText(title);
    setAccessibleName(title);
}

void PageHead::setCaption(const QString &caption)
{
    m_caption->setText(caption);
    m_caption->setWordWrap(caption.contains(u' ')); // an address is one long word: it is cut
    m_caption->setVisible(!caption.isEmpty());
}

void PageHead::setBadges(const QList<Badge> &badges)
{
    while (QLayoutItem *item = m_badges->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const Badge &badge : badges)
        m_badges->addWidget(new BadgeLabel(badge), 0, Qt::AlignVCenter);
}

void PageHead::addAction(QWidget *action)
{
    m_row->addWidget(action, 0, Qt::AlignTop);
}

} // namespace ui
