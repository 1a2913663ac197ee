#include "ui/pages/first_run_door.h"

#include "ui/widgets/card.h"
#include "ui/widgets/glyph_label.h"
#include "ui/widgets/label.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace ui {

QHBoxLayout *doorLayout(Card *card, const QString &iconName, Ink ink)
{
    auto *row = new QHBoxLayout(card);
    row->setContentsMargins(space::xl, space::l, space::xl, space::l);
    row->setSpacing(space::l);
    row->addWidget(new GlyphLabel(iconName, ink, size::iconLarge), 0, Qt::AlignTop);
    return row;
}

QLayout *doorActions(QPushButton *action, const QString &word)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(space::m);
    row->addWidget(action);
    if (!word.isEmpty())
        row->addWidget(new Label(word, Type::Caption, Voice::Text3));
    row->addStretch();
    return row;
}

Card *makeDoor(const Door &door)
{
    auto *card = new Card;
    auto *words = new QVBoxLayout;
    words->setSpacing(space::xs);
    doorLayout(card, door.icon, Ink::Text2)->addLayout(words, 1);
    words->addWidget(Label::wrapped(door.title, Type::Title, Voice::Text));
    words->addWidget(Label::wrapped(door.text));
    if (door.more)
        words->addWidget(door.more);
    words->addStretch();
    words->addSpacing(space::xs);
    words->addLayout(doorActions(door.action, door.shortcut));
    return card;
}

} // namespace ui
