#include "ui/widgets/buttons.h"

#include "ui/style/icons.h"

namespace ui {

QPushButton *makeButton(const QString &text, Loudness loudness, const QString &iconName)
{
    auto *button = new QPushButton(text);
    setLoudness(button, loudness);
    button->setAutoDefault(false);
    button->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    if (!iconName.isEmpty()) {
        const bool danger = loudness == Loudness::Danger;
        button->setIcon(icon(iconName, loudness == Loudness::Primary ? Ink::OnAccent : danger ? Ink::Danger : Ink::Text2));
    }
    return button;
}

QPushButton *makeIconButton(const QString &iconName, const QString &name)
{
    QPushButton *button = makeButton({}, Loudness::Ghost, iconName);
    button->setToolTip(name);
    button->setAccessibleName(name);
    return button;
}

} // namespace ui
