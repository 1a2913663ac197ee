#include "ui/pages/retirement_panel.h"

#include "ui/session/gateway_session.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/callout.h"
#include "ui/widgets/label.h"
#include "ui/words/chain_words.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

using provisioning::RetiredObject;

namespace {

QString kindWords(const RetiredObject &object)
{
    const QString &kind = object.kind;
    if (kind == u"contracts")
        return RetirementPanel::tr("contract for %1").arg(object.key);
    if (kind == u"applications")
        return RetirementPanel::tr("application %1").arg(object.key);
    if (kind == u"consumers")
        return RetirementPanel::tr("consumer %1").arg(object.key);
    if (kind == u"acls")
        return RetirementPanel::tr("membership in the group %1").arg(object.key);
    if (kind == u"jwt-credentials")
        return RetirementPanel::tr("jwt credential %1").arg(object.key);
    if (kind == u"key-auth-credentials")
        return RetirementPanel::tr("API key %1").arg(object.key);
    if (kind == u"plugins")
        return RetirementPanel::tr("plugin %1 of the consumer").arg(object.key);
    if (object.client)
        return RetirementPanel::tr("client %1").arg(object.key);
    if (object.id.isEmpty())
        return RetirementPanel::tr("%1 of the kind %2", "so many credentials").arg(object.key, kind);
    return RetirementPanel::tr("%1 %2", "kind and name of an object").arg(kind, object.key);
}

} // namespace

RetirementPanel::RetirementPanel(Workbench &bench, QWidget *parent)
    : Card(Layer::Raised, parent)
    , m_bench(&bench)
    , m_title(Label::wrapped({}, Type::Strong, Voice::Text))
    , m_withClient(new QCheckBox(tr("Also &remove its client")))
    , m_clientNote(Label::wrapped({}, Type::Caption, Voice::Text3))
    , m_lines(new QVBoxLayout)
    , m_problem(new Callout(Tone::Danger, Glyph::Failed, {}))
    , m_again(makeButton(tr("&List again")))
    , m_accept(makeButton(tr("Remove all of thi&s"), Loudness::Danger))
{
    auto *box = new QVBoxLayout(this);
    box->setContentsMargins(space::m, space::m, space::m, space::m);
    box->setSpacing(space::s);
    box->addWidget(m_title);
    box->addWidget(m_withClient);
    box->addWidget(m_clientNote);
    m_lines->setSpacing(space::xs);
    box->addLayout(m_lines);
    m_problem->addAction(m_again);
    QPushButton *details = makeButton(tr("&Details"), Loudness::Ghost);
    details->setAccessibleName(tr("Details of the retirement"));
    connect(details, &QPushButton::clicked, this, [this] {
        if (m_bench->showDetails)
            m_bench->showDetails(m_error);
    });
    m_problem->addAction(details);
    box->addWidget(m_problem);
    box->addWidget(
        Label::wrapped(tr("What is removed cannot be brought back with the same ids and secrets."), Type::Caption, Voice::Text3));
    auto *row = new QHBoxLayout;
    row->setSpacing(space::s);
    m_accept->setObjectName(u"retireAll"_s);
    row->addWidget(m_accept);
    QPushButton *cancel = makeButton(tr("&Cancel"));
    row->addWidget(cancel);
    row->addStretch();
    box->addLayout(row);
    connect(m_withClient, &QCheckBox::toggled, this, &RetirementPanel::ask);
    connect(m_again, &QPushButton::clicked, this, &RetirementPanel::ask);
    connect(cancel, &QPushButton::clicked, this, &RetirementPanel::close);
    connect(m_accept, &QPushButton::clicked, this, [this] { Q_EMIT accepted(m_retirement); });
    hide();
}

void RetirementPanel::open(const provisioning::RegisteredApplication &application, const AskedProvider &provider)
{
    m_provider = provider;
    m_retirement = { application, {} };
    m_title->setText(tr("Retire “%1”? This goes with it:").arg(application.name));
    setAccessibleName(m_title->text());
    const QSignalBlocker blocker(m_withClient);
    m_withClient->setChecked(false);
    m_withClient->setVisible(!provider.id.isEmpty());
    m_clientNote->setText(provider.id.isEmpty() ? tr("Its client at the provider stays: no provider of this service is known here.")
                                                : tr("%1 knows it as %2.").arg(provider.name, application.clientId));
    show();
    ask();
}

void RetirementPanel::ask()
{
    const ApplicationEngine &engine = m_bench->engine.applications;
    if (!engine.previewRetirement)
        return;
    m_running.cancel();
    const int attempt = ++m_attempt;
    m_retirement.provider = m_withClient->isChecked() ? m_provider.open : ProviderOpener();
    m_listed = false;
    m_retirement.objects.clear();
    clearLines();
    addLine(tr("Looking what goes with it…"), true);
    setBusy(false);
    setError(std::nullopt);
    m_running = m_bench->operations->run(
        this,
        [preview = engine.previewRetirement, target = m_bench->session->target(), retirement = m_retirement](
            const core::CancelToken &token) { return preview(target, retirement, token); },
        [this, attempt](const core::Result<QList<RetiredObject>> &objects) {
            if (attempt == m_attempt)
                showObjects(objects);
        });
}

void RetirementPanel::addLine(const QString &text, bool heading)
{
    m_lines->addWidget(Label::wrapped(heading ? text : tr("– %1", "item of a list").arg(text), heading ? Type::Caption : Type::Body,
        heading ? Voice::Text3 : Voice::Text));
}

void RetirementPanel::clearLines()
{
    while (QLayoutItem *item = m_lines->takeAt(0)) {
        delete item->widget();
        delete item;
    }
}

void RetirementPanel::showObjects(const core::Result<QList<RetiredObject>> &objects)
{
    clearLines();
    if (!objects) {
        setError(objects.error());
        return;
    }
    m_retirement.objects = *objects;
    for (const bool atProvider : { false, true }) {
        bool any = false;
        for (const RetiredObject &object : *objects) {
            if (object.isAtProvider() != atProvider)
                continue;
            if (!any)
                addLine(atProvider ? tr("At %1").arg(m_provider.name) : tr("On the gateway"), true);
            any = true;
            addLine(kindWords(object), false);
        }
        if (atProvider && !any && m_withClient->isChecked())
            addLine(tr("At %1 there is no client of this id any more.").arg(m_provider.name), true);
    }
    m_listed = true;
    setBusy(false);
}

void RetirementPanel::setError(const std::optional<core::Error> &error)
{
    m_problem->setVisible(error.has_value());
    if (!error)
        return;
    const ErrorText text = chainText(*error);
    m_problem->setWords(Tone::Danger, Glyph::Failed, text.what, text.fix);
    m_error = *error;
}

void RetirementPanel::setBusy(bool busy)
{
    m_accept->setEnabled(m_listed && !busy); // nobody agrees to what is not listed
}

bool RetirementPanel::isOpen() const
{
    return !isHidden();
}

void RetirementPanel::close()
{
    m_running.cancel();
    ++m_attempt;
    Q_EMIT closed(); // before it goes, so that the focus can be handed on
    hide();
}

void RetirementPanel::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        close();
    else
        Card::keyPressEvent(event);
}

} // namespace ui
