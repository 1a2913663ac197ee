#pragma once

#include "models/core/error.h"

#include <QProcess>
#include <QTimer>
#include <QUrl>

#include <optional>

namespace gui {

/// Where the servers of a running sandbox listen.
struct SandboxUrls {
    QUrl admin;
    QUrl proxy;
    QUrl provider;
};

/// The sandbox as a child process. It says its addresses as one line of JSON and ends when our end of its standard input closes, so it
/// never outlives this program, however that ends. UI thread; nothing here waits but the destructor.
class SandboxChild : public QObject {
    Q_OBJECT

public:
    /// @param folders where the program is looked for, in this order; never in PATH
    /// @param patience how long it may take to say its addresses
    explicit SandboxChild(QStringList folders, std::chrono::milliseconds patience = std::chrono::seconds(15), QObject *parent = nullptr);
    ~SandboxChild() override;

    /// Starts it, or says the addresses again when it runs; ready() or failed() follows.
    void start();

Q_SIGNALS:
    void ready(const gui::SandboxUrls &urls);
    /// Unsupported `gatehouse.sandbox_missing`, Timeout `gatehouse.sandbox_silent`, Network `gatehouse.sandbox_ended`; text: its last
    /// words.
    void failed(const core::Error &error);

private:
    QString findProgram() const;
    void readAddresses();
    void fail(core::Error::Kind kind, const QString &code);
    QString lastWords() const;

    QStringList m_folders;
    QProcess m_process;
    QTimer m_patience;
    QByteArray m_errors;
    std::optional<SandboxUrls> m_urls;
};

} // namespace gui
