#include "ui/wizards/protect/protect_wizard.h"

#include "ui/operations.h"
#include "ui/session/gateway_session.h"
#include "ui/session/provider_list.h"
#include "ui/session/task_list.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace ui {

void ProtectWizard::readPresent()
{
    const auto read = m_bench->engine.protections.present;
    if (!read)
        return;
    m_readingPresent = Reading::Running;
    m_presentTask = m_bench->tasks->start(tr("Reading how the service is protected…"), [this] { m_readsPresent.cancel(); });
    const auto work = [read, target = m_bench->session->target(), service = text(u"service.name"_s)](
                          const core::CancelToken &token) { return read(target, service, token); };
    const auto done = [this, task = m_presentTask](const core::Result<provisioning::PresentProtection> &present) {
        if (task != m_presentTask)
            return; // another service was begun with
        m_readingPresent = present ? Reading::Done : Reading::Failed;
        if (present)
            m_present = *present;
        endTask(m_presentTask, present ? std::nullopt : std::optional(present.error()), &ProtectWizard::readPresent);
        takePresent();
    };
    m_readsPresent = m_bench->operations->run(this, work, done);
}

/// What is there are the first answers. What a question does not offer is none, and what a person has said meanwhile stays.
void ProtectWizard::takePresent()
{
    const auto take = [this](const QString &key, const QJsonValue &value) {
        if (!question(key).answered)
            (void)m_draft.answer(key, value);
    };
    if (!m_present.strategy.isEmpty())
        take(u"strategy"_s, m_present.strategy);
    if (!m_present.claim.isEmpty())
        take(u"claim"_s, m_present.claim);
    if (!m_present.authMethods.isEmpty())
        take(u"auth_methods"_s, QJsonArray::fromStringList(m_present.authMethods));
    if (!m_present.scopes.isEmpty())
        take(u"scopes"_s, QJsonArray::fromStringList(m_present.scopes));
    if (!m_present.group.isEmpty())
        take(u"group"_s, m_present.group);
    if (const core::Provider *provider = presentProvider())
        chooseProvider(provider->id);
    touch();
}

const core::Provider *ProtectWizard::presentProvider() const
{
    const core::Provider *found = nullptr;
    for (const core::Provider &provider : m_bench->providers->providers()) {
        if (m_present.issuer.isEmpty() || !provider.issuer.matches(m_present.issuer, QUrl::StripTrailingSlash))
            continue;
        if (found)
            return nullptr; // several are of that issuer: somebody has to say which
        found = &provider;
    }
    return found;
}

} // namespace ui
