#include "ui/style/look_style.h"

#include "ui/style/icons.h"
#include "ui/style/paint_controls.h"
#include "ui/style/paint_inputs.h"
#include "ui/style/paint_views.h"
#include "ui/style/text_ring.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QApplication>
#include <QComboBox>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QScrollArea>
#include <QScrollBar>
#include <QStyleFactory>
#include <QStyleOption>

using namespace Qt::StringLiterals;

namespace ui {

namespace {
constexpr char loudnessProperty[] = "ui.loudness";
constexpr char refusedProperty[] = "ui.refused";

/// Whether keys scroll what @p bar belongs to.
bool scrollsByKeys(const QWidget *bar)
{
    const QWidget *box = bar ? bar->parentWidget() : nullptr;
    const auto *area = box ? qobject_cast<const QScrollArea *>(box->parentWidget()) : nullptr;
    return area && area->hasFocus();
}

/// Buttons do, and views ask for the one of a row without a widget. A list asks for each of its items; below a combo box those follow the
/// pointer.
bool drawsOwnRing(const QWidget *widget)
{
    if (qobject_cast<const QListView *>(widget))
        return widget->parentWidget() && widget->parentWidget()->inherits("QComboBoxPrivateContainer");
    return qobject_cast<const QAbstractButton *>(widget) || qobject_cast<const QAbstractItemView *>(widget);
}
} // namespace

void setLoudness(QAbstractButton *button, Loudness loudness)
{
    button->setProperty(loudnessProperty, int(loudness));
    button->update();
}

Loudness loudnessOf(const QWidget *button)
{
    return button ? Loudness(button->property(loudnessProperty).toInt()) : Loudness::Normal;
}

void setRefused(QWidget *input, bool refused)
{
    input->setProperty(refusedProperty, refused);
    input->update();
}

bool isRefused(const QWidget *input)
{
    return input && input->property(refusedProperty).toBool();
}

LookStyle::LookStyle()
    : QProxyStyle(QStyleFactory::create(u"Fusion"_s))
{
}

void LookStyle::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    if (qobject_cast<QAbstractButton *>(widget) || qobject_cast<QComboBox *>(widget) || qobject_cast<QLineEdit *>(widget)
        || qobject_cast<QScrollBar *>(widget) || qobject_cast<QHeaderView *>(widget))
        widget->setAttribute(Qt::WA_Hover);
    // The frame was measured before it was known to be one around text.
    if (isTextArea(widget)) {
        static_cast<QFrame *>(widget)->setFrameStyle(static_cast<QFrame *>(widget)->frameStyle());
        TextRing::give(static_cast<QAbstractScrollArea *>(widget));
    }
    // Names that others gave stand in tool tips: a picture or a link in one would be fetched and shown.
    if (widget->inherits("QTipLabel"))
        static_cast<QLabel *>(widget)->setTextFormat(Qt::PlainText);
}

void LookStyle::polish(QApplication *application)
{
    QProxyStyle::polish(application);
    application->installEventFilter(this);
}

void LookStyle::unpolish(QApplication *application)
{
    application->removeEventFilter(this);
    QProxyStyle::unpolish(application);
}

bool LookStyle::eventFilter(QObject *watched, QEvent *event)
{
    const bool key = event->type() == QEvent::KeyPress || event->type() == QEvent::KeyRelease;
    if (key && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Alt)
        showAccessKeys(event->type() == QEvent::KeyPress);
    else if (event->type() == QEvent::ApplicationDeactivate)
        showAccessKeys(false);
    return QProxyStyle::eventFilter(watched, event);
}

void LookStyle::showAccessKeys(bool show)
{
    if (show == m_accessKeys)
        return;
    m_accessKeys = show;
    const QWidgetList widgets = QApplication::allWidgets();
    for (QWidget *widget : widgets)
        widget->update();
}

QIcon LookStyle::standardIcon(StandardPixmap standardIcon, const QStyleOption *option, const QWidget *widget) const
{
    if (standardIcon == SP_LineEditClearButton)
        return icon(u"edit-clear"_s, Ink::Text3);
    return QProxyStyle::standardIcon(standardIcon, option, widget);
}

bool LookStyle::drawRowPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    if (element != PE_PanelItemViewRow && element != PE_PanelItemViewItem)
        return false;
    if (const auto *item = qstyleoption_cast<const QStyleOptionViewItem *>(option))
        paint::row(painter, item, widget, element == PE_PanelItemViewRow);
    return true;
}

void LookStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    const Theme &theme = themeOf(option->palette);
    if (drawRowPrimitive(element, option, painter, widget))
        return;
    switch (element) {
    case PE_FrameDefaultButton:
    case PE_IndicatorHeaderArrow: // drawn with the label, right behind the word
        return;
    case PE_PanelButtonCommand:
        paint::button(painter, option, widget);
        return;
    case PE_PanelButtonTool:
        paint::toolButton(painter, option);
        return;
    case PE_FrameFocusRect:
        if (!drawsOwnRing(widget))
            paint::box(painter, option->rect, radius::control, QColor(), theme.accent, size::focusRing);
        return;
    case PE_PanelLineEdit:
        if (const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option); frame && frame->lineWidth > 0)
            paint::input(painter, option, widget, option->state.testFlag(State_ReadOnly));
        return;
    case PE_FrameLineEdit:
        paint::input(painter, option, widget, option->state.testFlag(State_ReadOnly));
        return;
    case PE_Frame:
        if (isTextArea(widget))
            paint::textArea(painter, option, widget);
        else
            paint::box(painter, option->rect, radius::panel, QColor(), theme.line);
        return;
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck:
        paint::checkMark(painter, option, widget);
        return;
    case PE_IndicatorArrowDown:
        paint::chevron(painter, QRectF(option->rect).center(), theme.text2, Qt::DownArrow);
        return;
    case PE_IndicatorArrowRight:
        paint::chevron(painter, QRectF(option->rect).center(), theme.text2, Qt::RightArrow);
        return;
    case PE_PanelScrollAreaCorner:
        painter->fillRect(option->rect, theme.surface);
        return;
    case PE_PanelTipLabel:
        painter->fillRect(option->rect, theme.raised);
        paint::box(painter, option->rect, 0, QColor(), theme.edge);
        return;
    default:
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void LookStyle::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    const Theme &theme = themeOf(option->palette);
    switch (element) {
    case CE_PushButtonLabel:
        if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option))
            paint::buttonLabel(painter, button, widget, styleHint(SH_UnderlineShortcut, option, widget, nullptr) != 0);
        return;
    case CE_ComboBoxLabel:
        if (const auto *combo = qstyleoption_cast<const QStyleOptionComboBox *>(option); combo && !combo->editable)
            paint::comboLabel(painter, combo, subControlRect(CC_ComboBox, combo, SC_ComboBoxEditField, widget));
        return;
    case CE_HeaderSection:
    case CE_HeaderEmptyArea:
        paint::headerSection(painter, option, element == CE_HeaderEmptyArea);
        return;
    case CE_HeaderLabel:
        if (const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option))
            paint::headerLabel(painter, header, widget);
        return;
    case CE_Splitter:
        painter->fillRect(option->rect, theme.line);
        return;
    case CE_ProgressBarGroove:
    case CE_ProgressBarContents:
        paint::progress(painter, option, element == CE_ProgressBarGroove);
        return;
    case CE_ProgressBarLabel:
    case CE_ScrollBarAddLine:
    case CE_ScrollBarSubLine:
        return;
    case CE_FocusFrame:
        paint::box(painter, option->rect, radius::control, QColor(), theme.accent, size::focusRing);
        return;
    default:
        QProxyStyle::drawControl(element, option, painter, widget);
    }
}

void LookStyle::drawComplexControl(
    ComplexControl control, const QStyleOptionComplex *option, QPainter *painter, const QWidget *widget) const
{
    if (control == CC_ScrollBar) {
        if (const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option))
            paint::scrollBar(painter, bar, subControlRect(CC_ScrollBar, option, SC_ScrollBarSlider, widget), scrollsByKeys(widget));
        return;
    }
    if (control == CC_ComboBox) {
        paint::input(painter, option, widget, false);
        const QRectF arrow = subControlRect(CC_ComboBox, option, SC_ComboBoxArrow, widget);
        const Theme &theme = themeOf(option->palette);
        paint::chevron(painter, arrow.center(), option->state.testFlag(State_Enabled) ? theme.text2 : theme.textOff, Qt::DownArrow);
        return;
    }
    if (const auto *spin = qstyleoption_cast<const QStyleOptionSpinBox *>(option); spin && control == CC_SpinBox) {
        paint::spinBox(painter, spin, widget, subControlRect(CC_SpinBox, option, SC_SpinBoxUp, widget),
            subControlRect(CC_SpinBox, option, SC_SpinBoxDown, widget));
        return;
    }
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

} // namespace ui
