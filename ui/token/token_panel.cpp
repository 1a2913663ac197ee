#include "ui/token/token_panel.h"

#include "ui/error_text.h"
#include "ui/token/flow_words.h"
#include "ui/token/message_view.h"
#include "ui/token/token_life.h"
#include "ui/token/value_list.h"
#include "ui/token/verdict_list.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/callout.h"
#include "ui/widgets/label.h"
#include "ui/widgets/segmented_switch.h"
#include "ui/widgets/tag_flow.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QJsonDocument>
#include <QMimeData>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

/// The claim that says which client the token is for, under the names that providers use.
QString clientOf(const QJsonObject &claims)
{
    for (const auto name : { "application_id"_L1, "client_id"_L1, "cid"_L1, "azp"_L1, "appid"_L1 }) {
        if (const QString value = claims.value(name).toString(); !value.isEmpty())
            return u"%1 (%2)"_s.arg(value, name);
    }
    return {};
}

QString audienceOf(const QJsonObject &claims)
{
    const QJsonValue audience = claims.value("aud"_L1);
    return audience.isString() ? audience.toString() : audience.toVariant().toStringList().join(u", "_s);
}

/// Buttons in a row that become two rows where there is no room.
QWidget *rowOf(const QList<QWidget *> &buttons)
{
    auto *box = new QWidget;
    auto *row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::xs);
    for (QWidget *button : buttons)
        row->addWidget(button);
    row->addStretch();
    return box;
}

} // namespace

TokenPanel::TokenPanel(std::function<QDateTime()> now, QWidget *parent)
    : QWidget(parent)
    , m_column(new QVBoxLayout(this))
    , m_switchPlace(new QVBoxLayout)
    , m_verdict(new BadgeLabel({}))
    , m_life(new TokenLife(std::move(now)))
    , m_facts(new ValueList)
    , m_fault(new Callout(Tone::Danger, Glyph::Failed, {}))
    , m_text(new MessageView(tr("Token")))
    , m_answerTitle(new Label({}, Type::Caption, Voice::Text3))
    , m_answer(new MessageView(tr("What the provider says")))
    , m_answerFault(new Callout(Tone::Danger, Glyph::Failed, {}))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(space::m);
    m_column->addLayout(m_switchPlace);
    m_column->addWidget(m_verdict);
    m_column->addWidget(m_life);
    m_column->addWidget(m_facts);
    m_column->addWidget(m_fault);
    m_text->setLines(1, 8);
    m_column->addWidget(m_text);
    m_column->addWidget(makeTokenButtons());
    m_column->addWidget(makeQuestions());
    m_column->addWidget(m_answerFault);
    m_column->addWidget(m_answerTitle);
    m_answer->setLines(2, 14);
    m_column->addWidget(m_answer);
    for (QWidget *later :
        { static_cast<QWidget *>(m_answer), static_cast<QWidget *>(m_answerTitle), static_cast<QWidget *>(m_answerFault) })
        later->hide();
}

QWidget *TokenPanel::makeTokenButtons()
{
    m_inspect = makeButton(tr("Take it apar&t"));
    m_inspect->setObjectName(u"takeApart"_s);
    connect(m_inspect, &QPushButton::clicked, this, [this] { Q_EMIT inspectRequested(chosen()); });
    m_show = makeButton(tr("S&how"), Loudness::Ghost);
    m_show->setObjectName(u"showToken"_s);
    connect(m_show, &QPushButton::clicked, this, [this] {
        m_revealed = !m_revealed;
        showText();
    });
    m_copy = makeButton(tr("Cop&y"), Loudness::Ghost);
    m_copy->setObjectName(u"copyToken"_s);
    m_copy->setAccessibleDescription(tr("Copies the whole token"));
    connect(m_copy, &QPushButton::clicked, this, [this] {
        auto *copied = new QMimeData;
        copied->setText(QString::fromLatin1(chosen().reveal()));
        copied->setData(u"x-kde-passwordManagerHint"_s, "secret"); // histories of the clipboard leave it out
        QGuiApplication::clipboard()->setMimeData(copied);
    });
    return rowOf({ m_inspect, m_show, m_copy });
}

QWidget *TokenPanel::makeQuestions()
{
    const auto question = [this](const QString &text, TokenQuery query, const QString &name) {
        QPushButton *button = makeButton(text, Loudness::Ghost);
        button->setObjectName(name);
        connect(button, &QPushButton::clicked, this, [this, query] { Q_EMIT asked(query); });
        return button;
    };
    m_userinfo = question(tr("User &info"), TokenQuery::Userinfo, u"askUserinfo"_s);
    m_introspect = question(tr("Introspect"), TokenQuery::Introspection, u"askIntrospection"_s);
    m_revoke = question(tr("Re&voke"), TokenQuery::Revocation, u"askRevocation"_s);
    m_refresh = makeButton(tr("Refresh"), Loudness::Ghost);
    m_refresh->setObjectName(u"refreshNow"_s);
    connect(m_refresh, &QPushButton::clicked, this, &TokenPanel::refreshRequested);
    return rowOf({ m_userinfo, m_introspect, m_revoke, m_refresh });
}

void TokenPanel::show(const FlowTokens &tokens)
{
    m_tokens = tokens;
    m_revealed = false;
    m_kinds = { Kind::Access };
    QStringList names { tr("Access") };
    if (!tokens.set.idToken.isEmpty()) {
        m_kinds << Kind::Id;
        names << tr("ID");
    }
    if (!tokens.set.refreshToken.isEmpty()) {
        m_kinds << Kind::Refresh;
        names << tr("Refresh");
    }
    delete m_switch;
    m_switch = new SegmentedSwitch(names);
    m_switch->setAccessibleName(tr("Which token"));
    m_switchPlace->addWidget(m_switch);
    connect(m_switch, &SegmentedSwitch::currentChanged, this, [this] {
        m_revealed = false;
        showToken();
    });
    m_answer->hide();
    m_answerTitle->hide();
    m_answerFault->hide();
    showToken();
    setBusy(false);
}

const FlowTokens &TokenPanel::tokens() const
{
    return m_tokens;
}

QString TokenPanel::decoded() const
{
    QStringList parts;
    const auto add = [&parts](const QString &name, const QJsonObject &part) {
        parts << name + u":\n"_s + QString::fromUtf8(QJsonDocument(part).toJson(QJsonDocument::Indented)).trimmed();
    };
    if (m_tokens.access.isJwt) {
        add(tr("Header of the access token"), m_tokens.access.header);
        add(tr("Claims of the access token"), m_tokens.access.claims);
    }
    if (m_tokens.id.isJwt) {
        add(tr("Header of the ID token"), m_tokens.id.header);
        add(tr("Claims of the ID token"), m_tokens.id.claims);
    }
    return parts.join(u"\n\n"_s);
}

TokenPanel::Kind TokenPanel::kind() const
{
    return m_switch ? m_kinds.value(m_switch->current(), Kind::Access) : Kind::Access;
}

core::Secret TokenPanel::chosen() const
{
    switch (kind()) {
    case Kind::Access:
        return m_tokens.set.accessToken;
    case Kind::Id:
        return m_tokens.set.idToken;
    case Kind::Refresh:
        return m_tokens.set.refreshToken;
    }
    Q_UNREACHABLE();
}

void TokenPanel::showToken()
{
    const TokenFacts &facts = kind() == Kind::Id ? m_tokens.id : m_tokens.access;
    m_life->setLife(facts.issuedAt, kind() == Kind::Refresh ? QDateTime() : facts.expiresAt);
    showVerdict();
    showFacts();
    showChecks();
    showText();
    m_inspect->setEnabled(kind() != Kind::Refresh && facts.isJwt);
    m_inspect->setToolTip(m_inspect->isEnabled() ? QString() : tr("Only its provider can read this token."));
}

void TokenPanel::showVerdict()
{
    std::optional<core::Error> fault;
    Badge badge { .text = tr("Opaque: only its provider can read it"), .glyph = Glyph::Unknown };
    if (kind() == Kind::Access && m_tokens.access.isJwt) {
        fault = m_tokens.accessFault;
        if (m_tokens.accessVerified)
            badge = { .text = tr("Signature verified"), .tone = Tone::Success, .glyph = Glyph::Done };
        else
            badge = { .text = tr("Not verified"), .tone = Tone::Danger, .glyph = Glyph::Failed };
    } else if (kind() == Kind::Id) {
        fault = m_tokens.idFault;
        if (fault)
            badge = { .text = tr("Refused"), .tone = Tone::Danger, .glyph = Glyph::Failed };
        else
            badge = { .text = tr("Every check passed"), .tone = Tone::Success, .glyph = Glyph::Done };
    }
    m_verdict->setBadge(badge);
    const ErrorText text = fault ? explain(*fault) : ErrorText();
    m_fault->setWords(Tone::Danger, Glyph::Failed, text.what, text.fix);
    m_fault->setVisible(fault.has_value());
}

void TokenPanel::showFacts()
{
    m_facts->clear();
    const QJsonObject claims = kind() == Kind::Id ? m_tokens.id.claims : kind() == Kind::Access ? m_tokens.access.claims : QJsonObject();
    const auto add = [this](const QString &name, const QString &value) {
        if (!value.isEmpty())
            m_facts->add(name, value);
    };
    add(tr("Subject"), claims.value("sub"_L1).toString());
    add(tr("Audience"), audienceOf(claims));
    if (kind() == Kind::Access) {
        add(tr("Client id"), clientOf(claims));
        add(tr("Scopes"), m_tokens.set.scopes.join(u' '));
        add(tr("Type"), m_tokens.set.tokenType);
    }
    add(tr("Issuer"), claims.value("iss"_L1).toString());
    m_facts->setVisible(!m_facts->isEmpty());
}

void TokenPanel::showChecks()
{
    delete m_checks;
    m_checks = nullptr;
    if (kind() != Kind::Id || m_tokens.idChecks.isEmpty())
        return;
    m_checks = new VerdictList(m_tokens.idChecks);
    m_column->insertWidget(m_column->indexOf(m_fault), m_checks);
}

void TokenPanel::showText()
{
    m_show->setText(m_revealed ? tr("&Hide") : tr("S&how"));
    const QString token = QString::fromLatin1(chosen().reveal());
    m_text->setMessage(m_revealed ? token : tr("hidden, %Ln character(s)", nullptr, int(token.size())));
}

void TokenPanel::setBusy(bool busy)
{
    const oauth::Metadata &metadata = m_tokens.metadata;
    m_userinfo->setEnabled(!busy);
    m_introspect->setEnabled(!busy);
    m_revoke->setEnabled(!busy);
    m_refresh->setEnabled(!busy);
    m_userinfo->setVisible(!metadata.userinfoEndpoint.isEmpty() && !m_tokens.set.idToken.isEmpty());
    m_introspect->setVisible(!metadata.introspectionEndpoint.isEmpty());
    m_revoke->setVisible(!metadata.revocationEndpoint.isEmpty());
    m_refresh->setVisible(!m_tokens.set.refreshToken.isEmpty());
}

void TokenPanel::showAnswer(TokenQuery query, const core::Result<QJsonObject> &answer)
{
    const bool revoked = query == TokenQuery::Revocation;
    m_answerTitle->setText(revoked          ? tr("The provider has taken the access token back")
            : query == TokenQuery::Userinfo ? tr("What the provider tells of the person")
                                            : tr("What the provider says of the access token"));
    m_answerTitle->setVisible(answer.has_value());
    m_answer->setVisible(answer && !revoked);
    if (answer)
        m_answer->setMessage(QString::fromUtf8(QJsonDocument(*answer).toJson(QJsonDocument::Indented)).trimmed());
    m_answerFault->setVisible(!answer);
    if (answer)
        return;
    const ErrorText text = explain(answer.error());
    m_answerFault->setWords(Tone::Danger, Glyph::Failed, text.what, text.fix);
}

} // namespace ui
