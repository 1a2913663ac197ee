#include "ui/forms/reference_editor.h"

#include "ui/error_text.h"
#include "ui/style/icons.h"
#include "ui/theme.h"
#include "ui/widgets/label.h"

#include <QAbstractItemView>
#include <QAction>
#include <QCompleter>
#include <QFocusEvent>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPointer>
#include <QStandardItemModel>
#include <QUuid>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

using forms::FieldValue;

namespace {

constexpr int idRole = Qt::UserRole + 1;

FieldValue referTo(const QString &id)
{
    return FieldValue::of(QJsonObject { { u"id"_s, id } });
}

} // namespace

ReferenceEditor::ReferenceEditor(const forms::FormField &field, const FormContext &context, QWidget *parent)
    : FieldEditor(field, context, parent)
    , m_edit(new QLineEdit)
    , m_id(new Label({}, Type::MonoCaption, Voice::Text3))
    , m_completer(new QCompleter(this))
    , m_model(new QStandardItemModel(m_completer))
{
    auto *box = new QVBoxLayout(this);
    box->setContentsMargins(0, 0, 0, 0);
    box->setSpacing(space::tiny);
    box->addWidget(m_edit);
    box->addWidget(m_id);
    m_id->hide();
    setFocusProxy(m_edit);
    m_completer->setModel(m_model);
    m_completer->setFilterMode(Qt::MatchContains);
    m_completer->setCaseSensitivity(Qt::CaseInsensitive);
    m_completer->setWidget(m_edit);
    m_completer->setMaxVisibleItems(12);
    QAction *pick = m_edit->addAction(icon(u"go-down"_s, Ink::Text3), QLineEdit::TrailingPosition);
    pick->setText(tr("Pick one"));
    pick->setToolTip(pick->text());
    connect(pick, &QAction::triggered, this, [this] { offer({}); });
    m_edit->installEventFilter(this);
    connect(m_edit, &QLineEdit::textEdited, this, [this](const QString &text) {
        read(text);
        offer(text);
    });
    connect(m_edit, &QLineEdit::returnPressed, this, &ReferenceEditor::takeOnlyMatch);
    connect(m_completer, qOverload<const QModelIndex &>(&QCompleter::activated), this, [this](const QModelIndex &index) {
        take(referTo(index.data(idRole).toString()));
        showValue();
    });
}

QWidget *ReferenceEditor::mainInput() const
{
    return m_edit;
}

void ReferenceEditor::showValue()
{
    m_edit->setPlaceholderText(placeholder());
    const QString id = value().json().toObject().value("id"_L1).toString();
    if (!id.isEmpty())
        load();
    const auto chosen = std::find_if(m_choices.begin(), m_choices.end(), [&id](const EntityChoice &choice) { return choice.id == id; });
    const bool named = chosen != m_choices.end() && !chosen->name.isEmpty();
    m_edit->setText(named ? chosen->name : id);
    showChosen();
}

void ReferenceEditor::showChosen()
{
    const QString id = value().json().toObject().value("id"_L1).toString();
    m_id->setText(id);
    m_id->setVisible(!id.isEmpty() && m_edit->text() != id);
}

void ReferenceEditor::load()
{
    if (m_asked || !context().choices)
        return;
    m_asked = true;
    context().choices(field().reference, this, [this](const FormContext::Choices &choices) { fill(choices); });
}

void ReferenceEditor::fill(const FormContext::Choices &choices)
{
    if (!choices) {
        m_asked = false; // asked again when it is wanted again; an id can be typed meanwhile
        m_failure = explain(choices.error()).what;
        if (m_edit->isModified())
            read(m_edit->text());
        return;
    }
    m_failure.clear();
    m_choices = *choices;
    m_known = true;
    std::sort(m_choices.begin(), m_choices.end(), [](const EntityChoice &one, const EntityChoice &other) { return one.name < other.name; });
    QList<QStandardItem *> items;
    for (const EntityChoice &choice : m_choices) {
        auto *item = new QStandardItem(choice.name.isEmpty() ? choice.id : tr("%1  (%2)", "name, id").arg(choice.name, choice.id));
        item->setData(choice.id, idRole);
        items << item;
    }
    m_model->invisibleRootItem()->appendRows(items);
    if (m_edit->isModified())
        read(m_edit->text()); // the name may have been typed before it was known
    if (m_edit->hasFocus() && m_completer->popup()->isHidden() && m_edit->isModified())
        offer(m_edit->text());
    else if (!m_edit->isModified())
        showValue();
}

void ReferenceEditor::offer(const QString &text)
{
    load();
    m_completer->setCompletionPrefix(text);
    m_completer->complete();
}

/// What was typed begins or holds the name of one object alone: that is meant.
void ReferenceEditor::takeOnlyMatch()
{
    if (problem().isEmpty() || !m_known)
        return;
    m_completer->setCompletionPrefix(m_edit->text().trimmed());
    if (m_completer->completionCount() != 1)
        return;
    take(referTo(m_completer->currentIndex().data(idRole).toString()));
    showValue();
}

void ReferenceEditor::read(const QString &text)
{
    const QString wanted = text.trimmed();
    if (wanted.isEmpty()) {
        take(emptied());
        m_edit->setPlaceholderText(placeholder());
        showChosen();
        return;
    }
    const auto found = std::find_if(m_choices.begin(), m_choices.end(),
        [&wanted](const EntityChoice &choice) { return choice.name == wanted || choice.id.compare(wanted, Qt::CaseInsensitive) == 0; });
    if (found != m_choices.end())
        take(referTo(found->id));
    else if (!QUuid::fromString(wanted).isNull())
        take(referTo(wanted));
    else
        take(value(),
            m_known                   ? tr("None is called “%1”.").arg(wanted)
                : m_failure.isEmpty() ? tr("Give an id, or pick one of the list.")
                                      : tr("The list could not be read: %1. Give an id, or press Down to read it again.").arg(m_failure));
    showChosen();
}

bool ReferenceEditor::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_edit && event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Down) {
        offer(m_edit->isModified() ? m_edit->text() : QString());
        return true;
    }
    if (watched == m_edit && event->type() == QEvent::FocusIn)
        load();
    // Not by editingFinished(), which is told once more while the editor is being destroyed.
    if (watched == m_edit && event->type() == QEvent::FocusOut) {
        const Qt::FocusReason reason = static_cast<QFocusEvent *>(event)->reason();
        if (reason != Qt::PopupFocusReason && reason != Qt::ActiveWindowFocusReason) // somebody who looks elsewhere has not done typing
            takeOnlyMatch();
    }
    return FieldEditor::eventFilter(watched, event);
}

} // namespace ui
