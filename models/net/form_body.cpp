#include "models/net/form_body.h"

#include <QJsonObject>
#include <QStringDecoder>

#include <algorithm>
#include <optional>

namespace net {

using namespace Qt::StringLiterals;
using core::Error;

namespace {

constexpr qsizetype mostFields = 1000;

bool staysAsItIs(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '*' || c == '-' || c == '.' || c == '_';
}

int hexValue(char c)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    if (c >= 'a' && c <= 'f')
        return c - 'a' + 10;
    if (c >= 'A' && c <= 'F')
        return c - 'A' + 10;
    return -1;
}

/// Undoes the encoding; on a fault says which in @p reason.
std::optional<QByteArray> decodePart(const QByteArray &part, QString &reason)
{
    QByteArray out;
    out.reserve(part.size());
    for (qsizetype i = 0; i < part.size(); ++i) {
        const char c = part.at(i);
        if (c == '+') {
            out.append(' ');
        } else if (c == '%') {
            const int high = i + 2 < part.size() ? hexValue(part.at(i + 1)) : -1;
            const int low = i + 2 < part.size() ? hexValue(part.at(i + 2)) : -1;
            if (high < 0 || low < 0) {
                reason = u"escape"_s;
                return {};
            }
            out.append(char(high * 16 + low));
            i += 2;
        } else if (const auto byte = static_cast<unsigned char>(c); byte <= ' ' || byte >= 0x7f) {
            reason = u"character"_s;
            return {};
        } else {
            out.append(c);
        }
    }
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString checked = decoder(out);
    if (decoder.hasError()) {
        reason = u"utf8"_s;
        return {};
    }
    return out;
}

bool hasName(const FormFields &fields, const QByteArray &name)
{
    return std::any_of(fields.begin(), fields.end(), [&](const auto &field) { return field.first == name; });
}

} // namespace

QByteArray encodeFormValue(const QByteArray &value)
{
    static constexpr char digits[] = "0123456789ABCDEF";
    QByteArray out;
    out.reserve(value.size());
    for (const char c : value) {
        if (staysAsItIs(c)) {
            out.append(c);
        } else if (c == ' ') {
            out.append('+');
        } else {
            const auto byte = static_cast<unsigned char>(c);
            out.append('%').append(digits[byte >> 4]).append(digits[byte & 15]);
        }
    }
    return out;
}

QByteArray encodeForm(const FormFields &fields)
{
    QByteArray out;
    for (const auto &[name, value] : fields) {
        if (!out.isEmpty())
            out.append('&');
        out.append(encodeFormValue(name)).append('=').append(encodeFormValue(value));
    }
    return out;
}

core::Result<FormFields> decodeForm(const QByteArray &body)
{
    FormFields fields;
    if (body.isEmpty())
        return fields;
    const QList<QByteArray> parts = body.split('&');
    if (parts.size() > mostFields)
        return core::failure(Error::Kind::Protocol, u"gatehouse.bad_form"_s, u"too many fields"_s, {},
            QJsonObject { { u"reason"_s, u"too_many"_s }, { u"at"_s, mostFields } });
    for (const QByteArray &part : parts) {
        const qsizetype equals = part.indexOf('=');
        QString reason;
        const auto name = decodePart(equals < 0 ? part : part.left(equals), reason);
        const auto value = decodePart(equals < 0 ? QByteArray() : part.mid(equals + 1), reason);
        if (reason.isEmpty() && name->isEmpty())
            reason = u"empty_name"_s;
        if (reason.isEmpty() && hasName(fields, *name))
            reason = u"duplicate"_s;
        if (!reason.isEmpty())
            return core::failure(Error::Kind::Protocol, u"gatehouse.bad_form"_s, u"not a well-formed form"_s, {},
                QJsonObject { { u"reason"_s, reason }, { u"at"_s, fields.size() } });
        fields.append({ *name, *value });
    }
    return fields;
}

} // namespace net
