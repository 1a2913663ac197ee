#include "tests/contract/stand_ins.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace contract {
namespace {

/// What sort of changing value a text is; empty for one that must be equal.
QString sortOf(const QString &text)
{
    static const QRegularExpression uuid(u"^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$"_s);
    static const QRegularExpression key(u"^[A-Za-z0-9]{32}$"_s);
    static const QRegularExpression hash(u"^\\$pbkdf2-sha512\\$i=\\d+,l=\\d+\\$"_s);
    if (uuid.match(text).hasMatch())
        return u"id"_s;
    if (key.match(text).hasMatch())
        return u"key"_s;
    if (text.startsWith(u"-----BEGIN "_s))
        return text.section(u"-----"_s, 1, 1);
    return hash.match(text).captured();
}

} // namespace

bool StandIns::bind(const QString &recorded, const QString &ours)
{
    if (recorded == ours)
        return true;
    if (sortOf(recorded).isEmpty() || sortOf(recorded) != sortOf(ours))
        return false;
    const auto known = m_ours.constFind(recorded);
    // What a PUT makes anew stands for itself from then on.
    if (known != m_ours.constEnd() && *known != ours && sortOf(recorded) == u"id"_s)
        return false;
    m_ours.insert(recorded, ours);
    return true;
}

QByteArray StandIns::translate(const QByteArray &text) const
{
    QByteArray translated = text;
    for (auto known = m_ours.constBegin(); known != m_ours.constEnd(); ++known)
        translated.replace(known.key().toUtf8(), known.value().toUtf8());
    return translated;
}

} // namespace contract
