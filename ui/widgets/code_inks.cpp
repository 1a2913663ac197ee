#include "ui/widgets/code_inks.h"

#include "ui/theme.h"

#include <QApplication>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr qsizetype longestLine = 20'000; ///< characters; a longer one is no text that somebody reads, and slow

const SyntaxColors &inks()
{
    return themeOf(QApplication::palette()).syntax;
}

} // namespace

CodeInks::CodeInks(CodeLanguage language, QTextDocument *document)
    : QSyntaxHighlighter(document)
    , m_language(language)
{
}

void CodeInks::highlightBlock(const QString &text)
{
    if (text.size() > longestLine && m_language != CodeLanguage::Token)
        return;
    switch (m_language) {
    case CodeLanguage::Plain:
        return;
    case CodeLanguage::Json:
        paintJson(text);
        return;
    case CodeLanguage::Http:
        paintHttp(text);
        return;
    case CodeLanguage::Token:
        paintToken(text);
        return;
    }
}

void CodeInks::paintToken(const QString &text)
{
    const QColor parts[] = { inks().keyword, inks().key, inks().string };
    int part = std::max(0, previousBlockState()); // dots seen so far
    qsizetype from = 0;
    for (qsizetype i = 0; i <= text.size(); ++i) {
        if (i < text.size() && text.at(i) != u'.')
            continue;
        setFormat(int(from), int(i - from), parts[std::min(part, 2)]);
        if (i < text.size())
            ++part;
        from = i + 1;
    }
    setCurrentBlockState(part);
}

void CodeInks::paintHttp(const QString &text)
{
    static const QRegularExpression header(u"^[A-Za-z][A-Za-z0-9-]*:"_s);
    static const QRegularExpression first(u"^(?:GET|HEAD|POST|PUT|PATCH|DELETE|OPTIONS|HTTP/[0-9.]+)(?=\\s)"_s);
    static const QRegularExpression field(u"(?:^|&)([A-Za-z_.]+)="_s);
    if (const auto match = header.match(text); match.hasMatch()) {
        setFormat(0, int(match.capturedLength()), inks().key);
        return;
    }
    if (const auto match = first.match(text); match.hasMatch()) {
        setFormat(0, int(match.capturedLength()), inks().keyword);
        return;
    }
    for (auto matches = field.globalMatch(text); matches.hasNext();) {
        const auto match = matches.next();
        setFormat(int(match.capturedStart(1)), int(match.capturedLength(1)), inks().key);
    }
    if (text.contains(u'"') || text.startsWith(u'{') || text.startsWith(u'}'))
        paintJson(text);
}

void CodeInks::paintJson(const QString &text)
{
    static const QRegularExpression piece(
        uR"re("(?:[^"\\]|\\.)*"(\s*:)?|-?\b\d+(?:\.\d+)?(?:[eE][+-]?\d+)?\b|\b(?:true|false|null)\b|[{}\[\],])re"_s);
    for (auto matches = piece.globalMatch(text); matches.hasNext();) {
        const auto match = matches.next();
        const QChar first = match.capturedView().front();
        QColor ink = inks().punctuation;
        if (first == u'"')
            ink = match.capturedLength(1) > 0 ? inks().key : inks().string;
        else if (first.isDigit() || first == u'-')
            ink = inks().number;
        else if (first.isLetter())
            ink = inks().keyword;
        setFormat(int(match.capturedStart()), int(match.capturedLength()), ink);
    }
}

} // namespace ui
