#include "ui/token/flow_form.h"

#include "ui/session/provider_list.h"
#include "ui/token/lab_field.h"

#include <QComboBox>
#include <QLineEdit>
#include <QRegularExpression>
#include <QSignalBlocker>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

const QRegularExpression &separators()
{
    static const QRegularExpression some(u"[\\s,;]+"_s);
    return some;
}

} // namespace

void FlowForm::fill(const QVariantMap &details)
{
    const QString id = details.value(u"provider"_s).toString();
    const QString issuer = details.value(u"issuer"_s).toString();
    const core::Provider *known = m_providers->find(id);
    for (const core::Provider &one : m_providers->providers())
        known = !known && !issuer.isEmpty() && one.issuer == QUrl(issuer) ? &one : known;
    if (known)
        combo(Field::Provider)->setCurrentIndex(combo(Field::Provider)->findData(known->id));
    else if (!issuer.isEmpty())
        combo(Field::Provider)->setEditText(issuer);
    if (const QString scopes = details.value(u"scopes"_s).toString(); !scopes.isEmpty()) {
        line(Field::Scopes)->setText(scopes);
        m_ownScopes = true;
    }
    if (details.value(u"clientId"_s).toString().isEmpty() && details.value(u"application"_s).toString().isEmpty())
        return;
    m_ownFlow = false; // that was said of another application
    m_wanted = details;
    chooseWanted();
}

/// What a place asked for, as soon as it can be found; its client id alone until then.
void FlowForm::chooseWanted()
{
    const QString client = m_wanted.value(u"clientId"_s).toString();
    const QString name = m_wanted.value(u"application"_s).toString();
    const QString plan = m_wanted.value(u"plan"_s).toString();
    const auto found = std::find_if(m_offered.cbegin(), m_offered.cend(), [&](const RegisteredApplication &one) {
        return client.isEmpty() ? one.name == name && (plan.isEmpty() || one.planId == plan) : one.clientId == client;
    });
    QComboBox *input = combo(Field::Application);
    const QSignalBlocker quiet(input);
    if (found != m_offered.cend()) {
        input->setCurrentIndex(int(found - m_offered.cbegin()));
        m_wanted.clear();
    } else if (!client.isEmpty()) {
        input->setEditText(client);
    }
    input->lineEdit()->setCursorPosition(0); // the name comes first, and the id may be long
    m_fields[Field::Application]->setError({});
    if (!m_ownFlow)
        followApplication();
    showFields();
}

oauth::Client FlowForm::client() const
{
    oauth::Client client;
    const RegisteredApplication *application = registered();
    client.id = application ? application->clientId : combo(Field::Application)->currentText().trimmed();
    client.secret = core::Secret::fromText(line(Field::Secret)->text());
    switch (combo(Field::Auth)->currentIndex()) {
    case 1:
        client.auth = oauth::ClientAuth::Basic;
        break;
    case 2:
        client.auth = oauth::ClientAuth::Post;
        break;
    default:
        client.auth = oauth::ClientAuth::None;
        break;
    }
    return client;
}

void FlowForm::refuse(Field field, const QString &sentence)
{
    LabField *row = m_fields[field];
    row->setError(sentence);
    row->input()->setFocus(Qt::OtherFocusReason);
}

std::optional<core::Provider> FlowForm::chosenProvider()
{
    const core::Provider *known = m_providers->find(combo(Field::Provider)->currentData().toString());
    const QString text = combo(Field::Provider)->currentText().trimmed();
    if (known && text == known->name)
        return *known;
    const QUrl issuer(text, QUrl::StrictMode);
    if (text.isEmpty()) {
        refuse(Field::Provider, tr("Choose a provider, or type its issuer."));
        return {};
    }
    if (!issuer.isValid() || (issuer.scheme() != u"https" && issuer.scheme() != u"http") || issuer.host().isEmpty()) {
        refuse(Field::Provider, tr("This is no known provider and no address: an issuer begins with https://."));
        return {};
    }
    core::Provider typed;
    typed.kind = u"generic"_s;
    typed.issuer = issuer;
    typed.name = issuer.host();
    return typed;
}

bool FlowForm::takePorts(FlowSetup &setup)
{
    for (const QString &text : line(Field::Ports)->text().split(separators(), Qt::SkipEmptyParts)) {
        const quint16 port = text.toUShort();
        if (port == 0) {
            refuse(Field::Ports, tr("“%1” is no port: give numbers from 1 to 65535.").arg(text));
            return false;
        }
        setup.ports << port;
    }
    return true;
}

bool FlowForm::takeParameters(FlowSetup &setup)
{
    for (const auto &[field, name] : { std::pair(Field::Audience, u"audience"_s), std::pair(Field::Prompt, u"prompt"_s),
             std::pair(Field::LoginHint, u"login_hint"_s) }) {
        if (const QString value = line(field)->text().trimmed(); !value.isEmpty())
            setup.parameters.emplaceBack(name, value);
    }
    static const QRegularExpression spaces(u"\\s+"_s);
    for (const QString &pair : line(Field::More)->text().split(spaces, Qt::SkipEmptyParts)) {
        const qsizetype equals = pair.indexOf(u'=');
        if (equals <= 0) {
            refuse(Field::More, tr("“%1” is no parameter: write name=value.").arg(pair));
            return false;
        }
        setup.parameters.emplaceBack(pair.left(equals), pair.mid(equals + 1));
    }
    return true;
}

bool FlowForm::takeCredentials(FlowSetup &setup)
{
    const bool kept = setup.registered && !setup.registered->secretsPlan.isEmpty();
    if (setup.flow == TokenFlow::ClientCredentials && setup.client.secret.isEmpty() && !kept) {
        refuse(Field::Secret, tr("Client credentials need the secret of the client."));
        return false;
    }
    if (setup.flow == TokenFlow::Refresh) {
        const QString typed = line(Field::Refresh)->text().trimmed();
        setup.refreshToken = typed.isEmpty() && hasRefreshToken() ? m_refreshToken : core::Secret::fromText(typed);
        if (setup.refreshToken.isEmpty()) {
            refuse(Field::Refresh, tr("Paste a refresh token, or log in first with the scope “offline_access”."));
            return false;
        }
    }
    if (setup.flow != TokenFlow::Password)
        return true;
    setup.user = line(Field::User)->text().trimmed();
    setup.password = core::Secret::fromText(line(Field::Password)->text());
    if (setup.user.isEmpty())
        refuse(Field::User, tr("Say whose password it is."));
    else if (setup.password.isEmpty())
        refuse(Field::Password, tr("Give the password."));
    return !setup.user.isEmpty() && !setup.password.isEmpty();
}

std::optional<FlowSetup> FlowForm::setup()
{
    clearErrors();
    const auto provider = chosenProvider();
    if (!provider)
        return {};
    FlowSetup setup;
    setup.provider = *provider;
    setup.flow = flow();
    setup.client = client();
    setup.choosesAuth = combo(Field::Auth)->currentIndex() == 0;
    if (const RegisteredApplication *application = registered())
        setup.registered = *application;
    if (setup.client.id.isEmpty()) {
        refuse(Field::Application, tr("Choose an application, or type its client id."));
        return {};
    }
    setup.scopes = line(Field::Scopes)->text().split(separators(), Qt::SkipEmptyParts);
    setup.page.text = tr("Logged in. You can close this window and go back to Gatehouse.");
    setup.page.failure = tr("The browser could not hand the answer over. Allow scripts for this page and log in once more.");
    setup.page.language = QLocale().bcp47Name();
    if (!takeCredentials(setup) || !takePorts(setup) || !takeParameters(setup))
        return {};
    m_ownFlow = true; // as it was used: what comes to be known during the run does not change it
    return setup;
}

void FlowForm::showError(const core::Error &error)
{
    static const QHash<QString, Field> places {
        { u"invalid_scope"_s, Field::Scopes },
        { u"invalid_client"_s, Field::Secret },
        { u"gatehouse.client_secret_missing"_s, Field::Secret },
        { u"gatehouse.no_loopback"_s, Field::Ports },
        { u"gatehouse.port_taken"_s, Field::Ports },
        { u"gatehouse.reserved_parameter"_s, Field::More },
        { u"gatehouse.no_discovery"_s, Field::Provider },
        { u"gatehouse.issuer_mismatch"_s, Field::Provider },
        { u"gatehouse.issuer_trailing_slash"_s, Field::Provider },
        { u"gatehouse.issuer_template"_s, Field::Provider },
        { u"gatehouse.issuer_invalid"_s, Field::Provider },
        { u"gatehouse.issuer_not_https"_s, Field::Provider },
    };
    const auto place = places.constFind(error.code);
    if (place != places.constEnd() && !m_fields[*place]->isHidden())
        refuse(*place, tr("Refused: see the reason below."));
}

void FlowForm::clearErrors()
{
    for (LabField *field : std::as_const(m_fields))
        field->setError({});
}

} // namespace ui
