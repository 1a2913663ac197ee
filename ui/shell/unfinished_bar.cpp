#include "ui/shell/unfinished_bar.h"

#include "ui/navigator.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/callout.h"
#include "ui/widgets/label.h"

#include <QLocale>
#include <QVBoxLayout>

#include <algorithm>
#include <functional>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr qsizetype shownPlans = 3;

QString stateText(const UnfinishedPlan &plan)
{
    const QLocale locale;
    const QString words = plan.rollingBack ? UnfinishedBar::tr("“%1” of %2 was being taken back: %3 of %4 steps still stand.")
                                           : UnfinishedBar::tr("“%1” of %2 stopped after %3 of %4 steps.");
    return words.arg(plan.name, locale.toString(plan.madeAt.toLocalTime(), QLocale::ShortFormat), locale.toString(plan.done),
        locale.toString(plan.total));
}

} // namespace

UnfinishedBar::UnfinishedBar(Navigator &navigator, QWidget *parent)
    : Surface(Layer::Chrome, Qt::BottomEdge, parent)
    , m_navigator(&navigator)
    , m_callout(new Callout(Tone::Warning, Glyph::Attention, {}))
{
    auto *box = new QVBoxLayout(this);
    box->setContentsMargins(space::m, space::s, space::m, space::s + space::hair);
    box->addWidget(m_callout);
    hide();
}

void UnfinishedBar::setPlans(QList<UnfinishedPlan> plans)
{
    m_plans = std::move(plans);
    refill();
}

void UnfinishedBar::keepOnly(const QList<UnfinishedPlan> &unfinished)
{
    QList<UnfinishedPlan> left = unfinished;
    left.removeIf([this](const UnfinishedPlan &plan) {
        return std::none_of(m_plans.cbegin(), m_plans.cend(), [&plan](const UnfinishedPlan &shown) { return shown.id == plan.id; });
    });
    if (left != m_plans)
        setPlans(std::move(left));
}

void UnfinishedBar::refill()
{
    delete m_list;
    m_list = nullptr;
    setVisible(!m_plans.isEmpty());
    if (m_plans.isEmpty())
        return;
    const qsizetype more = m_plans.size() - shownPlans;
    m_callout->setWords(Tone::Warning, Glyph::Attention, tr("%Ln plan(s) were not finished", nullptr, int(m_plans.size())),
        more > 0 ? tr("%Ln more will stand here when these are decided.", nullptr, int(more)) : QString());
    m_list = new QWidget;
    auto *rows = new QVBoxLayout(m_list);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(space::xs);
    for (qsizetype i = 0; i < std::min(m_plans.size(), shownPlans); ++i)
        rows->addWidget(makeRow(m_plans[i]));
    m_callout->addDetail(m_list);
}

QWidget *UnfinishedBar::makeRow(const UnfinishedPlan &plan)
{
    auto *row = new QWidget;
    auto *box = new QHBoxLayout(row);
    box->setContentsMargins(0, 0, 0, 0);
    box->setSpacing(space::s);
    box->addWidget(Label::wrapped(stateText(plan)), 1);
    const auto addButton = [this, box, &plan](const QString &text, Loudness loudness, const std::function<void()> &act) {
        QPushButton *button = makeButton(text, loudness);
        button->setAccessibleName(u"%1: %2"_s.arg(text, plan.name));
        connect(button, &QPushButton::clicked, this, act, Qt::QueuedConnection); // it dies of it
        box->addWidget(button, 0, Qt::AlignTop);
        return button;
    };
    const auto addWay = [&](const QString &text, Loudness loudness, const QString &what) {
        addButton(text, loudness, [this, id = plan.id, what] { lead(id, what); });
    };
    if (!plan.rollingBack)
        addWay(tr("Resume"), Loudness::Normal, u"resume"_s);
    addWay(tr("Roll back"), Loudness::Normal, u"rollback"_s);
    addWay(tr("Later"), Loudness::Ghost, {});
    addButton(tr("Forget"), Loudness::Ghost, [this, plan] {
        forget(plan);
    })->setToolTip(tr("Not offered again. What it made stays; Activity still has the plan."));
    return row;
}

void UnfinishedBar::forget(const UnfinishedPlan &plan)
{
    m_plans.removeOne(plan);
    refill();
    Q_EMIT forgetRequested(plan);
}

void UnfinishedBar::lead(const QString &id, const QString &what)
{
    m_plans.removeIf([&id](const UnfinishedPlan &plan) { return plan.id == id; });
    refill();
    if (!what.isEmpty())
        m_navigator->open({ .page = u"plan-run"_s, .object = id, .details = { { u"do"_s, what } } });
}

} // namespace ui
