#include "ui/forms/conflict_note.h"

#include "ui/widgets/buttons.h"

namespace ui {

ConflictNote::ConflictNote(QWidget *parent)
    : Callout(Tone::Warning, Glyph::Attention, {}, {}, parent)
    , m_use(makeButton(tr("&Go on with the merged"), Loudness::Primary))
    , m_keep(makeButton(tr("&Mine everywhere")))
    , m_take(makeButton(tr("&Theirs everywhere")))
    , m_again(makeButton(tr("Create it &again")))
{
    QPushButton *close = makeButton(tr("&Not now"), Loudness::Ghost);
    for (QPushButton *button : { m_use, m_keep, m_take, m_again, close })
        addAction(button);
    connect(m_use, &QPushButton::clicked, this, &ConflictNote::settled);
    connect(m_keep, &QPushButton::clicked, this, [this] { Q_EMIT everywhereRequested(false); });
    connect(m_take, &QPushButton::clicked, this, [this] { Q_EMIT everywhereRequested(true); });
    connect(m_again, &QPushButton::clicked, this, &ConflictNote::makeAgainRequested);
    connect(close, &QPushButton::clicked, this, &ConflictNote::closed);
}

void ConflictNote::present(const EditSession &session, const provisioning::EditReview &review, int both)
{
    m_again->setVisible(review.gone);
    m_use->setVisible(!review.gone);
    for (QPushButton *button : { m_keep, m_take })
        button->setVisible(!review.gone && both > 0);
    const QString name = session.name().isEmpty() ? session.subject().edit.id : session.name();
    if (review.gone)
        setWords(Tone::Warning, Glyph::Attention, tr("“%1” was deleted meanwhile").arg(name),
            tr("What you typed is still here. Creating it again makes it with the same id; what hung on it is gone."));
    else
        setWords(Tone::Warning, Glyph::Attention, tr("“%1” was changed by somebody else meanwhile").arg(name),
            both > 0
                ? tr("You and somebody else changed %Ln field(s) differently. Choose whose value each one is to have; nothing is written "
                     "yet.",
                    nullptr, both)
                : tr("No field was changed by both: theirs and yours go together. Nothing is written yet."));
}

} // namespace ui
