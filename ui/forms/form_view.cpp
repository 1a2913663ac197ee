#include "ui/forms/form_view.h"

#include "models/forms/json_text.h"
#include "ui/forms/field_words.h"
#include "ui/forms/group_header.h"
#include "ui/widgets/label.h"

#include <QJsonArray>
#include <QScrollBar>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

namespace {
constexpr int mostFound = 60; ///< rows that a search shows at once
}

FormView::FormView(QWidget *parent)
    : QScrollArea(parent)
{
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus); // its fields have the focus
    viewport()->setAutoFillBackground(false);
}

void FormView::clear()
{
    m_sections.clear();
    m_rows.clear();
    m_errors.clear();
    m_changed.clear();
    m_draft = nullptr;
    delete widget();
}

void FormView::setDraft(forms::FormDraft &draft, FormOutline outline, const FormContext &context)
{
    clear();
    m_draft = &draft;
    m_outline = std::move(outline);
    m_context = context;
    m_changed = draft.changedPaths();
    m_firstOpened = false;
    auto *content = new QWidget;
    m_layout = new QVBoxLayout(content);
    m_layout->setContentsMargins(space::m, space::s, space::l, space::xl);
    m_layout->setSpacing(space::l);
    m_note = Label::wrapped({}, Type::Body, Voice::Text2);
    m_note->setContentsMargins(space::m, space::m, 0, 0);
    m_layout->addWidget(m_note);
    for (const FormOutline::Group &group : m_outline.groups)
        m_sections.push_back(makeSection(group));
    m_layout->addStretch();
    showRows();
    setWidget(content);
    content->setAutoFillBackground(false); // a scroll area switches it on
}

FormView::Section FormView::makeSection(const FormOutline::Group &group)
{
    Section section;
    section.leaves = group.leaves;
    section.made.resize(group.leaves.size());
    section.box = new QWidget;
    section.rows = new QVBoxLayout(section.box);
    section.rows->setContentsMargins(0, 0, 0, 0);
    section.rows->setSpacing(space::tiny);
    section.header = new GroupHeader(group.title);
    section.rows->addWidget(section.header);
    m_layout->addWidget(section.box);
    connect(section.header, &GroupHeader::toggled, this, [this] {
        if (m_level == Level::All && m_search.isEmpty())
            showRows();
    });
    return section;
}

FormRow *FormView::ensureRow(Section &section, size_t index)
{
    if (!section.made.at(index)) {
        const auto before
            = std::count_if(section.made.begin(), section.made.begin() + std::ptrdiff_t(index), [](FormRow *row) { return row; });
        section.made[index] = makeRow(*section.leaves.at(index));
        section.rows->insertWidget(int(before) + 1, section.made.at(index)); // below the header
    }
    return section.made.at(index);
}

FormRow *FormView::makeRow(const forms::FormLeaf &leaf)
{
    FieldEditor *editor = makeEditor(*leaf.field, m_context);
    auto *row = new FormRow(
        leaf.path, { fieldTitle(m_outline.form, leaf.path, *leaf.field), fieldHelp(m_outline.form, leaf.path, *leaf.field) }, editor);
    editor->setValue(m_draft->value(leaf.path));
    m_rows.insert(leaf.path, row);
    mark(*row);
    connect(editor, &FieldEditor::edited, this, [this, row] { readInput(*row); });
    const QString path = leaf.path;
    connect(row, &FormRow::revertRequested, this, [this, path] { write(path, [this, path] { m_draft->revert(path); }); });
    connect(row, &FormRow::defaultRequested, this, [this, path] { write(path, [this, path] { m_draft->setDefault(path); }); });
    connect(
        row, &FormRow::noneRequested, this, [this, path] { write(path, [this, path] { m_draft->set(path, forms::FieldValue::null()); }); });
    return row;
}

void FormView::readInput(FormRow &row)
{
    m_draft->set(row.path(), row.editor()->value());
    m_errors.remove(row.path()); // what the gateway said was about what stood there before
    mark(row);
    Q_EMIT edited();
}

void FormView::write(const QString &path, const std::function<void()> &change)
{
    change();
    FormRow *changed = m_rows.value(path);
    changed->editor()->setValue(m_draft->value(path));
    m_errors.remove(path);
    mark(*changed);
    Q_EMIT edited();
}

QString FormView::wasText(const QString &path) const
{
    const forms::FormField *field = m_draft->schema().find(path);
    const forms::FieldValue was = m_draft->openedValue(path);
    if (was.state() == forms::FieldValue::State::Unset)
        return tr("Was not set");
    if (was.state() == forms::FieldValue::State::Null)
        return tr("Was none");
    if (field && field->secret)
        return tr("Was %1", "value of a field").arg(forms::secretMask());
    const bool all = field && field->elements.size() == 1 && !field->elements.front().oneOf.isEmpty()
        && was.json().toArray().size() == field->elements.front().oneOf.size();
    const QString text = valueText(was.json());
    return all           ? tr("Was all %1", "values of a list, how many").arg(was.json().toArray().size())
        : text.isEmpty() ? tr("Was empty")
                         : tr("Was %1", "value of a field").arg(text);
}

void FormView::mark(FormRow &row)
{
    const bool told = m_draft->isChanged(row.path()) && !m_draft->isNew();
    row.setChanged(told ? wasText(row.path()) : QString());
    const QString problem = row.editor()->problem();
    row.setError(problem.isEmpty() ? m_errors.value(row.path()) : problem);
}

bool FormView::matches(const forms::FormLeaf &leaf) const
{
    const QString text
        = leaf.path + u' ' + fieldTitle(m_outline.form, leaf.path, *leaf.field) + u' ' + fieldHelp(m_outline.form, leaf.path, *leaf.field);
    return std::all_of(m_search.begin(), m_search.end(), [&text](const QString &word) { return text.contains(word, Qt::CaseInsensitive); });
}

bool FormView::isWanted(const forms::FormLeaf &leaf) const
{
    if (!m_search.isEmpty())
        return matches(leaf);
    switch (m_level) {
    case Level::Essentials:
        return m_outline.essentials.contains(leaf.path) || m_errors.contains(leaf.path);
    case Level::Changed:
        return m_changed.contains(leaf.path);
    case Level::All:
        return true;
    }
    Q_UNREACHABLE();
}

void FormView::showSection(Section &section, int &budget)
{
    const bool foldable = m_level == Level::All && m_search.isEmpty();
    section.header->setFoldable(foldable);
    section.header->setCount(foldable ? tr("%Ln field(s)", nullptr, int(section.leaves.size())) : QString());
    int shown = 0;
    for (size_t i = 0; i < section.leaves.size(); ++i) {
        const forms::FormLeaf &leaf = *section.leaves.at(i);
        const bool open = !foldable || section.header->isChecked();
        const bool wanted = open && isWanted(leaf) && budget > 0;
        if (wanted) {
            ensureRow(section, i)->show();
            ++shown;
            budget -= m_search.isEmpty() ? 0 : 1;
        } else if (section.made.at(i)) {
            section.made.at(i)->hide();
        }
    }
    section.box->setVisible(foldable || shown > 0);
}

void FormView::showRows()
{
    if (!m_draft)
        return;
    setUpdatesEnabled(false);
    int budget = mostFound;
    bool any = false;
    if (m_level == Level::All && m_search.isEmpty() && !m_sections.empty() && !m_firstOpened) {
        m_firstOpened = true; // the first group opens by itself, then it is as a person wants it
        m_sections.front().header->setChecked(true);
    }
    for (Section &section : m_sections) {
        showSection(section, budget);
        any = any || !section.box->isHidden();
    }
    QString note;
    if (!any)
        note = m_search.isEmpty() ? tr("Nothing is changed yet.") : tr("No field matches “%1”.").arg(m_search.join(u' '));
    else if (budget == 0)
        note = tr("The first %Ln fields that match. Type more to find others.", nullptr, mostFound);
    m_note->setText(note);
    m_note->setVisible(!note.isEmpty());
    setUpdatesEnabled(true);
}

FormView::Level FormView::level() const
{
    return m_level;
}

void FormView::setLevel(Level level)
{
    m_level = level;
    m_changed = m_draft ? m_draft->changedPaths() : QStringList();
    showRows();
    verticalScrollBar()->setValue(0);
}

void FormView::setSearch(const QString &text)
{
    m_search = text.split(u' ', Qt::SkipEmptyParts);
    showRows();
    verticalScrollBar()->setValue(0);
}

void FormView::refresh()
{
    for (FormRow *row : std::as_const(m_rows)) {
        if (!(row->editor()->value() == m_draft->value(row->path())))
            row->editor()->setValue(m_draft->value(row->path()));
        mark(*row);
    }
    if (m_level == Level::Changed) {
        m_changed = m_draft->changedPaths();
        showRows();
    }
}

void FormView::setErrors(const QHash<QString, QString> &sentences)
{
    m_errors = sentences;
    for (FormRow *row : std::as_const(m_rows))
        mark(*row);
    showRows();
}

QStringList FormView::problems() const
{
    QStringList paths;
    for (const FormRow *row : m_rows) {
        if (!row->editor()->problem().isEmpty())
            paths << row->path();
    }
    return paths;
}

QHash<QString, QString> FormView::unread() const
{
    QHash<QString, QString> texts;
    for (const FormRow *row : m_rows) {
        if (const QString &text = row->editor()->unread(); !text.isEmpty())
            texts.insert(row->path(), text);
    }
    return texts;
}

void FormView::setUnread(const QHash<QString, QString> &texts)
{
    for (auto one = texts.cbegin(); one != texts.cend(); ++one) {
        if (FormRow *holder = row(one.key()))
            holder->editor()->setUnread(one.value());
    }
}

QStringList FormView::faults() const
{
    const QStringList wrong = problems();
    QStringList paths;
    for (const Section &section : m_sections) {
        for (const forms::FormLeaf *leaf : section.leaves) {
            if (wrong.contains(leaf->path) || m_errors.contains(leaf->path))
                paths << leaf->path;
        }
    }
    return paths;
}

FormRow *FormView::row(const QString &path)
{
    for (Section &section : m_sections) {
        for (size_t i = 0; i < section.leaves.size(); ++i) {
            if (section.leaves.at(i)->path == path)
                return ensureRow(section, i);
        }
    }
    return nullptr;
}

void FormView::goTo(const QString &path)
{
    FormRow *target = row(path);
    if (!target)
        return;
    if (target->isHidden() || target->parentWidget()->isHidden()) {
        m_search.clear();
        for (Section &section : m_sections) {
            if (section.box == target->parentWidget())
                section.header->setChecked(true);
        }
        if (m_level != Level::All
            && !isWanted(*std::find_if(
                m_draft->leaves().begin(), m_draft->leaves().end(), [&path](const forms::FormLeaf &leaf) { return leaf.path == path; })))
            m_level = Level::All;
        showRows();
    }
    target->editor()->setFocus(Qt::OtherFocusReason);
    // The layout of rows that were hidden a moment ago is still to come.
    QTimer::singleShot(0, target, [this, target] { ensureWidgetVisible(target, 0, space::xl); });
}

QWidget *FormView::firstInput() const
{
    for (const Section &section : m_sections) {
        for (const FormRow *row : section.made) {
            if (row && row->isVisible() && row->editor()->isEnabled())
                return row->editor()->focusProxy() ? row->editor()->focusProxy() : row->editor();
        }
    }
    return nullptr;
}

void FormView::openAll()
{
    m_level = Level::All;
    for (Section &section : m_sections)
        section.header->setChecked(true);
    showRows();
}

int FormView::essentialCount() const
{
    return int(m_outline.essentials.size());
}

int FormView::fieldCount() const
{
    return m_outline.count();
}

} // namespace ui
