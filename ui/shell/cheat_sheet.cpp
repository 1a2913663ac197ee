#include "ui/shell/cheat_sheet.h"

#include "ui/shell/key_cap.h"
#include "ui/shortcuts.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/label.h"

#include <QGridLayout>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr int panelWidth = 520;

/// The keys that lists, fields and panels know by themselves.
QList<std::pair<QString, QString>> ownKeys()
{
    return {
        { u"Esc"_s, CheatSheet::tr("Clear the filter, close what lies over the page, or cancel") }, // untranslated: a key
        { QKeySequence(QKeySequence::Open).toString(QKeySequence::NativeText),
            CheatSheet::tr("On the first page: open a protection that was saved as a file") },
        { QKeySequence(Qt::Key_Down).toString(QKeySequence::NativeText), CheatSheet::tr("From the filter into the list") },
    };
}

class ListScroll final : public QScrollArea {
public:
    explicit ListScroll(QWidget *list)
    {
        setFrameShape(NoFrame);
        setWidgetResizable(true);
        setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        setAccessibleName(CheatSheet::tr("List of shortcuts"));
        viewport()->setAutoFillBackground(false);
        setWidget(list);
        list->setAutoFillBackground(false);
    }

    QSize sizeHint() const override { return widget()->sizeHint(); } // whole where there is room
};

} // namespace

CheatSheet::CheatSheet(QWidget *window)
    : Overlay(Spot::Center, tr("Shortcuts"), panelWidth, window)
{
    QPushButton *close = makeIconButton(u"close"_s, tr("Close the shortcuts"));
    auto *head = new QHBoxLayout;
    head->addWidget(new Label(tr("Shortcuts"), Type::Title));
    head->addStretch();
    head->addWidget(close);
    box()->addLayout(head);
    box()->addWidget(new ListScroll(makeList()));
    connect(close, &QPushButton::clicked, this, &Overlay::dismiss);
}

QWidget *CheatSheet::makeList()
{
    auto *list = new QWidget;
    auto *grid = new QGridLayout(list);
    grid->setContentsMargins(0, 0, space::s, 0);
    grid->setHorizontalSpacing(space::l);
    grid->setVerticalSpacing(space::s);
    grid->setColumnStretch(0, 1);
    const auto addGroup = [grid](const QString &title) {
        const int row = grid->rowCount();
        grid->setRowMinimumHeight(row, space::s);
        auto *heading = new Label(title, Type::Strong);
        grid->addWidget(heading, row + 1, 0, 1, 2);
    };
    const auto addKeys = [grid](const QString &words, const QString &keys) {
        const int row = grid->rowCount();
        Label *text = Label::wrapped(words, Type::Body, Voice::Text2);
        text->setAccessibleName(u"%1: %2"_s.arg(words, keys));
        grid->addWidget(text, row, 0);
        grid->addWidget(new KeyCap(keys), row, 1, Qt::AlignTrailing | Qt::AlignTop);
    };
    QString group;
    const QList<CommandEntry> entries = commandTable();
    for (const CommandEntry &entry : entries) {
        if (entry.keys.isEmpty())
            continue;
        if (entry.group != group)
            addGroup(entry.group);
        group = entry.group;
        addKeys(entry.words, keyText(entry));
    }
    addGroup(tr("In lists, fields and panels"));
    for (const auto &[keys, words] : ownKeys())
        addKeys(words, keys);
    return list;
}

} // namespace ui
