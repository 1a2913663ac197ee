#include "ui/pages/provider_page.h"

#include "models/core/random.h"
#include "ui/error_text.h"
#include "ui/navigator.h"
#include "ui/pages/certificate_trust.h"
#include "ui/pages/form_inputs.h"
#include "ui/pages/page_head.h"
#include "ui/session/gateway_session.h"
#include "ui/session/provider_list.h"
#include "ui/session/task_list.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/callout.h"
#include "ui/widgets/fact_list.h"
#include "ui/widgets/field_row.h"
#include "ui/widgets/segmented_switch.h"

#include <QJsonArray>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

using Kind = core::Error::Kind;
using Mark = core::CheckLine::Mark;

namespace {

const QString oktaKind = u"okta"_s;
const QString genericKind = u"generic"_s;

} // namespace

ProviderPage::ProviderPage(Workbench &bench, QWidget *parent)
    : CheckPage(bench, parent)
    , m_facts(new FactList)
{
    makeInputs();
    makeRows();
    makeActions();
    m_facts->setContentsMargins(0, 0, 0, space::l);
    facts()->addWidget(m_facts);
    m_pin = new PinnedCertificate;
    connect(m_pin, &PinnedCertificate::stopped, this, [this] {
        m_base.tls.pinnedSha256.clear();
        m_pin->setFingerprint({});
        clearFindings();
    });
    form()->addWidget(m_pin);
    typedForm().addValue(
        m_pin, [this] { return m_base.tls.pinnedSha256; },
        [this](const QByteArray &sha256) {
            m_base.tls.pinnedSha256 = sha256;
            m_pin->setFingerprint(sha256);
        });
    connect(this, &CheckPage::cancelled, this, &ProviderPage::goBack);
    connect(m_kind, &SegmentedSwitch::currentChanged, this, [this] {
        m_kindChosen = true;
        showKind();
    });
    connect(m_issuer, &QLineEdit::textEdited, this, &ProviderPage::chooseKindOf);
    for (QLineEdit *edit : { m_issuer, m_name, m_apiToken, m_accessToken, m_caFile->edit() }) {
        connect(edit, &QLineEdit::textEdited, this, [this] {
            if (!isBusy())
                clearFindings();
        });
        connect(edit, &QLineEdit::returnPressed, this, &ProviderPage::check);
    }
}

void ProviderPage::chooseKindOf(const QString &issuer)
{
    if (m_kindChosen || m_known || issuer.trimmed().isEmpty())
        return;
    const QSignalBlocker byIssuer(m_kind); // not chosen by hand
    m_kind->setCurrent(kindOfIssuer(issuer) == oktaKind ? 0 : 1);
    showKind();
}

void ProviderPage::makeInputs()
{
    m_kind = new SegmentedSwitch({ providerKindName(oktaKind), providerKindName(genericKind) });
    m_issuer = new QLineEdit;
    m_issuer->setObjectName(u"issuer"_s);
    m_issuer->setFont(fontFor(Type::Mono, font()));
    m_name = new QLineEdit;
    m_name->setObjectName(u"providerName"_s);
    m_apiToken = makeSecretInput(u"apiToken"_s, tr("Show the API token"));
    m_accessToken = makeSecretInput(u"initialAccessToken"_s, tr("Show the initial access token"));
    m_caFile = new CaField;
}

void ProviderPage::makeRows()
{
    addField(tr("Kin&d"), m_kind, tr("Okta is wired through its management API. Every other provider is taken as it describes itself."));
    m_fields.insert(ProviderField::Issuer,
        addField(tr("&Issuer"), m_issuer,
            tr("Letter for letter as the provider writes it. For Okta a custom authorization server, such as "
               "https://acme.okta.com/oauth2/default.")));
    m_fields.insert(
        ProviderField::Name, addField(tr("&Name"), m_name, tr("What this provider is called here. Empty: the host of the issuer.")));
    m_apiTokenRow = addField(tr("API &token"), m_apiToken,
        tr("Made in Okta under Security, API, Tokens. Kept in the keychain of this computer, never in a file. Without it, applications "
           "are registered by hand."));
    m_accessTokenRow = addField(tr("Initial access &token"), m_accessToken,
        tr("Lets this program register applications, where the provider asks for it. Kept in the keychain of this computer."));
    m_fields.insert(ProviderField::CaFile,
        addField(tr("&CA certificates"), m_caFile, tr("A PEM file, when the provider has a certificate of your own authority.")));
}

void ProviderPage::makeActions()
{
    m_try = new QWidget;
    auto *row = new QHBoxLayout(m_try);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::s);
    QPushButton *login = makeButton(tr("Test a lo&gin"), Loudness::Normal, u"media-playback-start"_s);
    login->setObjectName(u"testLogin"_s);
    connect(login, &QPushButton::clicked, this, [this] {
        bench().navigator->open({ .page = u"token-lab"_s, .details = { { u"provider"_s, m_base.id } } });
    });
    row->addWidget(login);
    head()->addAction(m_try);
}

void ProviderPage::enter(const Place &place)
{
    if (about().isSame(place) && (m_known || isChanged() || isBusy()))
        return; // what was typed is still there
    turnTo(place);
    if (place.object.isEmpty()) {
        startNew();
        const QString issuer = place.details.value(u"issuer"_s).toString();
        m_issuer->setText(issuer);
        chooseKindOf(issuer);
        settle();
        restoreDraft();
        return;
    }
    if (const core::Provider *provider = bench().providers->find(place.object)) {
        open(*provider);
        return;
    }
    startNew();
    showProblem(core::failure(Kind::NotFound, u"gatehouse.no_such_provider"_s, {}, {}, QJsonObject { { u"id"_s, place.object } }).value());
}

void ProviderPage::reload()
{
    if (m_known && !isBusy())
        start(Purpose::Look);
}

void ProviderPage::startNew()
{
    core::Provider fresh;
    fresh.id = core::randomUuid();
    fresh.kind = oktaKind;
    m_known = false;
    fill({ fresh, {} }, tr("Add a provider"));
    m_issuer->setFocus(Qt::OtherFocusReason);
}

void ProviderPage::open(const core::Provider &provider)
{
    m_known = true;
    fill({ provider, {}, false }, provider.name);
    restoreDraft();
    const auto work
        = [opener = bench().providers->opener(provider.id)](const core::CheckSink &, const core::CancelToken &) { return opener(); };
    runCheck(work, [this](const core::Result<ProviderTarget> &target) {
        if (target) {
            const QByteArray pinned = m_base.tls.pinnedSha256; // it may have been chosen here meanwhile
            m_base = target->provider;
            m_base.tls.pinnedSha256 = pinned;
            m_keptCredential = target->credential;
            m_secretsRead = target->secretsRead;
            showFacts();
            showKind();
        }
        start(Purpose::Look);
        if (!target)
            showProblem(target.error(), true);
    });
}

void ProviderPage::fill(const ProviderTarget &target, const QString &title)
{
    dropRun();
    m_base = target.provider;
    m_keptCredential = target.credential;
    m_secretsRead = target.secretsRead;
    m_kept = bench().providers->isSaved(m_base.id);
    const bool sandbox = isSandbox();
    head()->setTitle(title);
    head()->setCaption(sandbox ? tr("It ends with the sandbox, so there is nothing to change here.") : QString());
    head()->setBadges(sandbox ? QList<Badge> { { .text = tr("Sandbox"), .tone = Tone::Violet } } : QList<Badge>());
    m_kind->setCurrent(m_base.kind == genericKind ? 1 : 0);
    m_kindChosen = false;
    m_issuer->setText(m_base.issuer.toString());
    m_name->setText(m_base.name);
    m_apiToken->clear();
    m_accessToken->clear();
    m_caFile->start(!m_base.tls.extraCaPem.isEmpty());
    m_pin->setFingerprint(m_base.tls.pinnedSha256);
    for (FieldRow *row : findChildren<FieldRow *>())
        row->setVisible(!sandbox);
    m_try->setVisible(m_known);
    buttons().remove->setVisible(m_known && m_kept);
    buttons().save->setVisible(!sandbox);
    buttons().once->setVisible(!sandbox && !m_known);
    showFacts();
    showKind();
    settle();
}

QString ProviderPage::credentialWords() const
{
    if (isSandbox())
        return tr("the sandbox's own, worth nothing anywhere else");
    if (!m_secretsRead && m_keptCredential.isEmpty())
        return tr("not read from the keychain");
    if (m_keptCredential.isEmpty())
        return tr("none");
    return m_kept ? tr("in the keychain of this computer") : tr("in memory until the program ends");
}

bool ProviderPage::isSandbox() const
{
    return m_base.id == sandboxProviderId;
}

void ProviderPage::showFacts()
{
    m_facts->clear();
    m_facts->setVisible(m_known);
    if (!m_known)
        return;
    if (isSandbox()) {
        // Of the others the inputs say this.
        m_facts->add(tr("Kind"), providerKindName(m_base.kind));
        m_facts->add(tr("Issuer"), m_base.issuer.toString(), true);
    } else {
        m_facts->add(tr("Kept"), m_kept ? tr("on this computer") : tr("not at all: it is forgotten when the program ends"));
    }
    m_facts->add(tr("Credential"), credentialWords());
}

void ProviderPage::showKind()
{
    const bool okta = m_kind->current() == 0;
    m_apiTokenRow->setVisible(okta && !isSandbox());
    m_accessTokenRow->setVisible(!okta && !isSandbox());
    m_fields.insert(ProviderField::Credential, okta ? m_apiTokenRow : m_accessTokenRow);
    m_issuer->setPlaceholderText(okta ? u"https://acme.okta.com/oauth2/default"_s : u"https://id.example.com/realms/acme"_s);
    for (QLineEdit *edit : { m_apiToken, m_accessToken })
        edit->setPlaceholderText(m_keptCredential.isEmpty() && m_secretsRead ? QString() : tr("unchanged"));
}

ProviderForm ProviderPage::typed() const
{
    return { .issuer = m_issuer->text(), .name = m_name->text(), .kind = m_kind->current() == 0 ? oktaKind : genericKind };
}

core::Secret ProviderPage::credential() const
{
    const QLineEdit *edit = m_kind->current() == 0 ? m_apiToken : m_accessToken;
    return edit->text().isEmpty() ? m_keptCredential : core::Secret::fromText(edit->text());
}

void ProviderPage::start(Purpose purpose)
{
    clearFindings();
    const core::Result<core::Provider> provider = providerFrom(typed(), m_base);
    if (!provider) {
        showAtField(m_fields.value(ProviderField::Issuer), provider.error());
        return;
    }
    const auto work = [engine = bench().engine, target = ProviderTarget { *provider, credential(), m_secretsRead }, file = m_caFile->path(),
                          purpose](const core::CheckSink &tell, const core::CancelToken &cancel) -> Tried {
        Tried tried { .target = target, .error = {}, .keepError = {} };
        if (!file.isEmpty()) {
            const core::Result<QByteArray> certificates = engine.readCertificates(file);
            if (!certificates) {
                tried.error = certificates.error();
                return tried;
            }
            tried.target.provider.tls.extraCaPem = *certificates;
        }
        if (const auto found = engine.providers.check(tried.target, tell, cancel); !found)
            tried.error = found.error();
        else if (purpose == Purpose::Save && cancel.isCancelled())
            tried.error = core::failure(Kind::Cancelled, {}).value();
        else if (purpose == Purpose::Save) {
            if (const auto kept = engine.providers.save(tried.target); !kept)
                tried.keepError = kept.error();
        }
        return tried;
    };
    if (purpose == Purpose::Save)
        runWriting(tr("Saving “%1”…").arg(provider->name), work,
            [this](const Tried &tried, const Written &written) { finishWriting(tried, written); });
    else
        runCheck(
            work, [this, purpose](const Tried &tried) { finish(tried, purpose); }, purpose == Purpose::Use ? Inputs::Locked : Inputs::Free);
}

void ProviderPage::finish(const Tried &tried, Purpose purpose)
{
    if (tried.error)
        showError(*tried.error);
    else if (purpose == Purpose::Use)
        useOnce(tried.target);
}

void ProviderPage::useOnce(const ProviderTarget &target)
{
    bench().providers->useOnce(target);
    const bool here = isHere();
    forgetDraft(about());
    goOn(target, false, here);
    if (!here)
        bench().tasks->tell(tr("Use a provider"),
            { .words = tr("“%1” can be used until the program ends").arg(target.provider.name),
                .action = tr("Show"),
                .act = [navigator = bench().navigator, place = about()] { navigator->open(place); } });
}

void ProviderPage::finishWriting(const Tried &tried, const Written &written)
{
    if (tried.error || tried.keepError) {
        endFailed(written, tried.error ? *tried.error : *tried.keepError);
        if (written.shown && tried.error)
            showError(*tried.error);
        else if (written.shown)
            showKeepError(tried.target, *tried.keepError);
        return;
    }
    bench().providers->reload();
    forgetDraft(written.about);
    TaskOutcome outcome { .words = tr("“%1” saved").arg(tried.target.provider.name) };
    if (!written.here) {
        outcome.action = tr("Show");
        outcome.act
            = [navigator = bench().navigator, id = tried.target.provider.id] { navigator->open({ .page = u"provider"_s, .object = id }); };
    }
    bench().tasks->finish(written.task, outcome);
    if (written.shown)
        goOn(tried.target, true, written.here);
}

/// The page is about a provider that is known from now on. @param here the person looks at it, and is led to its own place
void ProviderPage::goOn(const ProviderTarget &target, bool kept, bool here)
{
    m_known = true;
    m_kept = kept;
    m_secretsRead = target.secretsRead;
    m_base = target.provider;
    m_keptCredential = target.credential;
    head()->setTitle(m_base.name);
    m_name->setText(m_base.name);
    m_issuer->setText(m_base.issuer.toString());
    m_apiToken->clear();
    m_accessToken->clear();
    m_caFile->start(!m_base.tls.extraCaPem.isEmpty());
    showFacts();
    showKind();
    m_try->show();
    buttons().once->hide();
    buttons().remove->setVisible(kept);
    settleAs({ .page = u"provider"_s, .object = m_base.id });
    if (here)
        bench().navigator->open(about());
}

void ProviderPage::showError(const core::Error &error)
{
    if (error.kind == Kind::Cancelled || isSandbox())
        return; // of the sandbox's there is no input to correct: the line says it
    if (FieldRow *row = m_fields.value(fieldOfProvider(error)))
        showAtField(row, error);
    else if (error.kind == Kind::Tls)
        setResult(makeUntrustedCallout(error, [this](const QByteArray &fingerprint) { trust(fingerprint); }));
    else
        showProblem(error);
}

void ProviderPage::showKeepError(const ProviderTarget &target, const core::Error &error)
{
    if (fieldOfProvider(error) == ProviderField::Name) {
        showAtField(m_fields.value(ProviderField::Name), error);
        return;
    }
    Callout *callout = showProblem(error, true);
    QPushButton *once = makeButton(tr("Use without sa&ving"));
    connect(once, &QPushButton::clicked, this, [this, target] { useOnce(target); });
    callout->addAction(once);
}

void ProviderPage::lineShown(const core::CheckLine &line)
{
    if (line.topic != "issuer"_L1 || line.mark != Mark::Failed || isSandbox())
        return;
    QStringList issuers = line.facts.value("servers"_L1).toVariant().toStringList();
    const QString found = line.error ? line.error->fields.toObject().value("found"_L1).toString() : QString();
    if (!found.isEmpty() && !found.contains(u'{'))
        issuers.prepend(found);
    for (const QString &issuer : std::as_const(issuers)) {
        QString shown = issuer;
        QPushButton *use = makeButton(tr("Use %1").arg(shown.replace(u'&', u"&&"_s)));
        connect(use, &QPushButton::clicked, this, [this, issuer] { useIssuer(issuer); });
        lines()->addWayOn(u"issuer"_s, use);
    }
}

void ProviderPage::useIssuer(const QString &issuer)
{
    m_issuer->setText(issuer);
    start(Purpose::Look);
}

void ProviderPage::trust(const QByteArray &fingerprint)
{
    m_base.tls.pinnedSha256 = fingerprint;
    m_pin->setFingerprint(fingerprint);
    start(Purpose::Look);
}

std::pair<QString, QString> ProviderPage::forgetWords() const
{
    return { tr("Forget “%1”?").arg(m_base.name),
        tr("Its address and its credential are deleted from this computer. Nothing changes at the provider.") };
}

void ProviderPage::forget()
{
    const auto work = [engine = bench().engine, provider = m_base](
                          const core::CheckSink &, const core::CancelToken &) { return engine.providers.remove(provider); };
    runWriting(tr("Forgetting “%1”…").arg(m_base.name), work,
        [this, provider = m_base](const core::Result<> &done, const Written &written) { finishForgetting(provider, done, written); });
}

void ProviderPage::finishForgetting(const core::Provider &provider, const core::Result<> &done, const Written &written)
{
    if (!done) {
        endFailed(written, done.error());
        if (written.shown)
            showProblem(done.error());
        return;
    }
    bench().tasks->finish(written.task, { .words = tr("“%1” forgotten").arg(provider.name) });
    bench().providers->reload();
    forgetDraft(written.about);
    if (written.shown) {
        giveUp();
        startNew();
    }
    if (written.here)
        goBack();
}

QString ProviderPage::draftName() const
{
    const QString name = m_name->text().isEmpty() ? m_issuer->text() : m_name->text();
    return name.isEmpty() ? tr("a provider") : name;
}

void ProviderPage::goBack()
{
    const bool none = bench().session->state() == GatewaySession::State::None;
    bench().navigator->open({ .page = none ? u"first-run"_s : u"overview"_s });
}

} // namespace ui
