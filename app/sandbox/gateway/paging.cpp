#include "app/sandbox/gateway/paging.h"

#include "app/sandbox/gateway/admin_error.h"
#include "app/sandbox/gateway/admin_request.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QUuid>

#include <cmath>

using namespace Qt::StringLiterals;

namespace sandbox {
namespace {

constexpr double maxSize = 1000;

std::optional<HttpReply> readSize(const QString &text, PageQuery &page)
{
    bool isNumber = false;
    const double size = text.trimmed().toDouble(&isNumber);
    if (!isNumber)
        return invalidSize(u"size must be a number"_s);
    if (size < 1 || size > maxSize || std::floor(size) != size)
        return invalidSize(u"size must be an integer between 1 and 1000"_s);
    page.size = static_cast<qsizetype>(size);
    return std::nullopt;
}

std::optional<HttpReply> readOffset(const QString &text, PageQuery &page)
{
    const auto decoded
        = QByteArray::fromBase64Encoding(text.toUtf8(), QByteArray::Base64UrlEncoding | QByteArray::AbortOnBase64DecodingErrors);
    if (!decoded)
        return invalidOffset(text, u"bad base64 encoding"_s);
    const QJsonDocument document = QJsonDocument::fromJson(*decoded);
    if (document.isNull())
        return invalidOffset(text, u"bad json encoding"_s);
    const QJsonValue id = document.array().isEmpty() ? QJsonValue() : document.array().first();
    if (id.isNull()) {
        page.endsAtOnce = true;
        return std::nullopt;
    }
    if (QUuid::fromString(id.toString()).isNull())
        return unexpectedError(); // the database refuses what is no UUID
    page.after = id.toString().toLower().toLatin1();
    page.afterPlace = document.array().at(1).toInt();
    return std::nullopt;
}

std::optional<HttpReply> readTags(const QString &text, PageQuery &page)
{
    if (text.isEmpty())
        return unexpectedError();
    page.anyTag = text.contains(u'/');
    if (page.anyTag && text.contains(u','))
        return invalidOptions(u"tags"_s, u"invalid filter syntax"_s);
    page.tags = text.split(page.anyTag ? u'/' : u',');
    return std::nullopt;
}

} // namespace

PageOutcome readPageQuery(const QByteArray &query, bool nested)
{
    PageOutcome outcome;
    PageQuery &page = outcome.page;
    bool sizeSeen = false;
    QByteArray tagsSuffix;
    QByteArray sizeSuffix;
    for (const auto &[name, value] : decodeQuery(query)) {
        if (name == u"size"_s) {
            outcome.refusal = sizeSeen ? unexpectedError() : readSize(value, page);
            sizeSeen = true;
            sizeSuffix = nested ? QByteArray() : QByteArray("&size=" + value.toUtf8().toPercentEncoding());
        } else if (name == u"offset"_s) {
            outcome.refusal = readOffset(value, page);
        } else if (name == u"tags"_s && !nested && tagsSuffix.isEmpty()) {
            outcome.refusal = readTags(value, page);
            tagsSuffix = "&tags=" + value.toUtf8().toPercentEncoding();
        }
        if (outcome.refusal)
            return outcome;
    }
    page.nextSuffix = tagsSuffix + sizeSuffix;
    return outcome;
}

QByteArray encodeOffset(const QJsonArray &parts)
{
    return QJsonDocument(parts).toJson(QJsonDocument::Compact).toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

bool wantsTags(const PageQuery &page, const QStringList &tags)
{
    if (page.tags.isEmpty())
        return true;
    const auto has = [&tags](const QString &tag) { return tags.contains(tag); };
    return page.anyTag ? std::any_of(page.tags.cbegin(), page.tags.cend(), has) : std::all_of(page.tags.cbegin(), page.tags.cend(), has);
}

HttpReply pageReply(const QByteArrayList &items, const QByteArray &rawPath, const QByteArray &offset, const PageQuery &page)
{
    QByteArray body = "{\"data\":[" + items.join(',') + "],\"next\":";
    if (offset.isEmpty()) {
        body += "null}";
    } else {
        const QByteArray path = rawPath.endsWith('/') ? rawPath.chopped(1) : rawPath;
        body += "\"" + path + "?offset=" + offset + page.nextSuffix + "\",\"offset\":\"" + offset + "\"}";
    }
    return jsonText(200, body);
}

} // namespace sandbox
