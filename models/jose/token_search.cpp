#include "models/jose/token_search.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QUrl>

#include <algorithm>
#include <array>

namespace jose {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype maxHeaderBytes = 64 * qsizetype(1024);
constexpr int maxHeaderReads = 400; ///< that a hostile text can cost
constexpr qsizetype nameReach = 96; ///< bytes before a token in which its name is looked for

bool isBase64Url(char c)
{
    return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-' || c == '_';
}

bool isTokenChar(char c)
{
    return isBase64Url(c) || c == '.';
}

bool isBlank(char c)
{
    return c == ' ' || c == '\t';
}

/// Whether a JWT's header may start here: `{"`, or a brace and white space, in base64url.
bool mayStart(QByteArrayView text, qsizetype at)
{
    constexpr std::array<std::string_view, 5> starts { "eyJ", "eyA", "ewo", "ew0", "ewk" };
    const auto found = std::string_view(text.data() + at, size_t(std::min<qsizetype>(3, text.size() - at)));
    return std::find(starts.begin(), starts.end(), found) != starts.end();
}

/// The members of the header that @p part is, or nothing.
QJsonObject headerOf(const QByteArray &part)
{
    const auto decoded = QByteArray::fromBase64Encoding(part, QByteArray::Base64UrlEncoding | QByteArray::AbortOnBase64DecodingErrors);
    return decoded ? QJsonDocument::fromJson(*decoded).object() : QJsonObject();
}

/// Length of the signature in base64url, when the algorithm tells it; 0 = it depends on the key.
qsizetype signatureLength(const QString &algorithm)
{
    if (algorithm == u"HS256")
        return 43;
    if (algorithm == u"HS384")
        return 64;
    if (algorithm == u"HS512" || algorithm == u"ES256" || algorithm == u"EdDSA")
        return 86;
    if (algorithm == u"ES384")
        return 128;
    return algorithm == u"ES512" ? 176 : 0;
}

/// Whether the signature of a token may end after so many characters.
bool mayEnd(const QString &algorithm, qsizetype length)
{
    if (const qsizetype exact = signatureLength(algorithm))
        return length >= exact;
    return length == 342 || length == 512 || length == 683; // RSA of 2048, 3072, 4096 bits
}

/// Reads one token from where its header starts, over line breaks.
class TokenReader {
public:
    TokenReader(QByteArrayView text, qsizetype at)
        : m_text(text)
        , m_at(at)
    {
    }

    bool read(int &headerReads)
    {
        takeLine();
        while (continues(headerReads)) {
            if (!takeNextLine())
                break;
        }
        return finish(headerReads);
    }

    const QByteArray &token() const { return m_token; }
    qsizetype end() const { return m_at; }
    FoundToken::Form form() const { return m_token.count('.') == 4 ? FoundToken::Form::Encrypted : FoundToken::Form::Signed; }

private:
    void takeLine()
    {
        const qsizetype from = m_at;
        while (m_at < m_text.size() && isTokenChar(m_text[m_at]))
            ++m_at;
        m_token.append(m_text.sliced(from, m_at - from));
    }

    /// Moves over a line break and takes what the next line has of the token; stays where it is when that line is about something else.
    bool takeNextLine()
    {
        qsizetype at = m_at;
        while (at < m_text.size() && (isBlank(m_text[at]) || m_text[at] == '\\'))
            ++at;
        if (at >= m_text.size() || (m_text[at] != '\n' && m_text[at] != '\r'))
            return false;
        while (at < m_text.size() && (isBlank(m_text[at]) || m_text[at] == '\n' || m_text[at] == '\r' || m_text[at] == '>'))
            ++at;
        qsizetype end = at;
        while (end < m_text.size() && isTokenChar(m_text[end]))
            ++end;
        const qsizetype chunk = end;
        while (end < m_text.size() && isBlank(m_text[end]))
            ++end;
        const bool alone = end >= m_text.size() || QByteArrayView("\r\n\"'`,;&<)}]\\").contains(m_text[end]);
        if (chunk == at || !alone)
            return false;
        m_token.append(m_text.sliced(at, chunk - at));
        m_at = chunk;
        return true;
    }

    bool continues(int &headerReads)
    {
        const qsizetype dots = m_token.count('.');
        if (dots < 2)
            return true;
        if (m_algorithm.isNull()) {
            ++headerReads;
            const QJsonObject header = headerOf(m_token.left(m_token.indexOf('.')));
            m_algorithm = header.contains("enc"_L1) ? u"JWE"_s : header.value("alg"_L1).toString(u""_s);
        }
        if (m_algorithm == u"none")
            return false;
        if (m_algorithm == u"JWE")
            return dots < 4 || m_token.size() - m_token.lastIndexOf('.') - 1 < 22; // the tag has 16 bytes
        return dots == 2 && !mayEnd(m_algorithm, m_token.size() - m_token.lastIndexOf('.') - 1);
    }

    /// Takes off the full stop of a sentence and asks whether the first part is a header at all.
    bool finish(int &headerReads)
    {
        ++headerReads;
        const qsizetype dot = m_token.indexOf('.');
        if (dot < 0 || dot > maxHeaderBytes)
            return false;
        const QJsonObject header = headerOf(m_token.left(dot));
        if (header.isEmpty())
            return false;
        const qsizetype least = header.value("alg"_L1) == "none"_L1 ? 2 : 1;
        while (m_token.endsWith('.') && m_token.count('.') > least)
            m_token.chop(1);
        return true;
    }

    QByteArrayView m_text;
    qsizetype m_at;
    QByteArray m_token;
    QString m_algorithm;
};

/// What stands before a token and names it: a header's or a cookie's name, a member, a parameter.
QString nameBefore(QByteArrayView text, qsizetype at)
{
    static const QRegularExpression pattern(
        uR"re((?:^|[^A-Za-z0-9_.-])([A-Za-z_][A-Za-z0-9_.-]{1,40})["']?\s*[:=]\s*["']?(?:(?:Bearer|DPoP|bearer)(?:\s|%20|\+)+)?$)re"_s);
    const qsizetype from = std::max<qsizetype>(0, at - nameReach);
    const auto match = pattern.match(QString::fromLatin1(text.sliced(from, at - from)));
    const QString name = match.captured(1);
    return name == u"value" ? QString() : name; // of a browser's recording
}

struct Place {
    qsizetype at = 0;
    qsizetype end = 0;
    FoundToken found;
};

QList<Place> findReadable(QByteArrayView text)
{
    QList<Place> places;
    int headerReads = 0;
    for (qsizetype at = 0; at + 3 < text.size() && headerReads < maxHeaderReads; ++at) {
        if (text[at] != 'e' || !mayStart(text, at))
            continue;
        TokenReader reader(text, at);
        if (!reader.read(headerReads))
            continue;
        places.append({ at, reader.end(), { core::Secret(reader.token()), reader.form(), nameBefore(text, at) } });
        at = reader.end() - 1;
    }
    return places;
}

/// Tokens that only their name shows: members, parameters, what follows Bearer.
QList<Place> findNamed(QByteArrayView text)
{
    static const QRegularExpression pattern(
        uR"re(["'?&#\s]?\b((?:access|id|refresh)_token|token)["']?\s*[:=]\s*["']?([A-Za-z0-9._~+/%=-]{8,8192}))re"
        uR"re(|\b(?:Bearer|DPoP)(?:\s|%20|\+)+([A-Za-z0-9._~+/=-]{8,8192}))re"_s,
        QRegularExpression::CaseInsensitiveOption);
    QList<Place> places;
    const QString latin = QString::fromLatin1(text);
    for (auto matches = pattern.globalMatch(latin); matches.hasNext() && places.size() < maxFoundTokens;) {
        const auto match = matches.next();
        const bool bearer = match.capturedStart(3) >= 0;
        const int group = bearer ? 3 : 2;
        const QByteArray value = QUrl::fromPercentEncoding(match.capturedView(group).toLatin1()).toLatin1();
        const qsizetype at = match.capturedStart(group);
        const QString name = bearer ? nameBefore(text, match.capturedStart(0)) : match.captured(1);
        places.append({ at, match.capturedEnd(group), { core::Secret(value), FoundToken::Form::Opaque, name } });
    }
    return places;
}

/// The whole text as an opaque token: one word that no person would write.
bool isOpaqueWord(QByteArrayView text)
{
    constexpr qsizetype least = 16;
    constexpr qsizetype most = 8192;
    if (text.size() < least || text.size() > most || text.contains("://"))
        return false;
    const bool letters = std::all_of(text.begin(), text.end(), [](char c) { return isTokenChar(c) || QByteArrayView("~+/=").contains(c); });
    return letters && std::any_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
}

bool overlaps(const Place &place, const QList<Place> &others)
{
    return std::any_of(others.begin(), others.end(), [&](const Place &other) { return place.at < other.end && other.at < place.end; });
}

} // namespace

QList<FoundToken> findTokens(const QByteArray &bytes)
{
    const QByteArrayView text = QByteArrayView(bytes).first(std::min(bytes.size(), maxSearchedBytes));
    QList<Place> places = findReadable(text);
    for (const Place &named : findNamed(text)) {
        if (!overlaps(named, places))
            places.append(named);
    }
    const QByteArrayView word = text.trimmed();
    if (places.isEmpty() && isOpaqueWord(word))
        places.append({ word.data() - text.data(), word.data() - text.data() + word.size(), { core::Secret(word.toByteArray()) } });
    std::stable_sort(places.begin(), places.end(), [](const Place &a, const Place &b) { return a.at < b.at; });

    QList<FoundToken> found;
    for (const Place &place : places) {
        const bool known = std::any_of(found.begin(), found.end(), [&](const FoundToken &one) { return one.token == place.found.token; });
        if (known)
            continue;
        found.append(place.found);
        found.last().alone = text.first(place.at).trimmed().isEmpty() && text.sliced(place.end).trimmed().isEmpty();
        if (found.size() == maxFoundTokens)
            break;
    }
    return found;
}

QJsonObject encryptedHeader(const QByteArray &compact)
{
    return headerOf(compact.left(compact.indexOf('.')));
}

} // namespace jose
