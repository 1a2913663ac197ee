#include "ui/pages/first_run_page.h"

#include "ui/pages/first_run_door.h"
#include "ui/pages/idea_picture.h"
#include "ui/pages/saved_button.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/callout.h"
#include "ui/widgets/glyph_label.h"
#include "ui/widgets/label.h"

#include <QDragEnterEvent>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QMimeData>
#include <QScrollArea>
#include <QShortcut>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr int columnWidth = 960;
constexpr int sideBySide = 760; ///< page width from which doors stand beside each other

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

void emptyRows(QVBoxLayout *rows)
{
    while (QLayoutItem *item = rows->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
}

/// The one file that is dragged, or nothing.
QString draggedFile(const QMimeData *data)
{
    const QList<QUrl> urls = data->urls();
    return urls.size() == 1 ? urls.first().toLocalFile() : QString();
}

} // namespace

FirstRunPage::FirstRunPage(QWidget *parent)
    : Page(parent, Layer::Chrome)
{
    setAcceptDrops(true);
    connect(new QShortcut(QKeySequence::Open, this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut), &QShortcut::activated, this,
        &FirstRunPage::chooseFile);
    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto *ground = new QWidget;
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
    scroll->viewport()->setAutoFillBackground(false);
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
    box->addSpacing(space::xl);
    m_picture = new IdeaPicture;
    box->addWidget(m_picture);
    box->addWidget(makeSavedArea());
    box->addSpacing(space::l);
    box->addWidget(makeSandboxDoor());
    box->addSpacing(space::l);
    m_doors = new QBoxLayout(QBoxLayout::LeftToRight);
    m_doors->setSpacing(space::l);
    for (Card *door : { makeGatewayDoor(), makeLoginDoor(), makeFileDoor() })
        m_doors->addWidget(door, 1);
    box->addLayout(m_doors);
    box->addSpacing(space::l);
    box->addWidget(centered(tr("Secrets stay in the keychain of this computer. No account, no telemetry."), Type::Caption, Voice::Text3));
    return column;
}

Card *FirstRunPage::makeSandboxDoor()
{
    auto *card = new Card;
    card->setCurrent(true);
    m_sandboxDoor = new QBoxLayout(QBoxLayout::LeftToRight);
    m_sandboxDoor->setSpacing(space::xl);
    doorLayout(card, u"quickopen"_s, Ink::Accent)->addLayout(m_sandboxDoor, 1);
    auto *words = new QVBoxLayout;
    words->setSpacing(space::xs);
    words->addWidget(Label::wrapped(tr("Try the sandbox"), Type::Title, Voice::Text));
    words->addWidget(Label::wrapped(tr(
        "A gateway and an identity provider on this computer, with sample services. Nothing leaves the machine, and nothing can break.")));
    m_sandboxError = new Callout(Tone::Danger, Glyph::Failed, {});
    m_sandboxError->hide();
    words->addWidget(m_sandboxError);
    words->addStretch();
    words->addSpacing(space::s);
    m_start = makeButton(tr("&Start the sandbox"), Loudness::Primary, u"media-playback-start"_s);
    m_start->setObjectName(u"startSandbox"_s);
    m_start->setAutoDefault(true);
    setFocusProxy(m_start);
    connect(m_start, &QPushButton::clicked, this, &FirstRunPage::sandboxRequested);
    words->addLayout(doorActions(m_start, tr("Ends with this window")));
    m_sandboxDoor->addLayout(words, 1);
    auto *points = new QVBoxLayout;
    points->setSpacing(space::s);
    points->addWidget(new BadgeLabel({ .text = tr("No server needed"), .tone = Tone::Violet }), 0, Qt::AlignLeading);
    for (const QString &text : { tr("A small shop's services, some protected and some open, and a provider with Okta's manners"),
             tr("A guided first job: protect a service, get a token, call it, undo it"),
             tr("Answers like a real gateway, with its errors and its delays"), tr("Rehearse here what you will do in production") })
        points->addLayout(point(text));
    points->addStretch();
    m_sandboxDoor->addLayout(points, 1);
    return card;
}

Card *FirstRunPage::makeGatewayDoor()
{
    QPushButton *add = makeButton(tr("&Add a gateway…"));
    add->setObjectName(u"addGateway"_s);
    connect(add, &QPushButton::clicked, this, &FirstRunPage::addRequested);
    return makeDoor({ u"list-add"_s, tr("Add a gateway"),
        tr("Connect to an Admin API. The check says step by step what was found and what this program can do there."), add,
        QKeySequence(QKeySequence::New).toString(QKeySequence::NativeText) });
}

Card *FirstRunPage::makeLoginDoor()
{
    QPushButton *login = makeButton(tr("&Test a login…"));
    login->setObjectName(u"testLogin"_s);
    connect(login, &QPushButton::clicked, this, &FirstRunPage::loginRequested);
    return makeDoor({ u"user-identity"_s, tr("Test a login"),
        tr("With an issuer and a client id, no gateway needed: every hop, the token, and what is in it."), login });
}

Card *FirstRunPage::makeFileDoor()
{
    QPushButton *choose = makeButton(tr("&Open…"));
    choose->setObjectName(u"openFile"_s);
    choose->setAccessibleName(tr("Open a file"));
    connect(choose, &QPushButton::clicked, this, &FirstRunPage::chooseFile);
    m_fileError = new Callout(Tone::Danger, Glyph::Failed, {});
    m_fileError->hide();
    return makeDoor({ u"document-open"_s, tr("Open a file"),
        tr("A protection that was saved as a file (gatehouse: protection/1). Or drop it anywhere here."), choose,
        QKeySequence(QKeySequence::Open).toString(QKeySequence::NativeText), m_fileError });
}

QWidget *FirstRunPage::makeSavedArea()
{
    auto *area = new QWidget;
    auto *column = new QVBoxLayout(area);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::m);
    m_savedError = new Callout(Tone::Warning, Glyph::Attention, {});
    m_savedError->hide();
    column->addWidget(m_savedError);
    m_savedCards = new QBoxLayout(QBoxLayout::LeftToRight);
    m_savedCards->setSpacing(space::l);
    m_gateways = makeSavedCard(tr("Saved gateways"), u"network-server"_s);
    m_providers = makeSavedCard(tr("Saved providers"), u"globe"_s);
    m_savedCards->addWidget(m_gateways.card, 1);
    m_savedCards->addWidget(m_providers.card, 1);
    column->addLayout(m_savedCards);
    return area;
}

FirstRunPage::Saved FirstRunPage::makeSavedCard(const QString &title, const QString &icon)
{
    Saved saved { new Card, new QVBoxLayout };
    auto *words = new QVBoxLayout;
    words->setSpacing(space::s);
    doorLayout(saved.card, icon, Ink::Text2)->addLayout(words, 1);
    words->addWidget(new Label(title, Type::Title));
    saved.rows->setSpacing(space::tiny);
    words->addLayout(saved.rows);
    words->addStretch();
    saved.card->hide();
    return saved;
}

void FirstRunPage::enter(const Place &)
{
    setFocus(Qt::OtherFocusReason);
}

void FirstRunPage::setSaved(const std::vector<core::Connection> &connections)
{
    emptyRows(m_gateways.rows);
    for (const core::Connection &connection : connections) {
        auto *button = new SavedButton(connection);
        connect(button, &QPushButton::clicked, this, [this, connection] { Q_EMIT savedChosen(connection); });
        m_gateways.rows->addWidget(button);
    }
    m_gateways.card->setVisible(!connections.empty());
    showSavedArea();
}

void FirstRunPage::setProviders(const std::vector<core::Provider> &providers)
{
    emptyRows(m_providers.rows);
    for (const core::Provider &provider : providers) {
        auto *button = new SavedButton(provider);
        connect(button, &QPushButton::clicked, this, [this, id = provider.id] { Q_EMIT providerChosen(id); });
        m_providers.rows->addWidget(button);
    }
    m_providers.card->setVisible(!providers.empty());
    showSavedArea();
}

void FirstRunPage::showSavedArea()
{
    // Who comes back knows the idea and wants to go on.
    m_picture->setVisible(m_gateways.card->isHidden() && m_providers.card->isHidden());
    const QLayoutItem *first = m_gateways.rows->itemAt(0);
    QWidget *next = first ? first->widget() : m_start;
    setFocusProxy(next);
    if (m_start->hasFocus())
        next->setFocus(Qt::OtherFocusReason);
}

void FirstRunPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    const auto direction = width() < grown(sideBySide, fontMetrics()) ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight;
    m_doors->setDirection(direction);
    m_sandboxDoor->setDirection(direction);
    m_savedCards->setDirection(direction);
}

void FirstRunPage::dragEnterEvent(QDragEnterEvent *event)
{
    if (!draggedFile(event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void FirstRunPage::dropEvent(QDropEvent *event)
{
    event->acceptProposedAction();
    Q_EMIT fileChosen(draggedFile(event->mimeData()));
}

void FirstRunPage::chooseFile()
{
    auto *dialog = new QFileDialog(this, tr("Open a file"), {}, tr("Protections (*.yaml *.yml *.json);;All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &FirstRunPage::fileChosen);
    dialog->open();
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

void FirstRunPage::setFileError(const QString &sentence, const QString &fix)
{
    m_fileError->setWords(Tone::Danger, Glyph::Failed, sentence, fix);
    m_fileError->setVisible(!sentence.isEmpty());
}

void FirstRunPage::setSavedError(const QString &sentence, const QString &fix)
{
    m_savedError->setWords(Tone::Warning, Glyph::Attention, sentence, fix);
    m_savedError->setVisible(!sentence.isEmpty());
}

} // namespace ui
