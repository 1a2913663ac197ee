#include "ui/pages/kinds_page.h"

#include "ui/error_text.h"
#include "ui/navigator.h"
#include "ui/pages/page_head.h"
#include "ui/session/entity_lists.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/link_row.h"
#include "ui/widgets/page_scroll.h"
#include "ui/widgets/section_header.h"
#include "ui/widgets/shown_stack.h"
#include "ui/widgets/state_panel.h"
#include "ui/words/kind_words.h"

#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr int widest = 2 * size::formField; ///< a purpose stands near what it tells of

constexpr KindGroup shownGroups[] { KindGroup::Traffic, KindGroup::Tls, KindGroup::Secrets, KindGroup::Credentials,
    KindGroup::Administration };

QString placeOf(const Target &target)
{
    return target.connection.adminUrl.toString() + u' ' + target.connection.workspace;
}

} // namespace

KindsPage::KindsPage(const Workbench &bench, QWidget *parent)
    : Page(parent)
    , m_bench(bench)
    , m_stack(new ShownStack)
    , m_reading(new StatePanel(u"view-list-icons"_s, tr("Looking what this gateway has…"), {}))
    , m_failed(new StatePanel(u"network-disconnect"_s, {}, {}))
    , m_ground(new QWidget)
{
    auto *box = new QVBoxLayout(this);
    box->setContentsMargins(0, 0, 0, 0);
    box->setSpacing(0);
    box->addWidget(new PageHead(tr("More objects")));
    box->addLayout(m_stack, 1);
    QPushButton *again = makeButton(tr("&Try again"), Loudness::Primary, u"view-refresh"_s);
    connect(again, &QPushButton::clicked, this, &KindsPage::reload);
    m_failed->addAction(again);
    auto *scroll = new PageScroll(tr("Kinds of objects"));
    scroll->setContent(m_ground);
    new QVBoxLayout(m_ground);
    for (QWidget *state : { static_cast<QWidget *>(m_reading), static_cast<QWidget *>(m_failed), static_cast<QWidget *>(scroll) })
        m_stack->addWidget(state);
}

void KindsPage::enter(const Place &)
{
    if (m_read != placeOf(m_bench.entities->target()))
        reload();
}

void KindsPage::reload()
{
    const auto served = m_bench.entities->engine().served;
    if (!served)
        return;
    m_stack->setCurrentWidget(m_reading);
    QStringList kinds;
    for (const KindGroup group : shownGroups)
        kinds << kindsOf(group);
    const Target target = m_bench.entities->target();
    m_read = placeOf(target);
    const auto work = [served, kinds, target](const core::CancelToken &token) { return served(target, kinds, token); };
    m_bench.operations->run(this, work, [this, question = ++m_question](const core::Result<QStringList> &answer) {
        if (question == m_question)
            showKinds(answer);
    });
}

void KindsPage::showKinds(const core::Result<QStringList> &served)
{
    if (!served) {
        const ErrorText error = explain(served.error());
        m_failed->setWords(error.what, error.fix);
        m_stack->setCurrentWidget(m_failed);
        m_read.clear();
        return;
    }
    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(space::xl, space::s, space::xl, space::xl);
    column->setSpacing(0);
    page->setMaximumWidth(grown(widest, fontMetrics()));
    for (const KindGroup group : shownGroups) {
        bool headed = false;
        for (const QString &kind : kindsOf(group)) {
            if (!served->contains(kind))
                continue;
            if (!std::exchange(headed, true)) {
                column->addSpacing(space::m);
                column->addWidget(new SectionHeader(kindGroupTitle(group)));
            }
            auto *row = new LinkRow(kindIcon(kind), kindTitle(kind), kindPurpose(kind));
            row->setObjectName(kind + u"Row");
            connect(row, &QPushButton::clicked, this, [this, kind] { m_bench.navigator->open({ .page = kind }); });
            column->addWidget(row);
        }
    }
    column->addStretch();
    QLayout *ground = m_ground->layout();
    while (QLayoutItem *before = ground->takeAt(0)) {
        delete before->widget();
        delete before;
    }
    ground->setContentsMargins(0, 0, 0, 0);
    ground->addWidget(page);
    m_stack->setCurrentIndex(m_stack->count() - 1);
}

} // namespace ui
