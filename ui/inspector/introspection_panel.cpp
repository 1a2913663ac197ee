#include "ui/inspector/introspection_panel.h"

#include "ui/error_text.h"
#include "ui/inspector/token_inspection.h"
#include "ui/operations.h"
#include "ui/session/provider_list.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/callout.h"
#include "ui/widgets/field_row.h"
#include "ui/workbench.h"

#include <QComboBox>
#include <QLineEdit>
#include <QVBoxLayout>

namespace ui {

IntrospectionPanel::IntrospectionPanel(Workbench &bench, TokenInspection &inspection, QWidget *parent)
    : QWidget(parent)
    , m_bench(&bench)
    , m_inspection(&inspection)
    , m_ask(makeButton(tr("As&k the provider"), Loudness::Primary))
    , m_answer(new Callout(Tone::Neutral, Glyph::Unknown, {}))
{
    auto *box = new QVBoxLayout(this);
    box->setContentsMargins(0, 0, 0, 0);
    box->setSpacing(space::m);
    box->addWidget(makeFields());
    auto *row = new QHBoxLayout;
    row->addWidget(m_ask);
    row->addStretch();
    box->addLayout(row);
    m_details = makeButton(tr("&Details"), Loudness::Ghost);
    m_details->hide();
    m_answer->addAction(m_details);
    box->addWidget(m_answer);
    connect(m_details, &QPushButton::clicked, this, [this] { m_bench->showDetails(m_error); });
    connect(m_ask, &QPushButton::clicked, this, &IntrospectionPanel::ask);
    connect(m_client, &QLineEdit::textChanged, this, &IntrospectionPanel::showProviders);
    connect(m_bench->providers, &ProviderList::changed, this, &IntrospectionPanel::showProviders);
    connect(m_inspection, &TokenInspection::tokenChanged, this, &IntrospectionPanel::reset);
    showProviders();
    reset();
}

QWidget *IntrospectionPanel::makeFields()
{
    auto *fields = new QWidget;
    auto *box = new QVBoxLayout(fields);
    box->setContentsMargins(0, 0, 0, 0);
    box->setSpacing(space::m);
    m_provider = new QComboBox;
    m_provider->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_client = new QLineEdit;
    m_secret = new QLineEdit;
    m_secret->setEchoMode(QLineEdit::Password);
    box->addWidget(new FieldRow(tr("Pro&vider"), m_provider));
    box->addWidget(new FieldRow(tr("Client &id"), m_client, tr("An application that may ask, usually that of the API.")));
    box->addWidget(new FieldRow(tr("Client &secret"), m_secret, tr("Stays in this field. Empty for an application without one.")));
    return fields;
}

void IntrospectionPanel::showProviders()
{
    const QString chosen = m_provider->currentData().toString();
    if (m_provider->count() != int(m_bench->providers->providers().size())) {
        m_provider->clear();
        for (const core::Provider &provider : m_bench->providers->providers())
            m_provider->addItem(provider.name, provider.id);
        m_provider->setCurrentIndex(std::max(0, m_provider->findData(chosen)));
    }
    m_ask->setEnabled(m_provider->count() > 0 && !m_client->text().trimmed().isEmpty());
}

void IntrospectionPanel::reset()
{
    ++m_attempt;
    m_running.cancel();
    m_secret->clear();
    m_answer->hide();
    showProviders();
}

void IntrospectionPanel::ask()
{
    const core::Provider *provider = m_bench->providers->find(m_provider->currentData().toString());
    const jose::FoundToken *token = m_inspection->token();
    if (!provider || !token)
        return;
    oauth::Client client;
    client.id = m_client->text().trimmed();
    client.secret = core::Secret::fromText(m_secret->text());
    client.auth = client.secret.isEmpty() ? oauth::ClientAuth::None : oauth::ClientAuth::Basic;
    const int attempt = ++m_attempt;
    m_running.cancel();
    m_answer->setWords(Tone::Neutral, Glyph::Running, tr("Asking %1…").arg(provider->name), {});
    m_details->hide();
    m_answer->show();
    Q_EMIT answered({});
    const auto work = [engine = m_bench->engine.inspector, provider = *provider, client, secret = token->token](
                          const core::CancelToken &cancel) { return engine.introspect(provider, client, secret, cancel); };
    m_running = m_bench->operations->run(this, work, [this, attempt](const core::Result<oauth::Introspection> &result) {
        if (attempt != m_attempt)
            return;
        if (!result) {
            const ErrorText text = explain(result.error());
            m_answer->setWords(Tone::Danger, Glyph::Failed, text.what, text.fix);
            m_error = result.error();
            m_details->setVisible(bool(m_bench->showDetails));
            return;
        }
        if (result->active)
            m_answer->setWords(Tone::Success, Glyph::Done, tr("The provider takes this token"), tr("What it says of it stands below."));
        else
            m_answer->setWords(Tone::Danger, Glyph::Failed, tr("The provider does not take this token"),
                tr("It has expired, was revoked, or comes from somebody else; the provider does not say which."));
        Q_EMIT answered(result->members);
    });
}

} // namespace ui
