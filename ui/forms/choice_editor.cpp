#include "ui/forms/choice_editor.h"

#include "ui/style/paint_controls.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QSignalBlocker>
#include <QStyleOptionComboBox>

#include <algorithm>

namespace ui {

using forms::FieldValue;

namespace {

/// A combo box that looks like the other inputs.
class ChoiceBox final : public QComboBox {
public:
    using QComboBox::QComboBox;
    QSize sizeHint() const override { return { QComboBox::sizeHint().width(), controlHeight(fontMetrics()) }; }
    QSize minimumSizeHint() const override { return { grown(size::formLabel, fontMetrics()) / 2, controlHeight(fontMetrics()) }; }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        QStyleOptionComboBox option;
        initStyleOption(&option);
        paint::input(&painter, &option, this, false);
        const Theme &theme = themeOf(QApplication::palette());
        const int arrow = grown(size::icon, fontMetrics());
        const QRect words = rect().adjusted(space::s, 0, -arrow - space::s, 0);
        painter.setPen(!isEnabled() ? theme.textOff : itemData(currentIndex()).toBool() ? theme.text : theme.text3);
        painter.drawText(QStyle::visualRect(layoutDirection(), rect(), words), Qt::AlignVCenter | Qt::AlignLeading,
            fontMetrics().elidedText(currentText(), Qt::ElideRight, words.width()));
        const QRect place(width() - arrow - space::xs, 0, arrow, height());
        paint::chevron(&painter, QRectF(QStyle::visualRect(layoutDirection(), rect(), place)).center(), theme.text2, Qt::DownArrow);
    }
};

} // namespace

BooleanEditor::BooleanEditor(const forms::FormField &field, const FormContext &context, QWidget *parent)
    : FieldEditor(field, context, parent)
    , m_box(new QCheckBox)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_box);
    row->addStretch();
    setFocusProxy(m_box);
    m_box->setMinimumHeight(m_box->sizeHint().height());
    connect(m_box, &QCheckBox::clicked, this, [this](bool on) {
        take(FieldValue::of(on));
        showValue();
    });
}

QWidget *BooleanEditor::mainInput() const
{
    return m_box;
}

void BooleanEditor::showValue()
{
    const QSignalBlocker quiet(m_box);
    const bool byDefault = field().defaultValue && field().defaultValue->toBool();
    const bool isSet = value().state() == FieldValue::State::Value;
    m_box->setChecked(isSet ? value().json().toBool() : value().state() == FieldValue::State::Unset && byDefault);
    if (isSet)
        m_box->setText(value().json().toBool() ? tr("On", "a switch") : tr("Off", "a switch"));
    else if (value().state() == FieldValue::State::Null)
        m_box->setText(tr("None", "a switch that is neither on nor off"));
    else if (field().defaultValue && field().defaultValue->isBool())
        m_box->setText(byDefault ? tr("On (default)", "a switch") : tr("Off (default)", "a switch"));
    else
        m_box->setText(tr("Not set", "a switch that is neither on nor off"));
}

ChoiceEditor::ChoiceEditor(const forms::FormField &field, const FormContext &context, QWidget *parent)
    : FieldEditor(field, context, parent)
    , m_box(new ChoiceBox)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_box, 1);
    m_box->setFocusPolicy(Qt::StrongFocus);
    m_box->installEventFilter(this); // a wheel that passes over a form changes nothing
    setFocusProxy(m_box);
    connect(m_box, &QComboBox::activated, this, &ChoiceEditor::read);
}

QWidget *ChoiceEditor::mainInput() const
{
    return m_box;
}

void ChoiceEditor::showValue()
{
    const QSignalBlocker quiet(m_box);
    m_box->clear();
    m_values.clear();
    const auto add = [this](const QString &text, const FieldValue &entry) {
        m_box->addItem(text, entry.state() == FieldValue::State::Value); // what is no value is written paler
        m_values.push_back(entry);
    };
    // Only what is not there, or was never sent, can be left out.
    if (value().state() == FieldValue::State::Unset || context().isNew) {
        const bool named = field().defaultValue && !field().defaultValue->isNull();
        add(named ? tr("%1 (default)", "value of a field").arg(valueText(*field().defaultValue)) : tr("Not set", "field"), {});
    }
    if (!field().required || value().state() == FieldValue::State::Null)
        add(tr("None", "value of a field"), FieldValue::null());
    for (const QJsonValue &choice : field().oneOf)
        add(valueText(choice), FieldValue::of(choice));
    if (std::find(m_values.begin(), m_values.end(), value()) == m_values.end())
        add(valueText(value().json()), value()); // of a newer gateway, or typed on the raw side
    m_box->setCurrentIndex(int(std::find(m_values.begin(), m_values.end(), value()) - m_values.begin()));
}

void ChoiceEditor::read(int index)
{
    if (index >= 0 && size_t(index) < m_values.size())
        take(m_values.at(size_t(index)));
}

bool ChoiceEditor::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_box && event->type() == QEvent::Wheel && !m_box->hasFocus()) {
        event->ignore();
        return true;
    }
    return FieldEditor::eventFilter(watched, event);
}

} // namespace ui
