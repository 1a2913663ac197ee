#include "app/sandbox/gateway/certificate_names.h"

#include "app/sandbox/gateway/admin_error.h"
#include "app/sandbox/gateway/text_checks.h"
#include "models/core/random.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace sandbox {
namespace {

const EntityKind &names()
{
    return *findKind(u"snis"_s);
}

QJsonArray listOf(const QJsonValue &value)
{
    if (value.isArray())
        return value.toArray();
    return value.isString() ? QJsonArray { value } : QJsonArray();
}

HttpReply refusal(const QJsonValue &error)
{
    return schemaViolation({ { u"snis"_s, error } });
}

} // namespace

std::optional<CertificateNames> CertificateNames::take(QJsonObject &fields)
{
    CertificateNames wanted;
    wanted.m_value = fields.take(u"snis"_s);
    return wanted.m_value.isUndefined() ? std::nullopt : std::optional(wanted);
}

std::optional<HttpReply> CertificateNames::refuse(const Store &store, const QByteArray &id, const QByteArray &workspace) const
{
    const bool isEmpty = m_value.isNull() || (m_value.isObject() && m_value.toObject().isEmpty());
    if (!isEmpty && !m_value.isArray() && !m_value.isString())
        return refusal(u"expected a set"_s);
    const QJsonArray list = listOf(m_value);
    for (const QJsonValue &name : list) {
        if (!name.isString())
            return refusal(u"expected a string"_s);
        if (const QString error = checkText(u"route host"_s, name.toString()); !error.isEmpty())
            return refusal(error);
        const QByteArray holder = store.idOf(names(), u"name"_s, name.toString(), workspace);
        const QString owner = holder.isEmpty() ? QString() : store.find(names(), holder)->value(u"certificate"_s)[u"id"_s].toString();
        if (!owner.isEmpty() && owner.toLatin1() != id)
            return refusal(QString(name.toString() + u" already associated with existing certificate '" + owner + u'\''));
    }
    return std::nullopt;
}

void CertificateNames::apply(Store &store, const QByteArray &id, const QByteArray &workspace, const QDateTime &now) const
{
    const QJsonArray wanted = listOf(m_value);
    const std::set<QByteArray> before = store.children(names(), u"certificate"_s, id);
    for (const QByteArray &sni : before) {
        if (!wanted.contains(store.find(names(), sni)->value(u"name"_s)))
            store.remove(names(), sni, now);
    }
    const qint64 seconds = now.toSecsSinceEpoch();
    for (const QJsonValue &name : wanted) {
        if (!store.idOf(names(), u"name"_s, name.toString(), workspace).isEmpty())
            continue;
        const QJsonObject sni { { u"id"_s, core::randomUuid() }, { u"name"_s, name }, { u"tags"_s, QJsonValue::Null },
            { u"certificate"_s, QJsonObject { { u"id"_s, QString::fromLatin1(id) } } }, { u"created_at"_s, seconds },
            { u"updated_at"_s, seconds } };
        store.put(names(), sni, now, workspace);
    }
}

QByteArray CertificateNames::shown(const Store &store, const QByteArray &id)
{
    QJsonObject certificate = store.find(*findKind(u"certificates"_s), id).value_or(QJsonObject());
    QStringList list;
    for (const QByteArray &sni : store.children(names(), u"certificate"_s, id))
        list.append(store.find(names(), sni)->value(u"name"_s).toString());
    list.sort();
    certificate.insert(u"snis"_s, QJsonArray::fromStringList(list));
    return QJsonDocument(certificate).toJson(QJsonDocument::Compact);
}

} // namespace sandbox
