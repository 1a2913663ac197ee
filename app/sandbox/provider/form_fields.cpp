#include "app/sandbox/provider/form_fields.h"

#include <QStringDecoder>

using namespace Qt::StringLiterals;

namespace sandbox::provider {
namespace {

constexpr qsizetype maxParameters = 100;

int hexValue(char c)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    if (c >= 'a' && c <= 'f')
        return c - 'a' + 10;
    return c >= 'A' && c <= 'F' ? c - 'A' + 10 : -1;
}

tl::unexpected<core::Error> refused(const QString &text)
{
    return core::failure(core::Error::Kind::Rejected, u"invalid_request"_s, text);
}

} // namespace

std::optional<QString> formDecoded(QByteArrayView text)
{
    QByteArray bytes;
    bytes.reserve(text.size());
    for (qsizetype at = 0; at < text.size(); ++at) {
        if (text[at] == '%') {
            if (at + 2 >= text.size() || hexValue(text[at + 1]) < 0 || hexValue(text[at + 2]) < 0)
                return std::nullopt;
            bytes += static_cast<char>(hexValue(text[at + 1]) * 16 + hexValue(text[at + 2]));
            at += 2;
        } else {
            bytes += text[at] == '+' ? ' ' : text[at];
        }
    }
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString decoded = decoder(bytes);
    const bool hasControl
        = std::any_of(decoded.cbegin(), decoded.cend(), [](QChar c) { return c.unicode() < 0x20 || c.unicode() == 0x7f; });
    if (decoder.hasError() || hasControl)
        return std::nullopt;
    return decoded;
}

QByteArray formEncoded(const QString &text)
{
    return text.toUtf8().toPercentEncoding();
}

core::Result<FormFields> FormFields::parse(const QByteArray &text)
{
    FormFields fields;
    const QList<QByteArray> pairs = text.split('&');
    if (pairs.size() > maxParameters)
        return refused(u"too many parameters"_s);
    QStringList seen;
    for (const QByteArray &pair : pairs) {
        if (pair.isEmpty())
            continue;
        const qsizetype equals = pair.indexOf('=');
        const auto name = formDecoded(QByteArrayView(pair).first(equals < 0 ? pair.size() : equals));
        const auto value = equals < 0 ? QString() : formDecoded(QByteArrayView(pair).sliced(equals + 1));
        if (!name || !value)
            return refused(u"a parameter is not form-encoded UTF-8 text"_s);
        if (seen.contains(*name))
            return refused(u"a parameter was sent more than once"_s);
        seen << *name;
        if (!value->isEmpty())
            fields.m_values.insert(*name, *value);
    }
    return fields;
}

QStringList FormFields::words(const QString &name) const
{
    QStringList list = value(name).split(u' ', Qt::SkipEmptyParts);
    list.removeDuplicates();
    return list;
}

} // namespace sandbox::provider
