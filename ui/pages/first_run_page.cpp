#include "ui/pages/first_run_page.h"

#include "ui/environment.h"
#include "ui/pages/idea_picture.h"
#include "ui/pages/saved_button.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/callout.h"
#include "ui/widgets/glyph_label.h"
#include "ui/widgets/label.h"

#include <QHBoxLayout>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr int columnWidth = 960;
constexpr int doorPadding = 20;

QHBoxLayout *doorLayout(Card *card, const QString &iconName, Ink ink)
{
    auto *row = new QHBoxLayout(card);
    row->setContentsMargins(space::xl, doorPadding, space::xl, doorPadding);
    row->setSpacing(space::l);
    row->addWidget(new GlyphLabel(iconName, ink, size::iconLarge), 0, Qt::AlignTop);
    return row;
}

QLayout *point(const QString &text)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(space::s);
    row->addWidget(new GlyphLabel(u"dialog-ok-apply"_s, Ink::Success), 0, Qt::AlignTop);
    row->addWidget(Label::wrapped(text), 1);
    return row;
}

Label *centered(const QString &text, Type type, Voice voice)
{
    Label *label = Label::wrapped(text, type, voice);
    label->setAlignment(Qt::AlignHCenter);
    return label;
}

} // namespace

FirstRunPage::FirstRunPage(QWidget *parent)
    : Page(parent, Layer::Chrome)
{
    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->viewport()->setAutoFillBackground(false);
    auto *ground = new QWidget;
    ground->setAutoFillBackground(false);
    auto *outer = new QVBoxLayout(ground);
    outer->setContentsMargins(space::xl, space::xl, space::xl, space::xl);
    outer->addStretch(5);
    auto *middle = new QHBoxLayout;
    middle->addStretch(1);
    middle->addWidget(makeColumn(), 100);
    middle->addStretch(1);
    outer->addLayout(middle);
    outer->addStretch(6);
    scroll->setWidget(ground);
    ground->setAutoFillBackground(false); // setWidget() switches it on
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(scroll);
}

QWidget *FirstRunPage::makeColumn()
{
    auto *column = new QWidget;
    column->setMaximumWidth(grown(columnWidth, fontMetrics()));
    auto *box = new QVBoxLayout(column);
    box->setContentsMargins(0, 0, 0, 0);
    box->setSpacing(0);
    box->addWidget(centered(tr("Protect APIs with the identity provider you already have"), Type::Page, Voice::Text));
    box->addSpacing(space::s);
    box->addWidget(centered(tr("Gatehouse configures the gateway and the provider together, tests the login, and explains every refusal."),
        Type::Body, Voice::Text2));
    box->addSpacing(space::xxl);
    box->addWidget(new IdeaPicture);
    box->addSpacing(space::xl);
    auto *doors = new QHBoxLayout;
    doors->setSpacing(space::l);
    doors->addWidget(makeSandboxDoor(), 11);
    auto *others = new QVBoxLayout;
    others->setSpacing(space::l);
    others->addWidget(makeGatewayDoor());
    others->addWidget(makeSavedList(), 1);
    doors->addLayout(others, 10);
    box->addLayout(doors);
    box->addSpacing(space::xl);
    auto *foot = new QHBoxLayout;
    foot->setSpacing(space::s);
    foot->addStretch();
    foot->addWidget(new GlyphLabel(u"object-locked"_s, Ink::Text3, size::glyph));
    foot->addWidget(new Label(tr("Secrets stay in the keychain of this computer. No account, no telemetry."), Type::Caption, Voice::Text3));
    foot->addStretch();
    box->addLayout(foot);
    return column;
}

Card *FirstRunPage::makeSandboxDoor()
{
    auto *card = new Card;
    card->setCurrent(true);
    auto *inner = new QVBoxLayout;
    inner->setSpacing(0);
    doorLayout(card, u"quickopen"_s, Ink::Accent)->addLayout(inner, 1);
    auto *head = new QHBoxLayout;
    head->addWidget(new Label(tr("Try the sandbox"), Type::Title));
    head->addStretch();
    head->addWidget(new BadgeLabel({ .text = tr("No server needed"), .tone = Tone::Violet }));
    inner->addLayout(head);
    inner->addSpacing(space::xs);
    inner->addWidget(Label::wrapped(tr(
        "A gateway and an identity provider on this computer, with sample services. Nothing leaves the machine, and nothing can break.")));
    inner->addSpacing(space::l);
    for (const QString &text : { tr("Answers like a real gateway, with its errors and its delays"),
             tr("An identity provider that really signs tokens"), tr("Rehearse here what you will do in production") }) {
        inner->addLayout(point(text));
        inner->addSpacing(space::s);
    }
    m_sandboxError = new Callout(Tone::Danger, Glyph::Failed, {});
    m_sandboxError->hide();
    inner->addWidget(m_sandboxError);
    inner->addStretch();
    inner->addSpacing(space::m);
    auto *go = new QHBoxLayout;
    go->setSpacing(space::m);
    m_start = makeButton(tr("&Start the sandbox"), Loudness::Primary, u"media-playback-start"_s);
    setFocusProxy(m_start);
    m_start->setObjectName(u"startSandbox"_s);
    connect(m_start, &QPushButton::clicked, this, &FirstRunPage::sandboxRequested);
    go->addWidget(m_start);
    go->addWidget(new Label(tr("Ends with this window"), Type::Caption, Voice::Text3));
    go->addStretch();
    inner->addLayout(go);
    return card;
}

Card *FirstRunPage::makeGatewayDoor()
{
    auto *card = new Card;
    auto *words = new QVBoxLayout;
    words->setSpacing(space::xs);
    doorLayout(card, u"list-add"_s, Ink::Text2)->addLayout(words, 1);
    words->addWidget(new Label(tr("Add a gateway"), Type::Title));
    words->addWidget(Label::wrapped(tr("Connect to an Admin API. The check says what was found and what this program can do there.")));
    words->addStretch();
    auto *row = new QHBoxLayout;
    row->setContentsMargins(0, space::s, 0, 0);
    row->setSpacing(space::m);
    QPushButton *add = makeButton(tr("&Add a gateway…"));
    add->setObjectName(u"addGateway"_s);
    connect(add, &QPushButton::clicked, this, &FirstRunPage::addRequested);
    row->addWidget(add);
    row->addWidget(new Label(QKeySequence(QKeySequence::New).toString(QKeySequence::NativeText), Type::Caption, Voice::Text3));
    row->addStretch();
    words->addLayout(row);
    return card;
}

QWidget *FirstRunPage::makeSavedList()
{
    auto *box = new QWidget;
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    m_savedError = new Callout(Tone::Warning, Glyph::Attention, {});
    m_savedError->hide();
    column->addWidget(m_savedError);
    m_savedCard = new Card;
    auto *words = new QVBoxLayout;
    words->setSpacing(space::s);
    doorLayout(m_savedCard, u"network-server"_s, Ink::Text2)->addLayout(words, 1);
    words->addWidget(new Label(tr("Saved gateways"), Type::Title));
    m_savedRows = new QVBoxLayout;
    m_savedRows->setSpacing(space::tiny);
    words->addLayout(m_savedRows);
    words->addStretch();
    m_savedCard->hide();
    column->addWidget(m_savedCard, 1);
    return box;
}

void FirstRunPage::setSaved(const std::vector<core::Connection> &connections)
{
    while (QLayoutItem *item = m_savedRows->takeAt(0)) {
        item->widget()->deleteLater();
        delete item;
    }
    for (const core::Connection &connection : connections) {
        auto *button = new SavedButton(connection);
        connect(button, &QPushButton::clicked, this, [this, connection] { Q_EMIT savedChosen(connection); });
        m_savedRows->addWidget(button);
    }
    m_savedCard->setVisible(!connections.empty());
}

void FirstRunPage::setSandboxStarting(bool starting)
{
    m_start->setEnabled(!starting);
    m_start->setText(starting ? tr("Starting…") : tr("&Start the sandbox"));
}

void FirstRunPage::setSandboxError(const QString &sentence, const QString &fix)
{
    m_sandboxError->setWords(Tone::Danger, Glyph::Failed, sentence, fix);
    m_sandboxError->setVisible(!sentence.isEmpty());
}

void FirstRunPage::setSavedError(const QString &sentence, const QString &fix)
{
    m_savedError->setWords(Tone::Warning, Glyph::Attention, sentence, fix);
    m_savedError->setVisible(!sentence.isEmpty());
}

} // namespace ui
