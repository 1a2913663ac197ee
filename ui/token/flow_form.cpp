#include "ui/token/flow_form.h"

#include "ui/session/provider_list.h"
#include "ui/token/field_grid.h"
#include "ui/token/flow_words.h"
#include "ui/token/lab_field.h"
#include "ui/widgets/buttons.h"

#include <QComboBox>
#include <QCompleter>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr TokenFlow flows[] { TokenFlow::Code, TokenFlow::ClientCredentials, TokenFlow::Refresh, TokenFlow::Implicit, TokenFlow::Password };

QComboBox *openCombo()
{
    auto *combo = new QComboBox;
    combo->setEditable(true);
    combo->setInsertPolicy(QComboBox::NoInsert);
    combo->completer()->setCompletionMode(QCompleter::PopupCompletion);
    combo->completer()->setFilterMode(Qt::MatchContains);
    combo->setMinimumContentsLength(8);
    combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    return combo;
}

QString grantOf(TokenFlow flow)
{
    switch (flow) {
    case TokenFlow::Code:
        return u"authorization_code"_s;
    case TokenFlow::ClientCredentials:
        return u"client_credentials"_s;
    case TokenFlow::Refresh:
        return u"refresh_token"_s;
    case TokenFlow::Implicit:
        return u"implicit"_s;
    case TokenFlow::Password:
        return u"password"_s;
    }
    Q_UNREACHABLE();
}

QString titleOf(const RegisteredApplication &application)
{
    return u"%1 (%2)"_s.arg(application.name, application.clientId);
}

} // namespace

FlowForm::FlowForm(ProviderList &providers, QWidget *parent)
    : QWidget(parent)
    , m_providers(&providers)
    , m_grid(new FieldGrid)
    , m_moreButton(makeButton(tr("&More settings"), Loudness::Ghost, u"list-add"_s))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::s);
    column->addWidget(m_grid);
    makeFields();
    makeMoreFields();
    m_moreButton->setCheckable(true);
    column->addWidget(m_moreButton);
    connect(m_moreButton, &QPushButton::toggled, this, [this](bool shown) {
        m_moreButton->setText(shown ? tr("&Fewer settings") : tr("&More settings"));
        showFields();
    });
    connect(m_providers, &ProviderList::changed, this, &FlowForm::fillProviders);
    fillProviders();
}

void FlowForm::add(Field field, const QString &title, QWidget *input, int span, const QString &help)
{
    auto *row = new LabField(title, input, help);
    m_fields.insert(field, row);
    m_grid->add(row, span);
}

QLineEdit *FlowForm::addLine(Field field, const QString &title, const QString &help, int span)
{
    auto *input = new QLineEdit;
    add(field, title, input, span, help);
    connect(input, &QLineEdit::returnPressed, this, &FlowForm::submitted);
    connect(input, &QLineEdit::textEdited, this, [this, field] { m_fields[field]->setError({}); });
    return input;
}

QLineEdit *FlowForm::line(Field field) const
{
    return qobject_cast<QLineEdit *>(m_fields[field]->input());
}

QComboBox *FlowForm::combo(Field field) const
{
    return qobject_cast<QComboBox *>(m_fields[field]->input());
}

void FlowForm::makeFields()
{
    for (const Field field : { Field::Provider, Field::Application }) {
        QComboBox *input = openCombo();
        const bool provider = field == Field::Provider;
        input->setObjectName(provider ? u"labProvider"_s : u"labApplication"_s);
        input->lineEdit()->setPlaceholderText(provider ? tr("Known one, or an issuer") : tr("Known one, or a client id"));
        add(field, provider ? tr("&Provider") : tr("&Application"), input, 2);
        connect(input, &QComboBox::currentTextChanged, this, [this, field] {
            m_fields[field]->setError({});
            if (field == Field::Provider)
                fillApplications();
            takeApplication();
        });
        connect(input->lineEdit(), &QLineEdit::textEdited, this, [this] { m_wanted.clear(); });
        connect(input, &QComboBox::activated, this, [this, input] {
            m_wanted.clear();
            input->lineEdit()->setCursorPosition(0); // the name comes first, and the id may be long
        });
        connect(input->lineEdit(), &QLineEdit::returnPressed, this, &FlowForm::submitted);
    }
    auto *flow = new QComboBox;
    flow->setObjectName(u"labFlow"_s);
    flow->setMinimumContentsLength(8);
    flow->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    for (const TokenFlow one : flows)
        flow->addItem(flowName(one));
    add(Field::Flow, tr("F&low"), flow, 2);
    connect(flow, &QComboBox::currentIndexChanged, this, &FlowForm::showFields);
    connect(flow, &QComboBox::activated, this, [this] { m_ownFlow = true; });
    QLineEdit *scopes = addLine(Field::Scopes, tr("&Scopes"), {}, 2);
    scopes->setObjectName(u"labScopes"_s);
    scopes->setPlaceholderText(tr("Separated by spaces"));
    connect(scopes, &QLineEdit::textEdited, this, [this] { m_ownScopes = true; });
    QLineEdit *secret = makeSecretLine(tr("Show the secret"));
    secret->setObjectName(u"labSecret"_s);
    add(Field::Secret, tr("Client s&ecret"), secret);
    addLine(Field::User, tr("&User name"))->setObjectName(u"labUser"_s);
    QLineEdit *password = makeSecretLine(tr("Show the password"));
    password->setObjectName(u"labPassword"_s);
    add(Field::Password, tr("Pass&word"), password, 1, tr("Passes through this program: use it for tests alone."));
    QLineEdit *refresh = makeSecretLine(tr("Show the refresh token"));
    refresh->setObjectName(u"labRefresh"_s);
    add(Field::Refresh, tr("Refresh to&ken"), refresh, 2);
    for (const Field field : { Field::Secret, Field::Password, Field::Refresh }) {
        connect(line(field), &QLineEdit::returnPressed, this, &FlowForm::submitted);
        connect(line(field), &QLineEdit::textEdited, this, [this, field] { m_fields[field]->setError({}); });
    }
}

void FlowForm::makeMoreFields()
{
    auto *auth = new QComboBox;
    auth->setMinimumContentsLength(8);
    auth->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    auth->addItems({ tr("As the provider offers"), tr("Basic header"), tr("In the body"), tr("None") });
    add(Field::Auth, tr("Proof of the client"), auth);
    QLineEdit *ports = addLine(Field::Ports, tr("Redirect ports"));
    ports->setObjectName(u"labPorts"_s);
    ports->setPlaceholderText(tr("As the provider needs them"));
    m_fields[Field::Ports]->setHelp(tr("Okta: 8765, 8766, 8767. Others: any free one."));
    addLine(Field::Audience, tr("Audience"));
    addLine(Field::Prompt, tr("Prompt"))->setPlaceholderText(u"login, consent, none"_s); // untranslated: values of the protocol
    addLine(Field::LoginHint, tr("Login hint"));
    addLine(Field::More, tr("More parameters"), tr("name=value, separated by spaces."))->setObjectName(u"labMore"_s);
}

void FlowForm::fillProviders()
{
    QComboBox *input = combo(Field::Provider);
    const QString text = input->currentText();
    {
        const QSignalBlocker quiet(input);
        input->clear();
        for (const core::Provider &provider : m_providers->providers())
            input->addItem(provider.name, provider.id);
        const int same = input->findText(text);
        input->setCurrentIndex(text.isEmpty() && input->count() > 0 ? 0 : same);
        if (!text.isEmpty() && same < 0)
            input->setEditText(text);
        input->lineEdit()->setCursorPosition(0); // the beginning tells one from the other
    }
    fillApplications();
    showFields();
}

void FlowForm::setRegistered(std::vector<RegisteredApplication> applications)
{
    m_registered = std::move(applications);
    const bool known = registered();
    fillApplications();
    if (!m_wanted.isEmpty())
        chooseWanted();
    else if (!known && !m_ownFlow)
        followApplication(); // what was typed is one of them
    showFields();
}

void FlowForm::setRegisteredError(const QString &sentence)
{
    m_fields[Field::Application]->setError(sentence);
}

void FlowForm::fillApplications()
{
    const QString issuer = this->issuer();
    QComboBox *input = combo(Field::Application);
    if (const RegisteredApplication *before = registered())
        m_chosenAt.insert(before->issuer, titleOf(*before));
    QString text = input->currentText();
    const QSignalBlocker quiet(input);
    input->clear();
    m_offered.clear();
    for (const RegisteredApplication &application : m_registered) {
        if (!issuer.isEmpty() && application.issuer != issuer)
            continue;
        m_offered.push_back(application);
        input->addItem(titleOf(application));
    }
    // The name of an application of another provider is no client id at this one.
    const auto isText = [&text](const RegisteredApplication &one) { return titleOf(one) == text; };
    const bool isForeign = std::any_of(m_registered.cbegin(), m_registered.cend(), isText) && input->findText(text) < 0;
    if (isForeign || text.isEmpty())
        text = m_chosenAt.value(issuer);
    int chosen = input->findText(text);
    for (int i = 0; chosen < 0 && i < int(m_offered.size()); ++i)
        chosen = m_offered[size_t(i)].clientId == text.trimmed() ? i : -1;
    input->setCurrentIndex(chosen);
    if (chosen < 0)
        input->setEditText(text);
    if (!input->lineEdit()->hasFocus())
        input->lineEdit()->setCursorPosition(0); // the name comes first, and the id may be long
}

const RegisteredApplication *FlowForm::registered() const
{
    const QString text = combo(Field::Application)->currentText().trimmed();
    const auto found = std::find_if(m_offered.cbegin(), m_offered.cend(),
        [&text](const RegisteredApplication &one) { return titleOf(one) == text || one.clientId == text; });
    return found == m_offered.cend() ? nullptr : &*found;
}

void FlowForm::takeApplication()
{
    m_ownFlow = false; // that was said of another application
    followApplication();
    showFields();
}

/// A flow that the application may not have gives way to one that it may.
void FlowForm::followApplication()
{
    const RegisteredApplication *application = registered();
    if (!application)
        return;
    const QStringList &grants = application->grantTypes;
    for (const TokenFlow one : flows) {
        if (grants.isEmpty() || grants.contains(grantOf(flow())))
            break;
        if (grants.contains(grantOf(one)))
            chooseFlow(one);
    }
}

void FlowForm::setRefreshToken(const core::Secret &token, const FlowSetup &setup)
{
    m_refreshToken = token;
    m_refreshIssuer = setup.provider.issuer;
    m_refreshClient = setup.client.id;
    showFields();
}

/// A refresh token is bound to its provider and client (RFC 6749 section 6): nobody else gets to see it.
bool FlowForm::hasRefreshToken() const
{
    return !m_refreshToken.isEmpty() && QUrl(issuer()) == m_refreshIssuer && client().id == m_refreshClient;
}

/// Of the chosen provider; what was typed, if it is none of the known ones.
QString FlowForm::issuer() const
{
    const core::Provider *provider = m_providers->find(combo(Field::Provider)->currentData().toString());
    const QString text = combo(Field::Provider)->currentText();
    return provider && text == provider->name ? provider->issuer.toString() : text.trimmed();
}

TokenFlow FlowForm::flow() const
{
    return flows[std::max(0, combo(Field::Flow)->currentIndex())];
}

bool FlowForm::isChosen() const
{
    return !combo(Field::Provider)->currentText().trimmed().isEmpty() && !combo(Field::Application)->currentText().trimmed().isEmpty();
}

void FlowForm::chooseFlow(TokenFlow flow)
{
    combo(Field::Flow)->setCurrentIndex(int(std::find(std::begin(flows), std::end(flows), flow) - std::begin(flows)));
}

void FlowForm::showFields()
{
    const TokenFlow now = flow();
    const bool browser = now == TokenFlow::Code || now == TokenFlow::Implicit;
    const bool more = m_moreButton->isChecked();
    const RegisteredApplication *application = registered();
    const bool kept = application && !application->secretsPlan.isEmpty() && application->auth != oauth::ClientAuth::None;
    for (const Field field : { Field::Provider, Field::Application })
        combo(field)->setToolTip(combo(field)->currentText()); // it may be cut
    Q_EMIT changed();
    line(Field::Secret)->setPlaceholderText(kept ? tr("From the keychain") : tr("None: a public client"));
    line(Field::Refresh)->setPlaceholderText(hasRefreshToken() ? tr("That of the last run") : QString());
    const bool byId = !application && !combo(Field::Application)->currentText().trimmed().isEmpty();
    m_fields[Field::Application]->setHelp(byId ? tr("None of the known ones: it is taken as a client id.") : QString());
    m_grid->setShown(m_fields[Field::Secret], now != TokenFlow::Implicit);
    m_grid->setShown(m_fields[Field::User], now == TokenFlow::Password);
    m_grid->setShown(m_fields[Field::Password], now == TokenFlow::Password);
    m_grid->setShown(m_fields[Field::Refresh], now == TokenFlow::Refresh);
    m_grid->setShown(m_fields[Field::Auth], more && now != TokenFlow::Implicit);
    m_grid->setShown(m_fields[Field::Ports], more && browser);
    m_grid->setShown(m_fields[Field::Audience], more && (browser || now == TokenFlow::ClientCredentials));
    for (const Field field : { Field::Prompt, Field::LoginHint, Field::More })
        m_grid->setShown(m_fields[field], more && browser);
    if (m_ownScopes)
        return;
    // Nobody is behind a client, so it cannot ask who that is.
    QStringList scopes = application ? application->scopes : QStringList();
    if (now == TokenFlow::ClientCredentials)
        scopes.removeIf([](const QString &scope) {
            return scope == u"openid" || scope == u"profile" || scope == u"email" || scope == u"offline_access";
        });
    else if (now == TokenFlow::Refresh)
        scopes.clear();
    else if (!scopes.contains(u"openid"_s))
        scopes.prepend(u"openid"_s);
    line(Field::Scopes)->setText(scopes.join(u' '));
}

} // namespace ui
