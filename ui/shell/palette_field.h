#pragma once

#include <QPushButton>

namespace ui {

/// Looks like a field and opens the palette: by a click, by Enter, or by typing or pasting into it.
class PaletteField : public QPushButton {
    Q_OBJECT

public:
    explicit PaletteField(QWidget *parent = nullptr);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// @param text what was typed already
    void wanted(const QString &text);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
};

} // namespace ui
