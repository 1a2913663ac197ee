#include "ui/wizards/protect/settings_step.h"

#include "models/provisioning/drafts/draft_answers.h"
#include "ui/widgets/segmented_switch.h"
#include "ui/wizards/protect/protect_wizard.h"
#include "ui/wizards/protect/question_form.h"
#include "ui/wizards/protect/question_words.h"

#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

using provisioning::DraftQuestion;

namespace {

/// Whether a page of its own asks it.
bool isAskedElsewhere(const QString &key)
{
    return key == u"strategy" || key == u"claim" || key.startsWith("service."_L1) || provisioning::applicationOf(key) >= 0;
}

/// The name says what is usual about most of the others.
bool isForFew(const DraftQuestion &question)
{
    return question.advanced || question.key == u"name" || question.key == u"group";
}

QList<DraftQuestion> settingsOf(const ProtectWizard &wizard)
{
    QList<DraftQuestion> questions = wizard.draft().questions();
    questions.removeIf([](const DraftQuestion &question) { return isAskedElsewhere(question.key); });
    return questions;
}

} // namespace

SettingsStep::SettingsStep(ProtectWizard &wizard, QWidget *parent)
    : ProtectStep(wizard, parent)
    , m_how(new SegmentedSwitch({ tr("Essentials"), tr("All") }))
    , m_form(new QuestionForm(wizard))
{
    m_how->setAccessibleName(tr("Which settings are shown"));
    auto *ground = new QWidget;
    auto *column = new QVBoxLayout(ground);
    column->setContentsMargins(space::m, space::m, space::xl, space::xl);
    column->setSpacing(space::m);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(space::m, 0, 0, 0);
    head->addWidget(m_how);
    head->addStretch();
    column->addLayout(head);
    column->addWidget(m_form);
    column->addStretch();
    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(ground);
    ground->setAutoFillBackground(false);
    scroll->viewport()->setAutoFillBackground(false);
    auto *box = new QVBoxLayout(this);
    box->setContentsMargins(0, 0, 0, 0);
    box->addWidget(scroll);
    connect(m_how, &SegmentedSwitch::currentChanged, this, &SettingsStep::showQuestions);
    connect(&wizard, &ProtectWizard::changed, this, &SettingsStep::showQuestions);
    showQuestions();
}

QString SettingsStep::caption() const
{
    return tr("What the plugins do. A greyed value is in force until another one is given.");
}

void SettingsStep::enter()
{
    m_form->showFirstOpen();
}

void SettingsStep::showQuestions()
{
    QList<DraftQuestion> questions = settingsOf(wizard());
    const QStringList missing = wizard().draft().missing();
    const bool all = m_how->current() == 1;
    // What needs an answer is shown in any case.
    questions.removeIf(
        [&](const DraftQuestion &question) { return !all && isForFew(question) && !question.answered && !missing.contains(question.key); });
    m_form->setQuestions(questions);
    Q_EMIT changed();
}

QString SettingsStep::blocker() const
{
    if (m_form->hasErrors())
        return tr("Correct what is marked");
    const QStringList missing = wizard().draft().missing();
    for (const DraftQuestion &question : settingsOf(wizard())) {
        if (missing.contains(question.key))
            return tr("Still needed: %1").arg(question_words::title(question));
    }
    return {};
}

bool SettingsStep::isFaulty() const
{
    return m_form->hasErrors();
}

} // namespace ui
