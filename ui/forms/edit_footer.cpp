#include "ui/forms/edit_footer.h"

#include "ui/widgets/buttons.h"
#include "ui/widgets/glyph_label.h"
#include "ui/widgets/label.h"

#include <QHBoxLayout>

namespace ui {

EditFooter::EditFooter(QWidget *parent)
    : Surface(Layer::Surface, Qt::TopEdge, parent)
    , m_mark(new GlyphLabel(Glyph::None, Tone::Neutral))
    , m_words(new Label({}, Type::Strong))
    , m_goTo(makeButton(tr("&Go to it"), Loudness::Ghost))
    , m_cancel(makeButton(tr("&Cancel"), Loudness::Ghost))
    , m_preview(makeButton(tr("&Preview change")))
    , m_save(makeButton(tr("&Save"), Loudness::Primary))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(space::xl, space::m, space::xl, space::m);
    row->setSpacing(space::s);
    row->addWidget(m_mark);
    m_words->setElide(Qt::ElideRight);
    row->addWidget(m_words);
    row->addWidget(m_goTo);
    row->addStretch();
    for (QPushButton *button : { m_cancel, m_preview, m_save })
        row->addWidget(button);
    connect(m_goTo, &QPushButton::clicked, this, &EditFooter::faultRequested);
    connect(m_cancel, &QPushButton::clicked, this, &EditFooter::cancelRequested);
    connect(m_save, &QPushButton::clicked, this, &EditFooter::saveRequested);
    connect(m_preview, &QPushButton::clicked, this, [this] {
        if (m_previewing)
            Q_EMIT backRequested();
        else
            Q_EMIT previewRequested();
    });
    setState({});
}

void EditFooter::say(Glyph glyph, Tone tone, const QString &sentence)
{
    m_mark->setGlyph(glyph, tone);
    m_mark->setVisible(glyph != Glyph::None);
    m_words->setText(sentence);
}

void EditFooter::setState(const State &state)
{
    m_previewing = state.previewing;
    m_goTo->setVisible(state.faults > 0);
    if (state.busy)
        say(Glyph::Running, Tone::Accent, tr("The gateway is asked…"));
    else if (state.faults > 0)
        say(Glyph::Failed, Tone::Danger, tr("%Ln field(s) must be looked at", nullptr, state.faults));
    else if (!state.blocked.isEmpty())
        say(Glyph::Attention, Tone::Warning, state.blocked);
    else if (state.merging)
        say(Glyph::Attention, Tone::Warning, tr("Two people’s changes are to be merged first"));
    else if (state.changes > 0)
        say(Glyph::None, Tone::Neutral,
            state.isNew ? tr("%Ln field(s) filled in", nullptr, state.changes) : tr("%Ln change(s)", nullptr, state.changes));
    else
        say(Glyph::None, Tone::Neutral, state.isNew ? tr("Nothing is filled in yet") : tr("Nothing is changed"));
    const bool ready = !state.busy && !state.merging && state.blocked.isEmpty() && (state.changes > 0 || state.isNew);
    m_save->setEnabled(ready);
    m_save->setText(state.isNew ? tr("Cr&eate") : tr("&Save"));
    m_preview->setEnabled(state.previewing ? !state.busy : ready);
    m_preview->setText(state.previewing ? tr("&Back to the form") : tr("&Preview change"));
    // Of what stands as it is stored there is nothing to cancel.
    m_cancel->setText(state.changes > 0 ? tr("&Discard…") : state.isNew ? tr("&Cancel") : tr("Cl&ose"));
    m_cancel->setEnabled(!state.busy);
}

} // namespace ui
