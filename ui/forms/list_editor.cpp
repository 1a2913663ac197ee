#include "ui/forms/list_editor.h"

#include "ui/theme.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/label.h"

#include <QFormLayout>
#include <QJsonArray>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

using forms::FieldValue;

RowsEditor::RowsEditor(const forms::FormField &field, const FormContext &context, const QString &addText, QWidget *parent)
    : FieldEditor(field, context, parent)
    , m_rows(new QVBoxLayout)
    , m_add(makeButton(addText, Loudness::Normal, u"list-add"_s))
{
    auto *box = new QVBoxLayout(this);
    box->setContentsMargins(0, 0, 0, 0);
    box->setSpacing(space::s);
    m_rows->setSpacing(space::s);
    box->addLayout(m_rows);
    box->addWidget(m_add, 0, Qt::AlignLeft);
    setFocusProxy(m_add);
    connect(m_add, &QPushButton::clicked, this, [this] { addRow(); });
}

void RowsEditor::setTitle(const QString &title)
{
    m_title = title;
    m_add->setAccessibleName(tr("%1: %2", "field, what a button does").arg(title, m_add->text().remove(u'&')));
    nameRows();
}

QWidget *RowsEditor::mainInput() const
{
    return m_add;
}

void RowsEditor::append(QWidget *content, const QList<QWidget *> &buttons)
{
    auto *row = new QWidget;
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(space::tiny);
    line->addWidget(content, 1);
    for (QWidget *button : buttons)
        line->addWidget(button, 0, Qt::AlignTop);
    m_rows->addWidget(row);
    row->show(); // at once, so that it can take the focus
}

void RowsEditor::clearRows()
{
    while (QLayoutItem *item = m_rows->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater(); // a button of the row may be the one that asked for it
        delete item;
    }
}

int RowsEditor::indexOf(const QWidget *content) const
{
    return m_rows->indexOf(content->parentWidget());
}

QVBoxLayout *RowsEditor::rows() const
{
    return m_rows;
}

const QString &RowsEditor::title() const
{
    return m_title;
}

ListEditor::ListEditor(const forms::FormField &field, const FormContext &context, QWidget *parent)
    : RowsEditor(field, context, tr("Add an element"), parent)
{
}

void ListEditor::showValue()
{
    clearRows();
    m_editors.clear();
    const QJsonArray items = value().json().toArray();
    for (const QJsonValue &item : items)
        appendElement(FieldValue::of(item));
    nameRows();
}

void ListEditor::appendElement(const FieldValue &value)
{
    FieldEditor *editor = makeEditor(field().elements.front(), { context().choices, true });
    QPushButton *up = makeIconButton(u"go-up"_s, {});
    QPushButton *down = makeIconButton(u"go-down"_s, {});
    QPushButton *remove = makeIconButton(u"edit-delete"_s, {});
    append(editor, { up, down, remove });
    editor->setValue(value);
    m_editors << editor;
    connect(up, &QPushButton::clicked, this, [this, editor] { move(editor, -1); });
    connect(down, &QPushButton::clicked, this, [this, editor] { move(editor, 1); });
    connect(remove, &QPushButton::clicked, this, [this, editor] {
        const int at = int(m_editors.indexOf(editor));
        m_editors.removeAt(at);
        publish();
        showValue();
        mainInput()->setFocus(Qt::OtherFocusReason);
    });
    connect(editor, &FieldEditor::edited, this, &ListEditor::publish);
}

void ListEditor::addRow()
{
    appendElement({});
    nameRows();
    publish();
    m_editors.last()->setFocus(Qt::TabFocusReason);
}

void ListEditor::move(FieldEditor *editor, int step)
{
    const qsizetype from = m_editors.indexOf(editor);
    const qsizetype to = from + step;
    if (to < 0 || to >= m_editors.size())
        return;
    m_editors.move(from, to);
    QWidget *row = editor->parentWidget();
    rows()->removeWidget(row);
    rows()->insertWidget(int(to), row);
    nameRows();
    publish();
}

void ListEditor::nameRows()
{
    for (qsizetype i = 0; i < m_editors.size(); ++i) {
        const QString name = tr("%1, element %2", "field of a form, position").arg(title()).arg(i + 1);
        m_editors.at(i)->setTitle(name);
        const QList<QPushButton *> buttons
            = m_editors.at(i)->parentWidget()->findChildren<QPushButton *>(QString(), Qt::FindDirectChildrenOnly);
        const QStringList words { tr("Move up: %1").arg(name), tr("Move down: %1").arg(name), tr("Remove: %1").arg(name) };
        for (qsizetype b = 0; b < std::min(buttons.size(), words.size()); ++b) {
            buttons.at(b)->setAccessibleName(words.at(b));
            buttons.at(b)->setToolTip(words.at(b));
        }
    }
}

void ListEditor::publish()
{
    QJsonArray items;
    QString problem;
    for (const FieldEditor *editor : m_editors) {
        items << (editor->value().state() == FieldValue::State::Unset ? QJsonValue(QJsonValue::Null) : editor->value().json());
        if (problem.isEmpty())
            problem = editor->problem();
    }
    take(items.isEmpty() && context().isNew ? FieldValue() : FieldValue::of(items), problem);
}

MapEditor::MapEditor(const forms::FormField &field, const FormContext &context, QWidget *parent)
    : RowsEditor(field, context, tr("Add an entry"), parent)
{
}

void MapEditor::showValue()
{
    clearRows();
    m_entries.clear();
    const QJsonObject map = value().json().toObject();
    for (auto entry = map.begin(); entry != map.end(); ++entry)
        appendEntry(entry.key(), FieldValue::of(*entry));
    nameRows();
}

void MapEditor::appendEntry(const QString &key, const FieldValue &value)
{
    auto *content = new QWidget;
    auto *line = new QHBoxLayout(content);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(space::s);
    FieldEditor *keyEditor = makeEditor(field().elements.front(), { {}, true });
    FieldEditor *valueEditor = makeEditor(field().elements.back(), { context().choices, true });
    line->addWidget(keyEditor, 2, Qt::AlignTop);
    line->addWidget(valueEditor, 3, Qt::AlignTop);
    QPushButton *remove = makeIconButton(u"edit-delete"_s, {});
    append(content, { remove });
    keyEditor->setValue(FieldValue::of(key));
    valueEditor->setValue(value);
    m_entries << Row { content, keyEditor, valueEditor };
    connect(remove, &QPushButton::clicked, this, [this, content] {
        m_entries.removeIf([content](const Row &row) { return row.content == content; });
        publish();
        showValue();
        mainInput()->setFocus(Qt::OtherFocusReason);
    });
    connect(keyEditor, &FieldEditor::edited, this, &MapEditor::publish);
    connect(valueEditor, &FieldEditor::edited, this, &MapEditor::publish);
}

void MapEditor::addRow()
{
    appendEntry({}, {});
    nameRows();
    m_entries.last().key->setFocus(Qt::TabFocusReason);
}

void MapEditor::nameRows()
{
    for (qsizetype i = 0; i < m_entries.size(); ++i) {
        const Row &row = m_entries.at(i);
        row.key->setTitle(tr("%1, key %2", "field of a form, position").arg(title()).arg(i + 1));
        row.value->setTitle(tr("%1, value %2", "field of a form, position").arg(title()).arg(i + 1));
        const QString words = tr("Remove: %1, entry %2", "field of a form, position").arg(title()).arg(i + 1);
        const auto buttons = row.content->parentWidget()->findChildren<QPushButton *>(QString(), Qt::FindDirectChildrenOnly);
        for (QPushButton *button : buttons) {
            button->setAccessibleName(words);
            button->setToolTip(words);
        }
    }
}

void MapEditor::publish()
{
    QJsonObject map;
    QString problem;
    for (const Row &row : m_entries) {
        const QString key = row.key->value().json().toString();
        if (key.isEmpty())
            continue; // not an entry yet
        if (map.contains(key))
            problem = tr("The key “%1” stands there twice.").arg(key);
        map.insert(key, row.value->value().state() == FieldValue::State::Unset ? QJsonValue(QString()) : row.value->value().json());
        if (problem.isEmpty())
            problem = row.value->problem();
    }
    take(map.isEmpty() && context().isNew ? FieldValue() : FieldValue::of(map), problem);
}

RecordEditor::RecordEditor(const forms::FormField &field, const FormContext &context, QWidget *parent)
    : FieldEditor(field, context, parent)
{
    auto *form = new QFormLayout(this);
    form->setContentsMargins(0, 0, 0, 0);
    form->setHorizontalSpacing(space::s);
    form->setVerticalSpacing(space::xs);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    for (const forms::FormField &member : field.fields) {
        FieldEditor *editor = makeEditor(member, { context.choices, true });
        form->addRow(new Label(member.name, Type::MonoCaption, Voice::Text2), editor);
        m_members << editor;
        connect(editor, &FieldEditor::edited, this, &RecordEditor::publish);
    }
    if (!m_members.isEmpty())
        setFocusProxy(m_members.first()->mainInput());
}

void RecordEditor::setTitle(const QString &title)
{
    for (FieldEditor *member : m_members)
        member->setTitle(tr("%1, %2", "element of a list, member of it").arg(title, member->field().name));
}

QWidget *RecordEditor::mainInput() const
{
    return m_members.isEmpty() ? const_cast<RecordEditor *>(this) : m_members.first()->mainInput();
}

void RecordEditor::showValue()
{
    const QJsonObject record = value().json().toObject();
    for (FieldEditor *member : m_members)
        member->setValue(FieldValue::fromMember(record, member->field().name));
}

void RecordEditor::publish()
{
    QJsonObject record = value().json().toObject(); // members that the schema does not know stay
    QString problem;
    for (const FieldEditor *member : m_members) {
        if (member->value().state() == FieldValue::State::Unset)
            record.remove(member->field().name);
        else
            record.insert(member->field().name, member->value().json());
        if (problem.isEmpty())
            problem = member->problem();
    }
    take(FieldValue::of(record), problem);
}

} // namespace ui
