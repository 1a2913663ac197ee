// link: gatehouse_jose
#include "models/jose/strict_json.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace {

// Not operator==: Qt keeps some whole numbers as integers and others as doubles, and two containers that differ in that are unequal.
bool alike(const QJsonValue &left, const QJsonValue &right)
{
    if (left.isArray() && right.isArray()) {
        const QJsonArray one = left.toArray();
        const QJsonArray other = right.toArray();
        return std::equal(one.begin(), one.end(), other.begin(), other.end(), alike);
    }
    if (!left.isObject() || !right.isObject())
        return left == right;
    const QJsonObject one = left.toObject();
    const QJsonObject other = right.toObject();
    const QStringList names = one.keys();
    return names == other.keys()
        && std::all_of(names.begin(), names.end(), [&](const QString &name) { return alike(one.value(name), other.value(name)); });
}

} // namespace

/// What the strict reader accepts, Qt's reader accepts too and reads alike; written out, it is accepted again.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray text(reinterpret_cast<const char *>(data), qsizetype(size));
    const auto object = jose::parseStrictObject(text);
    if (!object)
        return 0;
    if (!alike(QJsonDocument::fromJson(text).object(), *object))
        __builtin_trap();
    const auto again = jose::parseStrictObject(QJsonDocument(*object).toJson(QJsonDocument::Compact));
    if (!again || !alike(*again, *object))
        __builtin_trap();
    return 0;
}
