#include "ui/pages/gateway_page.h"

#include "models/core/random.h"
#include "ui/pages/access_inputs.h"
#include "ui/pages/certificate_trust.h"
#include "ui/pages/form_inputs.h"
#include "ui/pages/header_rows.h"
#include "ui/pages/page_head.h"
#include "ui/session/gateway_session.h"
#include "ui/session/task_list.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/callout.h"
#include "ui/widgets/field_row.h"
#include "ui/widgets/segmented_switch.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

using Environment = core::Connection::Environment;
using Kind = core::Error::Kind;
using SafeMode = core::Connection::SafeMode;

namespace {

constexpr Environment environments[] { Environment::None, Environment::Development, Environment::Staging, Environment::Production };

/// Reads the file of certificates into the target, when one was given.
core::Result<> takeCertificates(const Engine &engine, const QString &file, core::TlsSettings &tls)
{
    if (file.isEmpty())
        return {};
    const core::Result<QByteArray> certificates = engine.readCertificates(file);
    if (!certificates)
        return core::failure(certificates.error());
    tls.extraCaPem = *certificates;
    return {};
}

QString savingWords(const core::Connection &connection)
{
    return GatewayPage::tr("Saving “%1”…").arg(connection.name);
}

bool isAbsent(Kind kind)
{
    return kind == Kind::Network || kind == Kind::Timeout;
}

} // namespace

GatewayPage::GatewayPage(Workbench &bench, QWidget *parent)
    : CheckPage(bench, parent)
{
    makeInputs();
    makeRows();
    buttons().save->setText(tr("&Save and open"));
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
    const auto forgetFindings = [this] {
        if (!isBusy())
            clearFindings();
    };
    connect(m_access->headers(), &HeaderRows::edited, this, forgetFindings);
    for (QLineEdit *edit : QList<QLineEdit *> { m_adminUrl, m_name, m_workspace, m_caFile->edit(), m_proxyUrl } + m_access->lines()) {
        connect(edit, &QLineEdit::textEdited, this, forgetFindings);
        connect(edit, &QLineEdit::returnPressed, this, &GatewayPage::check);
    }
}

void GatewayPage::makeInputs()
{
    m_adminUrl = new QLineEdit;
    m_adminUrl->setObjectName(u"adminUrl"_s);
    m_adminUrl->setPlaceholderText(u"http://127.0.0.1:8001"_s);
    m_adminUrl->setFont(fontFor(Type::Mono, font()));
    m_name = new QLineEdit;
    m_name->setObjectName(u"gatewayName"_s);
    m_environment = new SegmentedSwitch({ tr("None"), tr("Development"), tr("Staging"), tr("Production") });
    m_workspace = new QLineEdit;
    m_workspace->setObjectName(u"workspace"_s);
    m_workspace->setPlaceholderText(u"default"_s); // untranslated: the gateway's own name
    m_safeMode = new SegmentedSwitch({ tr("Allow changes"), tr("Read only") });
    m_safeMode->setObjectName(u"safeMode"_s);
    m_caFile = new CaField;
    m_proxyUrl = new QLineEdit;
    m_proxyUrl->setObjectName(u"proxyUrl"_s);
    m_proxyUrl->setFont(fontFor(Type::Mono, font()));
}

void GatewayPage::makeRows()
{
    m_fields.insert(GatewayField::AdminUrl,
        addField(tr("Admin API &URL"), m_adminUrl, tr("Where the gateway is configured, not where its callers call.")));
    m_fields.insert(
        GatewayField::Name, addField(tr("&Name"), m_name, tr("What this connection is called here. Empty: the host of the address.")));
    addField(tr("&Environment"), m_environment, tr("Colours the window, so that production is never mistaken for anything else."));
    addField(tr("Sa&fe mode"), m_safeMode, tr("Read only: whatever would change the gateway is refused before it is sent."));
    m_fields.insert(GatewayField::Workspace, addField(tr("&Workspace"), m_workspace, tr("Enterprise only. Empty: the default workspace.")));
    const auto add = [this](const QString &title, QWidget *input, const QString &help) {
        auto *headers = qobject_cast<HeaderRows *>(input);
        return headers
            ? addField(
                title, headers, help, [headers] { return headers->text(); }, [headers](const QByteArray &text) { headers->setText(text); })
            : addField(title, input, help);
    };
    m_access = new AccessInputs(add, this);
    m_fields.insert(m_access->rows());
    m_fields.insert(GatewayField::CaFile,
        addField(tr("&CA certificates"), m_caFile, tr("A PEM file, when the Admin API has a certificate of your own authority.")));
    m_fields.insert(GatewayField::ProxyUrl,
        addField(tr("&Proxy URL"), m_proxyUrl, tr("Where callers reach the services. Empty: as the gateway says.")));
}

void GatewayPage::enter(const Place &place)
{
    if (about().isSame(place) && (isChanged() || isBusy()))
        return; // what was typed is still there
    turnTo(place);
    const GatewaySession &session = *bench().session;
    if (place.object.isEmpty()) {
        startNew();
        m_adminUrl->setText(place.details.value(u"url"_s).toString());
        settle();
        restoreDraft();
    } else if (session.state() != GatewaySession::State::None && session.target().secretsRead
        && session.target().connection.id == place.object) {
        edit(session.target());
        lookAtCertificates();
    } else {
        startNew();
        readSaved(place.object);
    }
}

/// Shows the certificates, and the way to trust one, where the open gateway failed over them.
void GatewayPage::lookAtCertificates()
{
    const GatewaySession &session = *bench().session;
    const bool distrusted = session.state() == GatewaySession::State::Failed && session.error().kind == Kind::Tls;
    if (distrusted && session.target().connection.id == m_base.id)
        start(Purpose::Look);
}

void GatewayPage::readSaved(const QString &id)
{
    const auto work = [engine = bench().engine, id](const core::CheckSink &, const core::CancelToken &) -> core::Result<Target> {
        const auto all = engine.connections();
        if (!all)
            return core::failure(all.error());
        const auto found = std::find_if(all->begin(), all->end(), [&id](const core::Connection &one) { return one.id == id; });
        if (found == all->end())
            return core::failure(Kind::NotFound, u"gatehouse.no_such_connection"_s, {}, {}, QJsonObject { { u"id"_s, id } });
        const auto target = engine.credentials(*found);
        // Without its keychain the connection can be looked at all the same.
        return target || target.error().kind != Kind::Keychain ? target : core::Result<Target>(Target { *found, {}, false });
    };
    runCheck(
        work,
        [this](const core::Result<Target> &target) {
            if (!target) {
                showProblem(target.error());
                return;
            }
            edit(*target);
            lookAtCertificates();
        },
        Inputs::Locked);
}

void GatewayPage::startNew()
{
    core::Connection fresh;
    fresh.id = core::randomUuid();
    buttons().remove->hide();
    fill({ fresh, {} }, tr("Add a gateway"));
}

void GatewayPage::edit(const Target &target)
{
    buttons().remove->show();
    fill(target, tr("Edit %1").arg(target.connection.name));
    restoreDraft();
}

void GatewayPage::fill(const Target &target, const QString &title)
{
    dropRun();
    m_base = target.connection;
    m_keptToken = target.token;
    m_secretsRead = target.secretsRead;
    head()->setTitle(title);
    m_adminUrl->setText(m_base.adminUrl.toDisplayString());
    m_name->setText(m_base.name);
    m_workspace->setText(m_base.workspace);
    m_proxyUrl->setText(m_base.proxyUrl.toDisplayString());
    m_access->fill(target);
    m_safeMode->setCurrent(m_base.safeMode == SafeMode::ReadOnly ? 1 : 0);
    m_caFile->start(!m_base.tls.extraCaPem.isEmpty());
    const auto *place = std::find(std::begin(environments), std::end(environments), m_base.environment);
    m_environment->setCurrent(place == std::end(environments) ? 0 : int(place - std::begin(environments)));
    m_pin->setFingerprint(m_base.tls.pinnedSha256);
    settle();
    m_adminUrl->setFocus(Qt::OtherFocusReason);
}

GatewayForm GatewayPage::typed() const
{
    return { .adminUrl = m_adminUrl->text(),
        .name = m_name->text(),
        .workspace = m_workspace->text(),
        .proxyUrl = m_proxyUrl->text(),
        .environment = environments[m_environment->current()],
        .access = m_access->typed(),
        .safeMode = m_safeMode->current() == 1 ? SafeMode::ReadOnly : SafeMode::Write };
}

FieldRow *GatewayPage::rowOf(const core::Error &error) const
{
    FieldRow *row = m_fields.value(fieldOf(error));
    return row && row->isHidden() ? m_fields.value(GatewayField::Access) : row;
}

void GatewayPage::start(Purpose purpose)
{
    clearFindings();
    const core::Result<core::Connection> connection = connectionFrom(typed(), m_base);
    if (!connection) {
        showAtField(rowOf(connection.error()), connection.error());
        return;
    }
    const core::Secret token = m_access->token().isEmpty() ? m_keptToken : m_access->token();
    const auto work = [engine = bench().engine, target = Target { *connection, token, m_secretsRead }, file = m_caFile->path(), purpose](
                          const core::CheckSink &tell, const core::CancelToken &cancel) -> Tried {
        Tried tried { .target = target, .error = {}, .keepError = {} };
        if (const auto read = takeCertificates(engine, file, tried.target.connection.tls); !read) {
            tried.error = read.error();
            return tried;
        }
        if (const auto node = engine.check(tried.target, tell, cancel); !node) {
            tried.error = node.error();
            return tried;
        }
        if (purpose != Purpose::Save)
            return tried;
        if (cancel.isCancelled())
            tried.error = core::failure(Kind::Cancelled, {}).value();
        else if (const auto kept = engine.save(tried.target); !kept)
            tried.keepError = kept.error();
        return tried;
    };
    if (purpose == Purpose::Save)
        runWriting(savingWords(*connection), work, [this](const Tried &tried, const Written &written) { finishWriting(tried, written); });
    else
        runCheck(
            work, [this, purpose](const Tried &tried) { finish(tried, purpose); }, purpose == Purpose::Use ? Inputs::Locked : Inputs::Free);
}

void GatewayPage::finish(const Tried &tried, Purpose purpose)
{
    if (tried.error)
        showError(tried, purpose);
    else if (purpose == Purpose::Use)
        useOnce(tried.target);
}

/// Who has gone elsewhere is not led away from there.
void GatewayPage::useOnce(const Target &target)
{
    const bool here = isHere();
    giveUp();
    if (here)
        Q_EMIT usedOnce(target);
    else
        bench().tasks->tell(
            tr("Check a gateway"), { .words = tr("“%1” answers").arg(target.connection.name), .action = tr("Open"), .act = [this, target] {
                                        Q_EMIT usedOnce(target);
                                    } });
}

void GatewayPage::finishWriting(const Tried &tried, const Written &written)
{
    if (tried.error || tried.keepError) {
        endFailed(written, tried.error ? *tried.error : *tried.keepError);
        if (written.shown && tried.error)
            showError(tried, Purpose::Save);
        else if (written.shown)
            showKeepError(tried.target, *tried.keepError);
        return;
    }
    forgetDraft(written.about);
    if (written.shown)
        giveUp();
    TaskOutcome outcome { .words = tr("“%1” saved").arg(tried.target.connection.name) };
    if (!written.here) {
        outcome.action = tr("Open");
        outcome.act = [this, target = tried.target] { Q_EMIT saved(target); };
    }
    bench().tasks->finish(written.task, outcome);
    if (written.here)
        Q_EMIT saved(tried.target);
    else
        Q_EMIT savedAside();
}

void GatewayPage::showError(const Tried &tried, Purpose purpose)
{
    const core::Error &error = *tried.error;
    if (error.kind == Kind::Cancelled)
        return;
    if (FieldRow *row = rowOf(error))
        showAtField(row, error);
    else if (error.kind == Kind::Tls)
        setResult(makeUntrustedCallout(error, [this](const QByteArray &fingerprint) { trust(fingerprint); }));
    else
        showProblem(error);
    if (purpose == Purpose::Save && isAbsent(error.kind))
        offerSavingAnyway(tried.target);
}

void GatewayPage::offerSavingAnyway(const Target &target)
{
    auto *callout = new Callout(Tone::Warning, Glyph::Attention, tr("Nothing was saved, because the gateway did not answer"),
        tr("It can be saved all the same, for instance when it is reached through a VPN that is off at the moment."));
    QPushButton *button = makeButton(tr("Save an&yway"));
    button->setObjectName(u"saveAnyway"_s);
    connect(button, &QPushButton::clicked, this, [this, target] { keep(target); });
    callout->addAction(button);
    setResult(callout);
}

void GatewayPage::keep(const Target &target)
{
    const auto work = [engine = bench().engine, target](const core::CheckSink &, const core::CancelToken &) {
        Tried tried { .target = target, .error = {}, .keepError = {} };
        if (const auto kept = engine.save(target); !kept)
            tried.keepError = kept.error();
        return tried;
    };
    runWriting(savingWords(target.connection), work, [this](const Tried &tried, const Written &written) { finishWriting(tried, written); });
}

void GatewayPage::showKeepError(const Target &target, const core::Error &error)
{
    if (fieldOf(error) == GatewayField::Name) {
        showAtField(m_fields.value(GatewayField::Name), error);
        return;
    }
    Callout *callout = showProblem(error, true);
    QPushButton *once = makeButton(tr("Open without sa&ving"));
    connect(once, &QPushButton::clicked, this, [this, target] { useOnce(target); });
    callout->addAction(once);
}

void GatewayPage::trust(const QByteArray &fingerprint)
{
    m_base.tls.pinnedSha256 = fingerprint;
    m_pin->setFingerprint(fingerprint);
    start(Purpose::Look);
}

std::pair<QString, QString> GatewayPage::forgetWords() const
{
    return { tr("Forget “%1”?").arg(m_base.name),
        tr("Its address and its credential are deleted from this computer. Nothing changes on the gateway.") };
}

QString GatewayPage::draftName() const
{
    const QString name = m_name->text().isEmpty() ? m_adminUrl->text() : m_name->text();
    return name.isEmpty() ? tr("a gateway") : name;
}

void GatewayPage::forget()
{
    const auto work = [engine = bench().engine, connection = m_base](
                          const core::CheckSink &, const core::CancelToken &) { return engine.remove(connection); };
    runWriting(
        tr("Forgetting “%1”…").arg(m_base.name), work, [this, connection = m_base](const core::Result<> &done, const Written &written) {
            if (!done) {
                endFailed(written, done.error());
                if (written.shown)
                    showProblem(done.error());
                return;
            }
            forgetDraft(written.about);
            if (written.shown)
                giveUp();
            bench().tasks->finish(written.task, { .words = tr("“%1” forgotten").arg(connection.name) });
            Q_EMIT removed(connection.id);
        });
}

} // namespace ui
