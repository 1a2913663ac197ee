#pragma once

#include "ui/theme.h"

#include <QProxyStyle>

class QAbstractButton;

namespace ui {

/// How loud a button is. At most one Primary per view.
enum class Loudness {
    Normal,
    Primary,
    Danger,
    Ghost,
};

void setLoudness(QAbstractButton *button, Loudness loudness);
Loudness loudnessOf(const QWidget *button);

/// Marks an input that a check or the gateway refused: it gets the danger edge; the words stand below it.
void setRefused(QWidget *input, bool refused);
bool isRefused(const QWidget *input);

/// Draws a hairline below each row of an item view.
void setRowLines(QWidget *view, bool lines);

/// Fusion underneath, our own drawing for buttons, inputs, headers, rows, scroll bars, focus. A proxy style and no style sheet: a
/// sheet wraps the style of every widget and ignores the palette at places.
class LookStyle : public QProxyStyle {
    Q_OBJECT

public:
    LookStyle();

    int pixelMetric(PixelMetric metric, const QStyleOption *option = nullptr, const QWidget *widget = nullptr) const override;
    int styleHint(StyleHint hint, const QStyleOption *option = nullptr, const QWidget *widget = nullptr,
        QStyleHintReturn *data = nullptr) const override;
    QSize sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &contents, const QWidget *widget) const override;
    QRect subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const override;
    QRect subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl sub, const QWidget *widget) const override;
    void drawPrimitive(
        PrimitiveElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget = nullptr) const override;
    void drawControl(ControlElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget = nullptr) const override;
    void drawComplexControl(
        ComplexControl control, const QStyleOptionComplex *option, QPainter *painter, const QWidget *widget = nullptr) const override;
    QIcon standardIcon(StandardPixmap standardIcon, const QStyleOption *option = nullptr, const QWidget *widget = nullptr) const override;
    using QProxyStyle::polish;
    using QProxyStyle::unpolish;
    void polish(QWidget *widget) override;
    void polish(QApplication *application) override;
    void unpolish(QApplication *application) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    bool drawRowPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const;
    QSize buttonSize(const QStyleOption *option, const QWidget *widget) const;
    QRect scrollBarRect(const QStyleOptionComplex *option, SubControl sub) const;
    QRect spinBoxRect(const QStyleOptionComplex *option, SubControl sub) const;
    void showAccessKeys(bool show);
    bool m_accessKeys = false; ///< underlined only while Alt is held
};

} // namespace ui
