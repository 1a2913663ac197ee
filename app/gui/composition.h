#pragma once

#include <QUrl>

#include <functional>
#include <memory>

namespace ui {
class MainWindow;
}

namespace gui {

/// Builds every object that lives as long as the program, once and in order; the only place that knows them all.
class Composition {
public:
    /// @param openBrowser see ui::TokenEngine::openBrowser; empty = the system's browser
    explicit Composition(std::function<bool(const QUrl &)> openBrowser = {});
    ~Composition();
    Composition(const Composition &) = delete;
    Composition &operator=(const Composition &) = delete;

    /// Shows the window.
    void show();
    /// Starts on the built-in sandbox, as if its button had been pressed.
    void trySandbox();
    ui::MainWindow &window();

private:
    struct Private;
    std::unique_ptr<Private> m_private;
};

} // namespace gui
