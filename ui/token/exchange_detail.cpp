#include "ui/token/exchange_detail.h"

#include "models/net/message_text.h"
#include "ui/error_text.h"
#include "ui/token/flow_words.h"
#include "ui/token/message_view.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/card.h"
#include "ui/widgets/label.h"
#include "ui/widgets/segmented_switch.h"

#include <QBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr int twoPanesWidth = 560; ///< below it they stand one over the other

net::MessageForm formOf(const SegmentedSwitch *form)
{
    return form->current() == 0 ? net::MessageForm::Decoded : net::MessageForm::Raw;
}

/// What the code of a failed exchange means.
QString failureText(const QString &code)
{
    core::Error error;
    error.kind = code == u"gatehouse.cancelled" ? core::Error::Kind::Cancelled : core::Error::Kind::Network;
    error.code = code;
    return explain(error).what;
}

} // namespace

ExchangeDetail::ExchangeDetail(QWidget *parent)
    : QWidget(parent)
    , m_row(new QBoxLayout(QBoxLayout::LeftToRight))
    , m_timing(new Label({}, Type::Caption, Voice::Text3))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::s);
    m_row->setSpacing(space::m);
    m_request = makePane(tr("Request"), tr("Form of the request"));
    m_response = makePane(tr("Answer"), tr("Form of the answer"));
    column->addLayout(m_row);
    m_timing->setWordWrap(true);
    column->addWidget(m_timing);
    connect(m_request.form, &SegmentedSwitch::currentChanged, this, &ExchangeDetail::fillRequest);
    connect(m_response.form, &SegmentedSwitch::currentChanged, this, &ExchangeDetail::fillResponse);
}

ExchangeDetail::Pane ExchangeDetail::makePane(const QString &title, const QString &formName)
{
    Pane pane;
    pane.card = new Card(Layer::Sunken);
    auto *column = new QVBoxLayout(pane.card);
    column->setContentsMargins(space::xs, space::xs, space::xs, space::xs);
    column->setSpacing(0);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(space::s, 0, 0, 0);
    head->setSpacing(space::s);
    head->addWidget(new Label(title, Type::Strong));
    pane.badge = new BadgeLabel({});
    head->addWidget(pane.badge);
    head->addStretch();
    pane.form = new SegmentedSwitch({ tr("Decoded"), tr("Raw") });
    pane.form->setAccessibleName(formName);
    head->addWidget(pane.form);
    column->addLayout(head);
    pane.text = new MessageView(title);
    pane.text->setLines(6, 16);
    column->addWidget(pane.text);
    pane.empty = Label::wrapped({}, Type::Caption, Voice::Text3);
    pane.empty->setContentsMargins(space::s, space::s, space::s, space::s);
    column->addWidget(pane.empty);
    column->addStretch();
    m_row->addWidget(pane.card, 1);
    return pane;
}

void ExchangeDetail::show(const FlowExchange &exchange, const QString &decoded)
{
    m_exchange = exchange;
    m_decoded = decoded;
    fillRequest();
    fillResponse();
    const bool byHand = exchange.step == FlowStep::Login;
    const QString begun = QLocale().toString(exchange.http.startedAt.toLocalTime().time(), QLocale::LongFormat);
    m_timing->setText(byHand ? tr("Began at %1. The person took %2.").arg(begun, durationText(exchange.http.elapsedMs, QLocale()))
                             : tr("Began at %1, took %2. What is secret was taken out before this was recorded.")
                                   .arg(begun, durationText(exchange.http.elapsedMs, QLocale())));
    setVisible(true);
}

void ExchangeDetail::clear()
{
    setVisible(false);
}

void ExchangeDetail::fillRequest()
{
    const QString text = net::requestText(m_exchange.http, formOf(m_request.form));
    m_request.text->setMessage(text);
    m_request.text->setVisible(!text.isEmpty());
    m_request.badge->hide();
    m_request.empty->setVisible(text.isEmpty());
    m_request.empty->setText(tr("What happens between a person and the provider is not seen from here."));
}

void ExchangeDetail::fillResponse()
{
    const net::Exchange &http = m_exchange.http;
    QString text = net::responseText(http, formOf(m_response.form));
    if (formOf(m_response.form) == net::MessageForm::Decoded && !m_decoded.isEmpty())
        text += u"\n\n"_s + m_decoded;
    m_response.text->setMessage(text);
    m_response.text->setVisible(!text.isEmpty());
    m_response.empty->setVisible(text.isEmpty());
    m_response.empty->setText(http.failure.isEmpty() ? tr("What the browser gets is not seen from here.")
                                                     : tr("No answer came: %1.").arg(failureText(http.failure)));
    m_response.badge->setVisible(http.status > 0);
    const bool failed = http.status >= 400;
    m_response.badge->setBadge({ .text = QString::number(http.status),
        .tone = failed ? Tone::Danger : Tone::Success,
        .glyph = failed ? Glyph::Failed : Glyph::Done });
}

void ExchangeDetail::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const bool wide = width() >= grown(twoPanesWidth, fontMetrics());
    m_row->setDirection(wide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
}

} // namespace ui
