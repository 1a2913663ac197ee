#include "models/jose/base64url.h"

#include <QJsonObject>

#include <array>

namespace jose {

using namespace Qt::StringLiterals;

namespace {

constexpr uchar noDigit = 0xff;

constexpr std::array<uchar, 256> digits = [] {
    std::array<uchar, 256> table {};
    table.fill(noDigit);
    constexpr char alphabet[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
    for (uchar value = 0; value < 64; ++value)
        table[uchar(alphabet[value])] = value;
    return table;
}();

tl::unexpected<core::Error> fault(const QString &text, qsizetype offset)
{
    return core::failure(core::Error::Kind::Invalid, u"gatehouse.base64url"_s, text, {}, QJsonObject { { u"offset"_s, qint64(offset) } });
}

} // namespace

QByteArray toBase64Url(const QByteArray &bytes)
{
    return bytes.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

core::Result<QByteArray> fromBase64Url(QByteArrayView text)
{
    if (text.size() % 4 == 1)
        return fault(u"impossible length"_s, text.size());
    QByteArray bytes(text.size() * 3 / 4, Qt::Uninitialized);
    char *out = bytes.data();
    qsizetype at = 0;
    for (; at + 4 <= text.size(); at += 4) {
        const uchar a = digits[uchar(text[at])];
        const uchar b = digits[uchar(text[at + 1])];
        const uchar c = digits[uchar(text[at + 2])];
        const uchar d = digits[uchar(text[at + 3])];
        if ((a | b | c | d) == noDigit)
            break; // the loop below finds which
        *out++ = char(a << 2 | b >> 4);
        *out++ = char(b << 4 | c >> 2);
        *out++ = char(c << 6 | d);
    }
    quint32 bits = 0;
    int held = 0;
    for (; at < text.size(); ++at) {
        const uchar digit = digits[uchar(text[at])];
        if (digit == noDigit)
            return fault(u"character outside the alphabet"_s, at);
        bits = (bits << 6) | digit;
        held += 6;
        if (held >= 8) {
            held -= 8;
            *out++ = char(bits >> held);
        }
        bits &= (1u << held) - 1;
    }
    if (bits != 0)
        return fault(u"unused bits are not zero"_s, text.size() - 1);
    return bytes;
}

} // namespace jose
