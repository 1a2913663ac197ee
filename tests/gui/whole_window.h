#pragma once

#include "app/gui/composition.h"
#include "tests/gui/main_job.h"
#include "ui/main_window.h"

namespace test {

/// The whole program, opened as at a start and ended with this, and somebody who does the main job in its window.
class WholeWindow {
public:
    WholeWindow()
        : m_job(m_program.window())
    {
        m_program.window().resize(1440, 900);
        m_program.show();
        m_program.window().activateWindow();
    }

    bool isOpen() { return QTest::qWaitForWindowActive(&m_program.window()); }
    QWidget &window() { return m_program.window(); }
    MainJob &job() { return m_job; }

private:
    gui::Composition m_program;
    MainJob m_job;
};

} // namespace test
