#pragma once

#include "tests/live/child_process.h"

#include <QUrl>

#include <memory>

namespace live {

/// A real Chromium without a window, driven as a person would (W3C WebDriver through chromedriver). Started by one thread and ended by the
/// same; between the two, one thread uses it. It and all that it started are gone when this is.
class WebBrowser {
public:
    /// Why it cannot run here, with what helps; empty when it can.
    static QString absence();

    WebBrowser();
    ~WebBrowser();
    WebBrowser(const WebBrowser &) = delete;
    WebBrowser &operator=(const WebBrowser &) = delete;

    /// Starts chromedriver and a browser with an empty profile that reaches this computer alone.
    core::Result<> start();
    /// "156.0.8078.114"; empty before start().
    QString version() const;

    /// Goes to @p address and waits until the page is there. @return whether it could
    bool open(const QUrl &address);
    /// The address that the browser shows.
    QUrl address();
    /// What a person can read of the page.
    QString text();
    bool has(const QString &selector);
    /// Types into the first thing that the CSS selector finds. @return whether it could
    bool type(const QString &selector, const QString &text);
    /// Presses the first thing that the CSS selector finds, and waits for a page that comes of it. @return whether it could
    bool press(const QString &selector);
    /// What went wrong last.
    QString fault() const;

private:
    struct Private;
    std::unique_ptr<Private> m_private;
};

} // namespace live
