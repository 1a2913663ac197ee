#include "models/gateway/entity_text.h"

#include "models/gateway/admin_path.h"
#include "models/gateway/member_path.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace gateway {

namespace {

QJsonObject shown(const Entity &entity)
{
    QJsonValue whole = entity.json;
    for (auto secret = entity.secrets.begin(); secret != entity.secrets.end(); ++secret)
        whole = withMember(whole, secret.key(), u"SECRET-NOT-COPIED"_s);
    return whole.toObject();
}

/// In single quotes nothing but the quote itself means anything to a POSIX shell.
QString quoted(QString text)
{
    return u'\'' + text.replace(u'\'', "'\\''"_L1) + u'\'';
}

QString urlOf(const EntityKind &kind, const Entity &entity, const core::Connection &connection)
{
    QString url = connection.adminUrl.toString(QUrl::StripTrailingSlash | QUrl::RemoveQuery | QUrl::RemoveUserInfo | QUrl::FullyEncoded);
    if (!connection.workspace.isEmpty() && connection.workspace != "default"_L1)
        url += u'/' + QString::fromLatin1(QUrl::toPercentEncoding(connection.workspace));
    const QString collection = collectionPath(kind).value_or(QString(u'/' + kind.path));
    return url + collection + u'/' + QString::fromLatin1(QUrl::toPercentEncoding(entity.id()));
}

} // namespace

QString jsonText(const QList<Entity> &entities)
{
    if (entities.size() == 1)
        return QString::fromUtf8(QJsonDocument(shown(entities.first())).toJson());
    QJsonArray all;
    for (const Entity &entity : entities)
        all.append(shown(entity));
    return QString::fromUtf8(QJsonDocument(all).toJson());
}

QString curlText(const QList<Entity> &entities, const EntityKind &kind, const core::Connection &connection, bool withToken)
{
    QStringList commands;
    for (const Entity &entity : entities) {
        QJsonObject body = shown(entity);
        for (const QString &member : kind.serverSet)
            body.remove(member);
        QStringList lines { u"curl -X PUT "_s + quoted(urlOf(kind, entity, connection)) };
        if (withToken)
            lines << u"-H \"Kong-Admin-Token: $KONG_ADMIN_TOKEN\""_s;
        lines << u"-H 'Content-Type: application/json'"_s;
        lines << u"-d "_s + quoted(QString::fromUtf8(QJsonDocument(body).toJson(QJsonDocument::Compact)));
        commands << lines.join(u" \\\n    "_s);
    }
    return commands.join(u'\n') + u'\n';
}

} // namespace gateway
