#include "models/gateway/rbac_error.h"

#include <QJsonObject>
#include <QRegularExpression>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace gateway {

void nameMissingRight(core::Error &error, const QString &path, const QString &workspace)
{
    static const QRegularExpression missing(u"^(?:(.+), )?you do not have permissions to (.+) this resource\\.?$"_s);
    if (error.kind != core::Error::Kind::Denied || !error.code.isEmpty())
        return;

    const QString prefix = u'/' + QString::fromLatin1(QUrl::toPercentEncoding(workspace));
    const bool hasPrefix = !workspace.isEmpty() && (path == prefix || path.startsWith(prefix + u'/'));
    QJsonObject fields {
        { u"path"_s, hasPrefix ? path.mid(prefix.size()) : path },
        { u"workspace"_s, workspace.isEmpty() ? u"default"_s : workspace },
    };
    const auto match = missing.match(error.text);
    if (error.httpStatus == 401 && error.text.startsWith("Invalid RBAC credentials"_L1)) {
        error.code = u"gatehouse.rbac_credentials"_s;
    } else if (error.httpStatus == 403 && match.hasMatch()) {
        error.code = u"gatehouse.rbac_permission"_s;
        fields.insert("user"_L1, match.captured(1));
        fields.insert("action"_L1, match.captured(2));
    } else {
        return;
    }
    error.fields = fields;
}

} // namespace gateway
