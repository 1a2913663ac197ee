#include "ui/wizards/protect/plan_tree.h"

#include "models/tables/cell_roles.h"
#include "ui/theme.h"
#include "ui/views/choice_delegate.h"
#include "ui/words/plan_words.h"

#include <QStandardItemModel>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr int IndexRole = Qt::UserRole + 400;

QStandardItem *makeItem(const QString &title, const QString &more, const QString &icon)
{
    auto *item = new QStandardItem(title);
    item->setData(more, tables::SecondLineRole);
    item->setData(icon, IconNameRole);
    item->setToolTip(more);
    item->setEditable(false);
    return item;
}

QStandardItem *makeGroup(const QString &title, const QString &more, const QString &icon)
{
    QStandardItem *group = makeItem(title, more, icon);
    group->setData(fontFor(Type::Strong, QFont()), Qt::FontRole);
    group->setSelectable(false);
    return group;
}

} // namespace

PlanTree::PlanTree(QWidget *parent)
    : QTreeView(parent)
    , m_model(new QStandardItemModel(this))
{
    setAccessibleName(tr("Steps of the plan"));
    setFrameShape(QFrame::NoFrame);
    setHeaderHidden(true);
    setUniformRowHeights(true);
    setMouseTracking(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setItemDelegate(new ChoiceDelegate(this));
    setModel(m_model);
}

void PlanTree::setPlan(const provisioning::Plan &plan, const QString &gateway, const QString &provider)
{
    const int before = current();
    m_places.clear();
    m_model->clear();
    QStandardItem *atProvider = makeGroup(provider, plan.issuer, u"globe"_s);
    QStandardItem *atGateway = makeGroup(
        gateway, plan.workspace.isEmpty() ? plan.adminUrl : u"%1, %2"_s.arg(plan.adminUrl, plan.workspace), u"network-server"_s);
    QStandardItem *notes = makeGroup(tr("Good to know"), {}, u"document-edit"_s);
    for (const provisioning::Step &step : plan.steps) {
        QStandardItem *item = makeItem(plan_words::title(step), plan_words::caption(plan, step), plan_words::icon(step));
        item->setData(step.index, IndexRole);
        (plan_words::isAtProvider(step) ? atProvider : atGateway)->appendRow(item);
    }
    int index = int(plan.steps.size());
    for (const provisioning::PlanNote &note : plan.notes) {
        QStandardItem *item = makeItem(plan_words::note(note).what, {}, u"edit-find"_s);
        item->setData(index++, IndexRole);
        notes->appendRow(item);
    }
    for (QStandardItem *group : { atGateway, atProvider, notes }) {
        if (!group->hasChildren()) {
            delete group;
            continue;
        }
        m_model->appendRow(group);
        for (int row = 0; row < group->rowCount(); ++row)
            m_places.insert(group->child(row)->data(IndexRole).toInt(), group->child(row)->index());
    }
    expandAll();
    for (const provisioning::Step &step : plan.steps)
        setBadge(step.index, plan_words::outlook(step));
    if (index > 0)
        choose(std::clamp(before, 0, index - 1));
}

void PlanTree::setBadge(int step, const Badge &badge)
{
    if (QStandardItem *item = m_model->itemFromIndex(m_places.value(step))) {
        item->setData(QVariant::fromValue(badge), BadgeRole);
        item->setData(u"%1, %2"_s.arg(item->text(), badge.text), Qt::AccessibleTextRole);
    }
}

int PlanTree::current() const
{
    const QVariant index = currentIndex().data(IndexRole);
    return index.isValid() ? index.toInt() : -1;
}

void PlanTree::choose(int step)
{
    const QModelIndex place = m_places.value(step);
    if (place.isValid()) {
        setCurrentIndex(place);
        scrollTo(place);
    }
}

void PlanTree::selectionChanged(const QItemSelection &selected, const QItemSelection &deselected)
{
    QTreeView::selectionChanged(selected, deselected);
    const QModelIndexList rows = selected.indexes(); // none where the keys come to a heading
    if (!rows.isEmpty() && rows.first().data(IndexRole).isValid())
        Q_EMIT chosen(rows.first().data(IndexRole).toInt());
}

} // namespace ui
