#include "ui/wizards/protect/strategy_step.h"

#include "ui/error_text.h"
#include "ui/views/choice_list.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/callout.h"
#include "ui/widgets/two_panes.h"
#include "ui/wizards/protect/detail_column.h"
#include "ui/wizards/protect/protect_wizard.h"
#include "ui/wizards/protect/strategy_words.h"
#include "ui/words/plan_words.h"

#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

using provisioning::StrategyFit;
using Reading = ProtectWizard::Reading;

StrategyStep::StrategyStep(ProtectWizard &wizard, QWidget *parent)
    : ProtectStep(wizard, parent)
    , m_list(new ChoiceList(tr("Strategies")))
{
    auto *left = new QWidget;
    auto *column = new QVBoxLayout(left);
    column->setContentsMargins(space::m, space::m, space::m, space::m);
    column->addWidget(m_list);
    m_panes = new TwoPanes(left);
    auto *box = new QVBoxLayout(this);
    box->setContentsMargins(0, 0, 0, 0);
    box->addWidget(m_panes);
    connect(m_list, &ChoiceList::chosen, this, &StrategyStep::choose);
    connect(m_list, &QTreeView::activated, this, &ProtectStep::nextRequested);
    connect(&wizard, &ProtectWizard::changed, this, &StrategyStep::showFits);
    showFits();
}

QString StrategyStep::caption() const
{
    return tr("How shall the gateway know who may call? Where it cannot, the reason stands beside.");
}

void StrategyStep::enter()
{
    wizard().readGateway();
    m_looked = wizard().text(u"strategy"_s);
    showFits();
    m_list->setFocus(Qt::OtherFocusReason);
}

QString StrategyStep::recommended() const
{
    const QList<StrategyFit> &fits = wizard().fits();
    const auto best = std::find_if(fits.begin(), fits.end(), [](const StrategyFit &fit) { return !fit.refusal; });
    return best == fits.end() ? QString() : best->strategy;
}

void StrategyStep::choose(const QString &strategy)
{
    m_looked = strategy;
    // One that is refused is looked at and no answer.
    if (const StrategyFit *fit = shownFit(); fit && !fit->refusal)
        (void)wizard().answer(u"strategy"_s, strategy);
    showFits();
}

const StrategyFit *StrategyStep::shownFit() const
{
    const QList<StrategyFit> &fits = wizard().fits();
    const auto found = std::find_if(fits.begin(), fits.end(), [this](const StrategyFit &fit) { return fit.strategy == m_looked; });
    return found == fits.end() ? nullptr : &*found;
}

void StrategyStep::showFits()
{
    if (m_looked.isEmpty() || !shownFit())
        m_looked = wizard().text(u"strategy"_s);
    const QString best = recommended();
    QStringList shown { m_looked, QString::number(int(wizard().readingFits())), wizard().text(u"strategy"_s) };
    QList<Choice> choices;
    for (const StrategyFit &fit : wizard().fits()) {
        Badge badge { .text = tr("Possible"), .tone = Tone::Success, .glyph = Glyph::Done, .quiet = true };
        if (fit.refusal)
            badge = { .text = tr("Not here"), .glyph = Glyph::Off };
        else if (fit.strategy == best)
            badge = { .text = tr("Recommended"), .tone = Tone::Success, .glyph = Glyph::Done };
        choices << Choice { fit.strategy, plan_words::strategy(fit.strategy), strategy_words::inShort(fit.strategy), u"security-high"_s,
            badge };
        shown << fit.strategy + badge.text;
    }
    const QString state = shown.join(u'/');
    if (state != m_shown) {
        m_list->setChoices(choices);
        m_list->setCurrent(m_looked);
        m_panes->setDetail(makeDetail());
    }
    m_shown = state;
    Q_EMIT changed();
}

QWidget *StrategyStep::makeDetail() const
{
    ProtectWizard &state = wizard();
    const StrategyFit *fit = shownFit();
    if (!fit) {
        auto *waiting = new DetailColumn(tr("What this gateway can do"));
        if (state.readingFits() != Reading::Failed) {
            waiting->addText(tr("Asking the gateway…"));
            return waiting;
        }
        const ErrorText text = explain(state.fitsError());
        auto *problem = new Callout(Tone::Danger, Glyph::Failed, text.what, text.fix);
        QPushButton *again = makeButton(tr("&Try again"));
        connect(again, &QPushButton::clicked, &state, [&state] { state.readGateway(true); });
        problem->addAction(again);
        waiting->add(problem);
        return waiting;
    }
    auto *column = new DetailColumn(plan_words::strategy(fit->strategy));
    if (fit->refusal) {
        const ErrorText text = explain(*fit->refusal);
        column->add(new Callout(Tone::Warning, Glyph::Off, tr("Not possible on this gateway: %1").arg(text.what), text.fix));
    } else if (fit->strategy == recommended()) {
        column->addText(strategy_words::whyRecommended(fit->strategy));
    }
    column->addText(strategy_words::how(fit->strategy));
    column->addHeader(tr("What it can do"));
    for (const QString &line : strategy_words::strengths(fit->strategy))
        column->addMarked(Glyph::Done, Tone::Success, line);
    column->addHeader(tr("What it cannot do"));
    for (const QString &line : strategy_words::limits(fit->strategy))
        column->addMarked(Glyph::Off, Tone::Neutral, line);
    for (const QString &code : fit->unchecked) {
        const ErrorText text = plan_words::note({ code, {} });
        column->add(new Callout(Tone::Warning, Glyph::Unknown, text.what, text.fix));
    }
    return column;
}

QString StrategyStep::blocker() const
{
    const StrategyFit *fit = shownFit();
    if (fit && fit->refusal)
        return tr("“%1” cannot be used on this gateway").arg(plan_words::strategy(fit->strategy));
    if (fit)
        return {};
    if (wizard().readingFits() == Reading::Failed)
        return tr("The gateway did not say what it can do");
    return wizard().readingFits() == Reading::Done ? tr("This gateway can use none of them") : tr("Asking the gateway…");
}

bool StrategyStep::isFaulty() const
{
    return wizard().readingFits() == Reading::Failed || (shownFit() && shownFit()->refusal);
}

} // namespace ui
