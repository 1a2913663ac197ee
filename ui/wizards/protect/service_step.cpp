#include "ui/wizards/protect/service_step.h"

#include "ui/error_text.h"
#include "ui/session/entity_lists.h"
#include "ui/style/icons.h"
#include "ui/views/bones.h"
#include "ui/views/cell_delegate.h"
#include "ui/views/choice_list.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/label.h"
#include "ui/widgets/segmented_switch.h"
#include "ui/widgets/state_panel.h"
#include "ui/widgets/two_panes.h"
#include "ui/wizards/protect/detail_column.h"
#include "ui/wizards/protect/protect_wizard.h"
#include "ui/wizards/protect/question_form.h"
#include "ui/words/joined_text.h"

#include <QLineEdit>
#include <QScrollArea>
#include <QStackedLayout>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

using Reading = ProtectWizard::Reading;

namespace {

const QStringList describing { u"service.name"_s, u"service.url"_s, u"service.paths"_s };

/// What the table of services shows of the one of that name; nothing while that is not known.
tables::Marks marksOf(const EntityLists &lists, const QString &name)
{
    const auto content = lists.services().typedContent();
    if (!content)
        return {};
    const auto &rows = content->rows();
    const auto found = std::find_if(rows.cbegin(), rows.cend(), [&name](const tables::ServiceRow &row) { return row.name == name; });
    return found == rows.cend() || found->guard == tables::Guard::Unknown ? tables::Marks() : found->protection;
}

QString wordsOf(const tables::Marks &marks)
{
    QStringList words;
    for (const tables::Mark &mark : marks)
        words << mark.text;
    return enumeration(words);
}

} // namespace

ServiceStep::ServiceStep(ProtectWizard &wizard, QWidget *parent)
    : ProtectStep(wizard, parent)
    , m_which(new SegmentedSwitch({ tr("On the gateway"), tr("A new one") }))
    , m_stack(new QStackedLayout)
{
    m_which->setAccessibleName(tr("Which service"));
    auto *box = new QVBoxLayout(this);
    box->setContentsMargins(0, 0, 0, 0);
    box->setSpacing(0);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(space::xl, space::m, space::xl, space::s);
    head->addWidget(m_which);
    head->addStretch();
    box->addLayout(head);
    box->addLayout(m_stack, 1); // first: a stack shows what it gets at once, without a page as a window
    m_stack->addWidget(makeExisting());
    m_stack->addWidget(makeNew());
    connect(m_which, &SegmentedSwitch::currentChanged, this, [this](int index) { setNew(index == 1); });
    connect(&wizard, &ProtectWizard::changed, this, &ServiceStep::showAnswers);
    connect(wizard.bench().entities->list(u"services"_s), &EntityList::modelChanged, this, &ServiceStep::watchGuards);
    watchGuards();
    showAnswers();
}

void ServiceStep::watchGuards()
{
    connect(&wizard().bench().entities->services(), &tables::TableModel::refreshed, this, [this] {
        showGuards();
        showAnswers();
    });
    showGuards();
}

/// Marks what anybody can call, and what is protected by half. What is protected needs no word here.
void ServiceStep::showGuards()
{
    QHash<QString, Badge> badges;
    if (const auto content = wizard().bench().entities->services().typedContent()) {
        for (const tables::ServiceRow &row : content->rows()) {
            const auto lacking = std::find_if(row.protection.begin(), row.protection.end(), [](const tables::Mark &mark) {
                return mark.kind == tables::MarkKind::Open || mark.kind == tables::MarkKind::Incomplete;
            });
            if (lacking != row.protection.end())
                badges.insert(row.name, markBadge(*lacking));
        }
    }
    m_list->choices()->setBadges(std::move(badges));
}

QWidget *ServiceStep::makeExisting()
{
    auto *left = new QWidget;
    auto *column = new QVBoxLayout(left);
    column->setContentsMargins(space::m, 0, space::m, space::m);
    column->setSpacing(space::s);
    m_filter = new QLineEdit;
    m_filter->setPlaceholderText(tr("Filter by name or address"));
    m_filter->setAccessibleName(tr("Filter the services to choose from"));
    m_filter->addAction(icon(u"edit-find"_s, Ink::Text3), QLineEdit::LeadingPosition);
    m_filter->setClearButtonEnabled(true);
    column->addWidget(m_filter);
    m_counts = new Label({}, Type::Caption, Voice::Text3);
    column->addWidget(m_counts);
    m_list = new ChoiceList(tr("Services of the gateway"));
    m_bones = new Bones;
    m_state = new StatePanel(u"network-server"_s, {}, {});
    QPushButton *again = makeButton(tr("&Read again"));
    connect(again, &QPushButton::clicked, this, [this] { wizard().readGateway(true); });
    m_state->addAction(again);
    m_listStack = new QStackedLayout;
    column->addLayout(m_listStack, 1);
    for (QWidget *page : { static_cast<QWidget *>(m_list), m_bones, static_cast<QWidget *>(m_state) })
        m_listStack->addWidget(page);
    connect(m_filter, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_list->setFilter(text);
        showList();
    });
    connect(m_list, &ChoiceList::chosen, this, &ServiceStep::choose);
    connect(m_list, &QTreeView::activated, this, &ProtectStep::nextRequested);
    m_panes = new TwoPanes(left);
    return m_panes;
}

QWidget *ServiceStep::makeNew()
{
    m_form = new QuestionForm(wizard());
    auto *ground = new QWidget;
    auto *box = new QVBoxLayout(ground);
    box->setContentsMargins(space::m, space::s, space::xl, space::xl);
    box->addWidget(m_form);
    box->addStretch();
    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(ground);
    ground->setAutoFillBackground(false);
    scroll->viewport()->setAutoFillBackground(false);
    return scroll;
}

QString ServiceStep::caption() const
{
    return tr("Which service shall be protected? A new one gets its route with the plan.");
}

void ServiceStep::enter()
{
    wizard().readGateway();
    if (isNew())
        m_form->showFirstOpen();
    else
        m_filter->setFocus(Qt::OtherFocusReason);
}

bool ServiceStep::isNew() const
{
    return m_which->current() == 1;
}

/// The answers of the other side are put aside, so that changing one's mind twice loses nothing.
void ServiceStep::setNew(bool isNew)
{
    ProtectWizard &state = wizard();
    m_switching = true;
    if (isNew) {
        (void)state.answer(u"service.name"_s, QJsonValue::Null);
        for (const QString &key : describing) {
            if (m_described.contains(key))
                (void)state.answer(key, m_described.value(key));
        }
    } else {
        putAside();
        // Paths are asked for only while there is an address.
        for (auto key = describing.crbegin(); key != describing.crend(); ++key)
            (void)state.answer(*key, QJsonValue::Null);
        if (!m_chosen.isEmpty())
            (void)state.answer(u"service.name"_s, m_chosen);
    }
    m_switching = false;
    showAnswers();
    m_stack->setCurrentIndex(isNew ? 1 : 0);
    if (isNew)
        m_form->showFirstOpen();
    Q_EMIT changed();
}

void ServiceStep::putAside()
{
    m_described = {};
    for (const QString &key : describing) {
        if (const auto question = wizard().question(key); question.answered)
            m_described.insert(key, question.value);
    }
}

void ServiceStep::choose(const QString &name)
{
    m_chosen = name;
    (void)wizard().answer(u"service.name"_s, name);
}

void ServiceStep::showAnswers()
{
    if (m_switching)
        return;
    const auto url = wizard().question(u"service.url"_s);
    const QString name = wizard().text(u"service.name"_s);
    if (url.answered && !isNew()) { // of a file, or of whoever opened the wizard
        putAside();
        m_which->setCurrent(1);
        return;
    }
    QList<provisioning::DraftQuestion> asked;
    for (const QString &key : describing) {
        provisioning::DraftQuestion question = wizard().question(key);
        if (question.key.isEmpty())
            continue;
        question.required = key != u"service.paths";
        question.choices.clear();
        asked << question;
    }
    m_form->setQuestions(asked);
    if (!isNew())
        m_chosen = name;
    showList();
    const QString guards = wordsOf(marksOf(*wizard().bench().entities, name));
    const QString shown = u"%1/%2/%3/%4"_s.arg(name).arg(int(wizard().readingServices())).arg(wizard().services().size()).arg(guards);
    if (shown != m_shown)
        m_panes->setDetail(makeDetail());
    m_shown = shown;
    Q_EMIT changed();
}

void ServiceStep::showList()
{
    const QList<ServiceChoice> &services = wizard().services();
    if (m_listed != services.size()) {
        const QString icon = u"network-server"_s;
        QList<Choice> choices;
        choices.reserve(services.size());
        for (const ServiceChoice &service : services) {
            Choice choice { service.name, service.name, service.address, icon };
            if (!service.enabled)
                choice.badge = Badge { .text = tr("off"), .glyph = Glyph::Off };
            choices << choice;
        }
        m_list->setChoices(choices);
        m_listed = int(services.size());
        m_list->setCurrent(m_chosen);
    } else if (m_list->current() != m_chosen) {
        m_list->setCurrent(m_chosen);
    }
    const int total = m_list->choices()->total();
    const int found = m_list->choices()->rowCount();
    const Reading reading = wizard().readingServices();
    const QLocale locale;
    m_counts->setText(reading == Reading::Done
            ? tr("%1 of %2", "so many shown of so many").arg(locale.toString(found), locale.toString(total))
            : QString());
    QWidget *page = m_list;
    if (total == 0 && reading == Reading::Running) {
        page = m_bones;
    } else if (total == 0 && reading == Reading::Failed) {
        const ErrorText text = explain(wizard().servicesError());
        m_state->setWords(text.what, text.fix);
        page = m_state;
    } else if (found == 0 && reading == Reading::Done) {
        m_state->setWords(total == 0 ? tr("No services yet") : tr("Nothing matches “%1”").arg(m_filter->text()),
            tr("Choose “A new one” above to make the service with the plan."));
        page = m_state;
    }
    m_listStack->setCurrentWidget(page);
}

QWidget *ServiceStep::makeDetail() const
{
    const QString name = wizard().text(u"service.name"_s);
    const QList<ServiceChoice> &services = wizard().services();
    const auto found
        = std::find_if(services.begin(), services.end(), [&name](const ServiceChoice &service) { return service.name == name; });
    if (found == services.end()) {
        auto *none = new DetailColumn(tr("No service chosen"));
        none->addText(tr("Everybody who reaches its routes can call a service until it is protected."));
        return none;
    }
    auto *column = new DetailColumn(found->name);
    QList<std::pair<QString, QString>> facts { { tr("Address"), found->address } };
    if (const QString guards = wordsOf(marksOf(*wizard().bench().entities, name)); !guards.isEmpty())
        facts.append({ tr("Protection"), guards });
    column->addFacts(facts);
    column->addText(
        tr("Its routes stay as they are. The plan looks at the plugins that guard it already and says what stands in the way."));
    return column;
}

QString ServiceStep::blocker() const
{
    const QString name = wizard().text(u"service.name"_s);
    if (!isNew())
        return name.isEmpty() ? tr("Choose a service") : QString();
    if (m_form->hasErrors())
        return tr("Correct what is marked");
    if (name.isEmpty())
        return tr("Give the service a name");
    if (wizard().text(u"service.url"_s).isEmpty())
        return tr("Give the address that the gateway forwards to");
    return {};
}

bool ServiceStep::isFaulty() const
{
    return isNew() && m_form->hasErrors();
}

} // namespace ui
