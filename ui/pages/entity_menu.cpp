#include "ui/pages/entity_menu.h"

#include "ui/error_text.h"
#include "ui/navigator.h"
#include "ui/pages/entity_places.h"
#include "ui/session/entity_lists.h"
#include "ui/session/task_list.h"
#include "ui/style/icons.h"
#include "ui/views/table_view.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr int mostRead = 1000; ///< objects that are read for one copy

QString oneLine(QString text)
{
    return text.replace(u'\t', u' ').replace(u'\n', u' ');
}

} // namespace

QStringList chosenIds(const TableView &view)
{
    const auto *model = static_cast<const tables::TableModel *>(view.model());
    QStringList ids;
    for (const int row : view.chosenRows())
        ids << model->idAt(model->index(row, 0));
    return ids;
}

void copyRows(const TableView &view)
{
    QStringList lines;
    for (const int row : view.chosenRows()) {
        QStringList cells;
        for (int visual = 0; visual < view.header()->count(); ++visual) {
            const int column = view.header()->logicalIndex(visual);
            if (!view.header()->isSectionHidden(column))
                cells << oneLine(view.model()->index(row, column).data().toString());
        }
        lines << cells.join(u'\t');
    }
    QGuiApplication::clipboard()->setText(lines.join(u'\n'));
}

EntityMenu::EntityMenu(const Workbench &bench, const EntityPageKind &kind, TableView &view)
    : QMenu(&view)
    , m_bench(bench)
    , m_kind(kind)
    , m_view(&view)
{
    const int chosen = view.chosenCount();
    const auto *model = static_cast<const tables::TableModel *>(view.model());
    const QString id = chosen == 1 ? model->idAt(model->index(view.chosenRows().front(), 0)) : QString();
    if (chosen == 1 && !kind.readOnly) {
        connect(addAction(ui::icon(u"document-edit"_s), tr("&Open")), &QAction::triggered, this,
            [this, id] { m_bench.navigator->open(editPlaceOf(*m_bench.entities, m_kind.kind, id)); });
        if (kind.canProtect) {
            const QString name = m_bench.entities->hit(kind.kind, id).value_or(EntityHit()).name;
            connect(addAction(ui::icon(u"security-high"_s), tr("&Protect this service…")), &QAction::triggered, this,
                [this, name] { m_bench.navigator->open(protectPlace(name)); });
        }
    }
    if (chosen == 1 && !kind.readOnly)
        connect(addAction(ui::icon(u"edit-copy"_s), tr("D&uplicate…")), &QAction::triggered, this,
            [this, id] { m_bench.navigator->open(clonePlace(*m_bench.entities, m_kind.kind, id)); });
    if (!kind.readOnly)
        connect(addAction(ui::icon(u"list-add"_s), kind.newText), &QAction::triggered, this,
            [this] { m_bench.navigator->open(editPlace(m_kind.kind, {})); });
    if (chosen == 0)
        return;
    addSeparator();
    addCopy(chosen);
    if (kind.readOnly)
        return;
    addChange();
    addSeparator();
    QAction *remove = addAction(ui::icon(u"edit-delete"_s, Ink::Danger), tr("&Delete…"));
    remove->setShortcut(QKeySequence::Delete);
    connect(remove, &QAction::triggered, this, &EntityMenu::deleteRequested);
}

void EntityMenu::addCopy(int chosen)
{
    QMenu *copy = addMenu(ui::icon(u"edit-copy"_s), tr("&Copy as"));
    const QModelIndex cell = m_view->currentIndex();
    if (chosen == 1 && cell.isValid())
        connect(copy->addAction(tr("&Value")), &QAction::triggered, this,
            [text = cell.data().toString()] { QGuiApplication::clipboard()->setText(text); });
    QAction *row = copy->addAction(tr("&Row(s)", nullptr, chosen));
    row->setShortcut(QKeySequence::Copy);
    connect(row, &QAction::triggered, this, [view = m_view] { copyRows(*view); });
    connect(copy->addAction(tr("&JSON")), &QAction::triggered, this, [this] { copyRead(int(EntityEngine::TextForm::Json)); });
    connect(copy->addAction(tr("&curl")), &QAction::triggered, this, [this] { copyRead(int(EntityEngine::TextForm::Curl)); });
}

/// What can be done to all that are chosen alike.
void EntityMenu::addChange()
{
    const auto add = [this](const QString &text, const QString &iconName, ChangePanel::What what) {
        connect(addAction(ui::icon(iconName), text), &QAction::triggered, this, [this, what] { Q_EMIT changeRequested(what); });
    };
    if (m_kind.canSwitch) {
        add(tr("&Enable"), u"media-playback-start"_s, ChangePanel::What::Enable);
        add(tr("D&isable"), u"object-locked"_s, ChangePanel::What::Disable);
    }
    add(tr("&Tags…"), u"tag"_s, ChangePanel::What::Tags);
}

/// Reads the objects and puts them on the clipboard; outlives the menu.
void EntityMenu::copyRead(int form)
{
    const auto text = m_bench.entities->engine().text;
    if (!text)
        return;
    QList<EntityId> ids;
    const QStringList chosen = chosenIds(*m_view);
    for (const QString &id : chosen.mid(0, mostRead))
        ids << EntityId { m_kind.kind, id, m_bench.entities->hit(m_kind.kind, id).value_or(EntityHit()).parent };
    TaskList *tasks = m_bench.tasks;
    const auto cancel = std::make_shared<std::function<void()>>();
    const int task = tasks->start(tr("Copying %n object(s)…", nullptr, int(ids.size())), [cancel] { (*cancel)(); });
    const auto work = [text, ids, form, target = m_bench.entities->target()](
                          const core::CancelToken &token) { return text(target, ids, EntityEngine::TextForm(form), token); };
    const auto done = [tasks, task, words = tr("%n object(s) copied", nullptr, int(ids.size()))](const core::Result<QString> &read) {
        if (!read) {
            tasks->finish(task, { .tone = Tone::Danger, .words = explain(read.error()).what, .error = read.error() });
            return;
        }
        QGuiApplication::clipboard()->setText(*read);
        tasks->finish(task, { .words = words });
    };
    const core::CancelToken token = m_bench.operations->run(m_bench.entities, work, done);
    *cancel = [token] { token.cancel(); };
}

} // namespace ui
