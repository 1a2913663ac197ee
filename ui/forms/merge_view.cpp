#include "ui/forms/merge_view.h"

#include "ui/forms/session_words.h"
#include "ui/widgets/label.h"
#include "ui/widgets/section_header.h"
#include "ui/widgets/segmented_switch.h"

#include <QGridLayout>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

enum Column {
    Field,
    Opened,
    Theirs,
    Mine,
    Becomes,
};

constexpr int theirsChosen = 1;

/// The value that counts stands out; the other one steps back.
void showCounting(Label *theirs, Label *mine, bool theirsCounts)
{
    theirs->setVoice(theirsCounts ? Voice::Success : Voice::Text3);
    mine->setVoice(theirsCounts ? Voice::Text3 : Voice::Success);
}

} // namespace

MergeView::MergeView(QWidget *parent)
    : QScrollArea(parent)
{
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    viewport()->setAutoFillBackground(false);
    setAccessibleName(tr("Merge of the changes"));
}

void MergeView::clear()
{
    m_choices.clear();
    delete takeWidget();
}

int MergeView::bothCount() const
{
    return int(m_choices.size());
}

QStringList MergeView::chosenTheirs() const
{
    QStringList paths;
    for (const Choice &choice : m_choices) {
        if (choice.whose->current() == theirsChosen)
            paths << choice.path;
    }
    return paths;
}

void MergeView::chooseEverywhere(bool theirs)
{
    for (const Choice &choice : m_choices)
        choice.whose->setCurrent(theirs ? theirsChosen : 0);
}

void MergeView::present(const EditSession &session, const provisioning::EditReview &review)
{
    clear();
    const QJsonObject now = review.now ? gateway::withSecrets(*review.now) : QJsonObject();
    const auto rowOf = [&](const QString &path) {
        return Row { path, shownValue(session, session.draft().opened(), path), shownValue(session, now, path),
            shownValue(session, session.draft().values(), path) };
    };
    QStringList both;
    QStringList onlyTheirs;
    for (const QString &path : review.theirs)
        (session.draft().isChanged(path) ? both : onlyTheirs) << path;
    QStringList onlyMine = session.draft().changedPaths();
    onlyMine.removeIf([&both](const QString &path) { return both.contains(path); });

    auto *content = new QWidget;
    auto *grid = new QGridLayout(content);
    grid->setContentsMargins(space::xl, space::s, space::xl, space::xl);
    grid->setHorizontalSpacing(space::l);
    grid->setVerticalSpacing(space::s);
    addHead(*grid);
    const auto addGroup = [&](const QString &words, const QStringList &paths, bool byThem, bool byMe) {
        if (paths.isEmpty())
            return;
        addCaption(*grid, words, paths.size());
        for (const QString &path : paths)
            addRow(session, *grid, rowOf(path), byThem, byMe);
    };
    addGroup(tr("Changed by both"), both, true, true);
    addGroup(tr("Changed by somebody else"), onlyTheirs, true, false);
    addGroup(tr("Changed by you"), onlyMine, false, true);
    grid->setRowStretch(grid->rowCount(), 1);
    setWidget(content);
    content->setAutoFillBackground(false); // a scroll area switches it on
}

void MergeView::addHead(QGridLayout &grid)
{
    const QStringList heads { tr("Field"), tr("When you opened it"), tr("Somebody else’s, stored now"), tr("Yours, typed here"),
        tr("It becomes") };
    for (int column = 0; column < heads.size(); ++column) {
        grid.addWidget(Label::wrapped(heads.at(column), Type::Caption), 0, column, Qt::AlignBottom);
        grid.setColumnStretch(column, column == Becomes ? 0 : 1);
    }
}

void MergeView::addCaption(QGridLayout &grid, const QString &words, qsizetype count)
{
    auto *header = new SectionHeader(words, QLocale().toString(count));
    const int line = grid.rowCount();
    grid.setRowMinimumHeight(line, header->sizeHint().height() + space::l); // the distance above makes the group
    grid.addWidget(header, line, 0, 1, Becomes + 1, Qt::AlignBottom);
}

void MergeView::addRow(const EditSession &session, QGridLayout &grid, const Row &row, bool byThem, bool byMe)
{
    const int line = grid.rowCount();
    auto *names = new QVBoxLayout;
    names->setSpacing(0);
    names->addWidget(Label::wrapped(pathTitle(session, row.path), Type::Body, Voice::Text));
    auto *technical = new Label(row.path, Type::MonoCaption, Voice::Text3);
    technical->setElide(Qt::ElideMiddle);
    names->addWidget(technical);
    grid.addLayout(names, line, Field);
    auto *opened = Label::wrapped(row.opened, Type::Mono, Voice::Text2);
    auto *theirs = Label::wrapped(byThem ? row.theirs : tr("unchanged"), byThem ? Type::Mono : Type::Body);
    auto *mine = Label::wrapped(byMe ? row.mine : tr("unchanged"), byMe ? Type::Mono : Type::Body);
    for (Label *label : { opened, theirs, mine })
        label->makeSelectable();
    grid.addWidget(opened, line, Opened, Qt::AlignTop);
    grid.addWidget(theirs, line, Theirs, Qt::AlignTop);
    grid.addWidget(mine, line, Mine, Qt::AlignTop);
    if (byThem && byMe) {
        grid.addWidget(makeChoice(session, row.path, theirs, mine), line, Becomes, Qt::AlignTop);
        return;
    }
    showCounting(theirs, mine, byThem);
    grid.addWidget(new Label(byThem ? tr("Theirs", "value of a field") : tr("Mine", "value of a field"), Type::Body, Voice::Text2), line,
        Becomes, Qt::AlignTop);
}

QWidget *MergeView::makeChoice(const EditSession &session, const QString &path, Label *theirs, Label *mine)
{
    auto *whose = new SegmentedSwitch({ tr("Mine", "value of a field"), tr("Theirs", "value of a field") });
    whose->setAccessibleName(tr("Whose value: %1", "field").arg(pathTitle(session, path)));
    showCounting(theirs, mine, false);
    connect(
        whose, &SegmentedSwitch::currentChanged, this, [theirs, mine](int chosen) { showCounting(theirs, mine, chosen == theirsChosen); });
    m_choices << Choice { path, whose };
    return whose;
}

} // namespace ui
