#include "ui/token/route_panel.h"

#include "ui/error_text.h"
#include "ui/token/flow_words.h"
#include "ui/token/lab_field.h"
#include "ui/token/message_view.h"
#include "ui/token/value_list.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/callout.h"
#include "ui/widgets/label.h"
#include "ui/widgets/segmented_switch.h"
#include "ui/words/joined_text.h"
#include "ui/words/refusal_text.h"

#include <QComboBox>
#include <QCompleter>
#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

/// In the order of the combo.
constexpr gateway::Credential credentials[] { gateway::Credential::Bearer, gateway::Credential::ClientBasic, gateway::Credential::Cookie };

/// What a gateway adds about the caller, before what every request has.
bool isOfGateway(const QString &header)
{
    static const QStringList others { u"authorization"_s, u"x-authenticated-userid"_s, u"x-authenticated-scope"_s,
        u"x-anonymous-consumer"_s, u"x-access-token"_s, u"x-id-token"_s, u"x-userinfo"_s };
    const QString name = header.toLower();
    return name.startsWith(u"x-consumer-"_s) || name.startsWith(u"x-credential-"_s) || name.startsWith(u"x-application-"_s)
        || others.contains(name);
}

} // namespace

RoutePanel::RoutePanel(QWidget *parent)
    : QWidget(parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::m);
    makeInputs();
    makeResults();
    clearResults();
}

void RoutePanel::makeInputs()
{
    auto *column = qobject_cast<QVBoxLayout *>(layout());
    auto *head = new QHBoxLayout;
    head->setSpacing(space::s);
    head->addWidget(new Label(tr("Call the route"), Type::Title));
    m_badge = new BadgeLabel({});
    m_badge->setObjectName(u"callBadge"_s);
    head->addWidget(m_badge);
    head->addStretch();
    column->addLayout(head);

    m_url = new QComboBox;
    m_url->setEditable(true);
    m_url->setObjectName(u"routeUrl"_s);
    m_url->setInsertPolicy(QComboBox::NoInsert);
    m_url->setFont(fontFor(Type::MonoCaption, font()));
    m_url->setMinimumContentsLength(10);
    m_url->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_url->completer()->setFilterMode(Qt::MatchContains);
    m_url->completer()->setCompletionMode(QCompleter::PopupCompletion);
    m_urlField = new LabField(tr("A&ddress of the route"), m_url);
    connect(m_url, &QComboBox::editTextChanged, this, [this] { m_urlField->setError({}); });
    connect(m_url->lineEdit(), &QLineEdit::returnPressed, this, &RoutePanel::callRequested);
    column->addWidget(m_urlField);

    auto *row = new QHBoxLayout;
    row->setSpacing(space::s);
    m_method = new QComboBox;
    m_method->setObjectName(u"routeMethod"_s);
    for (const auto method : { "GET"_L1, "HEAD"_L1, "POST"_L1, "PUT"_L1, "PATCH"_L1, "DELETE"_L1, "OPTIONS"_L1 })
        m_method->addItem(method);
    auto *methodField = new LabField(tr("Method"), m_method);
    row->addWidget(methodField, 1, Qt::AlignTop);
    m_with = new QComboBox;
    m_with->setObjectName(u"routeWith"_s);
    m_with->addItems({ tr("Token (Bearer)"), tr("Client id and secret (Basic)"), tr("Session cookie") });
    m_with->setMinimumContentsLength(8);
    m_with->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_withField = new LabField(tr("With"), m_with);
    connect(m_with, &QComboBox::currentIndexChanged, this, [this] { m_withField->setError({}); });
    row->addWidget(m_withField, 2, Qt::AlignTop);
    m_call = makeButton(tr("Call"));
    m_call->setObjectName(u"callRoute"_s);
    connect(m_call, &QPushButton::clicked, this, [this] { m_busy ? Q_EMIT cancelRequested() : Q_EMIT callRequested(); });
    row->addWidget(besideField(m_call), 0, Qt::AlignTop);
    column->addLayout(row);
}

void RoutePanel::makeResults()
{
    auto *column = qobject_cast<QVBoxLayout *>(layout());
    m_waiting = Label::wrapped({}, Type::Body, Voice::Text2);
    column->addWidget(m_waiting);
    m_problem = new Callout(Tone::Danger, Glyph::Failed, {});
    m_meanings = Label::wrapped({});
    m_problem->addDetail(m_meanings);
    column->addWidget(m_problem);
    m_seenTitle = Label::wrapped({}, Type::Caption, Voice::Text3);
    column->addWidget(m_seenTitle);
    auto *card = new Card(Layer::Surface);
    auto *inside = new QVBoxLayout(card);
    inside->setContentsMargins(space::m, space::s, space::m, space::s);
    m_seen = new ValueList;
    inside->addWidget(m_seen);
    m_seenCard = card;
    column->addWidget(card);
    m_part = new SegmentedSwitch({ tr("Body"), tr("Headers"), tr("Upstream") });
    m_part->setAccessibleName(tr("Part of the answer of the route"));
    connect(m_part, &SegmentedSwitch::currentChanged, this, &RoutePanel::showPart);
    column->addWidget(m_part);
    m_text = new MessageView(tr("Answer of the route"));
    m_text->setLines(3, 14);
    column->addWidget(m_text);
    m_time = Label::wrapped({}, Type::Caption, Voice::Text3);
    column->addWidget(m_time);
}

void RoutePanel::clearResults()
{
    for (QWidget *part :
        std::initializer_list<QWidget *> { m_badge, m_waiting, m_problem, m_seenTitle, m_seenCard, m_part, m_text, m_time })
        part->hide();
}

void RoutePanel::setRoutes(const std::vector<RouteChoice> &routes)
{
    const auto isShown = [shown = url()](const RouteChoice &route) { return route.url.toString() == shown; };
    const bool gone = std::any_of(m_routes.cbegin(), m_routes.cend(), isShown) && std::none_of(routes.cbegin(), routes.cend(), isShown);
    const QString typed = gone ? QString() : url(); // one of the list goes with it
    m_routes = routes;
    {
        const QSignalBlocker quiet(m_url);
        m_url->clear();
        for (const RouteChoice &route : routes)
            m_url->addItem(route.url.toString(), route.name);
        m_url->setCurrentIndex(-1);
    }
    setUrl(typed.isEmpty() && !routes.empty() ? routes.front().url.toString() : typed);
    showPreferred();
}

void RoutePanel::forgetAnswer()
{
    m_outcome = {};
    m_cookie.reset();
    clearResults();
}

void RoutePanel::preferService(const QString &serviceId)
{
    m_preferredService = serviceId;
    showPreferred();
}

void RoutePanel::showPreferred()
{
    const auto found = std::find_if(
        m_routes.cbegin(), m_routes.cend(), [this](const RouteChoice &route) { return route.serviceId == m_preferredService; });
    if (m_preferredService.isEmpty() || found == m_routes.cend())
        return;
    m_preferredService.clear(); // what is typed afterwards stays
    setUrl(found->url.toString());
}

void RoutePanel::setUrl(const QString &url)
{
    m_url->setEditText(url);
    m_url->lineEdit()->setCursorPosition(0);
}

QString RoutePanel::url() const
{
    return m_url->currentText().trimmed();
}

const RouteChoice *RoutePanel::route() const
{
    const QUrl address(url());
    const auto found = std::find_if(m_routes.cbegin(), m_routes.cend(), [&address](const RouteChoice &one) { return one.url == address; });
    return found == m_routes.cend() ? nullptr : &*found;
}

void RoutePanel::setToken(const core::Secret &token)
{
    m_token = token;
    m_withField->setError({});
}

std::optional<RouteCallSetup> RoutePanel::setup()
{
    const QUrl address(url(), QUrl::StrictMode);
    if (!address.isValid() || !address.scheme().startsWith(u"http"_s) || address.host().isEmpty()) {
        m_urlField->setError(tr("Give the whole address of the route, from http to its path."));
        m_url->setFocus(Qt::OtherFocusReason);
        return {};
    }
    RouteCallSetup setup;
    setup.url = address;
    setup.method = m_method->currentText().toLatin1();
    setup.as = credentials[m_with->currentIndex()];
    setup.token = m_token;
    if (setup.as == gateway::Credential::Bearer && m_token.isEmpty())
        m_withField->setError(tr("There is no token yet: run a flow first."));
    else if (setup.as == gateway::Credential::Cookie && !m_cookie)
        m_withField->setError(tr("No answer of the route has set a cookie yet."));
    else
        return setup;
    m_with->setFocus(Qt::OtherFocusReason);
    return {};
}

void RoutePanel::setBusy(bool busy)
{
    m_busy = busy;
    m_call->setText(busy ? tr("Stop") : tr("Call"));
    if (busy)
        clearResults();
    m_waiting->hide();
}

void RoutePanel::showWaiting(std::chrono::milliseconds left)
{
    const auto seconds = std::chrono::ceil<std::chrono::seconds>(left).count();
    m_waiting->setText(tr("The proxy does not know this route yet. It reads its configuration every few seconds, so the call is repeated "
                          "for up to %Ln more second(s).",
        nullptr, int(seconds)));
    m_waiting->show();
}

QString RoutePanel::badgeText() const
{
    return m_badge->isHidden() ? QString() : m_badge->badge().text;
}

void RoutePanel::showOutcome(const core::Result<RouteOutcome> &outcome, double lagSeconds, bool sessions)
{
    setBusy(false);
    clearResults();
    if (!outcome) {
        if (outcome.error().kind == core::Error::Kind::Cancelled)
            return;
        const ErrorText text = explain(outcome.error());
        m_problem->setWords(Tone::Danger, Glyph::Failed, text.what, text.fix);
        m_meanings->hide();
        m_problem->show();
        return;
    }
    m_outcome = *outcome;
    if (m_outcome.unknownRoute) {
        m_problem->setWords(Tone::Danger, Glyph::Failed, tr("The gateway has no route for this address"),
            lagSeconds > 0 ? tr("It was asked for as long as its proxy may lag behind the Admin API (%1 s). Compare path, host and method "
                                "with the route.")
                                 .arg(QLocale().toString(lagSeconds))
                           : tr("Compare path, host and method with the route; a new one reaches the proxy after a few seconds."));
        m_meanings->hide();
        m_problem->show();
    }
    showAnswer(m_outcome, sessions);
    showUpstream(m_outcome);
}

void RoutePanel::showAnswer(const RouteOutcome &outcome, bool sessions)
{
    const bool failed = outcome.refusal.has_value();
    m_badge->setBadge({ .text = QString::number(outcome.status),
        .tone = failed ? Tone::Danger : Tone::Success,
        .glyph = failed ? Glyph::Failed : Glyph::Done });
    m_badge->show();
    if (failed && !outcome.unknownRoute) {
        const ErrorText text = explain(*outcome.refusal);
        QStringList meanings;
        for (const QString &meaning : outcome.meanings)
            meanings << u"•  "_s + refusalText(meaning);
        m_problem->setWords(Tone::Danger, Glyph::Failed, text.what, meanings.isEmpty() ? text.fix : tr("It can mean, likeliest first:"));
        m_meanings->setText(meanings.join(u'\n'));
        m_meanings->setVisible(!meanings.isEmpty());
        m_problem->show();
    }
    const auto named = std::find_if(
        outcome.cookies.cbegin(), outcome.cookies.cend(), [](const gateway::SetCookie &cookie) { return cookie.name == u"session"; });
    if (!outcome.cookies.isEmpty())
        m_cookie = named == outcome.cookies.cend() ? outcome.cookies.first() : *named;
    QString words = tr("%1 through the gateway.").arg(durationText(outcome.elapsedMs, QLocale()));
    for (const gateway::SetCookie &cookie : outcome.cookies)
        words = sentences(words,
            (sessions ? tr("The answer set the cookie “%1”: call again with it.") : tr("The answer set the cookie “%1”."))
                .arg(cookie.name));
    m_time->setText(words);
    m_time->show();
    m_part->show();
    showPart();
    m_text->show();
}

void RoutePanel::showUpstream(const RouteOutcome &outcome)
{
    m_seen->clear();
    for (const auto &[name, value] : outcome.upstream) {
        if (isOfGateway(name))
            m_seen->add(name, value);
    }
    m_seenTitle->show();
    m_seenCard->setVisible(!m_seen->isEmpty());
    m_seenTitle->setText(!m_seen->isEmpty() ? tr("What the upstream saw of the caller")
            : outcome.upstream.isEmpty()    ? tr("The service does not tell what it saw.")
                                            : tr("The upstream saw no header about the caller."));
    m_seenTitle->setVisible(!outcome.refusal);
}

void RoutePanel::showPart()
{
    QStringList lines;
    const auto &headers = m_part->current() == 2 ? m_outcome.upstream : m_outcome.headers;
    for (const auto &[name, value] : headers)
        lines << name + u": "_s + value;
    m_text->setMessage(m_part->current() == 0 ? m_outcome.body : lines.join(u'\n'));
}

} // namespace ui
