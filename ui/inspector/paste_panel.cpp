#include "ui/inspector/paste_panel.h"

#include "ui/inspector/token_input.h"
#include "ui/inspector/token_inspection.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/card.h"
#include "ui/widgets/label.h"
#include "ui/widgets/section_header.h"

#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

namespace {
constexpr int shownLines = 12;
}

PastePanel::PastePanel(TokenInspection &inspection, QWidget *parent)
    : QWidget(parent)
    , m_inspection(&inspection)
    , m_input(new TokenInput)
    , m_choice(new QComboBox)
    , m_hint(Label::wrapped({}, Type::Caption, Voice::Text3))
{
    auto *box = new QVBoxLayout(this);
    box->setContentsMargins(0, 0, 0, 0);
    box->setSpacing(space::s);
    box->addWidget(makeHead());
    m_input->setAccessibleName(tr("Text with a token in it"));
    m_input->setPlaceholderText(tr("Paste here"));
    m_input->setFixedHeight(m_input->heightForLines(shownLines));
    auto *card = new Card(Layer::Sunken);
    auto *inner = new QVBoxLayout(card);
    inner->setContentsMargins(space::xs, space::xs, space::xs, space::xs);
    inner->addWidget(m_input);
    box->addWidget(card);
    m_choice->setAccessibleName(tr("Which of the tokens that were found"));
    m_choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->addWidget(m_choice);
    box->addWidget(m_hint);
    connect(m_input, &TokenInput::pasted, this, &PastePanel::take);
    connect(m_input, &TokenInput::typed, this, [this](const QByteArray &text) {
        m_typing = true;
        m_inspection->setText(text);
        m_typing = false;
    });
    connect(m_choice, &QComboBox::activated, m_inspection, &TokenInspection::choose);
    connect(m_inspection, &TokenInspection::tokenChanged, this, &PastePanel::showToken);
    showToken();
}

QWidget *PastePanel::makeHead()
{
    auto *head = new QWidget;
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::xs);
    row->addWidget(new SectionHeader(tr("Pasted")), 1);
    QPushButton *paste = makeIconButton(u"edit-paste"_s, tr("Paste from the clipboard"));
    connect(paste, &QPushButton::clicked, this, &PastePanel::paste);
    row->addWidget(paste);
    QPushButton *clear = makeIconButton(u"edit-reset"_s, tr("Clear the token"));
    connect(clear, &QPushButton::clicked, m_inspection, &TokenInspection::clear);
    row->addWidget(clear);
    return head;
}

void PastePanel::paste()
{
    take(QGuiApplication::clipboard()->text().toUtf8());
    focusInput();
}

void PastePanel::focusInput()
{
    m_input->setFocus(Qt::OtherFocusReason);
}

void PastePanel::take(const QByteArray &text)
{
    m_inspection->setText(text);
    if (m_inspection->found().isEmpty() && !text.isEmpty()) {
        constexpr qsizetype most = 8192; // enough to see what it was
        m_input->setContent(QString::fromUtf8(text.left(most)));
        showFound();
    }
}

void PastePanel::showToken()
{
    if (!m_typing) {
        const jose::FoundToken *token = m_inspection->token();
        m_input->setContent(token ? QString::fromUtf8(token->token.reveal()) : QString());
    }
    showFound();
}

QString PastePanel::nameOf(int index) const
{
    const jose::FoundToken &found = m_inspection->found().at(index);
    const QString form = found.form == jose::FoundToken::Form::Signed ? tr("signed")
        : found.form == jose::FoundToken::Form::Encrypted             ? tr("encrypted")
                                                                      : tr("opaque");
    return found.name.isEmpty() ? tr("Token %1, %2", "number, kind").arg(index + 1).arg(form)
                                : tr("%1, %2", "name, kind").arg(found.name, form);
}

void PastePanel::showFound()
{
    const int count = int(m_inspection->found().size());
    m_choice->clear();
    for (int i = 0; i < count; ++i)
        m_choice->addItem(nameOf(i));
    m_choice->setCurrentIndex(m_inspection->chosen());
    m_choice->setVisible(count > 1);
    const bool empty = m_input->toPlainText().trimmed().isEmpty();
    if (count > 1)
        m_hint->setText(tr("%n token(s) were found. Choose the one to look at.", nullptr, count));
    else if (count == 0 && !empty)
        m_hint->setText(tr("No token was found in this text."));
    else
        m_hint->setText(tr("Anything with a token in it: the token, a header, a curl call, a token answer, a redirect. It stays in this "
                           "window and is kept nowhere."));
}

} // namespace ui
