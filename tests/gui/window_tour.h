#pragma once

#include "app/gui/composition.h"
#include "tests/support/person.h"

#include <QSet>
#include <QStringList>

#include <functional>

namespace ui {
class Overlay;
}

namespace test {

/// Goes to every page, step and panel of the whole program on its own sandbox, and has each looked at when it is at rest.
class WindowTour {
public:
    /// Tells what is wrong with what is shown in the widget.
    using Look = std::function<QStringList(QWidget &shown)>;

    /// @param look is asked at every stop. The program is shown already and outlives this.
    WindowTour(gui::Composition &program, Look look);

    /// What there is before a gateway is open; the sandbox is, afterwards.
    void takeStart();
    /// All that stands in the navigation.
    void takePages();
    /// What lies over a page or beside it.
    void takePanels();
    void takeEditor();
    /// The wizard up to a plan that has run, and what can be done then.
    void takeWizard(const QString &strategy);

    /// Every fault with the stop where it was seen first; a stop that was not reached is one.
    const QStringList &faults() const { return m_faults; }
    qsizetype stops() const { return m_stops; }

private:
    bool wait(const std::function<bool()> &happened, const QString &what);
    void settle();
    void stop(const QString &where);
    void photograph(const QString &where) const;
    bool goTo(const QString &page);
    bool press(const QString &button);
    void type(const QString &field, const QString &text);
    void turn(const QString &choice, int to);
    void takeViewsOfActivity();
    void takeFilledForm(const QString &page, const QString &button, const QString &where);
    void takeAllFields(const QString &where);
    bool takeAnswers(const QString &strategy);
    bool takeRun(const QString &strategy);
    void takeToken();
    void takeApplication();
    void takePlan();
    void takeUnfinished();
    QAbstractButton *applyButton() const;
    ui::Overlay *openPanel() const; ///< what lies over the whole window; null when nothing does

    QWidget &m_window;
    Person m_person;
    Look m_look;
    QStringList m_faults;
    QSet<QString> m_known;
    qsizetype m_stops = 0;
};

} // namespace test
