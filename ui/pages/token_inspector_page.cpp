#include "ui/pages/token_inspector_page.h"

#include "models/oauth/token_kind.h"
#include "ui/inspector/check_panel.h"
#include "ui/inspector/claims_panel.h"
#include "ui/inspector/introspection_panel.h"
#include "ui/inspector/paste_panel.h"
#include "ui/inspector/verdict_panel.h"
#include "ui/pages/page_head.h"
#include "ui/session/provider_list.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/state_panel.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QJsonDocument>
#include <QResizeEvent>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr int leftWidth = 368;
constexpr int wideFrom = 880; ///< from here on both columns stand side by side

} // namespace

TokenInspectorPage::TokenInspectorPage(Workbench &bench, QWidget *parent)
    : Page(parent)
    , m_bench(bench)
    , m_inspection(bench.engine.inspector, *bench.operations, *bench.providers)
    , m_head(new PageHead(tr("Token inspector")))
    , m_copy(makeButton(tr("Cop&y claims"), Loudness::Normal, u"edit-copy"_s))
{
    auto *box = new QVBoxLayout(this);
    box->setContentsMargins(0, 0, 0, 0);
    box->setSpacing(0);
    m_head->addAction(m_copy);
    box->addWidget(m_head);
    auto *area = new QScrollArea;
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFocusPolicy(Qt::NoFocus);
    auto *content = new Surface(Layer::Surface);
    m_columns = new QBoxLayout(QBoxLayout::LeftToRight, content);
    m_columns->setContentsMargins(space::xl, 0, space::xl, space::l);
    m_columns->setSpacing(space::xl);
    m_left = makeLeft();
    m_right = makeRight();
    m_columns->addWidget(m_left);
    m_columns->addWidget(m_right, 1);
    area->setWidget(content);
    connect(m_claims, &ClaimsPanel::rowReached, area, [this, area, content](const QRect &place) {
        const QPoint at = m_claims->mapTo(content, place.center());
        area->ensureVisible(at.x(), at.y(), 0, place.height());
    });
    box->addWidget(area, 1);
    connect(m_copy, &QPushButton::clicked, this, &TokenInspectorPage::copyClaims);
    connect(&m_inspection, &TokenInspection::tokenChanged, this, &TokenInspectorPage::showToken);
    connect(&m_inspection, &TokenInspection::signatureChanged, this, &TokenInspectorPage::showRemarks);
    m_second.setInterval(std::chrono::seconds(1));
    connect(&m_second, &QTimer::timeout, this, &TokenInspectorPage::showTime);
    showToken();
}

QWidget *TokenInspectorPage::makeLeft()
{
    auto *left = new QWidget;
    auto *box = new QVBoxLayout(left);
    m_leftBox = box;
    box->setContentsMargins(0, 0, 0, 0);
    box->setSpacing(space::xl);
    m_paste = new PastePanel(m_inspection);
    m_checks = new CheckPanel(m_inspection, *m_bench.providers, m_bench.engine.now);
    box->addWidget(m_paste);
    box->addWidget(m_checks);
    box->addStretch(1);
    return left;
}

QWidget *TokenInspectorPage::makeRight()
{
    auto *right = new QWidget;
    auto *box = new QVBoxLayout(right);
    box->setContentsMargins(0, 0, 0, 0);
    box->setSpacing(space::l);
    m_empty = new StatePanel(u"document-preview"_s, tr("Paste a token"),
        tr("Its header and claims appear here in words, with the time that is left and whether the signature holds."));
    QPushButton *paste = makeButton(tr("&Paste"), Loudness::Primary, u"edit-paste"_s);
    connect(paste, &QPushButton::clicked, m_paste, &PastePanel::paste);
    m_empty->addAction(paste);
    m_verdict = new VerdictPanel(m_bench, m_inspection);
    connect(m_verdict, &VerdictPanel::keysWanted, m_checks, &CheckPanel::wantKeys);
    m_introspection = new IntrospectionPanel(m_bench, m_inspection);
    connect(m_introspection, &IntrospectionPanel::answered, this, &TokenInspectorPage::showClaims);
    m_claims = new ClaimsPanel;
    box->addWidget(m_empty, 1);
    box->addWidget(m_verdict);
    box->addWidget(m_introspection);
    box->addWidget(m_claims);
    box->addStretch(1);
    return right;
}

void TokenInspectorPage::enter(const Place &place)
{
    if (!place.token.isEmpty())
        m_inspection.setToken(place.token);
    else if (!m_inspection.token())
        m_paste->focusInput();
}

QLineEdit *TokenInspectorPage::filterField() const
{
    return m_claims->isVisible() ? m_claims->filterField() : nullptr;
}

void TokenInspectorPage::reload()
{
    m_inspection.check();
}

void TokenInspectorPage::showToken()
{
    const jose::FoundToken *token = m_inspection.token();
    const bool opaque = token && token->form == jose::FoundToken::Form::Opaque;
    m_empty->setVisible(!token);
    m_verdict->setVisible(token);
    m_introspection->setVisible(opaque && !m_bench.providers->providers().empty());
    m_checks->setVisible(m_inspection.jwt().has_value());
    m_copy->setVisible(m_inspection.jwt().has_value());
    showBadges();
    showClaims();
}

void TokenInspectorPage::showBadges()
{
    using Form = jose::FoundToken::Form;
    using oauth::TokenKind;
    const jose::FoundToken *token = m_inspection.token();
    if (!token) {
        m_head->setBadges({});
        return;
    }
    QString kind = token->form == Form::Opaque ? tr("Opaque token")
        : token->form == Form::Encrypted       ? tr("Encrypted token")
                                               : tr("Signed token");
    if (m_inspection.jwt()) {
        const bool carriesScopes = m_inspection.jwt()->claims.contains("scp"_L1) || m_inspection.jwt()->claims.contains("scope"_L1);
        const TokenKind found = oauth::tokenKind(*m_inspection.jwt());
        if (found == TokenKind::Id || (found == TokenKind::Unknown && token->name == u"id_token"))
            kind = tr("ID token");
        else if (found == TokenKind::Access || token->name == u"access_token" || carriesScopes)
            kind = tr("Access token");
    }
    QList<Badge> badges { { .text = kind } };
    const auto end = m_inspection.jwt() ? m_inspection.jwt()->time(u"exp"_s) : std::nullopt;
    if (end && *end <= m_bench.engine.now())
        badges << Badge { .text = tr("Expired"), .tone = Tone::Danger, .glyph = Glyph::Failed };
    m_head->setBadges(badges);
}

void TokenInspectorPage::showClaims(const QJsonObject &introspected)
{
    QList<TokenTree::Part> parts;
    if (const auto &jwt = m_inspection.jwt()) {
        parts << TokenTree::Part { TokenPart::Header, tr("Header"), jwt->jws.header };
        parts << TokenTree::Part { TokenPart::Claims, tr("Claims"), jwt->claims };
    } else if (!m_inspection.encryptedHeader().isEmpty()) {
        parts << TokenTree::Part { TokenPart::Header, tr("Header"), m_inspection.encryptedHeader() };
    } else if (!introspected.isEmpty()) {
        parts << TokenTree::Part { TokenPart::Claims, tr("The provider says"), introspected };
    }
    const core::Provider *issuer = m_inspection.issuingProvider();
    m_claims->tree().setParts(parts, { m_bench.engine.now(), QLocale(), issuer ? issuer->name : QString() });
    m_claims->showAll();
    m_claims->setVisible(!parts.isEmpty());
    showRemarks();
}

void TokenInspectorPage::showRemarks()
{
    QList<TokenTree::Remark> remarks;
    const auto &verdict = m_inspection.verdict();
    if (m_inspection.jwt() && verdict && m_inspection.signature() == TokenInspection::Signature::Checked) {
        const QString code = verdict->fault ? verdict->fault->code : QString();
        if (code == u"gatehouse.kid_unknown") {
            remarks << TokenTree::Remark { TokenPart::Header, u"kid"_s, tr("None of the keys has this id"), Tone::Danger, Glyph::Failed };
            m_claims->goTo(TokenPart::Header, u"kid"_s);
        } else if (code == u"gatehouse.alg_none" || code == u"gatehouse.alg_not_allowed") {
            remarks << TokenTree::Remark { TokenPart::Header, u"alg"_s, tr("Refused"), Tone::Danger, Glyph::Failed };
        } else if (code.isEmpty()) {
            const QString words = verdict->provider ? tr("The signing key, published") : tr("The signing key, pasted");
            remarks << TokenTree::Remark { TokenPart::Header, u"kid"_s, words, Tone::Success, Glyph::Done };
        }
    }
    m_claims->tree().setRemarks(remarks);
}

void TokenInspectorPage::showTime()
{
    m_verdict->showTime();
    m_checks->showChecks();
    m_claims->tree().setNow(m_bench.engine.now());
}

void TokenInspectorPage::copyClaims() const
{
    if (m_inspection.jwt())
        QGuiApplication::clipboard()->setText(QString::fromUtf8(QJsonDocument(m_inspection.jwt()->claims).toJson(QJsonDocument::Indented)));
}

void TokenInspectorPage::placeColumns()
{
    const bool wide = width() >= grown(wideFrom, fontMetrics());
    // Narrow, the verdict comes before what it consists of.
    if (wide)
        m_leftBox->insertWidget(1, m_checks);
    else
        m_columns->addWidget(m_checks);
    m_columns->setDirection(wide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_left->setMinimumWidth(wide ? grown(leftWidth, fontMetrics()) : 0);
    m_left->setMaximumWidth(wide ? grown(leftWidth, fontMetrics()) : QWIDGETSIZE_MAX);
}

void TokenInspectorPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    placeColumns();
}

void TokenInspectorPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    showTime();
    m_second.start();
}

void TokenInspectorPage::hideEvent(QHideEvent *event)
{
    Page::hideEvent(event);
    m_second.stop();
}

} // namespace ui
