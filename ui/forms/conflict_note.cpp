#include "ui/forms/conflict_note.h"

#include "models/forms/json_text.h"
#include "ui/forms/field_editor.h"
#include "ui/forms/field_words.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/label.h"
#include "ui/widgets/segmented_switch.h"

#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr int mostLines = 8;
constexpr int mostRows = 4; ///< choices that are seen without scrolling

/// What somebody else has made of a field, and what was typed here.
QString bothSentence(const EditSession &session, const QString &path, const QString &change)
{
    return ConflictNote::tr("%1 (yours: %2)", "somebody else's change, your value")
        .arg(change, shownValue(session, session.draft().values(), path));
}

} // namespace

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
    , m_scroll(new QScrollArea)
    , m_use(makeButton(tr("&Use what is chosen")))
    , m_keep(makeButton(tr("&Keep mine where both changed")))
    , m_take(makeButton(tr("&Take theirs where both changed")))
    , m_again(makeButton(tr("Create it &again")))
{
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->viewport()->setAutoFillBackground(false);
    m_scroll->hide();
    addDetail(m_scroll);
    QPushButton *close = makeButton(tr("&Not now"), Loudness::Ghost);
    for (QPushButton *button : { m_use, m_keep, m_take, m_again, close })
        addAction(button);
    connect(m_use, &QPushButton::clicked, this, [this] { Q_EMIT settled(chosenTheirs()); });
    connect(m_keep, &QPushButton::clicked, this, [this] { Q_EMIT settled({}); });
    connect(m_take, &QPushButton::clicked, this, [this] { Q_EMIT settled(m_both); });
    connect(m_again, &QPushButton::clicked, this, &ConflictNote::makeAgainRequested);
    connect(close, &QPushButton::clicked, this, &ConflictNote::closed);
}

void ConflictNote::present(const EditSession &session, const provisioning::EditReview &review)
{
    clearChoices();
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
    std::copy_if(review.theirs.cbegin(), review.theirs.cend(), std::back_inserter(m_both),
        [&session](const QString &path) { return session.draft().isChanged(path); });
    QStringList lines;
    for (const QString &path : review.theirs) {
        const QString change = changeSentence(session, path, session.draft().opened(), theirs);
        if (!m_both.contains(path))
            lines << change;
        else if (m_both.size() > 1)
            addChoice(session, path, change);
        else
            lines << bothSentence(session, path, change);
    }
    if (lines.size() > mostLines) {
        const int more = int(lines.size()) - mostLines;
        lines = lines.mid(0, mostLines);
        lines << tr("and %Ln more", nullptr, more);
    }
    showChoices();
    m_take->setVisible(!m_both.isEmpty());
    m_keep->setText(m_both.isEmpty() ? tr("&Take theirs over and keep mine") : tr("&Keep mine where both changed"));
    setWords(Tone::Warning, Glyph::Attention, tr("“%1” was changed by somebody else meanwhile").arg(name), lines.join(u'\n'));
}

void ConflictNote::clearChoices()
{
    m_both.clear();
    m_choices.clear();
    delete m_scroll->takeWidget();
    m_scroll->hide();
    m_use->hide();
}

void ConflictNote::addChoice(const EditSession &session, const QString &path, const QString &change)
{
    if (!m_scroll->widget()) {
        auto *rows = new QWidget;
        rows->setAutoFillBackground(false);
        auto *column = new QVBoxLayout(rows);
        column->setContentsMargins(0, space::s, 0, 0);
        column->setSpacing(space::s);
        m_scroll->setWidget(rows);
        rows->setAutoFillBackground(false); // setWidget() turns it on
    }
    auto *row = new QHBoxLayout;
    row->setSpacing(space::m);
    row->addWidget(Label::wrapped(bothSentence(session, path, change)), 1);
    auto *whose = new SegmentedSwitch({ tr("Mine", "value of a field"), tr("Theirs", "value of a field") });
    whose->setAccessibleName(tr("Whose value: %1", "field").arg(pathTitle(session, path)));
    row->addWidget(whose, 0, Qt::AlignTop);
    static_cast<QVBoxLayout *>(m_scroll->widget()->layout())->addLayout(row);
    m_choices << Choice { path, whose };
}

void ConflictNote::showChoices()
{
    if (m_choices.isEmpty())
        return;
    const int rows = int(std::min<qsizetype>(m_choices.size(), mostRows));
    m_scroll->setMinimumHeight(rows * (m_choices.first().whose->sizeHint().height() + space::s));
    m_scroll->show();
    m_use->show();
}

QStringList ConflictNote::chosenTheirs() const
{
    QStringList theirs;
    for (const Choice &choice : m_choices) {
        if (choice.whose->current() == 1)
            theirs << choice.path;
    }
    return theirs;
}

} // namespace ui
