#include "models/oauth/redirect_inbox.h"

#include <QMutex>

#include <utility>

namespace oauth {

struct RedirectInbox::Box {
    std::function<void(const core::Error &)> refused;
    QMutex mutex; ///< over what stands below
    std::optional<core::Secret> address;
};

RedirectInbox::RedirectInbox(std::function<void(const core::Error &)> refused)
    : m_box(std::make_shared<Box>())
{
    m_box->refused = std::move(refused);
}

void RedirectInbox::put(const core::Secret &address) const
{
    const QMutexLocker lock(&m_box->mutex);
    m_box->address = address;
}

std::optional<core::Secret> RedirectInbox::take() const
{
    const QMutexLocker lock(&m_box->mutex);
    return std::exchange(m_box->address, std::nullopt);
}

void RedirectInbox::refuse(const core::Error &error) const
{
    if (m_box->refused)
        m_box->refused(error);
}

} // namespace oauth
