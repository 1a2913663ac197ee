#include "ui/pages/typed_form.h"

#include "ui/widgets/segmented_switch.h"

#include <QLineEdit>

namespace ui {

void TypedForm::addInput(QWidget *input)
{
    if (auto *choice = qobject_cast<SegmentedSwitch *>(input)) {
        addValue(
            input, [choice] { return QByteArray::number(choice->current()); },
            [choice](const QByteArray &value) { choice->setCurrent(value.toInt()); });
        return;
    }
    auto *line = qobject_cast<QLineEdit *>(input);
    if (!line)
        line = input->findChild<QLineEdit *>();
    Q_ASSERT(line);
    addValue(
        input, [line] { return line->text().toUtf8(); }, [line](const QByteArray &value) { line->setText(QString::fromUtf8(value)); });
}

void TypedForm::addValue(QWidget *box, std::function<QByteArray()> read, std::function<void(const QByteArray &)> write)
{
    m_inputs << box;
    m_parts << Part { std::move(read), std::move(write) };
}

TypedForm::Values TypedForm::values() const
{
    Values values;
    for (const Part &part : m_parts)
        values << core::Secret(part.read());
    return values;
}

void TypedForm::setValues(const Values &values)
{
    for (qsizetype i = 0; i < std::min(values.size(), m_parts.size()); ++i)
        m_parts[i].write(values[i].reveal());
}

bool TypedForm::isChanged() const
{
    return values() != m_known;
}

void TypedForm::settle()
{
    m_known = values();
}

void TypedForm::setEnabled(bool enabled)
{
    for (QWidget *input : m_inputs)
        input->setEnabled(enabled);
}

} // namespace ui
