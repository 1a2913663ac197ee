#include "ui/token/verdict_list.h"

#include "ui/token/flow_words.h"
#include "ui/widgets/glyph_label.h"
#include "ui/widgets/label.h"
#include "ui/words/joined_text.h"

#include <QGridLayout>

using namespace Qt::StringLiterals;

namespace ui {

using State = oauth::TokenVerdict::State;

namespace {

struct Look {
    Glyph glyph;
    Tone tone;
    Voice voice;
};

Look lookOf(State state)
{
    switch (state) {
    case State::Passed:
        return { Glyph::Done, Tone::Success, Voice::Text };
    case State::Failed:
        return { Glyph::Failed, Tone::Danger, Voice::Danger };
    case State::NotReached:
    case State::NotThere:
        break;
    }
    return { Glyph::Off, Tone::Neutral, Voice::Text3 };
}

} // namespace

VerdictList::VerdictList(const QList<oauth::TokenVerdict> &verdicts, QWidget *parent)
    : QWidget(parent)
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(space::s);
    grid->setVerticalSpacing(space::xs);
    grid->setColumnStretch(1, 1);
    QStringList spoken;
    for (int row = 0; row < verdicts.size(); ++row) {
        const oauth::TokenVerdict &verdict = verdicts[row];
        const Look look = lookOf(verdict.state);
        const QString after = verdict.state == State::NotThere ? tr("not in the token")
            : verdict.state == State::NotReached               ? tr("not reached")
                                                               : QString();
        const QString words = after.isEmpty() ? checkName(verdict.check) : u"%1: %2"_s.arg(checkName(verdict.check), after);
        auto *text = Label::wrapped(words, Type::Caption, look.voice);
        text->setToolTip(verdict.value.isEmpty() ? verdict.check : u"%1: %2"_s.arg(verdict.check, verdict.value));
        grid->addWidget(new GlyphLabel(look.glyph, look.tone, size::glyph), row, 0, Qt::AlignTop);
        grid->addWidget(text, row, 1);
        const QString outcome = verdict.state == State::Passed ? tr("passed") : verdict.state == State::Failed ? tr("failed") : QString();
        text->setAccessibleName(outcome.isEmpty() ? words : u"%1: %2"_s.arg(words, outcome)); // colour and sign are not read out
        spoken << text->accessibleName();
    }
    setAccessibleName(tr("Checks of the ID token"));
    setAccessibleDescription(enumeration(spoken));
}

} // namespace ui
