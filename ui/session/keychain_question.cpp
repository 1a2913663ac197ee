#include "ui/session/keychain_question.h"

#include "models/provisioning/apply/plan_workplace.h"
#include "ui/widgets/buttons.h"
#include "ui/words/joined_text.h"
#include "ui/words/plan_words.h"

using namespace Qt::StringLiterals;

namespace ui {

KeychainQuestion::KeychainQuestion(const provisioning::Plan &plan, QWidget *parent)
    : Callout(Tone::Warning, Glyph::Attention, {}, {}, parent)
{
    QStringList steps;
    for (const int index : provisioning::stepsWithSecrets(plan))
        steps << plan_words::title(plan.steps.at(index));
    setWords(Tone::Warning, Glyph::Attention, tr("There is no keychain to keep secrets in. Nothing has been written"),
        steps.isEmpty() ? tr("Without it secrets are kept only as long as this program runs. Go on without a keychain?")
                        : tr("Without it the secrets of these steps are kept only as long as this program runs; after that they may no "
                             "longer be taken back exactly: %1. Go on without a keychain?")
                              .arg(enumeration(steps)));
    QPushButton *go = makeButton(tr("&Go on without a keychain"), Loudness::Primary);
    connect(go, &QPushButton::clicked, this, &KeychainQuestion::goOnRequested);
    addAction(go);
    QPushButton *again = makeButton(tr("&Try the keychain again"));
    connect(again, &QPushButton::clicked, this, &KeychainQuestion::againRequested);
    addAction(again);
}

} // namespace ui
