#pragma once

#include "ui/widgets/surface.h"

class QMenu;
class QPushButton;

namespace ui {

class ConnectionSwitcher;
class Navigator;

/// The bar over everything: which gateway, the way back and forward, the palette, help and menu.
class TopBar : public Surface {
    Q_OBJECT

public:
    /// @param navigator outlives the bar
    explicit TopBar(Navigator &navigator, QWidget *parent = nullptr);
    ConnectionSwitcher *switcher() const;
    /// The menu of the button at the end; it becomes the button's.
    void setMenu(QMenu *menu);

Q_SIGNALS:
    /// @param text what was typed into the field already
    void paletteWanted(const QString &text);
    void helpWanted();

protected:
    void changeEvent(QEvent *event) override;

private:
    void showHistory();
    void pointArrows();

    Navigator *m_navigator;
    ConnectionSwitcher *m_switcher;
    QPushButton *m_back;
    QPushButton *m_forward;
    QPushButton *m_menuButton;
};

} // namespace ui
