#pragma once

#include <QJsonObject>
#include <QList>
#include <QProcess>
#include <QStringList>

/// gatehouse-cli as a child process with folders of its own, for tests that drive it as a person would.
class CommandLine {
public:
    struct Outcome {
        int exitCode = -1;
        bool crashed = false;
        QList<QJsonObject> lines; ///< of stdout, one object a line
        QByteArray out;
        QByteArray err;

        QByteArray text() const { return out + err; }
        QJsonObject last() const { return lines.isEmpty() ? QJsonObject() : lines.last(); }
    };

    /// @param home folder for everything the program keeps
    explicit CommandLine(QString home);

    /// Runs to the end. @param input for standard input
    Outcome run(const QStringList &arguments, const QByteArray &input = {}) const;
    /// Starts without waiting.
    void start(QProcess &process, const QStringList &arguments) const;
    static Outcome outcomeOf(QProcess &process);
    QString storePath() const;

private:
    QString m_home;
};
