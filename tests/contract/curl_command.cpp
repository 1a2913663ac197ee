#include "tests/contract/curl_command.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace contract {
namespace {

const QByteArray boundary = "gatehouse-boundary";

/// What the options of one command add up to.
struct Draft {
    Request request;
    QStringList data;
    QStringList parts;
    QString url;
    bool sendsFile = false;
};

void addHeader(Draft &draft, const QString &line)
{
    const qsizetype colon = line.indexOf(u':');
    draft.request.headers.append(std::pair(line.left(colon).toUtf8(), line.mid(colon + 1).trimmed().toUtf8()));
}

bool hasHeader(const Request &request, QByteArrayView name)
{
    return std::any_of(request.headers.cbegin(), request.headers.cend(), [&name](const auto &header) { return header.first == name; });
}

/// @return whether the option took @p value
bool takeOption(Draft &draft, const QString &option, const QString &value)
{
    if (option == u"-X"_s)
        draft.request.method = value.toUtf8();
    else if (option == u"-H"_s)
        addHeader(draft, value);
    else if (option == u"-d"_s)
        draft.data.append(value);
    else if (option == u"-F"_s)
        draft.parts.append(value);
    else if (option == u"--data-binary"_s)
        draft.sendsFile = true;
    else
        return false;
    return true;
}

QByteArray multipart(const QStringList &parts)
{
    QByteArray body;
    for (const QString &part : parts)
        body += "--" + boundary + "\r\nContent-Disposition: form-data; name=\"" + part.section(u'=', 0, 0).toUtf8() + "\"\r\n\r\n"
            + part.section(u'=', 1).toUtf8() + "\r\n";
    return body + "--" + boundary + "--\r\n";
}

void finishBody(Draft &draft)
{
    Request &request = draft.request;
    if (!draft.parts.isEmpty()) {
        request.body = multipart(draft.parts);
        request.headers.append(std::pair(QByteArray("Content-Type"), QByteArray("multipart/form-data; boundary=" + boundary)));
    } else if (!draft.data.isEmpty()) {
        request.body = draft.data.join(u'&').toUtf8();
        if (!hasHeader(request, "Content-Type"))
            request.headers.append(std::pair(QByteArray("Content-Type"), QByteArray("application/x-www-form-urlencoded")));
    }
    if (request.method.isEmpty())
        request.method = draft.data.isEmpty() && draft.parts.isEmpty() ? "GET" : "POST";
    // "Name:" alone takes a header out that curl itself would send.
    request.headers.removeIf([](const auto &header) { return header.second.isEmpty(); });
}

} // namespace

QStringList shellWords(const QString &command)
{
    static const QRegularExpression piece(u"'([^']*)'|\"([^\"]*)\"|\\\\(.)|(\\s+)|([^\\s'\"\\\\]+)"_s);
    QStringList words;
    bool isOpen = false;
    for (const QRegularExpressionMatch &match : piece.globalMatch(command)) {
        if (match.hasCaptured(4)) {
            isOpen = false;
            continue;
        }
        if (!isOpen)
            words.append(QString());
        isOpen = true;
        for (const int group : { 1, 2, 3, 5 })
            words.last() += match.captured(group);
    }
    return words;
}

std::optional<Request> readCurl(const QString &command)
{
    const QStringList words = shellWords(command);
    if (words.value(0) != u"curl"_s)
        return std::nullopt;
    Draft draft;
    for (qsizetype i = 1; i < words.size(); ++i) {
        const QString &word = words.at(i);
        if (word == u"-I"_s)
            draft.request.method = "HEAD";
        else if (takeOption(draft, word, words.value(i + 1)))
            ++i;
        else if (!word.startsWith(u'-'))
            draft.url = word;
    }
    static const QRegularExpression placeholder(u"<(PEM|\\d+ x)>"_s);
    static const QRegularExpression origin(u"^http://[^/]*"_s);
    draft.request.target = draft.url.remove(origin).toUtf8();
    if (draft.sendsFile || !draft.request.target.startsWith('/') || command.contains(placeholder))
        return std::nullopt;
    finishBody(draft);
    return draft.request;
}

} // namespace contract
