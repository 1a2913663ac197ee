#include "models/provisioning/strategies/developer_account.h"

#include "models/provisioning/applications/application_estate.h"
#include "models/provisioning/protection/email_address.h"

#include <QJsonDocument>

namespace provisioning {

using namespace Qt::StringLiterals;
using core::Error;
using core::Result;
using gateway::Entity;

namespace {

QJsonObject bodyOf(const gateway::NodeInfo &node, const DeveloperRequest &request)
{
    const QJsonObject meta { { u"full_name"_s, request.fullName } };
    QJsonObject body {
        { u"email"_s, request.email },
        { u"meta"_s, QString::fromUtf8(QJsonDocument(meta).toJson(QJsonDocument::Compact)) },
        { u"status"_s, int(AccessStatus::Approved) },
    };
    if (!request.credential.isEmpty())
        body.insert(node.portalAuth == u"key-auth" ? u"key"_s : u"password"_s, QString::fromUtf8(request.credential.reveal()));
    return body;
}

} // namespace

bool needsCredential(const gateway::NodeInfo &node)
{
    return node.portalAuth == u"basic-auth" || node.portalAuth == u"key-auth";
}

Result<Entity> addDeveloper(const gateway::AdminClient &client, const gateway::NodeInfo &node, const DeveloperRequest &request)
{
    const gateway::EntityKind &kind = gateway::kinds::developers();
    if (!isEmailAddress(request.email))
        return core::failure(Error::Kind::Invalid, u"gatehouse.bad_value"_s, {}, u"EMAIL"_s,
            QJsonObject { { u"key"_s, u"EMAIL"_s }, { u"value"_s, request.email } });
    const auto there = client.find(kind, request.email);
    if (!there)
        return core::failure(there.error());
    if (*there)
        return core::failure(Error::Kind::Conflict, u"gatehouse.developer_exists"_s, {}, {},
            QJsonObject { { u"developer"_s, request.email }, { u"status"_s, statusName(accessStatus((*there)->json)) } });
    const auto made = client.post(kind, bodyOf(node, request));
    if (!made && made.error().sent != Error::Sent::Unknown)
        return made;
    // Read again: the answer may be lost, and a portal may keep to its own status.
    const auto stored = client.regardless().find(kind, request.email);
    if (!stored)
        return core::failure(stored.error());
    if (!*stored)
        return made ? core::failure(Error::Kind::Conflict, u"gatehouse.stored_differently"_s) : made;
    if (accessStatus((*stored)->json) == AccessStatus::Approved)
        return **stored;
    const auto approved = client.patch(kind, (*stored)->id(), { { u"status"_s, int(AccessStatus::Approved) } });
    return approved ? client.get(kind, (*stored)->id()) : approved;
}

} // namespace provisioning
