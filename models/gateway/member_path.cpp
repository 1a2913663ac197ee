#include "models/gateway/member_path.h"

#include <QJsonArray>
#include <QJsonObject>

#include <optional>

using namespace Qt::StringLiterals;

namespace gateway {

namespace {

struct Step {
    QString name;
    std::optional<qsizetype> index;
};

/// Takes the first step off @p path.
Step nextStep(QStringView &path)
{
    Step step;
    if (path.startsWith(u'[')) {
        const qsizetype end = path.indexOf(u']');
        step.index = path.mid(1, end - 1).toLongLong();
        path = end < 0 ? QStringView() : path.mid(end + 1);
        if (path.startsWith(u'.'))
            path = path.mid(1);
        return step;
    }
    qsizetype at = 0;
    for (; at < path.size() && path[at] != u'.' && path[at] != u'['; ++at) {
        if (path[at] == u'\\' && at + 1 < path.size())
            ++at;
        step.name += path[at];
    }
    const bool atDot = at < path.size() && path[at] == u'.';
    path = path.mid(atDot ? at + 1 : at);
    return step;
}

} // namespace

QString childPath(const QString &path, const QString &name)
{
    QString escaped;
    for (const QChar letter : name) {
        if (letter == u'.' || letter == u'[' || letter == u'\\')
            escaped += u'\\';
        escaped += letter;
    }
    if (path.isEmpty())
        return escaped;
    return path + u'.' + escaped;
}

QString elementPath(const QString &path, qsizetype index)
{
    return path + u'[' + QString::number(index) + u']';
}

QJsonValue withMember(const QJsonValue &root, QStringView path, const QJsonValue &value)
{
    if (path.isEmpty())
        return value;
    const Step step = nextStep(path);
    if (!step.index) {
        if (!root.isObject() && !root.isNull() && !root.isUndefined())
            return root;
        QJsonObject object = root.toObject();
        object.insert(step.name, withMember(object.value(step.name), path, value));
        return object;
    }
    if (!root.isArray() && !root.isNull() && !root.isUndefined())
        return root;
    QJsonArray array = root.toArray();
    if (*step.index < 0 || *step.index > array.size())
        return root;
    if (*step.index == array.size())
        array.append(QJsonValue());
    array.replace(*step.index, withMember(array.at(*step.index), path, value));
    return array;
}

} // namespace gateway
