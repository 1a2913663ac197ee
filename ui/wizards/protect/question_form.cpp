#include "ui/wizards/protect/question_form.h"

#include "ui/error_text.h"
#include "ui/theme.h"
#include "ui/widgets/field_row.h"
#include "ui/wizards/protect/protect_wizard.h"
#include "ui/wizards/protect/question_input.h"
#include "ui/wizards/protect/question_words.h"

#include <QJsonObject>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

using provisioning::DraftQuestion;

QuestionForm::QuestionForm(ProtectWizard &wizard, QWidget *parent)
    : QWidget(parent)
    , m_wizard(wizard)
    , m_column(new QWidget)
    , m_box(new QVBoxLayout(m_column))
{
    m_box->setContentsMargins(0, 0, 0, 0);
    m_box->setSpacing(space::s);
    m_column->setMaximumWidth(grown(size::formLabel + size::formField + space::xxl, fontMetrics()));
    auto *row = new QHBoxLayout(this); // a layout knows of the limit when it asks how high the column is
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_column, 100);
    row->addStretch(1);
}

FieldRow *QuestionForm::rowFor(const DraftQuestion &question)
{
    if (FieldRow *known = m_rows.value(question.key))
        return known;
    auto *input = new QuestionInput(question);
    auto *row = new FieldRow(question_words::title(question), input, question_words::help(question), m_column);
    connect(input, &QuestionInput::answered, this, [this, key = question.key](const QJsonValue &value) { take(key, value); });
    m_rows.insert(question.key, row);
    return row;
}

void QuestionForm::setQuestions(const QList<DraftQuestion> &questions)
{
    QStringList keys;
    for (const DraftQuestion &question : questions)
        keys << question.key;
    for (auto row = m_rows.cbegin(); row != m_rows.cend(); ++row) {
        if (!keys.contains(row.key()))
            (*row)->hide();
    }
    int at = 0;
    for (const DraftQuestion &question : questions) {
        FieldRow *row = rowFor(question);
        static_cast<QuestionInput *>(row->input())->setQuestion(question);
        if (keys != m_shown)
            m_box->insertWidget(at, row);
        row->show();
        ++at;
        if (QWidget *extra = m_extras.value(question.key)) {
            if (keys != m_shown)
                m_box->insertWidget(at, extra);
            ++at;
        }
    }
    for (auto extra = m_extras.cbegin(); extra != m_extras.cend(); ++extra)
        (*extra)->setVisible(keys.contains(extra.key()));
    const bool same = keys == m_shown;
    m_shown = keys;
    if (!same)
        putInTabOrder();
}

/// The order of making is not that of the form.
void QuestionForm::putInTabOrder()
{
    QWidget *before = nullptr;
    for (int i = 0; i < m_box->count(); ++i) {
        const QList<QWidget *> inside = m_box->itemAt(i)->widget()->findChildren<QWidget *>();
        for (QWidget *widget : inside) {
            const bool inPopup = widget->window() != window(); // the list of a combo box
            if ((widget->focusPolicy() & Qt::TabFocus) == 0 || widget->focusProxy() || inPopup)
                continue;
            if (before)
                setTabOrder(before, widget);
            before = widget;
        }
    }
}

void QuestionForm::clear()
{
    qDeleteAll(m_rows);
    qDeleteAll(m_extras);
    m_rows.clear();
    m_extras.clear();
    m_shown.clear();
}

void QuestionForm::addBelow(const QString &key, QWidget *extra)
{
    extra->setParent(m_column);
    m_extras.insert(key, extra);
    m_shown.clear();
}

QuestionInput *QuestionForm::input(const QString &key) const
{
    FieldRow *row = m_rows.value(key);
    return row ? static_cast<QuestionInput *>(row->input()) : nullptr;
}

void QuestionForm::take(const QString &key, const QJsonValue &value)
{
    FieldRow *row = m_rows.value(key);
    const core::Result<> taken = m_wizard.answer(key, value);
    if (taken) {
        row->setError({});
        return;
    }
    // What stood there before must not count behind the back of what is typed now.
    (void)m_wizard.answer(key, QJsonValue::Null);
    core::Error error = taken.error();
    QJsonObject fields = error.fields.toObject();
    fields.insert(u"key"_s, row->input()->focusProxy() ? row->input()->focusProxy()->accessibleName() : key); // as the person sees it
    error.fields = fields;
    const ErrorText text = explain(error);
    row->setError(u"%1. %2"_s.arg(text.what, text.fix));
}

bool QuestionForm::hasErrors() const
{
    return std::any_of(m_shown.begin(), m_shown.end(),
        [this](const QString &key) { return m_rows.contains(key) && !m_rows.value(key)->error().isEmpty(); });
}

void QuestionForm::showFirstOpen()
{
    const QStringList missing = m_wizard.draft().missing();
    for (const QString &key : std::as_const(m_shown)) {
        if (m_rows.value(key)->error().isEmpty() && !missing.contains(key))
            continue;
        m_rows.value(key)->input()->setFocus(Qt::OtherFocusReason);
        return;
    }
}

} // namespace ui
