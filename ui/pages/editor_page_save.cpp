#include "ui/error_text.h"
#include "ui/forms/change_preview.h"
#include "ui/forms/conflict_note.h"
#include "ui/forms/edit_footer.h"
#include "ui/forms/form_view.h"
#include "ui/forms/merge_view.h"
#include "ui/forms/raw_pane.h"
#include "ui/forms/session_words.h"
#include "ui/navigator.h"
#include "ui/operations.h"
#include "ui/pages/editor_page.h"
#include "ui/session/entity_lists.h"
#include "ui/session/gateway_session.h"
#include "ui/session/keychain_question.h"
#include "ui/session/task_list.h"
#include "ui/widgets/buttons.h"

#include <QPointer>
#include <QSplitter>
#include <QStackedLayout>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

TaskOutcome failure(const QString &words, const core::Error &error)
{
    return { .tone = Tone::Danger, .words = words, .error = error };
}

QString nameOf(const EditSession &session)
{
    return session.name().isEmpty() ? session.subject().edit.id : session.name();
}

} // namespace

void EditorPage::reloadLists(const Workbench &bench, const QString &kind)
{
    bench.entities->reload(kind);
}

bool EditorPage::isReady()
{
    m_raw->settle();
    if (!session() || isBusy())
        return false;
    showCounts();
    if (!m_raw->problem().isEmpty())
        return false;
    const QStringList problems = m_form->problems();
    if (!problems.isEmpty()) {
        m_form->goTo(problems.first());
        return false;
    }
    return true;
}

bool EditorPage::isBusy() const
{
    return m_awaited.contains(m_key);
}

bool EditorPage::isHere() const
{
    return m_bench.navigator->current().isSame(m_place);
}

void EditorPage::setBusy(const QString &key, bool busy)
{
    if (busy)
        m_awaited.insert(key);
    else
        m_awaited.remove(key);
    if (key != m_key)
        return;
    if (busy)
        m_focusBefore = focusWidget();
    m_splitter->setEnabled(!busy); // what is typed while an answer is on its way would be lost with it
    if (session())
        showFooter();
    if (!busy && m_focusBefore && isAncestorOf(m_focusBefore))
        m_focusBefore->setFocus(Qt::OtherFocusReason);
}

void EditorPage::preview()
{
    if (!isReady())
        return;
    clearNotes();
    setBusy(m_key, true);
    const int task = m_bench.tasks->start(tr("Asking the gateway about “%1”").arg(nameOf(*session())), [this] { m_asking.cancel(); });
    m_asking = m_bench.operations->run(
        this,
        [engine = m_bench.engine.edits, target = m_bench.session->target(), edit = session()->edit()](
            const core::CancelToken &cancel) { return engine.review(target, edit, cancel); },
        [this, task, key = m_key](core::Result<provisioning::EditReview> review) {
            m_bench.tasks->drop(task); // the page says what came of it
            setBusy(key, false);
            if (key != m_key || !session())
                return;
            if (review)
                takeReview(*review);
            else if (review.error().kind != core::Error::Kind::Cancelled)
                showFailure(review.error(), &EditorPage::preview);
        });
}

void EditorPage::takeReview(const provisioning::EditReview &review)
{
    if (showObstacle(review))
        return;
    m_preview->present(*session(), review);
    m_middle->setCurrentWidget(m_preview);
    showFooter();
}

void EditorPage::save()
{
    if (!isReady() || isMerging() || (!session()->isChanged() && !session()->draft().isNew()))
        return;
    const bool careful = m_bench.session->target().connection.environment == core::Connection::Environment::Production;
    if (careful && m_middle->currentWidget() != m_preview) {
        preview(); // on a production gateway the change is seen before it is made
        return;
    }
    write(false);
}

void EditorPage::saveWithoutKeychain()
{
    if (isReady())
        write(true);
}

void EditorPage::write(bool withoutKeychain)
{
    clearNotes();
    setBusy(m_key, true);
    const provisioning::EntityEdit edit = session()->edit();
    Saving saving { m_key, m_bench.session->target(), edit.kind, nameOf(*session()) };
    const auto running = std::make_shared<core::CancelToken>();
    saving.task = m_bench.tasks->start(
        tr("Saving “%1”").arg(saving.name), [running] { running->cancel(); }, true);
    *running = m_bench.operations->run(
        this,
        [write = withoutKeychain ? m_bench.engine.edits.saveWithoutKeychain : m_bench.engine.edits.save, target = saving.target, edit](
            const core::CancelToken &cancel) { return write(target, edit, cancel); },
        [this, saving](const core::Result<provisioning::EditOutcome> &outcome) {
            setBusy(saving.key, false);
            takeOutcome(saving, outcome);
        });
}

void EditorPage::takeOutcome(const Saving &saving, const core::Result<provisioning::EditOutcome> &outcome)
{
    const int task = saving.task;
    const bool isShown = saving.key == m_key && session();
    if (!outcome) {
        const QString why = explain(outcome.error()).what;
        const bool unknown = outcome.error().sent == core::Error::Sent::Unknown;
        m_bench.tasks->finish(
            task, failure(unknown ? tr("Whether it was saved is not known: %1").arg(why) : tr("Not saved: %1").arg(why), outcome.error()));
        if (isShown && !askAboutKeychain(outcome.error()))
            showFailure(outcome.error(), &EditorPage::save);
        return;
    }
    if (outcome->written) {
        takeWritten(saving, *outcome);
        return;
    }
    const provisioning::EditReview &review = outcome->review;
    if (review.canBeSaved())
        m_bench.tasks->finish(task, { .words = tr("The gateway has it like that already") });
    else if (review.refused)
        m_bench.tasks->finish(task, failure(tr("Not saved: the gateway refuses it"), *review.refused));
    else
        m_bench.tasks->finish(task, { .tone = Tone::Warning, .words = tr("Not saved: somebody else was faster") });
    if (!isShown)
        return;
    if (review.canBeSaved() && outcome->stored) {
        session()->saved(*outcome->stored);
        showSession();
    } else {
        showObstacle(review);
    }
}

bool EditorPage::askAboutKeychain(const core::Error &error)
{
    const bool lacks = error.kind == core::Error::Kind::Keychain && error.code != "gatehouse.secret_missing"_L1;
    if (!lacks || error.sent != core::Error::Sent::No)
        return false;
    m_keychain->show();
    m_notes->show();
    return true;
}

void EditorPage::takeWritten(const Saving &saving, const provisioning::EditOutcome &outcome)
{
    EditSession &written = *m_sessions.at(saving.key); // kept as long as its answer is awaited
    const bool wasNew = written.draft().isNew();
    QStringList different;
    for (const QString &path : outcome.storedDifferently) {
        const QJsonObject stored = outcome.stored ? gateway::withSecrets(*outcome.stored) : QJsonObject();
        different << changeSentence(written, path, written.draft().values(), stored);
    }
    if (saving.key == m_key) {
        m_form->clear();
        m_raw->clear();
    }
    if (outcome.stored)
        written.saved(*outcome.stored);
    m_bench.tasks->finish(saving.task,
        { .words = wasNew ? tr("“%1” created").arg(saving.name) : tr("“%1” saved").arg(saving.name),
            .action = outcome.planId.isEmpty() ? QString() : tr("Undo"),
            .act = undoOf(saving, outcome.planId) });
    reloadLists(m_bench, saving.kind);
    if (saving.key == m_key)
        showStored(saving, wasNew, different);
    else if (wasNew)
        m_sessions.erase(saving.key); // the next new one begins empty
}

void EditorPage::showStored(const Saving &saving, bool wasNew, const QStringList &different)
{
    if (wasNew && m_place.object.isEmpty()) {
        const QString id = session()->subject().edit.id;
        m_sessions.erase(saving.key);
        if (!isHere())
            return; // nobody is led back to what was left
        m_bench.navigator->replace({ .page = m_place.page, .object = id, .details = { { u"kind"_s, saving.kind } } });
    } else {
        showSession();
    }
    if (!different.isEmpty()) {
        m_note->setWords(Tone::Warning, Glyph::Attention, tr("The gateway stored something else than you sent"), different.join(u'\n'));
        m_noteAction->hide();
        m_note->show();
        m_notes->show();
    }
}

std::function<void()> EditorPage::undoOf(const Saving &saving, const QString &planId)
{
    return [bench = m_bench, saving, planId, page = QPointer<EditorPage>(this)] { takeBack(bench, saving, planId, page); };
}

/// Needs no page: the change of one that is long gone can still be taken back.
void EditorPage::takeBack(const Workbench &bench, const Saving &saving, const QString &planId, const QPointer<EditorPage> &page)
{
    const int task = bench.tasks->start(tr("Taking back the change of “%1”").arg(saving.name), {}, true);
    const auto work
        = [engine = bench.engine.edits, target = saving.target, planId](const core::CancelToken &) { return engine.undo(target, planId); };
    bench.operations->run(bench.tasks, work, [bench, task, saving, planId, page](const core::Result<> &undone) {
        TaskOutcome outcome { .words = tr("The change of “%1” is taken back").arg(saving.name) };
        if (!undone) {
            const QString why = explain(undone.error()).what;
            const bool unknown = undone.error().sent == core::Error::Sent::Unknown;
            outcome = failure(
                unknown ? tr("Whether it was taken back is not known: %1").arg(why) : tr("Not taken back: %1").arg(why), undone.error());
            outcome.action = tr("Try again");
            outcome.act = [bench, saving, planId, page] { takeBack(bench, saving, planId, page); };
        }
        bench.tasks->finish(task, outcome);
        // Where nothing was changed, a reading that fails too would only hide the way to try again.
        if (undone || undone.error().sent != core::Error::Sent::No)
            reloadLists(bench, saving.kind);
        if (undone && page)
            page->undone();
    });
}

void EditorPage::undone()
{
    // Whatever is open and untouched may show what is no more.
    if (session() && !session()->isChanged() && !isBusy() && isVisible())
        load();
}

bool EditorPage::showObstacle(const provisioning::EditReview &review)
{
    if (review.canBeSaved()) {
        forgetRefusal();
        return false;
    }
    backToForm();
    m_obstacle = review;
    if (review.gone || !review.theirs.isEmpty()) {
        m_merge->clear();
        if (!review.gone) {
            m_merge->present(*session(), review);
            m_middle->setCurrentWidget(m_merge);
        }
        m_conflict->present(*session(), review, m_merge->bothCount());
        m_conflict->show();
        m_notes->show();
    } else if (review.refused) {
        showRefusal(*review.refused);
    }
    showCounts();
    return true;
}

/// What was refused before is good now.
void EditorPage::forgetRefusal()
{
    m_refusals = {};
    m_form->setErrors({});
    m_raw->setRefused({});
    clearNotes();
    showCounts();
}

void EditorPage::showRefusal(const core::Error &error)
{
    m_refusals = refusalsOf(error, session()->draft());
    m_form->setErrors(m_refusals.byField);
    m_raw->setRefused(m_refusals.paths);
    if (m_refusals.byField.isEmpty() || !m_refusals.others.isEmpty()) {
        const ErrorText text = explain(error);
        m_note->setWords(Tone::Danger, Glyph::Failed, tr("The gateway refuses this"),
            m_refusals.others.isEmpty() ? (error.text.isEmpty() ? text.what : tr("The gateway says: %1").arg(error.text))
                                        : m_refusals.others.join(u'\n'));
        m_noteAction->hide();
        m_note->show();
        m_notes->show();
    }
    const QStringList faults = m_form->faults();
    if (!faults.isEmpty())
        m_form->goTo(faults.first());
    showCounts();
}

void EditorPage::showFailure(const core::Error &error, void (EditorPage::*again)())
{
    const ErrorText text = explain(error);
    const bool unknown = error.sent == core::Error::Sent::Unknown;
    m_note->setWords(Tone::Danger, Glyph::Failed, text.what,
        unknown ? tr("Whether it was stored is not known. Saving again looks first. %1").arg(text.fix) : text.fix);
    m_noteAction->setText(tr("&Try again"));
    m_noteAct = [this, again] { (this->*again)(); };
    m_error = error;
    m_noteDetails->setVisible(bool(m_bench.showDetails));
    m_noteAction->show();
    m_note->show();
    m_notes->show();
}

void EditorPage::goOnWithMerged()
{
    if (!session() || !m_obstacle.now)
        return;
    const QStringList theirs = m_merge->chosenTheirs();
    QStringList mine = session()->draft().changedPaths();
    mine.removeIf([&theirs](const QString &path) { return theirs.contains(path); });
    m_form->clear();
    m_raw->clear();
    session()->rebase(*m_obstacle.now, mine);
    clearNotes();
    showSession();
    if (session()->isChanged())
        preview();
}

void EditorPage::makeAgain()
{
    if (!session())
        return;
    m_form->clear();
    m_raw->clear();
    session()->makeAgain();
    clearNotes();
    showSession();
}

bool EditorPage::isMerging() const
{
    return m_middle->currentWidget() == m_merge;
}

void EditorPage::backToForm()
{
    if (isMerging())
        clearNotes();
    m_middle->setCurrentWidget(m_splitter);
    if (session())
        showFooter();
}

void EditorPage::clearNotes()
{
    m_note->hide();
    m_noteDetails->hide();
    m_conflict->hide();
    m_keychain->hide();
    m_notes->hide();
    m_noteAct = {};
}

} // namespace ui
