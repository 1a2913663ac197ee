#pragma once

#include "tests/live/child_process.h"

#include <QJsonObject>

namespace ui {
class MainWindow;
}

namespace bench {

/// A sandbox of its own with as many rows of services, routes, plugins and consumers, as a child on loopback.
class LargeSandbox {
public:
    /// Starts it and waits until it serves. @return Timeout or Protocol `live.start`
    core::Result<> start(int rows);
    /// Connects @p window to it, with its provider.
    void open(ui::MainWindow &window) const;

private:
    live::ChildProcess m_child;
    QJsonObject m_urls;
};

} // namespace bench
