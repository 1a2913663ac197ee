#include "tests/contract/recorded_line.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace contract {
namespace {

/// "-> 200, 10 items, next `...`" or "-> 200: ['a', 'b']; next=None"
std::optional<RecordedPage> readPage(const QString &rest)
{
    static const QRegularExpression counted(u"^, (\\d+) items, next `([^`]*)`"_s);
    static const QRegularExpression named(u"^: \\[([^\\]]*)\\]; next=(\\S+)"_s);
    if (const QRegularExpressionMatch match = counted.match(rest); match.hasMatch())
        return RecordedPage { match.captured(1).toInt(), match.captured(2) };
    const QRegularExpressionMatch match = named.match(rest);
    if (!match.hasMatch())
        return std::nullopt;
    return RecordedPage { match.captured(1).isEmpty() ? 0 : match.captured(1).count(u',') + 1, match.captured(2) };
}

} // namespace

std::optional<Recorded> readRecordedLine(const QString &line)
{
    static const QRegularExpression form(u"^\\*\\s+`(GET|DELETE) (/\\S*)`[^>]*-> (\\d{3})(.*)$"_s);
    const QRegularExpressionMatch match = form.match(line);
    if (!match.hasMatch())
        return std::nullopt;
    Recorded recorded;
    recorded.command = match.captured(1) + u' ' + match.captured(2);
    recorded.request = Request { match.captured(1).toUtf8(), match.captured(2).toUtf8(), {}, {}, {} };
    recorded.status = match.captured(3).toInt();
    recorded.page = readPage(match.captured(4));
    static const QRegularExpression json(u"\\{.*\\}"_s);
    recorded.body = json.match(match.captured(4)).captured().replace(u"\\n"_s, u"\n"_s);
    if (recorded.page)
        recorded.body.clear();
    return recorded;
}

} // namespace contract
