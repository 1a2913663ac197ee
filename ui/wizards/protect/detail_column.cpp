#include "ui/wizards/protect/detail_column.h"

#include "ui/widgets/fact_list.h"
#include "ui/widgets/glyph_label.h"
#include "ui/widgets/label.h"
#include "ui/widgets/section_header.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace ui {

DetailColumn::DetailColumn(const QString &title, QWidget *parent)
    : QWidget(parent)
    , m_box(new QVBoxLayout(this))
{
    m_box->setContentsMargins(0, 0, 0, 0);
    m_box->setSpacing(space::s);
    m_box->addWidget(Label::wrapped(title, Type::Title, Voice::Text));
}

void DetailColumn::addText(const QString &text)
{
    if (!text.isEmpty())
        m_box->addWidget(Label::wrapped(text));
}

void DetailColumn::addHeader(const QString &title)
{
    m_box->addSpacing(space::s);
    m_box->addWidget(new SectionHeader(title));
}

void DetailColumn::addMarked(Glyph glyph, Tone tone, const QString &text)
{
    auto *line = new QHBoxLayout;
    line->setSpacing(space::s);
    line->addWidget(new GlyphLabel(glyph, tone), 0, Qt::AlignTop);
    line->addWidget(Label::wrapped(text), 1);
    m_box->addLayout(line);
}

void DetailColumn::addFacts(const QList<std::pair<QString, QString>> &facts)
{
    auto *list = new FactList;
    for (const auto &[name, value] : facts) {
        if (!value.isEmpty())
            list->add(name, value, true);
    }
    m_box->addWidget(list);
}

void DetailColumn::add(QWidget *widget)
{
    m_box->addWidget(widget);
}

void DetailColumn::addAction(QWidget *button)
{
    m_box->addWidget(button, 0, Qt::AlignLeft);
}

} // namespace ui
