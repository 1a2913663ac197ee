#pragma once

#include <QWidget>

namespace ui {

class ProtectWizard;

/// One page of the wizard.
class ProtectStep : public QWidget {
    Q_OBJECT

public:
    explicit ProtectStep(ProtectWizard &wizard, QWidget *parent = nullptr);

    /// What the step is about, below the title of the page.
    virtual QString caption() const = 0;
    /// It is shown from now on.
    virtual void enter() { }
    /// Why nobody can go on yet, a sentence; empty = one can.
    virtual QString blocker() const { return {}; }
    /// Whether the blocker is a fault to mend rather than something left to do.
    virtual bool isFaulty() const { return false; }

Q_SIGNALS:
    /// blocker() may be another one now.
    void changed();
    /// The way on was chosen inside the page: a double click, Return.
    void nextRequested();

protected:
    ProtectWizard &wizard() const { return m_wizard; }

private:
    ProtectWizard &m_wizard;
};

} // namespace ui
