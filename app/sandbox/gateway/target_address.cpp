#include "app/sandbox/gateway/target_address.h"

#include "app/sandbox/gateway/text_checks.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace sandbox {
namespace {

QRegularExpressionMatch split(const QString &text)
{
    static const QRegularExpression form(u"^(\\[[0-9A-Fa-f:.]+\\]|[^:\\[\\]]+)(?::([0-9]+))?$"_s);
    return form.match(text);
}

} // namespace

QString checkTarget(const QString &text)
{
    const QRegularExpressionMatch match = split(text);
    const bool hasHost = match.hasMatch() && checkText(u"host"_s, match.captured(1)).isEmpty();
    const QString port = match.captured(2);
    const bool hasPort = port.isEmpty() || (port.size() <= 5 && port.toInt() <= 65535);
    return hasHost && hasPort ? QString() : u"Invalid target; not a valid hostname or ip address"_s;
}

QString withPort(const QString &text)
{
    return checkTarget(text).isEmpty() && split(text).captured(2).isEmpty() ? QString(text + u":8000") : text;
}

} // namespace sandbox
