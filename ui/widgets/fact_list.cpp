#include "ui/widgets/fact_list.h"

#include "ui/widgets/label.h"

#include <QGridLayout>

namespace ui {

namespace {
constexpr int nameWidth = 120;
}

FactList::FactList(QWidget *parent)
    : QWidget(parent)
    , m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(space::l);
    m_grid->setVerticalSpacing(space::s);
    m_grid->setColumnMinimumWidth(0, grown(nameWidth, fontMetrics()));
    m_grid->setColumnStretch(1, 1);
}

void FactList::clear()
{
    while (QLayoutItem *item = m_grid->takeAt(0)) {
        delete item->widget();
        delete item;
    }
}

void FactList::add(const QString &name, const QString &value, bool technical)
{
    const int row = m_grid->rowCount();
    auto *key = new Label(name, Type::Body, Voice::Text3);
    Label *text = Label::wrapped(value, technical ? Type::Mono : Type::Body, Voice::Text);
    text->makeSelectable();
    text->setAccessibleName(QStringLiteral("%1: %2").arg(name, value));
    m_grid->addWidget(key, row, 0, Qt::AlignTop);
    m_grid->addWidget(text, row, 1);
}

} // namespace ui
