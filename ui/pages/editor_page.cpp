#include "ui/pages/editor_page.h"

#include "models/provisioning/plan/plan.h"
#include "ui/error_text.h"
#include "ui/forms/change_preview.h"
#include "ui/forms/conflict_note.h"
#include "ui/forms/edit_footer.h"
#include "ui/forms/form_view.h"
#include "ui/forms/merge_view.h"
#include "ui/forms/plugin_chooser.h"
#include "ui/forms/raw_pane.h"
#include "ui/navigator.h"
#include "ui/operations.h"
#include "ui/pages/page_head.h"
#include "ui/session/gateway_session.h"
#include "ui/session/keychain_question.h"
#include "ui/session/task_list.h"
#include "ui/style/icons.h"
#include "ui/views/bones.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/callout.h"
#include "ui/widgets/segmented_switch.h"
#include "ui/widgets/state_panel.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QResizeEvent>
#include <QShortcut>
#include <QSplitter>
#include <QStackedLayout>
#include <QVBoxLayout>

#include <array>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

EditRequest requestOf(const Place &place)
{
    const auto detail = [&place](const char *name) { return place.details.value(QLatin1String(name)).toString(); };
    return { detail("kind"), place.object, detail("plugin"), detail("parentKind"), detail("parent"), detail("source") };
}

} // namespace

EditorPage::EditorPage(Workbench &bench, QWidget *parent)
    : Page(parent)
    , m_bench(bench)
    , m_head(new PageHead({}))
    , m_stack(new QStackedLayout)
    , m_work(new QWidget)
    , m_preview(new ChangePreview)
    , m_footer(new EditFooter)
    , m_chooser(new PluginChooser)
    , m_bones(new Bones)
{
    auto *box = new QVBoxLayout(this);
    box->setContentsMargins(0, 0, 0, 0);
    box->setSpacing(0);
    box->addWidget(m_head);
    box->addLayout(m_stack, 1);
    auto *work = new QVBoxLayout(m_work);
    work->setContentsMargins(0, 0, 0, 0);
    work->setSpacing(0);
    work->addWidget(makeBar());
    work->addWidget(makeNotes());
    work->addWidget(makeEditor(), 1);
    work->addWidget(m_footer);
    makeStates();
    m_search->installEventFilter(this);
    auto *saveKey = new QShortcut(QKeySequence::Save, this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut);
    connect(saveKey, &QShortcut::activated, this, &EditorPage::save);
    connect(m_form, &FormView::edited, this, &EditorPage::takeForm);
    connect(m_raw, &RawPane::edited, this, &EditorPage::takeRaw);
    connect(m_footer, &EditFooter::cancelRequested, this, &EditorPage::askToDiscard);
    connect(m_footer, &EditFooter::previewRequested, this, &EditorPage::preview);
    connect(m_footer, &EditFooter::backRequested, this, &EditorPage::backToForm);
    connect(m_footer, &EditFooter::saveRequested, this, &EditorPage::save);
    connect(m_footer, &EditFooter::faultRequested, this, [this] {
        backToForm();
        const QStringList faults = m_form->faults();
        if (!faults.isEmpty())
            m_form->goTo(faults.first());
        showCounts();
    });
}

EditorPage::~EditorPage() = default;

QWidget *EditorPage::makeBar()
{
    m_barBox = new Surface(Layer::Surface, Qt::BottomEdge);
    m_bar = new QBoxLayout(QBoxLayout::TopToBottom, m_barBox); // until it is known how wide: a window that grew does not shrink again
    m_bar->setContentsMargins(space::xl, 0, space::xl, space::m);
    m_bar->setSpacing(space::m);
    m_search = new QLineEdit;
    m_search->setAccessibleName(tr("Search fields"));
    m_search->addAction(icon(u"edit-find"_s, Ink::Text3), QLineEdit::LeadingPosition);
    m_search->setClearButtonEnabled(true);
    m_search->setMaximumWidth(grown(size::formField, fontMetrics()));
    m_search->setMinimumWidth(grown(size::formLabel, fontMetrics()));
    m_bar->addWidget(m_search, 1);
    m_level = new SegmentedSwitch({ tr("Essentials"), tr("Changed"), tr("All") });
    m_level->setAccessibleName(tr("Which fields are shown"));
    m_bar->addWidget(m_level);
    m_bar->addStretch();
    m_sides = new SegmentedSwitch({ tr("Form and JSON"), tr("Form"), u"JSON"_s });
    m_sides->setAccessibleName(tr("Form, JSON or both"));
    m_bar->addWidget(m_sides);
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString &text) { m_form->setSearch(text); });
    connect(m_level, &SegmentedSwitch::currentChanged, this, [this](int index) { m_form->setLevel(FormView::Level(index)); });
    connect(m_sides, &SegmentedSwitch::currentChanged, this, &EditorPage::showSides);
    return m_barBox;
}

QWidget *EditorPage::makeNotes()
{
    m_notes = new QWidget;
    auto *column = new QVBoxLayout(m_notes);
    column->setContentsMargins(space::xl, space::m, space::xl, space::m);
    column->setSpacing(space::s);
    m_note = new Callout(Tone::Danger, Glyph::Failed, {});
    m_noteAction = makeButton({});
    m_noteClose = makeButton(tr("C&lose"), Loudness::Ghost);
    m_noteClose->setAccessibleName(tr("Close the note"));
    m_note->addAction(m_noteAction);
    m_noteDetails = makeButton(tr("Det&ails"), Loudness::Ghost);
    m_note->addAction(m_noteDetails);
    m_note->addAction(m_noteClose);
    m_conflict = new ConflictNote;
    column->addWidget(m_note);
    column->addWidget(m_conflict);
    m_keychain = new KeychainQuestion({});
    column->addWidget(m_keychain);
    connect(m_keychain, &KeychainQuestion::goOnRequested, this, &EditorPage::saveWithoutKeychain);
    connect(m_keychain, &KeychainQuestion::againRequested, this, &EditorPage::save);
    connect(m_noteAction, &QPushButton::clicked, this, [this] {
        const auto act = m_noteAct; // it may close the note
        if (act)
            act();
    });
    connect(m_noteDetails, &QPushButton::clicked, this, [this] { m_bench.showDetails(m_error); });
    connect(m_noteClose, &QPushButton::clicked, this, &EditorPage::clearNotes);
    connect(m_conflict, &ConflictNote::closed, this, &EditorPage::backToForm);
    connect(m_conflict, &ConflictNote::settled, this, &EditorPage::goOnWithMerged);
    connect(m_conflict, &ConflictNote::everywhereRequested, this, [this](bool theirs) { m_merge->chooseEverywhere(theirs); });
    connect(m_conflict, &ConflictNote::makeAgainRequested, this, &EditorPage::makeAgain);
    clearNotes();
    return m_notes;
}

QWidget *EditorPage::makeEditor()
{
    m_form = new FormView;
    m_raw = new RawPane;
    m_splitter = new QSplitter;
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setHandleWidth(space::hair);
    m_splitter->addWidget(m_form);
    m_splitter->addWidget(m_raw);
    m_splitter->setStretchFactor(0, 3);
    m_splitter->setStretchFactor(1, 2);
    auto *middle = new QWidget;
    m_middle = new QStackedLayout(middle);
    m_middle->addWidget(m_splitter);
    m_middle->addWidget(m_preview);
    m_merge = new MergeView;
    m_middle->addWidget(m_merge);
    return middle;
}

void EditorPage::makeStates()
{
    m_failed = new StatePanel(u"network-disconnect"_s, {}, {});
    QPushButton *again = makeButton(tr("&Try again"), Loudness::Primary, u"view-refresh"_s);
    connect(again, &QPushButton::clicked, this, &EditorPage::load);
    m_failed->addAction(again);
    QPushButton *details = makeButton(tr("Det&ails"), Loudness::Ghost);
    details->setAccessibleName(tr("Details of the failed reading"));
    connect(details, &QPushButton::clicked, this, [this] {
        if (m_bench.showDetails)
            m_bench.showDetails(m_error);
    });
    m_failed->addAction(details);
    QPushButton *back = makeButton(tr("Go &back"));
    connect(back, &QPushButton::clicked, this, &EditorPage::leave);
    m_failed->addAction(back);
    connect(m_chooser, &PluginChooser::cancelled, this, &EditorPage::leave);
    connect(m_chooser, &PluginChooser::chosen, this, [this](const QString &plugin, const QString &parentKind, const QString &parent) {
        Place place = m_place;
        place.details.insert(u"plugin"_s, plugin);
        place.details.insert(u"parentKind"_s, parentKind);
        place.details.insert(u"parent"_s, parent);
        m_bench.navigator->open(place);
    });
    for (QWidget *state : std::array<QWidget *, 4> { m_work, m_bones, m_failed, m_chooser })
        m_stack->addWidget(state);
    m_stack->setCurrentWidget(m_bones);
}

EditSession *EditorPage::session()
{
    const auto found = m_sessions.find(m_key);
    return found == m_sessions.end() ? nullptr : found->second.get();
}

namespace {

/// Reads what a reference can be, as a task. The answer is dropped when @p asker has died by then.
void readChoices(const Workbench &bench, const QString &kind, QObject *asker, const std::function<void(FormContext::Choices)> &done)
{
    const auto running = std::make_shared<core::CancelToken>();
    const int task = bench.tasks->start(EditorPage::tr("Reading what can be chosen…"), [running] { running->cancel(); });
    const auto work = [engine = bench.engine.edits, target = bench.session->target(), kind](
                          const core::CancelToken &cancel) { return engine.choices(target, kind, cancel); };
    const auto finish = [tasks = bench.tasks, task, done, alive = QPointer(asker)](const FormContext::Choices &choices) {
        if (choices || choices.error().kind == core::Error::Kind::Cancelled)
            tasks->settle(task);
        else
            tasks->finish(task,
                { .tone = Tone::Danger,
                    .words = EditorPage::tr("What can be chosen could not be read: %1").arg(explain(choices.error()).what),
                    .error = choices.error() });
        if (alive)
            done(choices);
    };
    *running = bench.operations->run(bench.tasks, work, finish);
    QObject::connect(asker, &QObject::destroyed, bench.tasks, [running] { running->cancel(); });
}

} // namespace

FormContext EditorPage::formContext(bool isNew)
{
    FormContext context;
    context.isNew = isNew;
    context.choices = [bench = m_bench](const QString &kind, QObject *asker, const std::function<void(FormContext::Choices)> &done) {
        if (bench.engine.edits.choices)
            readChoices(bench, kind, asker, done);
    };
    return context;
}

void EditorPage::enter(const Place &place)
{
    const EditRequest request = requestOf(place);
    m_raw->settle();
    m_place = place;
    m_key = QStringList { m_bench.session->target().connection.id, request.kind, request.id, request.plugin, request.parentKind,
        request.parent, request.source }
                .join(u'\n');
    forgetUnchanged();
    clearNotes();
    const bool asksForPlugin = request.kind == gateway::kinds::plugins().name && request.id.isEmpty() && request.plugin.isEmpty();
    if (asksForPlugin) {
        choosePlugin();
    } else if (session()) {
        showSession();
        if (isBusy())
            return; // it is being saved
        m_note->setWords(Tone::Accent, Glyph::Pending, tr("What you typed before is still here"), tr("It is not saved yet."));
        m_noteAction->setText(tr("D&iscard it"));
        m_noteAct = [this] { discard(); };
        m_noteAction->show();
        m_note->show();
        m_notes->show();
    } else {
        load();
    }
}

/// A draft without changes is worth less than what the gateway says by now.
void EditorPage::forgetUnchanged()
{
    m_form->clear();
    m_raw->clear();
    std::erase_if(m_sessions, [this](const auto &entry) { return !entry.second->isChanged() && !m_awaited.contains(entry.first); });
}

void EditorPage::choosePlugin()
{
    m_head->setTitle(tr("New plugin"));
    m_head->setCaption({});
    m_head->setBadges({});
    const auto &node = m_bench.session->node();
    QStringList plugins = node ? QStringList(node->plugins.keys()) : QStringList();
    if (node)
        plugins.removeIf([&node](const QString &plugin) { return node->disabledPlugins.contains(plugin); });
    const EditRequest request = requestOf(m_place);
    m_stack->setCurrentWidget(m_chooser);
    m_chooser->present(plugins, formContext(true), request.parentKind, request.parent);
}

void EditorPage::load()
{
    m_head->setTitle(requestOf(m_place).id.isEmpty() ? tr("New object") : tr("Reading…"));
    m_head->setCaption({});
    m_head->setBadges({});
    m_stack->setCurrentWidget(m_bones);
    m_loading.cancel();
    m_bench.tasks->drop(m_loadTask);
    m_loadTask = m_bench.tasks->start(tr("Opening the editor…"), [this] { m_loading.cancel(); });
    const int attempt = ++m_attempt;
    const QString key = m_key;
    m_loading = m_bench.operations->run(
        this,
        [engine = m_bench.engine.edits, target = m_bench.session->target(), request = requestOf(m_place)](
            const core::CancelToken &cancel) { return engine.open(target, request, cancel); },
        [this, attempt, key, place = m_place](core::Result<EditSubject> subject) {
            if (attempt == m_attempt)
                m_bench.tasks->drop(m_loadTask);
            if (attempt != m_attempt || key != m_key)
                return;
            if (!subject) {
                showError(subject.error());
                return;
            }
            m_form->clear();
            m_raw->clear();
            m_sessions[key] = std::make_unique<EditSession>(place, std::move(*subject));
            showSession();
        });
}

bool EditorPage::eventFilter(QObject *watched, QEvent *event)
{
    const bool clears
        = watched == m_search && event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape;
    if (!clears || m_search->text().isEmpty())
        return Page::eventFilter(watched, event);
    m_search->clear();
    return true;
}

void EditorPage::takeForm()
{
    if (session())
        session()->setUnreadFields(m_form->unread());
    m_raw->refresh();
    m_raw->setRefused({});
    showCounts();
}

void EditorPage::takeRaw()
{
    if (session())
        session()->setUnread(m_raw->unread());
    m_form->refresh();
    if (session())
        session()->setUnreadFields(m_form->unread());
    showCounts();
}

QLineEdit *EditorPage::filterField() const
{
    return m_stack->currentWidget() == m_chooser ? m_chooser->filterField() : m_search;
}

void EditorPage::reload()
{
    if (isBusy())
        return;
    if (session() && session()->isChanged())
        preview(); // tells what others have changed; nothing typed is given up
    else if (m_stack->currentWidget() != m_chooser && !m_key.isEmpty())
        load();
}

QList<UnsavedDraft> EditorPage::unsaved() const
{
    m_raw->settle();
    const QString here = m_bench.session->target().connection.id + u'\n';
    QList<UnsavedDraft> drafts;
    for (const auto &[key, kept] : m_sessions) {
        if (kept->isChanged())
            drafts << UnsavedDraft { kept->name().isEmpty() ? tr("New object") : kept->name(),
                key.startsWith(here) ? kept->place() : Place() };
    }
    return drafts;
}

void EditorPage::leave()
{
    if (m_bench.navigator->canGoBack()) {
        m_bench.navigator->back();
        return;
    }
    const QString kind = requestOf(m_place).kind;
    m_bench.navigator->open(
        { .page = kind == "services"_L1 || kind == "routes"_L1 || kind == "consumers"_L1 || kind == "plugins"_L1 ? kind : u"overview"_s });
}

void EditorPage::askToDiscard()
{
    if (!session() || !session()->isChanged()) {
        leave();
        return;
    }
    clearNotes();
    m_note->setWords(Tone::Warning, Glyph::Attention, tr("Discard %Ln change(s)?", nullptr, int(session()->draft().changedPaths().size())),
        tr("What you typed is lost then. The gateway keeps what it has."));
    m_noteAction->setText(tr("Discard and go &back"));
    m_noteAct = [this] { discard(); };
    m_noteAction->show();
    m_note->show();
    m_notes->show();
    m_noteAction->setFocus(Qt::OtherFocusReason);
}

void EditorPage::discard()
{
    if (isBusy())
        return; // its answer is awaited
    m_form->clear();
    m_raw->clear();
    m_sessions.erase(m_key);
    clearNotes();
    leave();
}

} // namespace ui
