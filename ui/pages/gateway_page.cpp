#include "ui/pages/gateway_page.h"

#include "models/core/random.h"
#include "ui/error_text.h"
#include "ui/gateway_session.h"
#include "ui/icons.h"
#include "ui/pages/certificate_chain.h"
#include "ui/pages/page_head.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/callout.h"
#include "ui/widgets/field_row.h"
#include "ui/widgets/label.h"
#include "ui/widgets/segmented_switch.h"

#include <QAction>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QScrollArea>
#include <QScrollBar>

using namespace Qt::StringLiterals;

namespace ui {

using Environment = core::Connection::Environment;

namespace {

constexpr Environment environments[] { Environment::None, Environment::Development, Environment::Staging, Environment::Production };

} // namespace

GatewayPage::GatewayPage(Workbench &bench, QWidget *parent)
    : Page(parent)
    , m_engine(bench.engine)
    , m_operations(bench.operations)
    , m_session(bench.session)
    , m_head(new PageHead({}))
{
    auto *box = new QVBoxLayout(this);
    box->setContentsMargins(0, 0, 0, 0);
    box->setSpacing(0);
    box->addWidget(m_head);
    m_scroll = new QScrollArea;
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setWidget(makeForm());
    m_scroll->widget()->setAutoFillBackground(false);
    m_scroll->viewport()->setAutoFillBackground(false);
    // A result stands at the end of the form and has its height only when the form was laid out.
    QScrollBar *bar = m_scroll->verticalScrollBar();
    connect(bar, &QScrollBar::rangeChanged, this, [this, bar](int, int last) {
        if (m_revealResult)
            bar->setValue(last);
    });
    box->addWidget(m_scroll, 1);
    box->addWidget(makeFoot());
}

FieldRow *GatewayPage::addField(QVBoxLayout *form, GatewayField field, const QString &title, QWidget *input, const QString &help)
{
    auto *row = new FieldRow(title, input, help);
    form->addWidget(row);
    if (field != GatewayField::None)
        m_rows.insert(field, row);
    return row;
}

QWidget *GatewayPage::makeForm()
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
    m_token = new QLineEdit;
    m_token->setObjectName(u"adminToken"_s);
    m_token->setEchoMode(QLineEdit::Password);
    QAction *reveal = m_token->addAction(icon(u"password-show-on"_s), QLineEdit::TrailingPosition);
    reveal->setText(tr("Show the token"));
    reveal->setCheckable(true);
    connect(
        reveal, &QAction::toggled, m_token, [this](bool shown) { m_token->setEchoMode(shown ? QLineEdit::Normal : QLineEdit::Password); });
    m_proxyUrl = new QLineEdit;
    m_proxyUrl->setObjectName(u"proxyUrl"_s);
    m_proxyUrl->setFont(fontFor(Type::Mono, font()));

    auto *ground = new QWidget;
    auto *centered = new QHBoxLayout(ground);
    centered->setContentsMargins(space::m, 0, space::xl, space::xl);
    auto *column = new QWidget;
    column->setMaximumWidth(grown(size::formLabel + size::formField + space::xxl, fontMetrics()));
    auto *form = new QVBoxLayout(column);
    form->setContentsMargins(0, 0, 0, 0);
    form->setSpacing(space::s);
    addField(
        form, GatewayField::AdminUrl, tr("Admin API &URL"), m_adminUrl, tr("Where the gateway is configured, not where its callers call."));
    addField(form, GatewayField::Name, tr("&Name"), m_name, tr("What this connection is called here. Empty: the host of the address."));
    addField(form, GatewayField::None, tr("&Environment"), m_environment,
        tr("Colours the window, so that production is never mistaken for anything else."));
    addField(form, GatewayField::Workspace, tr("&Workspace"), m_workspace, tr("Enterprise only. Empty: the default workspace."));
    addField(form, GatewayField::Token, tr("Admin to&ken"), m_token,
        tr("Sent as Kong-Admin-Token. Kept in the keychain of this computer, never in a file."));
    addField(form, GatewayField::CaFile, tr("&CA certificates"), makeCaField(),
        tr("A PEM file, when the Admin API has a certificate of your own authority."));
    addField(
        form, GatewayField::ProxyUrl, tr("&Proxy URL"), m_proxyUrl, tr("Where callers reach the services. Empty: as the gateway says."));
    m_trust = new QWidget;
    m_trust->hide();
    form->addWidget(m_trust);
    m_results = new QVBoxLayout;
    m_results->setContentsMargins(space::m, space::s, 0, 0);
    form->addLayout(m_results);
    form->addStretch();
    centered->addWidget(column, 100);
    centered->addStretch(1);
    for (QLineEdit *edit : { m_adminUrl, m_name, m_workspace, m_token, m_caFile, m_proxyUrl }) {
        connect(edit, &QLineEdit::textEdited, this, &GatewayPage::clearErrors);
        connect(edit, &QLineEdit::returnPressed, this, &GatewayPage::test);
    }
    return ground;
}

QWidget *GatewayPage::makeCaField()
{
    auto *box = new QWidget;
    auto *row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    m_caFile = new QLineEdit;
    m_caFile->setObjectName(u"caFile"_s);
    row->addWidget(m_caFile, 1);
    QPushButton *choose = makeButton(tr("C&hoose…"));
    choose->setAccessibleDescription(tr("Chooses the file of CA certificates"));
    connect(choose, &QPushButton::clicked, this, &GatewayPage::chooseCaFile);
    row->addWidget(choose);
    box->setFocusProxy(m_caFile);
    return box;
}

QWidget *GatewayPage::makeFoot()
{
    auto *foot = new Surface(Layer::Sunken, Qt::TopEdge);
    auto *row = new QHBoxLayout(foot);
    row->setContentsMargins(space::xl, space::m, space::xl, space::m);
    row->setSpacing(space::s);
    QPushButton *cancel = makeButton(tr("Cance&l"));
    cancel->setShortcut(QKeySequence::Cancel);
    connect(cancel, &QPushButton::clicked, this, [this] {
        m_running.cancel();
        Q_EMIT cancelled();
    });
    row->addWidget(cancel);
    m_remove = makeButton(tr("&Forget this gateway…"), Loudness::Danger, u"edit-delete"_s);
    connect(m_remove, &QPushButton::clicked, this, &GatewayPage::remove);
    row->addWidget(m_remove);
    row->addStretch();
    m_test = makeButton(tr("&Test connection"), Loudness::Normal, u"network-connect"_s);
    m_test->setObjectName(u"testConnection"_s);
    connect(m_test, &QPushButton::clicked, this, &GatewayPage::test);
    row->addWidget(m_test);
    m_save = makeButton(tr("&Save and open"), Loudness::Primary);
    m_save->setObjectName(u"saveGateway"_s);
    connect(m_save, &QPushButton::clicked, this, [this] { tryOut(true); });
    row->addWidget(m_save);
    return foot;
}

void GatewayPage::enter(const Place &place)
{
    if (place.object.isEmpty()) {
        startNew();
        return;
    }
    edit(m_session->target());
    const bool untrusted = m_session->state() == GatewaySession::State::Failed && m_session->error().kind == core::Error::Kind::Tls;
    if (untrusted)
        test(); // shows the certificates, and the way to trust one
}

void GatewayPage::startNew()
{
    core::Connection fresh;
    fresh.id = core::randomUuid();
    m_remove->hide();
    fill({ fresh, {} }, tr("Add a gateway"));
}

void GatewayPage::edit(const Target &target)
{
    m_remove->show();
    fill(target, tr("Edit %1").arg(target.connection.name));
}

void GatewayPage::fill(const Target &target, const QString &title)
{
    m_running.cancel();
    ++m_attempt;
    setBusy(false);
    m_base = target.connection;
    m_keptToken = target.token;
    m_head->setTitle(title);
    m_adminUrl->setText(m_base.adminUrl.toDisplayString());
    m_name->setText(m_base.name);
    m_workspace->setText(m_base.workspace);
    m_proxyUrl->setText(m_base.proxyUrl.toDisplayString());
    m_token->clear();
    m_token->setPlaceholderText(m_keptToken.isEmpty() ? QString() : tr("unchanged"));
    m_caFile->clear();
    m_caFile->setPlaceholderText(m_base.tls.extraCaPem.isEmpty() ? QString() : tr("unchanged"));
    const auto *place = std::find(std::begin(environments), std::end(environments), m_base.environment);
    m_environment->setCurrent(place == std::end(environments) ? 0 : int(place - std::begin(environments)));
    clearErrors();
    showTrust();
    m_adminUrl->setFocus(Qt::OtherFocusReason);
}

GatewayForm GatewayPage::form() const
{
    return { .adminUrl = m_adminUrl->text(),
        .name = m_name->text(),
        .workspace = m_workspace->text(),
        .proxyUrl = m_proxyUrl->text(),
        .environment = environments[m_environment->current()] };
}

void GatewayPage::chooseCaFile()
{
    auto *dialog = new QFileDialog(this, tr("CA certificates"), {}, tr("Certificates (*.pem *.crt *.cer);;All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, m_caFile, &QLineEdit::setText);
    dialog->open();
}

void GatewayPage::test()
{
    if (m_busy)
        m_running.cancel();
    else
        tryOut(false);
}

void GatewayPage::tryOut(bool keep)
{
    clearErrors();
    const core::Result<core::Connection> connection = connectionFrom(form(), m_base);
    if (!connection) {
        showError(connection.error());
        return;
    }
    const core::Secret token = m_token->text().isEmpty() ? m_keptToken : core::Secret::fromText(m_token->text());
    const auto work = [engine = m_engine, target = Target { *connection, token }, file = m_caFile->text().trimmed(), keep](
                          const core::CancelToken &cancel) mutable -> core::Result<Tried> {
        if (!file.isEmpty()) {
            const core::Result<QByteArray> certificates = engine.readCertificates(file);
            if (!certificates)
                return core::failure(certificates.error());
            target.connection.tls.extraCaPem = *certificates;
        }
        const core::Result<gateway::NodeInfo> node = engine.probe(target, cancel);
        if (!node)
            return core::failure(node.error());
        Tried tried { .target = target, .node = *node, .keepError = {} };
        if (!keep)
            return tried;
        const core::Result<> kept = engine.save(target);
        tried.kept = kept.has_value();
        if (!kept)
            tried.keepError = kept.error();
        return tried;
    };
    setBusy(true);
    const int attempt = ++m_attempt;
    m_running = m_operations->run(this, work, [this, attempt, keep](const core::Result<Tried> &tried) {
        if (attempt == m_attempt)
            finish(tried, keep);
    });
}

void GatewayPage::finish(const core::Result<Tried> &tried, bool keep)
{
    setBusy(false);
    if (!tried)
        showError(tried.error());
    else if (!keep)
        showFound(*tried);
    else if (tried->kept)
        Q_EMIT saved(tried->target);
    else
        showKeepError(*tried);
}

void GatewayPage::showFound(const Tried &tried)
{
    const QString edition = tried.node.enterprise ? tr("Enterprise") : tr("open source");
    const QString sentence = tr("Kong Gateway %1 (%2) answered in %3 ms").arg(tried.node.version, edition).arg(tried.node.latencyMs);
    const QString more = tr("Node %1, database %2, %Ln plugin(s) available.", nullptr, int(tried.node.plugins.size()))
                             .arg(tried.node.hostname, tried.node.database);
    setResult(new Callout(Tone::Success, Glyph::Done, sentence, more));
}

void GatewayPage::showKeepError(const Tried &tried)
{
    const GatewayField field = fieldOf(tried.keepError);
    if (field == GatewayField::Name) {
        showError(tried.keepError);
        return;
    }
    const ErrorText text = explain(tried.keepError);
    auto *callout = new Callout(Tone::Warning, Glyph::Attention, text.what, text.fix);
    QPushButton *once = makeButton(tr("&Open without saving"));
    connect(once, &QPushButton::clicked, this, [this, target = tried.target] { Q_EMIT usedOnce(target); });
    callout->addAction(once);
    setResult(callout);
}

void GatewayPage::showError(const core::Error &error)
{
    if (error.kind == core::Error::Kind::Cancelled)
        return;
    const GatewayField field = fieldOf(error);
    const ErrorText text = explain(error);
    if (FieldRow *row = m_rows.value(field)) {
        row->setError(sentence({ text.what, {}, text.fix }));
        row->input()->setFocus(Qt::OtherFocusReason);
    } else if (error.kind == core::Error::Kind::Tls) {
        showUntrusted(error);
    } else {
        setResult(new Callout(Tone::Danger, Glyph::Failed, text.what, text.fix));
    }
}

void GatewayPage::showUntrusted(const core::Error &error)
{
    const ErrorText text = explain(error);
    auto *callout = new Callout(Tone::Danger, Glyph::Failed, text.what, text.fix);
    const QList<net::CertificateInfo> chain = net::presentedChain(error);
    if (!chain.isEmpty()) {
        const QByteArray fingerprint = chain.first().sha256;
        callout->addDetail(new CertificateChain(chain));
        QPushButton *button = makeButton(tr("T&rust this certificate for this connection"));
        button->setObjectName(u"trustCertificate"_s);
        connect(button, &QPushButton::clicked, this, [this, fingerprint] { trust(fingerprint); });
        callout->addAction(button);
    }
    setResult(callout);
}

void GatewayPage::trust(const QByteArray &fingerprint)
{
    m_base.tls.pinnedSha256 = fingerprint;
    showTrust();
    test();
}

void GatewayPage::showTrust()
{
    m_trust->hide();
    if (m_base.tls.pinnedSha256.isEmpty())
        return;
    delete m_trust->layout();
    qDeleteAll(m_trust->findChildren<QWidget *>(Qt::FindDirectChildrenOnly));
    auto *row = new QHBoxLayout(m_trust);
    row->setContentsMargins(space::m, 0, 0, 0);
    auto *words = new QVBoxLayout;
    words->addWidget(
        Label::wrapped(tr("Trusted for this connection: the certificate with this SHA-256 fingerprint"), Type::Body, Voice::Text));
    auto *value = Label::wrapped(CertificateChain::fingerprintText(m_base.tls.pinnedSha256), Type::MonoCaption);
    value->makeSelectable();
    words->addWidget(value);
    row->addLayout(words, 1);
    QPushButton *stop = makeButton(tr("Stop trusting &it"));
    connect(stop, &QPushButton::clicked, this, [this] {
        m_base.tls.pinnedSha256.clear();
        m_trust->hide();
        clearErrors();
    });
    row->addWidget(stop, 0, Qt::AlignTop);
    m_trust->show();
}

void GatewayPage::remove()
{
    auto *callout = new Callout(Tone::Danger, Glyph::Attention, tr("Forget “%1”?").arg(m_base.name),
        tr("Its address and its credential are deleted from this computer. Nothing changes on the gateway."));
    QPushButton *sure = makeButton(tr("&Forget"), Loudness::Danger);
    connect(sure, &QPushButton::clicked, this, [this] {
        setBusy(true);
        const auto work = [engine = m_engine, connection = m_base](const core::CancelToken &) { return engine.remove(connection); };
        m_operations->run(this, work, [this](const core::Result<> &done) {
            setBusy(false);
            if (done)
                Q_EMIT removed();
            else
                showError(done.error());
        });
    });
    callout->addAction(sure);
    QPushButton *keep = makeButton(tr("&Keep it"));
    connect(keep, &QPushButton::clicked, this, &GatewayPage::clearErrors);
    callout->addAction(keep);
    setResult(callout);
    keep->setFocus(Qt::OtherFocusReason);
}

void GatewayPage::setResult(QWidget *result)
{
    if (m_result) {
        m_result->hide();
        m_result->deleteLater(); // the button that was pressed may stand in it
        m_revealResult = false;
    }
    m_result = result;
    if (!result)
        return;
    m_results->addWidget(result);
    m_revealResult = true;
}

void GatewayPage::setBusy(bool busy)
{
    m_busy = busy;
    m_save->setEnabled(!busy);
    m_remove->setEnabled(!busy);
    m_test->setText(busy ? tr("S&top testing") : tr("&Test connection"));
}

void GatewayPage::clearErrors()
{
    setResult(nullptr);
    for (FieldRow *row : std::as_const(m_rows))
        row->setError({});
}

} // namespace ui
