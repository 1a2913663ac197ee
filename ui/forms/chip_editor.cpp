#include "ui/forms/chip_editor.h"

#include "models/forms/json_text.h"
#include "ui/forms/chip.h"
#include "ui/forms/chip_layout.h"
#include "ui/style/icons.h"
#include "ui/style/look_style.h"
#include "ui/style/paint_controls.h"

#include <QAbstractItemView>
#include <QAction>
#include <QApplication>
#include <QCompleter>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QStringListModel>
#include <QStyleOptionFrame>
#include <QToolButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

using forms::FieldValue;

ChipEditor::ChipEditor(const forms::FormField &field, const FormContext &context, QWidget *parent)
    : FieldEditor(field, context, parent)
    , m_flow(new ChipLayout)
    , m_input(new QLineEdit)
    , m_empty(context.isNew ? FieldValue() : FieldValue::of(QJsonArray()))
{
    auto *row = new QHBoxLayout(this);
    const int room = (controlHeight(fontMetrics()) - fontMetrics().height()) / 2;
    row->setContentsMargins(space::s, room - space::tiny, space::s, room - space::tiny);
    row->setSpacing(space::xs);
    row->addLayout(m_flow, 1);
    m_input->setFrame(false);
    m_input->setTextMargins(-(space::s - space::tiny), 0, 0, 0); // its text stands where that of other inputs does
    m_input->setFixedHeight(fontMetrics().height() + 2 * space::tiny);
    m_input->installEventFilter(this);
    m_flow->insertWidget(0, m_input);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setFocusProxy(m_input);
    setCursor(Qt::IBeamCursor);
    if (field.secret)
        makeEye();
    if (!element().oneOf.isEmpty())
        offerChoices();
    connect(m_input, &QLineEdit::textEdited, this, &ChipEditor::readTyped);
}

const forms::FormField &ChipEditor::element() const
{
    return field().elements.front();
}

void ChipEditor::makeEye()
{
    m_input->setEchoMode(QLineEdit::Password);
    QAction *eye = m_input->addAction(icon(u"password-show-on"_s), QLineEdit::TrailingPosition);
    eye->setCheckable(true);
    eye->setText(tr("Show or hide what is secret"));
    eye->setToolTip(eye->text());
    connect(eye, &QAction::toggled, this, [this](bool on) {
        m_revealed = on;
        m_input->setEchoMode(on ? QLineEdit::Normal : QLineEdit::Password);
        nameChips();
    });
}

void ChipEditor::offerChoices()
{
    m_completer = new QCompleter(this);
    m_completer->setModel(new QStringListModel(m_completer));
    m_completer->setCaseSensitivity(Qt::CaseInsensitive);
    m_completer->setFilterMode(Qt::MatchContains);
    m_completer->setWidget(m_input);
    connect(m_completer, qOverload<const QString &>(&QCompleter::activated), this, [this](const QString &text) {
        m_input->setText(text);
        addTyped();
    });
}

void ChipEditor::setTitle(const QString &title)
{
    m_title = title;
    FieldEditor::setTitle(title);
    nameChips();
}

QWidget *ChipEditor::mainInput() const
{
    return m_input;
}

Chip *ChipEditor::makeChip()
{
    auto *chip = new Chip(this);
    connect(chip, &Chip::removeRequested, this, [this, chip] { remove(chip); });
    connect(chip, &Chip::editRequested, this, [this, chip] { takeBack(chip); });
    connect(chip, &Chip::leaveRequested, this, [this, chip](int step) { focusChip(m_chips.indexOf(chip) + step); });
    connect(chip, &Chip::moveRequested, this, [this, chip](int step) { move(chip, step); });
    connect(chip, &Chip::typed, this, [this](const QString &text) {
        m_input->setFocus(Qt::OtherFocusReason);
        m_input->insert(text);
        readTyped(m_input->text());
    });
    return chip;
}

void ChipEditor::showValue()
{
    m_items = value().json().toArray();
    if (m_items.isEmpty())
        m_empty = value();
    while (m_chips.size() > m_items.size()) {
        Chip *chip = m_chips.takeLast();
        delete m_flow->takeAt(int(m_chips.size()));
        chip->hide();
        chip->deleteLater(); // it may be the one that asked for it
    }
    while (m_chips.size() < m_items.size()) {
        m_chips << makeChip();
        m_flow->insertWidget(int(m_chips.size()) - 1, m_chips.last());
        m_chips.last()->show();
    }
    nameChips();
    updateGeometry();
}

void ChipEditor::nameChips()
{
    for (qsizetype i = 0; i < m_chips.size(); ++i) {
        const bool hidden = field().secret && !m_revealed;
        m_chips.at(i)->setWords(hidden ? forms::secretMask() : valueText(m_items.at(i)), hidden);
        const QString name = hidden ? tr("a secret") : valueText(m_items.at(i));
        m_chips.at(i)->setAccessibleName(
            tr("%1: %2, %3 of %4", "field, element, position, how many").arg(m_title, name).arg(i + 1).arg(m_chips.size()));
    }
    const bool isSet = value().state() == FieldValue::State::Value;
    m_input->setPlaceholderText(!m_items.isEmpty() ? tr("Add…") : isSet ? tr("Empty list") : placeholder());
}

void ChipEditor::publish(const QJsonArray &items)
{
    take(items.isEmpty() ? m_empty : FieldValue::of(items));
    showValue();
}

void ChipEditor::readTyped(const QString &text)
{
    if (m_completer) {
        QStringList left;
        for (const QJsonValue &choice : element().oneOf) {
            if (!m_items.contains(choice))
                left << valueText(choice);
        }
        static_cast<QStringListModel *>(m_completer->model())->setStringList(left);
        m_completer->setCompletionPrefix(text);
        m_completer->complete();
    }
    QJsonArray items = m_items;
    QString problem;
    if (!text.isEmpty())
        items << scalarFromText(text, element(), problem);
    take(items.isEmpty() ? m_empty : FieldValue::of(items), problem);
}

void ChipEditor::addTyped()
{
    const QString text = m_input->text();
    if (text.isEmpty())
        return;
    QString problem;
    QJsonArray items = m_items;
    for (const QString &part : text.split(u'\n', Qt::SkipEmptyParts)) {
        const QJsonValue item = scalarFromText(part, element(), problem);
        if (field().type != forms::FormField::Type::Set || !items.contains(item))
            items << item;
    }
    if (!problem.isEmpty()) {
        take(FieldValue::of(items), problem);
        return;
    }
    m_input->clear();
    publish(items);
}

void ChipEditor::remove(Chip *chip)
{
    const qsizetype index = m_chips.indexOf(chip);
    QJsonArray items = m_items;
    items.removeAt(index);
    publish(items);
    focusChip(std::min(index, m_chips.size()));
}

void ChipEditor::takeBack(Chip *chip)
{
    addTyped();
    const qsizetype index = m_chips.indexOf(chip);
    if (!m_input->text().isEmpty() || index < 0)
        return;
    m_input->setText(valueText(m_items.at(index)));
    QJsonArray items = m_items;
    items.removeAt(index);
    m_items = items;
    publish(items);
    readTyped(m_input->text());
    if (m_completer)
        m_completer->popup()->hide();
    m_input->setFocus(Qt::OtherFocusReason);
}

void ChipEditor::move(Chip *chip, int step)
{
    const qsizetype from = m_chips.indexOf(chip);
    const qsizetype to = from + step;
    if (to < 0 || to >= m_chips.size())
        return;
    QJsonArray items = m_items;
    const QJsonValue item = items.takeAt(from);
    items.insert(to, item);
    publish(items);
    focusChip(to);
}

void ChipEditor::focusChip(qsizetype index)
{
    if (index < 0)
        return;
    if (index >= m_chips.size())
        m_input->setFocus(Qt::OtherFocusReason);
    else
        m_chips.at(index)->setFocus(Qt::OtherFocusReason);
}

bool ChipEditor::handleKey(int key, Qt::KeyboardModifiers modifiers)
{
    const bool atStart = m_input->cursorPosition() == 0 && !m_input->hasSelectedText();
    switch (key) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_input->text().isEmpty() || modifiers.testFlag(Qt::ControlModifier))
            return false;
        addTyped();
        return true;
    case Qt::Key_Backspace:
    case Qt::Key_Left:
        if (!atStart || m_chips.isEmpty())
            return false;
        focusChip(m_chips.size() - 1);
        return true;
    case Qt::Key_Down:
        if (m_completer)
            readTyped(m_input->text());
        return m_completer != nullptr;
    default:
        return false;
    }
}

bool ChipEditor::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_input && event->type() == QEvent::KeyPress) {
        const auto *press = static_cast<QKeyEvent *>(event);
        if (handleKey(press->key(), press->modifiers()))
            return true;
    }
    if (watched == m_input && (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut)) {
        // A popup of choices takes the focus for a moment; what is typed is not finished by that.
        const bool popup = static_cast<QFocusEvent *>(event)->reason() == Qt::PopupFocusReason;
        if (event->type() == QEvent::FocusOut && !popup)
            addTyped();
        update();
    }
    return FieldEditor::eventFilter(watched, event);
}

void ChipEditor::mousePressEvent(QMouseEvent *)
{
    m_input->setFocus(Qt::MouseFocusReason);
}

void ChipEditor::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    QStyleOptionFrame option;
    option.initFrom(this);
    option.state.setFlag(QStyle::State_HasFocus, m_input->hasFocus());
    paint::input(&painter, &option, m_input, false);
}

} // namespace ui
