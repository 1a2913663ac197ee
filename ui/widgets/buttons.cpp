#include "ui/widgets/buttons.h"

#include "ui/style/icons.h"

#include <QKeyEvent>

namespace ui {

namespace {

/// Enter presses it as Space does; Qt's own do so in dialogs only.
class Button final : public QPushButton {
public:
    using QPushButton::QPushButton;

protected:
    void keyPressEvent(QKeyEvent *event) override
    {
        const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
        if (!isEnter || event->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::ShiftModifier)) {
            QPushButton::keyPressEvent(event);
            return;
        }
        if (!event->isAutoRepeat())
            click();
    }
};

} // namespace

QPushButton *makeButton(const QString &text, Loudness loudness, const QString &iconName)
{
    auto *button = new Button(text);
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
