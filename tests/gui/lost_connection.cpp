#include "tests/gui/lost_connection.h"

#include <QLabel>
#include <QRegularExpression>

#include <algorithm>
#include <cstdio>

using namespace Qt::StringLiterals;

namespace test {

namespace {

/// What Qt and the system call such things, in no sentence for people.
const QStringList rawWords { u"Connection closed"_s, u"Remote host"_s, u"Error transferring"_s, u"QNetwork"_s, u"Operation canceled"_s,
    u"Socket operation"_s, u"gatehouse."_s };

} // namespace

LostConnection::LostConnection(SomebodysServers &servers, QWidget &window, MainJob &job)
    : m_servers(&servers)
    , m_window(&window)
    , m_job(&job)
{
}

void LostConnection::cut(const QString &server, const QString &verb, const QString &path)
{
    m_rule = m_servers->cut({ server, verb, path });
}

QStringList LostConnection::shownTexts() const
{
    QStringList texts;
    for (const QLabel *label : m_window->findChildren<QLabel *>()) {
        if (label->isVisible() && !label->text().isEmpty())
            texts << label->text();
    }
    return texts;
}

bool LostConnection::isSaid(const QString &words) const
{
    const QStringList texts = shownTexts();
    return std::any_of(texts.begin(), texts.end(), [&words](const QString &text) { return text.contains(words); });
}

bool LostConnection::isCalm() const
{
    return m_job->wait(u"the end of every task"_s, [this] { return m_job->person().offers(u"Tasks"_s); });
}

bool LostConnection::isTold(const QString &details)
{
    if (!m_job->wait(u"the lost call"_s, [this] { return m_servers->hasHit(m_rule); }))
        return false;
    if (!m_job->wait(u"a sentence about the lost connection"_s, [this] { return isSaid(u"The connection was lost in the middle"_s); }))
        return false;
    for (const QString &text : shownTexts()) {
        const auto raw = std::find_if(rawWords.begin(), rawWords.end(), [&text](const QString &word) { return text.contains(word); });
        if (raw != rawWords.end()) {
            std::fprintf(stderr, "this is no sentence for people: %s\n", qPrintable(text));
            return false;
        }
    }
    return detailsTellAll(details) && isCalm();
}

bool LostConnection::isToldAtTheStrip()
{
    return isTold(u"Details of the last outcome"_s);
}

bool LostConnection::detailsTellAll(const QString &button)
{
    if (!m_job->press(button) || !m_job->wait(u"the details"_s, [this] { return m_job->person().offers(u"Close the details"_s); }))
        return false;
    static const QRegularExpression exchange(u"^(GET|PUT|POST|PATCH|DELETE) (/|http).*"_s);
    const QStringList texts = shownTexts();
    const bool areAll = texts.contains(u"gatehouse.connection_lost"_s) && texts.indexOf(exchange) >= 0;
    if (!areAll)
        std::fprintf(stderr, "the details lack the code or the exchange: %s\n", qPrintable(texts.join(u" | "_s)));
    return m_job->press(u"Close the details"_s) && areAll;
}

bool LostConnection::mend()
{
    m_servers->mend();
    return m_window->isVisible() && isCalm();
}

bool LostConnection::pressStarting(const QString &name) const
{
    QAbstractButton *found = nullptr;
    const bool came = m_job->wait(u"a button “%1…”"_s.arg(name), [&] {
        const auto buttons = m_window->findChildren<QAbstractButton *>();
        const auto at = std::find_if(buttons.begin(), buttons.end(), [&name](QAbstractButton *button) {
            return button->isVisible() && button->isEnabled() && Person::nameOf(button).startsWith(name);
        });
        found = at == buttons.end() ? nullptr : *at;
        return found != nullptr;
    });
    if (came)
        QTest::mouseClick(found, Qt::LeftButton);
    return came;
}

} // namespace test
