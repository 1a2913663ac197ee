#include "app/sandbox/gateway/enterprise/portal_records.h"

#include "app/sandbox/gateway/admin_error.h"
#include "app/sandbox/gateway/enterprise/workspace_api.h"
#include "models/core/random.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace sandbox {
namespace {

/// Where a row of a developer keeps what its password or key is compared with.
constexpr auto hashMember = "credential_hash"_L1;

QString hashOf(const QString &id, const QString &secret)
{
    return QString::fromLatin1(QCryptographicHash::hash(QString(id + u':' + secret).toUtf8(), QCryptographicHash::Sha256).toHex());
}

const EntityKind &kindCalled(const QString &name)
{
    return *findKind(name);
}

QJsonObject reference(const QByteArray &id)
{
    return { { u"id"_s, QString::fromLatin1(id) } };
}

} // namespace

PortalRecords::PortalRecords(Store &store, EntityApi &entities, const SchemaCatalogue &catalogue, const GatewayOptions &options)
    : m_store(store)
    , m_entities(entities)
    , m_catalogue(catalogue)
    , m_options(options)
{
}

/// What a person logs in to the portal with; empty when that is not the gateway's business.
QString PortalRecords::credentialField() const
{
    if (m_options.portalAuth == u"basic-auth"_s)
        return u"password"_s;
    return m_options.portalAuth == u"key-auth"_s ? u"key"_s : QString();
}

/// What the workspace wants to know of its developers, `full_name` when nothing else was set.
QJsonObject PortalRecords::metaErrors(const QByteArray &workspace, const QJsonValue &meta) const
{
    if (!meta.isString() && !meta.isNull() && !meta.isUndefined())
        return {}; // the schema says what it is
    const QJsonDocument document = QJsonDocument::fromJson(meta.toString().toUtf8());
    if (meta.isString() && !document.isObject())
        return { { u"meta"_s, u"expected a JSON object"_s } };
    QJsonObject errors;
    const QString wanted = workspaceConfig(m_store, workspace).value(u"portal_developer_meta_fields"_s).toString();
    const QJsonArray fields = QJsonDocument::fromJson(wanted.toUtf8()).array();
    for (const QJsonValue &field : fields) {
        const QString title = field[u"title"_s].toString();
        if (field[u"validator"_s][u"required"_s].toBool() && document.object().value(title).toString().isEmpty())
            errors.insert(title, u"required field missing"_s);
    }
    return errors.isEmpty() ? QJsonObject() : QJsonObject { { u"meta"_s, errors } };
}

Outcome PortalRecords::createConsumer(const QByteArray &workspace, const QJsonObject &fields)
{
    QJsonObject consumer = fields;
    consumer.insert(u"id"_s, core::randomUuid());
    return m_entities.put(kindCalled(u"consumers"_s), workspace, consumer, WriteMode::Insert);
}

Outcome PortalRecords::updateConsumer(const QByteArray &workspace, const QJsonObject &owner, const QJsonObject &changes)
{
    const EntityKind &consumers = kindCalled(u"consumers"_s);
    const QByteArray id = owner.value(u"consumer"_s).toObject().value(u"id"_s).toString().toLatin1();
    return change(consumers, workspace, m_store.find(consumers, id).value_or(QJsonObject()), changes);
}

Outcome PortalRecords::change(const EntityKind &kind, const QByteArray &workspace, const QJsonObject &before, const QJsonObject &changes)
{
    return m_entities.put(kind, workspace, mergeChanges(*m_catalogue.entity(kind.name), before, changes), WriteMode::Update);
}

Outcome PortalRecords::createDeveloper(const QByteArray &workspace, QJsonObject fields)
{
    const EntityKind &developers = kindCalled(u"developers"_s);
    const QString field = credentialField();
    const QJsonValue credential = field.isEmpty() ? QJsonValue() : fields.take(field);
    QJsonObject errors = metaErrors(workspace, fields.value(u"meta"_s));
    if (!field.isEmpty() && credential.toString().isEmpty())
        errors.insert(field, u"required field missing"_s);
    const QString id = fields.contains(u"id"_s) ? fields.value(u"id"_s).toString().toLower() : core::randomUuid();
    fields.insert(u"id"_s, id);
    fields.insert(u"consumer"_s, reference(id.toLatin1())); // until it stands
    const HttpReply dry = m_entities.validate(developers, { fields, false });
    if (dry.status != 200 || !errors.isEmpty()) {
        const QJsonObject found = QJsonDocument::fromJson(dry.body).object().value(u"fields"_s).toObject();
        for (auto error = found.constBegin(); error != found.constEnd(); ++error)
            errors.insert(error.key(), error.value());
        return tl::unexpected(schemaViolation(errors));
    }
    const QString email = fields.value(u"email"_s).toString();
    if (m_store.table(developers).contains(id.toLatin1()))
        return tl::unexpected(primaryKeyViolation({ { u"id"_s, id } }));
    if (!m_store.idOf(developers, u"email"_s, email, workspace).isEmpty())
        return tl::unexpected(uniqueViolation({ { u"email"_s, email } }));
    const Outcome consumer = createConsumer(workspace, { { u"username"_s, email }, { u"type"_s, ConsumerType::Developer } });
    if (!consumer)
        return consumer;
    fields.insert(u"consumer"_s, reference(consumer->value(u"id"_s).toString().toLatin1()));
    const Outcome made = m_entities.put(developers, workspace, fields, WriteMode::Insert);
    if (!made)
        removeConsumerOf(fields);
    else if (!field.isEmpty())
        return setPassword(workspace, id.toLatin1(), credential.toString());
    return made;
}

Outcome PortalRecords::updateDeveloper(const QByteArray &workspace, const QByteArray &id, const QJsonObject &changes)
{
    const EntityKind &developers = kindCalled(u"developers"_s);
    QJsonObject before = m_store.find(developers, id).value_or(QJsonObject());
    const QJsonValue hash = before.take(hashMember);
    if (changes.contains(u"meta"_s)) {
        if (const QJsonObject errors = metaErrors(workspace, changes.value(u"meta"_s)); !errors.isEmpty())
            return tl::unexpected(schemaViolation(errors));
    }
    if (changes.contains(u"consumer"_s) && changes.value(u"consumer"_s) != before.value(u"consumer"_s))
        return tl::unexpected(schemaViolation({ { u"consumer"_s, u"immutable field cannot be updated"_s } }));
    Outcome changed = change(developers, workspace, before, changes);
    if (!changed)
        return changed;
    if (changed->value(u"email"_s) != before.value(u"email"_s)) {
        const Outcome moved = updateConsumer(workspace, before, { { u"username"_s, changed->value(u"email"_s) } });
        if (!moved) {
            before.insert(hashMember, hash);
            m_store.put(developers, before, {}, workspace);
            return moved;
        }
    }
    if (hash.isString())
        changed->insert(hashMember, hash);
    m_store.put(developers, *changed, {}, workspace);
    return changed;
}

Outcome PortalRecords::setPassword(const QByteArray &workspace, const QByteArray &developer, const QString &password)
{
    const EntityKind &developers = kindCalled(u"developers"_s);
    QJsonObject row = m_store.find(developers, developer).value_or(QJsonObject());
    row.insert(hashMember, hashOf(QString::fromLatin1(developer), password));
    m_store.put(developers, row, {}, workspace);
    return row;
}

QByteArray PortalRecords::developerWith(const QByteArray &workspace, const QString &email, const QString &secret) const
{
    const EntityKind &developers = kindCalled(u"developers"_s);
    const auto fits = [&](const QByteArray &id) {
        const std::optional<QJsonObject> row = m_store.find(developers, id);
        return row && row->value(hashMember).toString() == hashOf(QString::fromLatin1(id), secret);
    };
    if (!email.isEmpty()) {
        const QByteArray id = m_store.idOf(developers, u"email"_s, email, workspace);
        return fits(id) ? id : QByteArray();
    }
    for (const auto &[id, entity] : m_store.table(developers)) {
        if (entity.workspace == workspace && fits(id))
            return id;
    }
    return {};
}

Outcome PortalRecords::createApplication(const QByteArray &workspace, const QByteArray &developer, QJsonObject fields)
{
    const EntityKind &applications = kindCalled(u"applications"_s);
    const QString id = fields.contains(u"id"_s) ? fields.value(u"id"_s).toString().toLower() : core::randomUuid();
    fields.insert(u"id"_s, id);
    fields.insert(u"developer"_s, reference(developer));
    fields.insert(u"consumer"_s, reference(id.toLatin1())); // until it stands
    const HttpReply dry = m_entities.validate(applications, { fields, false });
    if (dry.status != 200)
        return tl::unexpected(dry);
    if (m_options.portalAppAuth == u"kong-oauth2"_s && fields.value(u"redirect_uri"_s).toString().isEmpty())
        return tl::unexpected(schemaViolation({ { u"redirect_uri"_s, u"required field missing"_s } }));
    if (m_store.table(applications).contains(id.toLatin1()))
        return tl::unexpected(primaryKeyViolation({ { u"id"_s, id } }));
    const Outcome consumer = createConsumer(
        workspace, { { u"username"_s, id }, { u"custom_id"_s, fields.value(u"custom_id"_s) }, { u"type"_s, ConsumerType::Application } });
    if (!consumer)
        return consumer;
    fields.insert(u"consumer"_s, reference(consumer->value(u"id"_s).toString().toLatin1()));
    const Outcome made = m_entities.put(applications, workspace, fields, WriteMode::Insert);
    if (!made) {
        removeConsumerOf(fields);
        return made;
    }
    const Outcome credential = createOAuthCredential(workspace, *made);
    if (credential)
        return made;
    m_entities.removeWithDependents(applications, id.toLatin1());
    return credential;
}

/// An application gets its first client id and secret at once where the gateway is the authorization server.
Outcome PortalRecords::createOAuthCredential(const QByteArray &workspace, const QJsonObject &application)
{
    if (m_options.portalAppAuth != u"kong-oauth2"_s)
        return application;
    const QJsonObject credential { { u"name"_s, application.value(u"name"_s) }, { u"consumer"_s, application.value(u"consumer"_s) },
        { u"redirect_uris"_s, QJsonArray { application.value(u"redirect_uri"_s) } } };
    return m_entities.put(kindCalled(u"oauth2_credentials"_s), workspace, credential, WriteMode::Insert);
}

Outcome PortalRecords::updateApplication(const QByteArray &workspace, const QByteArray &id, const QJsonObject &changes)
{
    const EntityKind &applications = kindCalled(u"applications"_s);
    const QJsonObject before = m_store.find(applications, id).value_or(QJsonObject());
    for (const QString &field : { u"consumer"_s, u"developer"_s }) {
        if (changes.contains(field) && changes.value(field) != before.value(field))
            return tl::unexpected(schemaViolation({ { field, u"immutable field cannot be updated"_s } }));
    }
    const Outcome changed = change(applications, workspace, before, changes);
    if (!changed || !m_options.unknown.patchMovesConsumer || changed->value(u"custom_id"_s) == before.value(u"custom_id"_s))
        return changed;
    const Outcome moved = updateConsumer(workspace, before, { { u"custom_id"_s, changed->value(u"custom_id"_s) } });
    if (moved)
        return changed;
    m_store.put(applications, before, {}, workspace);
    return moved;
}

void PortalRecords::removeConsumerOf(const QJsonObject &owner)
{
    const QString id = owner.value(u"consumer"_s).toObject().value(u"id"_s).toString();
    m_entities.removeWithDependents(kindCalled(u"consumers"_s), id.toLatin1());
}

QJsonObject shownRecord(const QJsonObject &row)
{
    QJsonObject shown = row;
    shown.remove(hashMember);
    for (const QString &member : row.keys()) {
        if (row.value(member).isNull())
            shown.remove(member);
    }
    return shown;
}

} // namespace sandbox
