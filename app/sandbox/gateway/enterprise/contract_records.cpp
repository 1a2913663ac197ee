#include "app/sandbox/gateway/enterprise/contract_records.h"

#include "app/sandbox/gateway/admin_error.h"
#include "models/core/random.h"

using namespace Qt::StringLiterals;

namespace sandbox {
namespace {

const EntityKind &contracts()
{
    return *findKind(u"application_instances"_s);
}

QByteArray idIn(const QJsonObject &row, const QString &field)
{
    return row.value(field).toObject().value(u"id"_s).toString().toLatin1();
}

QString compositeId(const QByteArray &application, const QByteArray &service)
{
    return QString::fromLatin1(application + '_' + service);
}

} // namespace

ContractRecords::ContractRecords(Store &store, EntityApi &entities, const SchemaCatalogue &catalogue, const GatewayOptions &options)
    : m_store(store)
    , m_entities(entities)
    , m_catalogue(catalogue)
    , m_options(options)
{
}

Outcome ContractRecords::create(const QByteArray &workspace, const QByteArray &application, QJsonObject fields)
{
    if (std::optional<HttpReply> refusal = resolveReferences(m_store, contracts(), fields, workspace))
        return tl::unexpected(*std::move(refusal));
    const QByteArray service = idIn(fields, u"service"_s).toLower();
    if (service.isEmpty())
        return tl::unexpected(schemaViolation({ { u"service"_s, u"required field missing"_s } }));
    if (!m_store.contains(*findKind(u"services"_s), service, workspace))
        return tl::unexpected(foreignKeyMissing(u"service"_s, u"services"_s, fields.value(u"service"_s).toObject()));
    const std::optional<QJsonObject> registration = registrationConfig(m_store, service);
    if (!registration) // what the real one does is not known
        return tl::unexpected(schemaViolation({ { u"service"_s, u"application registration is not enabled on this service"_s } }));
    const bool approvesAtOnce = registration->value(u"auto_approve"_s).toBool();
    const QString composite = compositeId(application, service);
    const QByteArray standing = m_store.idOf(contracts(), u"composite_id"_s, composite, workspace);
    const QJsonObject before = m_store.find(contracts(), standing).value_or(QJsonObject());
    if (before.value(u"status"_s).toInt() == Revoked && approvesAtOnce && m_options.unknown.reapprovesRevoked)
        return write(workspace, before, { { u"status"_s, Approved } });
    const QByteArray developer = idIn(m_store.find(*findKind(u"applications"_s), application).value_or(QJsonObject()), u"developer"_s);
    const QJsonObject owner = m_store.find(*findKind(u"developers"_s), developer).value_or(QJsonObject());
    const QJsonObject contract { { u"id"_s, core::randomUuid() },
        { u"application"_s, QJsonObject { { u"id"_s, QString::fromLatin1(application) } } },
        { u"service"_s, QJsonObject { { u"id"_s, QString::fromLatin1(service) } } }, { u"composite_id"_s, composite },
        { u"status"_s, approvesAtOnce ? Approved : Pending }, { u"suspended"_s, owner.value(u"status"_s).toInt() > Pending } };
    Outcome made = m_entities.put(contracts(), workspace, contract, WriteMode::Insert);
    if (made)
        follow(workspace, *made);
    return made;
}

Outcome ContractRecords::write(const QByteArray &workspace, const QJsonObject &before, const QJsonObject &changes)
{
    const RecordSchema &schema = *m_catalogue.entity(contracts().name);
    Outcome changed = m_entities.put(contracts(), workspace, mergeChanges(schema, before, changes), WriteMode::Update);
    if (changed)
        follow(workspace, *changed);
    return changed;
}

Outcome ContractRecords::update(const QByteArray &workspace, const QByteArray &id, const QJsonObject &changes)
{
    const QJsonObject before = m_store.find(contracts(), id).value_or(QJsonObject());
    QJsonObject wanted = changes;
    if (std::optional<HttpReply> refusal = resolveReferences(m_store, contracts(), wanted, workspace))
        return tl::unexpected(*std::move(refusal));
    if (wanted.contains(u"application"_s) && wanted.value(u"application"_s) != before.value(u"application"_s))
        return tl::unexpected(schemaViolation({ { u"application"_s, u"immutable field cannot be updated"_s } }));
    wanted.remove(u"composite_id"_s);
    const QByteArray service = idIn(wanted, u"service"_s);
    if (!service.isEmpty() && service != idIn(before, u"service"_s)) {
        wanted.insert(u"composite_id"_s, compositeId(idIn(before, u"application"_s), service));
        withdraw(before);
    }
    Outcome changed = write(workspace, before, wanted);
    if (!changed)
        follow(workspace, before);
    return changed;
}

QJsonObject ContractRecords::consumerOf(const QJsonObject &contract) const
{
    const std::optional<QJsonObject> application = m_store.find(*findKind(u"applications"_s), idIn(contract, u"application"_s));
    return application ? application->value(u"consumer"_s).toObject() : QJsonObject();
}

/// The row of the group that a contract's consumer is in; empty when it is in none.
QByteArray ContractRecords::accessOf(const QByteArray &workspace, const QJsonObject &contract) const
{
    const EntityKind &acls = *findKind(u"acls"_s);
    const QJsonObject row { { u"consumer"_s, consumerOf(contract) }, { u"group"_s, QString::fromLatin1(idIn(contract, u"service"_s)) } };
    return m_store.idOf(acls, acls.uniqueKeys.first(), Store::uniqueText(acls.uniqueKeys.first(), row), workspace);
}

void ContractRecords::follow(const QByteArray &workspace, const QJsonObject &contract)
{
    const EntityKind &acls = *findKind(u"acls"_s);
    const bool isLive = contract.value(u"status"_s).toInt() == Approved && !contract.value(u"suspended"_s).toBool();
    const QByteArray standing = accessOf(workspace, contract);
    if (!isLive && !standing.isEmpty())
        m_entities.removeWithDependents(acls, standing);
    if (!isLive || !standing.isEmpty())
        return;
    const QJsonObject row { { u"id"_s, core::randomUuid() }, { u"consumer"_s, consumerOf(contract) },
        { u"group"_s, QString::fromLatin1(idIn(contract, u"service"_s)) } };
    if (const Outcome made = m_entities.put(acls, workspace, row, WriteMode::Insert); !made)
        qFatal("the sandbox's group of a contract is refused: %s", made.error().body.constData());
}

void ContractRecords::withdraw(const QJsonObject &contract)
{
    const QByteArray workspace = m_store.workspaceOf(*findKind(u"applications"_s), idIn(contract, u"application"_s));
    const QByteArray standing = accessOf(workspace, contract);
    if (!standing.isEmpty())
        m_entities.removeWithDependents(*findKind(u"acls"_s), standing);
}

void ContractRecords::followDeveloper(const QByteArray &workspace, const QJsonObject &developer)
{
    const bool suspends = developer.value(u"status"_s).toInt() > Pending;
    const QByteArray id = developer.value(u"id"_s).toString().toLatin1();
    const std::set<QByteArray> applications = m_store.children(*findKind(u"applications"_s), u"developer"_s, id);
    for (const QByteArray &application : applications) {
        const std::set<QByteArray> theirs = m_store.children(contracts(), u"application"_s, application);
        for (const QByteArray &contract : theirs) {
            const QJsonObject row = m_store.find(contracts(), contract).value_or(QJsonObject());
            if (row.value(u"suspended"_s).toBool() == suspends)
                continue;
            if (const Outcome written = write(workspace, row, { { u"suspended"_s, suspends } }); !written)
                qFatal("the sandbox's contract cannot be suspended: %s", written.error().body.constData());
        }
    }
}

QJsonObject pluginOnService(const Store &store, const QByteArray &service, const QString &name)
{
    const EntityKind &plugins = *findKind(u"plugins"_s);
    for (const QByteArray &id : store.children(plugins, u"service"_s, service)) {
        const QJsonObject plugin = store.find(plugins, id).value_or(QJsonObject());
        if (plugin.value(u"name"_s).toString() == name && plugin.value(u"enabled"_s).toBool(true))
            return plugin;
    }
    return {};
}

std::optional<QJsonObject> registrationConfig(const Store &store, const QByteArray &service)
{
    const QJsonObject plugin = pluginOnService(store, service, u"application-registration"_s);
    return plugin.isEmpty() ? std::nullopt : std::optional(plugin.value(u"config"_s).toObject());
}

} // namespace sandbox
