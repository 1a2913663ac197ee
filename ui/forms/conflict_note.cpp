#include "ui/forms/conflict_note.h"

#include "models/forms/json_text.h"
#include "ui/forms/field_editor.h"
#include "ui/forms/field_words.h"
#include "ui/widgets/buttons.h"

using namespace Qt::StringLiterals;

namespace ui {

namespace {
constexpr int mostLines = 8;
}

QString pathTitle(const EditSession &session, const QString &path)
{
    const forms::FormField *field = session.draft().schema().find(path);
    const QString form = session.plugin().isEmpty() ? session.kind() : session.plugin();
    return field ? fieldTitle(form, path, *field) : path;
}

QString shownValue(const EditSession &session, const QJsonObject &object, const QString &path)
{
    const forms::FieldValue value = forms::valueAt(object, path);
    if (value.state() == forms::FieldValue::State::Unset)
        return ConflictNote::tr("not set", "value of a field");
    if (value.state() == forms::FieldValue::State::Null)
        return ConflictNote::tr("none", "value of a field");
    const QJsonObject masked = forms::masked(forms::withValueAt({}, path, value), session.secretPaths());
    const QString text = valueText(forms::valueAt(masked, path).json());
    return text.isEmpty() ? ConflictNote::tr("empty", "value of a field") : text;
}

QString changeSentence(const EditSession &session, const QString &path, const QJsonObject &before, const QJsonObject &after)
{
    return ConflictNote::tr("%1: %2 → %3", "field, before, after")
        .arg(pathTitle(session, path), shownValue(session, before, path), shownValue(session, after, path));
}

ConflictNote::ConflictNote(QWidget *parent)
    : Callout(Tone::Warning, Glyph::Attention, {}, {}, parent)
    , m_keep(makeButton(tr("&Keep mine where both changed")))
    , m_take(makeButton(tr("&Take theirs where both changed")))
    , m_again(makeButton(tr("Create it &again")))
{
    QPushButton *close = makeButton(tr("&Not now"), Loudness::Ghost);
    for (QPushButton *button : { m_keep, m_take, m_again, close })
        addAction(button);
    connect(m_keep, &QPushButton::clicked, this, &ConflictNote::keepMineRequested);
    connect(m_take, &QPushButton::clicked, this, &ConflictNote::takeTheirsRequested);
    connect(m_again, &QPushButton::clicked, this, &ConflictNote::makeAgainRequested);
    connect(close, &QPushButton::clicked, this, &ConflictNote::closed);
}

void ConflictNote::present(const EditSession &session, const provisioning::EditReview &review)
{
    m_again->setVisible(review.gone);
    m_keep->setVisible(!review.gone);
    const QString name = session.name().isEmpty() ? session.subject().edit.id : session.name();
    if (review.gone) {
        m_take->hide();
        setWords(Tone::Warning, Glyph::Attention, tr("“%1” was deleted meanwhile").arg(name),
            tr("What you typed is still here. Creating it again makes it with the same id; what hung on it is gone."));
        return;
    }
    const QJsonObject theirs = review.now ? gateway::withSecrets(*review.now) : QJsonObject();
    QStringList lines;
    bool both = false;
    for (const QString &path : review.theirs) {
        const bool mine = session.draft().isChanged(path);
        both = both || mine;
        const QString change = changeSentence(session, path, session.draft().opened(), theirs);
        lines << (mine ? tr("%1 (yours: %2)", "somebody else's change, your value")
                             .arg(change, shownValue(session, session.draft().values(), path))
                       : change);
    }
    if (lines.size() > mostLines) {
        const int more = int(lines.size()) - mostLines;
        lines = lines.mid(0, mostLines);
        lines << tr("and %Ln more", nullptr, more);
    }
    m_take->setVisible(both);
    m_keep->setText(both ? tr("&Keep mine where both changed") : tr("&Take theirs over and keep mine"));
    setWords(Tone::Warning, Glyph::Attention, tr("“%1” was changed by somebody else meanwhile").arg(name), lines.join(u'\n'));
}

} // namespace ui
