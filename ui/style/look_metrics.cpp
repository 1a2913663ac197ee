#include "ui/style/look_style.h"
#include "ui/style/paint_inputs.h"

#include <QApplication>
#include <QLineEdit>
#include <QStyleOption>

namespace ui {

int LookStyle::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_DefaultFrameWidth:
        return qobject_cast<const QLineEdit *>(widget) || isTextArea(widget) ? space::xs : space::hair;
    case PM_ButtonMargin:
        return space::m;
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
    case PM_ButtonDefaultIndicator:
        return 0;
    case PM_LayoutHorizontalSpacing:
    case PM_LayoutVerticalSpacing:
    case PM_CheckBoxLabelSpacing:
    case PM_RadioButtonLabelSpacing:
    case PM_HeaderMarkSize:
        return space::s;
    case PM_LayoutLeftMargin:
    case PM_LayoutTopMargin:
    case PM_LayoutRightMargin:
    case PM_LayoutBottomMargin:
        return space::l;
    case PM_ScrollBarExtent:
        return size::scrollBar;
    case PM_ScrollBarSliderMin:
        return space::xxl;
    case PM_SmallIconSize:
    case PM_ButtonIconSize:
    case PM_ListViewIconSize:
    case PM_ToolBarIconSize:
    case PM_LineEditIconSize:
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
        return grown(size::icon, QFontMetrics(QApplication::font()));
    case PM_HeaderMargin: // Fusion takes it off all four sides without asking the proxy; the label is widened again when drawn
    case PM_ToolTipLabelFrameWidth:
        return space::xs;
    case PM_FocusFrameHMargin: // text margin of Qt's own delegate: the same left edge as our cells
        return space::m - 1;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int LookStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget, QStyleHintReturn *data) const
{
    switch (hint) {
    case SH_EtchDisabledText:
    case SH_ComboBox_Popup:
    case SH_ScrollView_FrameOnlyAroundContents:
        return 0;
    case SH_UnderlineShortcut:
        return m_accessKeys ? 1 : 0;
    case SH_ItemView_ShowDecorationSelected:
        return 1;
    case SH_Header_ArrowAlignment:
        return Qt::AlignRight | Qt::AlignVCenter;
    default:
        return QProxyStyle::styleHint(hint, option, widget, data);
    }
}

QSize LookStyle::buttonSize(const QStyleOption *option, const QWidget *widget) const
{
    const int height = controlHeight(option->fontMetrics);
    const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
    if (!button || button->text.isEmpty())
        return { height + space::tiny, height };
    QFont strong = widget ? widget->font() : QApplication::font();
    strong.setWeight(QFont::DemiBold); // the label is drawn in a heavier weight than Qt measures
    int width = 2 * space::m + space::tiny + QFontMetrics(strong).size(Qt::TextShowMnemonic, button->text).width();
    if (!button->icon.isNull())
        width += grown(size::icon, option->fontMetrics) + space::s - space::tiny;
    return { width, height };
}

QSize LookStyle::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &contents, const QWidget *widget) const
{
    const QSize size = QProxyStyle::sizeFromContents(type, option, contents, widget);
    // From the application font, so that an input in the fixed-width font is as high as its neighbour.
    const QFontMetrics body(QApplication::font());
    switch (type) {
    case CT_PushButton:
        return buttonSize(option, widget);
    case CT_ComboBox:
        return { size.width() + space::l, controlHeight(body) };
    case CT_LineEdit:
    case CT_SpinBox:
        return { size.width(), controlHeight(body) };
    case CT_HeaderSection:
        return { size.width() + space::s,
            QFontMetrics(fontFor(Type::Caption, widget ? widget->font() : QApplication::font())).height() + space::l };
    case CT_MenuItem:
        return { size.width() + space::l, std::max(size.height(), controlHeight(option->fontMetrics) - space::xs) };
    default:
        return size;
    }
}

QRect LookStyle::subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const
{
    switch (element) {
    case SE_LineEditContents:
        return option->rect.adjusted(space::s - space::tiny, 0, -space::s + space::tiny, 0);
    case SE_PushButtonFocusRect:
    case SE_ItemViewItemFocusRect:
        return option->rect;
    default:
        return QProxyStyle::subElementRect(element, option, widget);
    }
}

QRect LookStyle::scrollBarRect(const QStyleOptionComplex *option, SubControl sub) const
{
    const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option);
    if (!bar)
        return {};
    // No arrow buttons: the groove is the whole bar.
    const bool horizontal = bar->orientation == Qt::Horizontal;
    const int length = horizontal ? bar->rect.width() : bar->rect.height();
    const int range = bar->maximum - bar->minimum;
    const int least = std::min(int(space::xxl), length);
    const int slider = range > 0 ? std::clamp(int(qint64(bar->pageStep) * length / (range + bar->pageStep)), least, length) : length;
    const int start = sliderPositionFromValue(bar->minimum, bar->maximum, bar->sliderPosition, length - slider, bar->upsideDown);
    const auto part = [&](int from, int extent) {
        const QRect rect = horizontal ? QRect(from, 0, extent, bar->rect.height()) : QRect(0, from, bar->rect.width(), extent);
        return visualRect(option->direction, bar->rect, rect);
    };
    switch (sub) {
    case SC_ScrollBarGroove:
        return bar->rect;
    case SC_ScrollBarSlider:
        return part(start, slider);
    case SC_ScrollBarSubPage:
        return part(0, start);
    case SC_ScrollBarAddPage:
        return part(start + slider, length - start - slider);
    default:
        return {};
    }
}

QRect LookStyle::spinBoxRect(const QStyleOptionComplex *option, SubControl sub) const
{
    const auto *spin = qstyleoption_cast<const QStyleOptionSpinBox *>(option);
    const QRect whole = option->rect;
    const int arrows = spin && spin->buttonSymbols == QAbstractSpinBox::NoButtons ? 0 : space::xl;
    const int half = whole.height() / 2;
    const auto seen = [&](const QRect &rect) { return visualRect(option->direction, whole, rect); };
    switch (sub) {
    case SC_SpinBoxEditField:
        return seen(whole.adjusted(0, space::tiny, -arrows, -space::tiny));
    case SC_SpinBoxUp:
        return seen(QRect(whole.right() + 1 - arrows, whole.top() + space::xs, arrows, half - space::xs));
    case SC_SpinBoxDown:
        return seen(QRect(whole.right() + 1 - arrows, whole.top() + half, arrows, whole.height() - half - space::xs));
    case SC_SpinBoxFrame:
        return whole;
    default:
        return {};
    }
}

QRect LookStyle::subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl sub, const QWidget *widget) const
{
    if (control == CC_ComboBox && (sub == SC_ComboBoxEditField || sub == SC_ComboBoxArrow)) {
        const QRect whole = option->rect;
        const auto *combo = qstyleoption_cast<const QStyleOptionComboBox *>(option);
        const int inset = combo && combo->editable ? space::tiny : space::s; // a line edit in it has a margin of its own
        const QRect field = whole.adjusted(inset, space::tiny, -space::xl, -space::tiny);
        const QRect arrow(whole.right() + 1 - space::xl, whole.top(), space::xl, whole.height());
        return visualRect(option->direction, whole, sub == SC_ComboBoxArrow ? arrow : field);
    }
    if (control == CC_ScrollBar)
        return scrollBarRect(option, sub);
    if (control == CC_SpinBox)
        return spinBoxRect(option, sub);
    return QProxyStyle::subControlRect(control, option, sub, widget);
}

} // namespace ui
