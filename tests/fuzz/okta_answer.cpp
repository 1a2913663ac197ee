// link: gatehouse_identity
#include "models/identity/okta/link_header.h"
#include "models/identity/okta/okta_applications.h"
#include "models/identity/okta/okta_assignments.h"
#include "models/identity/okta/okta_error.h"
#include "models/identity/okta/okta_objects.h"
#include "models/identity/okta/okta_secrets.h"
#include "models/identity/okta/okta_servers.h"

#include <QJsonDocument>

namespace {

/// Every reader of one object. What has been read has what makes it usable, and no secret stands beside.
void readAll(const QJsonObject &json)
{
    for (const char *name : { "claim", "scope", "policy", "policy-rule" }) {
        const auto object = identity::readOktaObject(*identity::findOktaKind(QString::fromLatin1(name)), json, json);
        if (object && (object->id != json.value(QStringLiteral("id")).toString() || !object->differing.isEmpty()))
            __builtin_trap();
    }
    const auto client = identity::readOktaApplication(json, {});
    if (client && client->metadata.contains(QStringLiteral("client_secret")))
        __builtin_trap();
    (void)identity::readOktaSecret(json);
    (void)identity::readOktaServer(json);
    (void)identity::readOktaKey(json);
    (void)identity::readOktaGroup(json);
    (void)identity::readOktaAssignedUser(json);
}

} // namespace

/// An answer of Okta's management API: first byte the status, a line of Link header, the body.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    if (size == 0)
        return 0;
    const QByteArray bytes(reinterpret_cast<const char *>(data) + 1, qsizetype(size) - 1);
    const qsizetype end = bytes.indexOf('\n');
    constexpr int statuses[] { 200, 201, 204, 400, 401, 403, 404, 409, 429, 500 };
    net::Response response;
    response.status = statuses[data[0] % std::size(statuses)];
    response.headers = { { "Link", bytes.left(std::max<qsizetype>(end, 0)) }, { "X-Rate-Limit-Reset", bytes.left(12) } };
    response.body = bytes.mid(end + 1);

    const auto link = identity::nextLink(response);
    if (link && !link->isValid())
        __builtin_trap();
    const core::Secret secret("the-api-token");
    const auto answer = identity::oktaAnswer(response, QStringLiteral("GET /"), { secret });
    if (!answer) {
        const core::Error &error = answer.error();
        const QByteArray said = (error.text + error.code).toUtf8() + QJsonDocument(error.fields.toObject()).toJson();
        if (error.code.isEmpty() || error.retryAfterSeconds < 0 || said.contains(secret.reveal()))
            __builtin_trap();
        return 0;
    }
    const QJsonArray items = answer->isArray() ? answer->toArray() : QJsonArray { *answer };
    for (const QJsonValue &item : items)
        readAll(item.toObject());
    return 0;
}
