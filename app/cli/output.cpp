#include "app/cli/output.h"

#include "ui/error_text.h"

#include <QJsonDocument>
#include <QRegularExpression>

namespace cli {

using namespace Qt::StringLiterals;

namespace {

/// What a far side sent may hold control characters; a terminal must not obey them.
QString printable(QString text)
{
    for (QChar &c : text) {
        if ((c.unicode() < 0x20 && c != u'\n' && c != u'\t') || c.unicode() == 0x7f || (c.unicode() >= 0x80 && c.unicode() < 0xa0))
            c = QChar(0xfffd);
    }
    return text;
}

} // namespace

Output::Output(bool json, std::FILE *out, std::FILE *err)
    : m_json(json)
    , m_out(out)
    , m_err(err)
{
}

void Output::setGateway(std::function<QUrl()> gateway)
{
    m_gateway = std::move(gateway);
}

bool Output::isJson() const
{
    return m_json;
}

void Output::write(std::FILE *to, const QString &text) const
{
    const QByteArray bytes = text.toUtf8() + '\n';
    std::fwrite(bytes.constData(), 1, size_t(bytes.size()), to);
    std::fflush(to);
}

void Output::line(const QString &text) const
{
    if (!m_json)
        write(m_out, printable(text));
}

void Output::document(const QByteArray &text) const
{
    std::fwrite(text.constData(), 1, size_t(text.size()), m_out);
    std::fflush(m_out);
}

void Output::remark(const QString &text) const
{
    if (!m_json)
        write(m_err, printable(text));
}

void Output::object(const QJsonObject &object) const
{
    if (m_json)
        write(m_out, QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact)));
}

void Output::table(const QStringList &titles, const QStringList &keys, const QList<QStringList> &rows) const
{
    if (m_json) {
        for (const QStringList &row : rows) {
            QJsonObject json;
            for (qsizetype i = 0; i < keys.size(); ++i)
                json.insert(keys.at(i), row.value(i));
            object(json);
        }
        return;
    }
    QList<qsizetype> widths(titles.size(), 0);
    const QList<QStringList> all = QList<QStringList> { titles } + rows;
    for (const QStringList &row : all) {
        for (qsizetype i = 0; i < widths.size(); ++i)
            widths[i] = qMax(widths[i], row.value(i).size());
    }
    for (const QStringList &row : all) {
        QString text;
        for (qsizetype i = 0; i < widths.size(); ++i)
            text += i + 1 < widths.size() ? QString(row.value(i).leftJustified(widths[i]) + u"  "_s) : row.value(i);
        line(text);
    }
}

QString Output::placeOf(const core::Error &error) const
{
    static const QRegularExpression pathAlone(u"^([A-Z]+) (/.*)$"_s);
    const auto match = pathAlone.match(error.where);
    const QUrl gateway = m_gateway ? m_gateway() : QUrl();
    if (!match.hasMatch() || gateway.isEmpty())
        return error.where;
    QString base = gateway.toString(QUrl::RemoveUserInfo | QUrl::RemoveQuery | QUrl::RemoveFragment);
    while (base.endsWith(u'/'))
        base.chop(1);
    return match.captured(1) + u' ' + base + match.captured(2);
}

ExitCode Output::error(const core::Error &found) const
{
    core::Error error = found;
    error.where = placeOf(found);
    const ExitCode code = exitCodeFor(error);
    if (m_json)
        object({ { u"error"_s,
            QJsonObject {
                { u"kind"_s, core::kindName(error.kind) },
                { u"code"_s, error.code },
                { u"status"_s, error.httpStatus },
                { u"text"_s, error.text },
                { u"where"_s, error.where },
                { u"fields"_s, error.fields },
                { u"message"_s, ui::sentence(ui::explain(error)) },
            } } });
    write(m_err, printable(u"gatehouse-cli: "_s + ui::sentence(ui::explain(error))));
    return code;
}

ExitCode Output::error(const tl::unexpected<core::Error> &failure) const
{
    return error(failure.value());
}

} // namespace cli
