#include "tests/contract/recording.h"

#include "tests/contract/recorded_line.h"

#include <QFile>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace contract {
namespace {

/// The text between the fences of one block.
struct Block {
    int line = 0;
    QStringList lines;
};

void readHeaders(Recorded &recorded, QStringList &lines)
{
    while (!lines.isEmpty() && !lines.first().isEmpty()) {
        const QString header = lines.takeFirst();
        recorded.headers.append(std::pair(header.section(u':', 0, 0).toUtf8(), header.section(u':', 1).trimmed().toUtf8()));
    }
}

void readAnswer(Recorded &recorded, QStringList lines)
{
    recorded.status = lines.takeFirst().section(u' ', 1, 1).toInt();
    readHeaders(recorded, lines);
    static const QRegularExpression trimmed(u"\\s*…\\[trimmed, \\d+ bytes in all\\]\\s*$"_s);
    recorded.body = lines.join(u'\n').trimmed();
    recorded.isTrimmed = recorded.body.contains(trimmed);
    recorded.body.remove(trimmed);
    if (recorded.body == u"(empty body)"_s)
        recorded.body.clear();
}

/// A block is a command line or raw bytes ended by `---`, then the answer.
std::optional<Recorded> readBlock(const Block &block)
{
    Recorded recorded;
    recorded.line = block.line;
    QStringList lines = block.lines;
    if (lines.value(0).startsWith(u"$ "_s)) {
        recorded.command = lines.takeFirst().mid(2);
        recorded.request = readCurl(recorded.command);
    } else {
        QByteArray bytes;
        while (!lines.isEmpty() && lines.first() != u"---"_s)
            bytes += lines.takeFirst().replace(u"\\r\\n"_s, u"\r\n"_s).toUtf8();
        if (lines.isEmpty())
            return std::nullopt;
        lines.removeFirst();
        recorded.command = QString::fromUtf8(bytes);
        recorded.request = Request { {}, {}, {}, {}, bytes };
    }
    if (!lines.value(0).startsWith(u"HTTP/"_s))
        return std::nullopt;
    readAnswer(recorded, lines);
    return recorded;
}

class Reader {
public:
    Reader(int first, int last)
        : m_first(first)
        , m_last(last)
    {
    }

    void take(const QString &line)
    {
        ++m_line;
        static const QRegularExpression chapter(u"^## (\\d+)\\."_s);
        if (const QRegularExpressionMatch match = chapter.match(line); match.hasMatch())
            m_chapter = match.captured(1).toInt();
        else if (line.startsWith(u"## "_s))
            m_chapter = 0;
        if (m_chapter < m_first || m_chapter > m_last)
            return;
        if (line.startsWith(u"```"_s))
            return endOrBegin();
        if (m_isOpen)
            m_block.lines.append(line);
        else
            takeText(line);
    }

    QList<Recorded> all() const { return m_all; }

private:
    void takeText(const QString &line)
    {
        if (line.startsWith(u"### "_s))
            m_section = QString(m_chapterTitle + u": " + line.mid(4));
        else if (line.startsWith(u'#'))
            m_section = m_chapterTitle = line.section(u' ', 1);
        else if (line.startsWith(u"**"_s))
            m_title = line.mid(2).section(u"**"_s, 0, 0);
        else if (std::optional<Recorded> recorded = readRecordedLine(line)) {
            recorded->title = recorded->command;
            add(*std::move(recorded));
        }
    }

    void endOrBegin()
    {
        if (m_isOpen) {
            if (std::optional<Recorded> recorded = readBlock(m_block)) {
                recorded->title = m_title;
                add(*std::move(recorded));
            }
        }
        m_block = { m_line, {} };
        m_isOpen = !m_isOpen;
    }

    void add(Recorded recorded)
    {
        recorded.section = m_section;
        recorded.line = m_isOpen ? m_block.line : m_line;
        m_all.append(std::move(recorded));
    }

    int m_first;
    int m_last;
    int m_line = 0;
    int m_chapter = 0;
    QString m_chapterTitle;
    QString m_section;
    QString m_title;
    bool m_isOpen = false;
    Block m_block;
    QList<Recorded> m_all;
};

} // namespace

QList<Recorded> readRecording(const QString &path, int first, int last)
{
    QFile file(path);
    Reader reader(first, last);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QList<QByteArray> lines = file.readAll().split('\n');
    for (const QByteArray &line : lines)
        reader.take(QString::fromUtf8(line));
    return reader.all();
}

} // namespace contract
