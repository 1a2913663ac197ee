#pragma once

#include "app/sandbox/gateway/admin_request.h"

#include <functional>

namespace sandbox {

/// What a path stands for: the methods it takes and what they do.
struct AdminResource {
    QByteArrayList methods;
    /// @param method GET for HEAD too; OPTIONS never comes here
    std::function<HttpReply(const QByteArray &method, const AdminBody &body)> serve;
};

/// The methods of what can only be read, of a collection and of one entity.
inline const QByteArrayList readMethods { "GET", "HEAD", "OPTIONS" };
inline const QByteArrayList collectionMethods { "GET", "HEAD", "OPTIONS", "POST" };
inline const QByteArrayList entityMethods { "DELETE", "GET", "HEAD", "OPTIONS", "PATCH", "PUT" };

} // namespace sandbox
