#include "ui/inspector/verdict_panel.h"

#include "ui/error_text.h"
#include "ui/inspector/signature_words.h"
#include "ui/inspector/token_checks.h"
#include "ui/inspector/token_inspection.h"
#include "ui/navigator.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/callout.h"
#include "ui/widgets/code_view.h"
#include "ui/widgets/life_bar.h"
#include "ui/workbench.h"

#include <QJsonDocument>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

using Signature = TokenInspection::Signature;
using Kind = TokenInspection::KeySource::Kind;

VerdictPanel::VerdictPanel(Workbench &bench, TokenInspection &inspection, QWidget *parent)
    : QWidget(parent)
    , m_bench(&bench)
    , m_inspection(&inspection)
    , m_callout(new Callout(Tone::Neutral, Glyph::Unknown, {}))
    , m_key(new CodeView(CodeLanguage::Json))
    , m_life(new LifeBar)
{
    auto *box = new QVBoxLayout(this);
    box->setContentsMargins(0, 0, 0, 0);
    box->setSpacing(space::l);
    makeActions();
    m_key->setAccessibleName(tr("The key that made the signature"));
    m_key->hide();
    m_callout->addDetail(m_key);
    box->addWidget(m_callout);
    box->addWidget(m_life);
    connect(m_inspection, &TokenInspection::tokenChanged, this, &VerdictPanel::showVerdict);
    connect(m_inspection, &TokenInspection::signatureChanged, this, &VerdictPanel::showVerdict);
    showVerdict();
}

void VerdictPanel::makeActions()
{
    m_ask = makeButton(tr("&Ask this issuer for its keys"));
    connect(m_ask, &QPushButton::clicked, this, [this] {
        m_inspection->setKeySource({ Kind::Issuer });
        m_inspection->check();
    });
    m_again = makeButton(tr("&Try again"), Loudness::Normal, u"view-refresh"_s);
    connect(m_again, &QPushButton::clicked, m_inspection, &TokenInspection::check);
    m_details = makeButton(tr("&Details"), Loudness::Ghost);
    connect(m_details, &QPushButton::clicked, this, [this] { m_bench->showDetails(m_inspection->error()); });
    m_cancel = makeButton(tr("Ca&ncel"));
    connect(m_cancel, &QPushButton::clicked, m_inspection, &TokenInspection::cancel);
    m_fresh = makeButton(tr("&Get a fresh token"));
    connect(m_fresh, &QPushButton::clicked, this, [this] { m_bench->navigator->open({ .page = u"token-lab"_s }); });
    m_paste = makeButton(tr("Use &other keys…"), Loudness::Ghost);
    connect(m_paste, &QPushButton::clicked, this, &VerdictPanel::keysWanted);
    m_showKey = makeButton(tr("Show &key"));
    m_showKey->setCheckable(true);
    connect(m_showKey, &QPushButton::toggled, this, &VerdictPanel::showKey);
    for (QPushButton *button : { m_ask, m_again, m_cancel, m_fresh, m_paste, m_details })
        m_callout->addAction(button);
    m_callout->addSideAction(m_showKey);
}

void VerdictPanel::showVerdict()
{
    if (m_inspection->jwt()) {
        const SignatureWords words = signatureWords(*m_inspection, m_bench->engine.now());
        m_callout->setWords(words.tone, words.glyph, words.sentence, words.more);
    } else {
        showOpaque();
    }
    showActions();
    showTime();
}

void VerdictPanel::showOpaque()
{
    using Form = jose::FoundToken::Form;
    const jose::FoundToken *token = m_inspection->token();
    if (!token)
        return;
    if (token->form == Form::Opaque) {
        m_callout->setWords(Tone::Neutral, Glyph::Unknown, tr("An opaque token: only its issuer can read it"),
            tr("There is nothing in it to look at. The provider that issued it says what it is worth (introspection)."));
    } else if (token->form == Form::Encrypted) {
        m_callout->setWords(Tone::Neutral, Glyph::Unknown, tr("An encrypted token (JWE): only its receiver can read it"),
            tr("It is readable with the private key of the API that it is meant for. The header below is open to everybody."));
    } else if (m_inspection->damage()) {
        const ErrorText text = explain(*m_inspection->damage());
        m_callout->setWords(Tone::Danger, Glyph::Failed, tr("This token cannot be read: %1", "a reason").arg(text.what),
            (text.where.isEmpty() ? QString() : QString(text.where + u". ")) + text.fix);
    }
}

void VerdictPanel::showActions()
{
    const Signature signature = m_inspection->signature();
    const bool fault = signature == Signature::Checked && m_inspection->verdict()->fault;
    const bool unsignedToken = fault && m_inspection->verdict()->fault->code == u"gatehouse.alg_none";
    const bool verified = signature == Signature::Checked && !fault;
    m_ask->setVisible(signature == Signature::Unchecked && m_inspection->keySource().kind != Kind::Pasted && m_inspection->canAskIssuer());
    m_again->setVisible(
        signature == Signature::Unreachable || (signature == Signature::Unchecked && m_inspection->sourceProvider() && m_ask->isHidden()));
    m_details->setVisible(signature == Signature::Unreachable && m_bench->showDetails);
    m_cancel->setVisible(signature == Signature::Checking);
    m_fresh->setVisible(fault || m_inspection->damage());
    m_paste->setVisible(!unsignedToken && (fault || signature == Signature::Unchecked || signature == Signature::Unreachable)
        && m_inspection->keySource().kind != Kind::Pasted);
    m_showKey->setVisible(verified && !m_inspection->verdict()->key.isEmpty());
    if (m_showKey->isHidden())
        m_showKey->setChecked(false);
}

void VerdictPanel::showKey(bool shown)
{
    constexpr int most = 12;
    if (shown) {
        m_key->setPlainText(QString::fromUtf8(QJsonDocument(m_inspection->verdict()->key).toJson(QJsonDocument::Indented)).trimmed());
        m_key->setFixedHeight(m_key->heightForLines(std::min(most, m_key->blockCount() + 1)));
    }
    m_key->setVisible(shown);
    m_showKey->setText(shown ? tr("Hide &key") : tr("Show &key"));
}

void VerdictPanel::showTime()
{
    const auto life = m_inspection->jwt() ? lifeOf(*m_inspection->jwt(), m_bench->engine.now()) : std::nullopt;
    m_life->setVisible(life.has_value());
    if (!life)
        return;
    // The bar promises nothing of a token whose signature does not hold.
    const bool trusted = m_inspection->signature() == Signature::Checked && !m_inspection->verdict()->fault;
    const Tone tone = life->tone == Tone::Success && !trusted ? Tone::Neutral : life->tone;
    m_life->setLife(life->lived, tone, life->start, life->end, life->now);
}

} // namespace ui
