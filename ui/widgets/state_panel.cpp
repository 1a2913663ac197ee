#include "ui/widgets/state_panel.h"

#include "ui/widgets/glyph_label.h"
#include "ui/widgets/label.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace ui {

StatePanel::StatePanel(const QString &iconName, const QString &sentence, const QString &more, QWidget *parent)
    : QWidget(parent)
    , m_sentence(Label::wrapped({}, Type::Strong, Voice::Text))
    , m_more(Label::wrapped({}))
    , m_actions(new QHBoxLayout)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::xl, space::xxl, space::xl, space::xxl);
    column->setSpacing(space::xs);
    column->addStretch(2);
    column->addWidget(new GlyphLabel(iconName, Ink::Text3, size::iconLarge), 0, Qt::AlignHCenter);
    column->addSpacing(space::s);
    for (Label *label : { m_sentence, m_more }) {
        label->setAlignment(Qt::AlignHCenter);
        auto *centered = new QHBoxLayout;
        centered->addStretch(1);
        label->setMinimumWidth(std::min(size::readable, grown(size::formField, fontMetrics())));
        label->setMaximumWidth(grown(size::readable, fontMetrics()));
        centered->addWidget(label, 100);
        centered->addStretch(1);
        column->addLayout(centered);
    }
    column->addSpacing(space::m);
    m_actions->setSpacing(space::s);
    m_actions->addStretch();
    m_actions->addStretch();
    column->addLayout(m_actions);
    column->addStretch(3);
    setWords(sentence, more);
}

void StatePanel::setWords(const QString &sentence, const QString &more)
{
    m_sentence->setText(sentence);
    m_more->setText(more);
    m_more->setVisible(!more.isEmpty());
    setAccessibleName(sentence);
    setAccessibleDescription(more);
}

void StatePanel::addAction(QWidget *button)
{
    m_actions->insertWidget(m_actions->count() - 1, button);
}

QString StatePanel::sentence() const
{
    return m_sentence->text();
}

} // namespace ui
