#pragma once

#include "tests/gui/main_job.h"
#include "tests/gui/somebodys_servers.h"

namespace test {

/// Connections that are lost in the middle of what a person does, and what the window has to say then.
class LostConnection {
public:
    /// All of them outlive this.
    LostConnection(SomebodysServers &servers, QWidget &window, MainJob &job);

    /// From now on no call of @p verb (empty = every one) to @p path at @p server gets an answer.
    void cut(const QString &server, const QString &verb = {}, const QString &path = QStringLiteral("*"));
    /// Whether a call was lost, the window says so in a sentence of its own, the button @p details opens all that is known of it, and
    /// nothing runs any more.
    bool isTold(const QString &details);
    /// The same, with the details at the strip.
    bool isToldAtTheStrip();
    /// Calls are answered again. @return whether the window still is open and nothing runs
    bool mend();
    /// Whether nothing runs any more.
    bool isCalm() const;
    /// Presses the button whose name begins so: the strip's have the whole outcome in theirs.
    bool pressStarting(const QString &name) const;
    /// Whether the window shows @p words in a label.
    bool isSaid(const QString &words) const;

private:
    bool detailsTellAll(const QString &button);
    QStringList shownTexts() const;

    SomebodysServers *m_servers;
    QWidget *m_window;
    MainJob *m_job;
    int m_rule = 0;
};

} // namespace test
