#include "ui/widgets/callout.h"

#include "ui/widgets/glyph_label.h"
#include "ui/widgets/label.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace ui {

Callout::Callout(Tone tone, Glyph glyph, const QString &sentence, const QString &more, QWidget *parent)
    : Card(Layer::Raised, parent)
    , m_mark(new GlyphLabel(glyph, tone))
    , m_strong(Label::wrapped({}, Type::Strong, Voice::Text))
    , m_more(Label::wrapped({}))
    , m_row(new QHBoxLayout(this))
    , m_words(new QVBoxLayout)
{
    m_row->setContentsMargins(space::m, space::m, space::m, space::m);
    m_row->setSpacing(space::m);
    auto *mark = new QVBoxLayout;
    mark->addWidget(m_mark);
    mark->addStretch();
    m_row->addLayout(mark);
    m_words->setSpacing(space::xs);
    m_words->addWidget(m_strong);
    m_words->addWidget(m_more);
    m_row->addLayout(m_words, 1);
    m_more->makeSelectable();
    setWords(tone, glyph, sentence, more);
}

void Callout::setWords(Tone tone, Glyph glyph, const QString &sentence, const QString &more)
{
    setTone(tone);
    m_mark->setGlyph(glyph, tone);
    m_strong->setText(sentence);
    m_more->setText(more);
    m_more->setVisible(!more.isEmpty());
    setAccessibleName(sentence);
    setAccessibleDescription(more);
}

void Callout::addAction(QWidget *button)
{
    if (!m_actions) {
        m_actions = new QHBoxLayout;
        m_actions->setSpacing(space::s);
        m_actions->setContentsMargins(0, space::s, 0, 0);
        m_actions->addStretch();
        m_words->addLayout(m_actions);
    }
    m_actions->insertWidget(m_actions->count() - 1, button);
}

void Callout::addSideAction(QWidget *button)
{
    m_row->addWidget(button, 0, Qt::AlignTop);
}

void Callout::addDetail(QWidget *detail)
{
    m_words->insertWidget(m_actions ? m_words->count() - 1 : m_words->count(), detail);
}

QString Callout::sentence() const
{
    return m_strong->text();
}

} // namespace ui
