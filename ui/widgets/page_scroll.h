#pragma once

#include <QScrollArea>

namespace ui {

/// Holds what may be higher than its place and lets it scroll up and down, never sideways. While there is something to scroll it takes the
/// focus, so that keys reach what has no field to go to.
class PageScroll : public QScrollArea {
    Q_OBJECT

public:
    /// @param name for those who do not see it
    explicit PageScroll(const QString &name, QWidget *parent = nullptr);
    /// Like setWidget(), with the ground of the page behind it.
    void setContent(QWidget *content);

protected:
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
};

} // namespace ui
