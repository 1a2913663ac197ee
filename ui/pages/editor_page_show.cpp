#include "ui/error_text.h"
#include "ui/forms/change_preview.h"
#include "ui/forms/edit_footer.h"
#include "ui/forms/form_view.h"
#include "ui/forms/raw_pane.h"
#include "ui/pages/editor_page.h"
#include "ui/pages/page_head.h"
#include "ui/widgets/segmented_switch.h"
#include "ui/widgets/state_panel.h"
#include "ui/words/kind_words.h"

#include <QLineEdit>
#include <QResizeEvent>
#include <QSplitter>
#include <QStackedLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr int wideEnough = 900; ///< pixels at a font of 10 points: room for form and JSON side by side

/// Names of the levels with their counts; the order of FormView::Level.
QString counted(const QString &word, int count)
{
    return word + u"  " + QLocale().toString(count);
}

} // namespace

void EditorPage::showError(const core::Error &error)
{
    const ErrorText text = explain(error);
    const bool gone = error.kind == core::Error::Kind::NotFound;
    m_error = error;
    m_head->setTitle(tr("Cannot be edited"));
    m_failed->setWords(gone ? tr("The object is not there any more") : text.what,
        gone ? tr("Somebody has deleted it, or it is in another workspace.") : text.fix);
    m_stack->setCurrentWidget(m_failed);
}

void EditorPage::showSession()
{
    EditSession &shown = *session();
    m_refusals = {};
    m_search->clear();
    m_form->setDraft(
        shown.draft(), outlineOf(shown.kind(), shown.plugin(), shown.draft(), shown.hiddenPaths()), formContext(shown.draft().isNew()));
    m_level->setCurrent(int(m_form->level()));
    m_raw->setDraft(shown.draft(), shown.plugin(), shown.secretPaths());
    m_form->setUnread(QHash<QString, QString>(shown.unreadFields())); // a copy: it is told anew with each of them
    if (const QString text = shown.unread(); !text.isEmpty())
        m_raw->setUnread(text);
    m_splitter->setEnabled(!isBusy());
    m_search->setPlaceholderText(tr("Search %Ln field(s) by name or meaning", nullptr, m_form->fieldCount()));
    m_middle->setCurrentWidget(m_splitter);
    m_stack->setCurrentWidget(m_work);
    showCounts();
    showSides();
    const QWidget *focus = window()->focusWidget();
    if (QWidget *input = firstFocus(); input && isVisible() && (!focus || focus == this || !focus->isVisible()))
        input->setFocus(Qt::OtherFocusReason); // while it was read there was nothing to give it to
}

QWidget *EditorPage::firstFocus() const
{
    return m_form->firstInput();
}

/// What a new object of @p kind is called while it has no name.
QString EditorPage::newKindWord(const QString &kind)
{
    if (kind == "services"_L1)
        return tr("New service");
    if (kind == "routes"_L1)
        return tr("New route");
    if (kind == "consumers"_L1)
        return tr("New consumer");
    return kind == "plugins"_L1 ? tr("New plugin") : tr("New: %1", "target").arg(kindWord(kind));
}

void EditorPage::showHead()
{
    const EditSession &shown = *session();
    const QString plugin = shown.plugin();
    const QString one = kindWord(shown.kind());
    const QString fresh = newKindWord(shown.kind());
    const bool isNew = shown.draft().isNew();
    const QString name = plugin.isEmpty() ? shown.name() : plugin;
    m_head->setTitle(!name.isEmpty() ? name : isNew ? fresh : shown.subject().edit.id);
    QString caption = isNew ? fresh : one;
    const EditSubject &subject = shown.subject();
    const QString scope = subject.scopeName.isEmpty() ? subject.scopeId : subject.scopeName;
    if (subject.scopeKind == "services"_L1)
        caption = tr("%1 on the service %2", "plugin, name").arg(caption, scope);
    else if (subject.scopeKind == "routes"_L1)
        caption = tr("%1 on the route %2", "plugin, name").arg(caption, scope);
    else if (subject.scopeKind == "consumers"_L1)
        caption = tr("%1 for the consumer %2", "plugin, name").arg(caption, scope);
    else if (!subject.scopeKind.isEmpty())
        caption = tr("%1 · %2 %3", "target, upstream, its name").arg(caption, kindWord(subject.scopeKind), scope);
    else if (!plugin.isEmpty())
        caption = tr("%1 for all requests", "plugin").arg(caption);
    m_head->setCaption(isNew && name.isEmpty() ? QString() : caption);
    QList<Badge> badges;
    const forms::FieldValue enabled = shown.draft().value(u"enabled");
    if (!isNew && enabled.json().isBool())
        badges << (enabled.json().toBool() ? Badge { tr("Enabled"), Tone::Success, Glyph::Done }
                                           : Badge { tr("Switched off"), Tone::Neutral, Glyph::Off });
    const int faults = int(m_form->faults().size() + m_refusals.others.size());
    if (faults > 0)
        badges << Badge { tr("%Ln refused", nullptr, faults), Tone::Danger, Glyph::Failed };
    const int changes = int(shown.draft().changedPaths().size());
    if (changes > 0 && !isNew)
        badges << Badge { tr("%Ln changed", nullptr, changes), Tone::Accent, Glyph::None, u"document-edit"_s };
    m_head->setBadges(badges);
}

void EditorPage::showCounts()
{
    if (!session())
        return;
    m_level->setChoice(0, counted(tr("Essentials"), m_form->essentialCount()));
    m_level->setChoice(1, counted(tr("Changed"), int(session()->draft().changedPaths().size())));
    m_level->setChoice(2, counted(tr("All"), m_form->fieldCount()));
    if (m_level->current() != int(m_form->level()))
        m_level->setCurrent(int(m_form->level()));
    showHead();
    showFooter();
}

void EditorPage::showFooter()
{
    EditFooter::State state;
    state.changes = int(session()->draft().changedPaths().size());
    state.faults = int(m_form->faults().size());
    state.busy = isBusy();
    state.previewing = m_middle->currentWidget() != m_splitter;
    state.merging = isMerging();
    m_barBox->setVisible(!state.previewing);
    state.isNew = session()->draft().isNew();
    if (!m_raw->problem().isEmpty())
        state.blocked = tr("The JSON cannot be read: %1").arg(m_raw->problem());
    else if (!m_form->problems().isEmpty())
        state.blocked = tr("A field holds something that cannot be sent");
    m_footer->setState(state);
}

void EditorPage::showSides()
{
    const auto sides = Sides(m_sides->current());
    const bool both = sides == Sides::Both && width() >= grown(wideEnough, fontMetrics());
    m_form->setVisible(sides != Sides::Json);
    m_raw->setVisible(both || sides == Sides::Json);
}

void EditorPage::arrange()
{
    const int needed = m_search->minimumWidth() + m_level->sizeHint().width() + m_sides->sizeHint().width() + 2 * space::xl + 3 * space::m;
    m_bar->setDirection(width() < needed ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    showSides();
}

void EditorPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    arrange();
}

void EditorPage::changeEvent(QEvent *event)
{
    Page::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        arrange();
}

} // namespace ui
