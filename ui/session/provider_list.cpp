#include "ui/session/provider_list.h"

#include "ui/operations.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

ProviderList::ProviderList(ProviderEngine engine, Operations &operations, QObject *parent)
    : QObject(parent)
    , m_engine(std::move(engine))
    , m_operations(&operations)
{
}

void ProviderList::reload()
{
    if (!m_engine.saved)
        return;
    m_operations->run(
        this, [saved = m_engine.saved](const core::CancelToken &) { return saved(); },
        [this](core::Result<std::vector<core::Provider>> saved) {
            if (!saved) {
                Q_EMIT failed(saved.error());
                return;
            }
            m_saved = std::move(*saved);
            put();
        });
}

void ProviderList::setSandbox(const std::optional<ProviderTarget> &sandbox)
{
    m_sandbox = sandbox;
    put();
}

void ProviderList::useOnce(const ProviderTarget &target)
{
    std::erase_if(m_once, [&target](const ProviderTarget &one) { return one.provider.id == target.provider.id; });
    m_once.push_back(target);
    put();
}

void ProviderList::put()
{
    m_all.clear();
    if (m_sandbox)
        m_all.push_back(m_sandbox->provider);
    std::erase_if(m_once, [this](const ProviderTarget &one) { return isSaved(one.provider.id); }); // kept after all
    for (const ProviderTarget &one : m_once)
        m_all.push_back(one.provider);
    m_all.insert(m_all.end(), m_saved.begin(), m_saved.end());
    Q_EMIT changed();
}

const std::vector<core::Provider> &ProviderList::providers() const
{
    return m_all;
}

const core::Provider *ProviderList::find(const QString &id) const
{
    const auto found = std::find_if(m_all.begin(), m_all.end(), [&id](const core::Provider &one) { return one.id == id; });
    return found == m_all.end() ? nullptr : &*found;
}

std::optional<ProviderTarget> ProviderList::opened(const QString &id) const
{
    if (m_sandbox && m_sandbox->provider.id == id)
        return m_sandbox;
    const auto once = std::find_if(m_once.begin(), m_once.end(), [&id](const ProviderTarget &one) { return one.provider.id == id; });
    return once == m_once.end() ? std::nullopt : std::optional(*once);
}

bool ProviderList::isSaved(const QString &id) const
{
    return std::any_of(m_saved.begin(), m_saved.end(), [&id](const core::Provider &one) { return one.id == id; });
}

std::function<core::Result<ProviderTarget>()> ProviderList::opener(const QString &id) const
{
    if (const auto target = opened(id))
        return [target] { return core::Result<ProviderTarget>(*target); };
    const core::Provider *provider = find(id);
    if (!provider)
        return [id]() -> core::Result<ProviderTarget> {
            return core::failure(core::Error::Kind::NotFound, u"gatehouse.no_such_provider"_s, {}, {}, QJsonObject { { u"id"_s, id } });
        };
    return [credentials = m_engine.credentials, one = *provider] { return credentials(one); };
}

} // namespace ui
