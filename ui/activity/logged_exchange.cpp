#include "ui/activity/logged_exchange.h"

#include "models/net/curl_command.h"
#include "models/net/message_text.h"
#include "ui/error_text.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/card.h"
#include "ui/widgets/code_view.h"
#include "ui/widgets/label.h"
#include "ui/widgets/segmented_switch.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

namespace {
constexpr int fewestLines = 3;
}

LoggedExchange::LoggedExchange(QWidget *parent)
    : QWidget(parent)
    , m_title(new Label({}, Type::Mono))
    , m_facts(new Label({}, Type::Caption, Voice::Text3))
    , m_side(new SegmentedSwitch({ tr("Answer"), tr("Request") }))
    , m_text(new CodeView(CodeLanguage::Http))
{
    auto *box = new QVBoxLayout(this);
    box->setContentsMargins(space::xl, space::m, space::xl, space::l);
    box->setSpacing(space::s);
    m_title->setElide(Qt::ElideMiddle);
    box->addWidget(m_title);
    auto *row = new QHBoxLayout;
    row->setSpacing(space::m);
    m_side->setAccessibleName(tr("Side of the exchange"));
    row->addWidget(m_side);
    m_facts->setElide(Qt::ElideRight);
    row->addWidget(m_facts, 1);
    QPushButton *curl = makeButton(tr("Copy as c&url"), Loudness::Normal, u"edit-copy"_s);
    connect(curl, &QPushButton::clicked, this, [this] { QGuiApplication::clipboard()->setText(net::curlCommand(m_exchange)); });
    row->addWidget(curl);
    box->addLayout(row);
    auto *card = new Card(Layer::Sunken);
    auto *inner = new QVBoxLayout(card);
    inner->setContentsMargins(space::xs, space::xs, space::xs, space::xs);
    m_text->setAccessibleName(tr("The message"));
    m_text->setMinimumHeight(m_text->heightForLines(fewestLines));
    inner->addWidget(m_text);
    box->addWidget(card, 1);
    connect(m_side, &SegmentedSwitch::currentChanged, this, &LoggedExchange::showSide);
}

void LoggedExchange::show(const net::Exchange &exchange)
{
    m_exchange = exchange;
    m_title->setText(QString::fromLatin1(exchange.verb) + u' ' + exchange.url);
    const QString took = tr("%L1 ms", "milliseconds").arg(exchange.elapsedMs);
    const QString size = tr("%Ln byte(s)", nullptr, int(exchange.responseBody.size()));
    m_facts->setText(exchange.status == 0
            ? tr("No answer after %1").arg(took)
            : tr("%1 after %2, %3", "status, span of time, size").arg(QString::number(exchange.status), took, size));
    showSide();
}

void LoggedExchange::showSide()
{
    if (m_side->current() != 0) {
        m_text->setPlainText(net::requestText(m_exchange, net::MessageForm::Decoded));
    } else if (m_exchange.status != 0) {
        m_text->setPlainText(net::responseText(m_exchange, net::MessageForm::Decoded));
    } else {
        core::Error error;
        error.kind = core::Error::Kind::Network;
        error.code = m_exchange.failure;
        m_text->setPlainText(sentence(explain(error)) + u"\n"_s + m_exchange.failure);
    }
}

} // namespace ui
