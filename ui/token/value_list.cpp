#include "ui/token/value_list.h"

#include "ui/widgets/label.h"

#include <QGridLayout>

using namespace Qt::StringLiterals;

namespace ui {

ValueList::ValueList(QWidget *parent)
    : QWidget(parent)
    , m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(space::l);
    m_grid->setVerticalSpacing(space::xs);
    m_grid->setColumnStretch(1, 1);
}

void ValueList::clear()
{
    while (QLayoutItem *item = m_grid->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    m_rows = 0;
}

void ValueList::add(const QString &name, const QString &value, bool technical)
{
    auto *key = new Label(name, Type::Body, Voice::Text2);
    auto *text = new Label(value, technical ? Type::Mono : Type::Body);
    text->setElide(Qt::ElideMiddle);
    text->setMinimumWidth(0);
    text->setAccessibleName(u"%1: %2"_s.arg(name, value));
    m_grid->addWidget(key, m_rows, 0);
    m_grid->addWidget(text, m_rows, 1);
    ++m_rows;
}

bool ValueList::isEmpty() const
{
    return m_rows == 0;
}

} // namespace ui
