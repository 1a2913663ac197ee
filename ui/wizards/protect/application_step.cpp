#include "ui/wizards/protect/application_step.h"

#include "models/provisioning/drafts/draft_answers.h"
#include "models/provisioning/strategies/loopback_ports.h"
#include "ui/views/choice_list.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/segmented_switch.h"
#include "ui/widgets/two_panes.h"
#include "ui/wizards/protect/protect_wizard.h"
#include "ui/wizards/protect/question_form.h"
#include "ui/wizards/protect/question_input.h"
#include "ui/wizards/protect/question_words.h"

#include <QJsonArray>
#include <QScopedValueRollback>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

using provisioning::DraftQuestion;

ApplicationStep::ApplicationStep(ProtectWizard &wizard, QWidget *parent)
    : ProtectStep(wizard, parent)
{
    m_panes = new TwoPanes(makeLeft());
    m_panes->setDetail(makeRight());
    auto *box = new QVBoxLayout(this);
    box->setContentsMargins(0, 0, 0, 0);
    box->addWidget(m_panes);
    connect(&wizard, &ProtectWizard::changed, this, &ApplicationStep::showAnswers);
    choose(0);
}

QWidget *ApplicationStep::makeLeft()
{
    auto *left = new QWidget;
    auto *column = new QVBoxLayout(left);
    column->setContentsMargins(space::m, space::m, space::m, space::m);
    column->setSpacing(space::s);
    m_list = new ChoiceList(tr("Applications"));
    column->addWidget(m_list, 1);
    auto *row = new QHBoxLayout;
    row->setSpacing(space::s);
    QPushButton *add = makeButton(tr("&Add"), Loudness::Normal, u"list-add"_s);
    add->setAccessibleName(tr("Add an application"));
    m_remove = makeButton(tr("&Remove"));
    m_remove->setAccessibleName(tr("Remove this application"));
    row->addWidget(add);
    row->addWidget(m_remove);
    row->addStretch();
    column->addLayout(row);
    connect(m_list, &ChoiceList::chosen, this, [this](const QString &id) { choose(id.toInt()); });
    connect(add, &QPushButton::clicked, this, [this] { choose(wizard().addApplication()); });
    connect(m_remove, &QPushButton::clicked, this, [this] {
        // The answers of those behind it move up, and with them what their fields show.
        for (QuestionForm *form : std::as_const(m_forms))
            form->clear();
        m_registered.clear();
        wizard().removeApplication(m_index);
        choose(std::min(m_index, wizard().draft().applications() - 1));
    });
    return left;
}

QWidget *ApplicationStep::makeRight()
{
    auto *right = new QWidget;
    auto *column = new QVBoxLayout(right);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::m);
    auto *row = new QHBoxLayout;
    row->setContentsMargins(space::m, 0, 0, 0);
    row->setSpacing(space::m);
    m_which = new SegmentedSwitch({ tr("New"), tr("Registered already") });
    m_which->setAccessibleName(tr("Whether the provider has the application"));
    row->addWidget(m_which);
    m_how = new SegmentedSwitch({ tr("Essentials"), tr("All") });
    m_how->setAccessibleName(tr("Which fields of the application are shown"));
    row->addWidget(m_how);
    row->addStretch();
    column->addLayout(row);
    m_formPlace = new QWidget;
    auto *place = new QVBoxLayout(m_formPlace);
    place->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_formPlace);
    connect(m_which, &SegmentedSwitch::currentChanged, this, [this](int index) { setRegistered(index == 1); });
    connect(m_how, &SegmentedSwitch::currentChanged, this, &ApplicationStep::showAnswers);
    return right;
}

QString ApplicationStep::caption() const
{
    return tr("Which applications shall call the service? Others can be let in later.");
}

void ApplicationStep::enter()
{
    m_form->showFirstOpen();
}

QString ApplicationStep::key(const QString &name) const
{
    return provisioning::applicationKey(m_index, name);
}

QString ApplicationStep::nameOf(int index) const
{
    return wizard().text(provisioning::applicationKey(index, u"name"_s));
}

void ApplicationStep::choose(int index)
{
    m_index = index;
    while (m_forms.size() <= index) {
        auto *form = new QuestionForm(wizard());
        m_formPlace->layout()->addWidget(form);
        m_forms << form;
    }
    while (m_registered.size() <= index)
        m_registered << QString();
    m_form = m_forms.at(index);
    for (QuestionForm *form : std::as_const(m_forms))
        form->setVisible(form == m_form);
    const QScopedValueRollback showing(m_showing, true);
    m_which->setCurrent(wizard().question(key(u"client_id"_s)).answered ? 1 : 0);
    showAnswers();
}

void ApplicationStep::setRegistered(bool registered)
{
    if (m_showing)
        return;
    const QString clientId = key(u"client_id"_s);
    if (registered) {
        if (!m_registered.at(m_index).isEmpty())
            (void)wizard().answer(clientId, m_registered.at(m_index));
        showAnswers();
        if (QuestionInput *input = m_form->input(clientId))
            input->setFocus(Qt::OtherFocusReason);
        return;
    }
    m_registered[m_index] = wizard().text(clientId);
    (void)wizard().answer(clientId, QJsonValue::Null);
    showAnswers();
}

QList<DraftQuestion> ApplicationStep::questions() const
{
    const bool registered = m_which->current() == 1;
    const bool all = m_how->current() == 1;
    QList<DraftQuestion> questions = wizard().draft().questions();
    questions.removeIf([&](const DraftQuestion &question) {
        if (provisioning::applicationOf(question.key) != m_index)
            return true;
        return question.key == key(u"client_id"_s) ? !registered : question.advanced && !all && !question.answered;
    });
    return questions;
}

void ApplicationStep::showAnswers()
{
    if (m_index >= wizard().draft().applications()) // the draft is another one
        m_index = 0;
    m_form = m_forms.at(m_index);
    const QList<DraftQuestion> asked = questions();
    const QString redirects = key(u"redirect_uris"_s);
    const bool redirecting
        = std::any_of(asked.begin(), asked.end(), [&](const DraftQuestion &question) { return question.key == redirects; });
    m_form->setQuestions(asked);
    if (redirecting && !m_form->property("offersLoopback").toBool()) {
        QPushButton *offer = makeButton(tr("Use three addresses of this &computer"), Loudness::Ghost);
        offer->setAccessibleDescription(tr("Fills in the addresses on which the token lab waits for a login"));
        connect(offer, &QPushButton::clicked, this, &ApplicationStep::offerLoopback);
        auto *line = new QWidget;
        auto *row = new QHBoxLayout(line);
        row->setContentsMargins(0, 0, 0, 0);
        row->addStretch();
        row->addWidget(offer);
        m_form->addBelow(redirects, line);
        m_form->setProperty("offersLoopback", true);
        m_form->setQuestions(asked);
    }
    m_remove->setEnabled(wizard().draft().applications() > 1);
    showList();
    Q_EMIT changed();
}

void ApplicationStep::offerLoopback()
{
    if (QuestionInput *input = m_form->input(key(u"redirect_uris"_s)))
        input->enter(QJsonArray::fromStringList(provisioning::withFixedPorts({ u"http://127.0.0.1/callback"_s })));
}

void ApplicationStep::showList()
{
    QList<Choice> choices;
    QStringList listed { QString::number(m_index) };
    for (int i = 0; i < wizard().draft().applications(); ++i) {
        const QString name = nameOf(i);
        const DraftQuestion type = wizard().question(provisioning::applicationKey(i, u"type"_s));
        choices << Choice { QString::number(i), name.isEmpty() ? tr("Application %1").arg(i + 1) : name,
            question_words::choice(type, type.value.toString()), u"view-list-icons"_s };
        listed << choices.last().title << choices.last().more;
    }
    if (listed.join(u'\n') == m_listed)
        return;
    m_listed = listed.join(u'\n');
    m_list->setChoices(choices);
    m_list->setCurrent(QString::number(m_index));
}

QString ApplicationStep::blocker() const
{
    for (const QuestionForm *form : m_forms) {
        if (form->hasErrors())
            return tr("Correct what is marked");
    }
    if (m_which->current() == 1 && wizard().text(key(u"client_id"_s)).isEmpty())
        return tr("Give the client id of the registered application");
    const QStringList missing = wizard().draft().missing();
    for (const QString &open : missing) {
        const int index = provisioning::applicationOf(open);
        if (index < 0)
            continue;
        const QString name = nameOf(index);
        return tr("Still needed for “%1”: %2")
            .arg(name.isEmpty() ? tr("Application %1").arg(index + 1) : name, question_words::title(wizard().question(open)));
    }
    return {};
}

bool ApplicationStep::isFaulty() const
{
    return std::any_of(m_forms.begin(), m_forms.end(), [](const QuestionForm *form) { return form->hasErrors(); });
}

} // namespace ui
