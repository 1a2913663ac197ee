#include "ui/pages/used_by_section.h"

#include "ui/navigator.h"
#include "ui/pages/entity_places.h"
#include "ui/widgets/link_row.h"
#include "ui/widgets/section_header.h"
#include "ui/words/kind_words.h"

#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

UsedBySection::UsedBySection(const Workbench &bench, const EntityHit &object, QWidget *parent)
    : QWidget(parent)
    , m_bench(bench)
    , m_object(object)
    , m_column(new QVBoxLayout(this))
{
    setObjectName(u"usedBy"_s);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(0);
    hide();
}

void UsedBySection::read()
{
    const auto ask = m_bench.entities->engine().dependents;
    if (!ask)
        return;
    const auto work = [ask, target = m_bench.entities->target(), one = EntityId { m_object.kind, m_object.id, m_object.parent }](
                          const core::CancelToken &token) { return ask(target, { one }, token); };
    m_bench.operations->run(this, work, [this](const core::Result<QList<QList<gateway::Dependents>>> &users) {
        if (users && !users->isEmpty()) // an error shows at the fields, which are read by the same way
            showUsers(users->first());
    });
}

void UsedBySection::showUsers(const QList<gateway::Dependents> &users)
{
    if (users.isEmpty() || m_column->count() > 0)
        return;
    m_column->addWidget(new SectionHeader(tr("Used by")));
    for (const gateway::Dependents &some : users) {
        auto *row = new LinkRow(kindIcon(some.kind), countedKind(some.kind, int(some.count)), {});
        row->setObjectName(some.kind + u"Users");
        connect(row, &QPushButton::clicked, m_bench.navigator,
            [navigator = m_bench.navigator, kind = some.kind, name = m_object.name] { navigator->open(filteredPlace(kind, name)); });
        m_column->addWidget(row);
    }
    show();
}

} // namespace ui
