#include "ui/widgets/section_header.h"

#include "ui/widgets/label.h"

#include <QHBoxLayout>

namespace ui {

SectionHeader::SectionHeader(const QString &title, const QString &count, QWidget *parent)
    : QWidget(parent)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::s);
    row->addWidget(new Label(title, Type::Strong));
    if (!count.isEmpty())
        row->addWidget(new Label(count, Type::Body, Voice::Text3));
    row->addStretch();
    setAccessibleName(title);
}

} // namespace ui
