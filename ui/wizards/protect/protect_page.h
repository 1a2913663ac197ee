#pragma once

#include "ui/pages/page.h"
#include "ui/workbench.h"

class QLabel;
class QPushButton;
class QStackedLayout;

namespace ui {

class Callout;
class GlyphLabel;
class Label;
class PageHead;
class PlanStep;
class ProtectStep;
class ProtectWizard;
class Stepper;

/// Protects a service, page by page, up to a plan that is looked at before it is carried out. Going back loses nothing.
class ProtectPage : public Page {
    Q_OBJECT

public:
    explicit ProtectPage(Workbench &bench, QWidget *parent = nullptr);
    /// details {"service": name} chooses a service, {"file": path} takes the answers of a protection file.
    void enter(const Place &place) override;
    void reload() override;
    QList<UnsavedDraft> unsaved() const override;

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void makeSteps();
    void restart();
    void remakeSteps();
    QWidget *makeFoot();
    void goTo(int step);
    void goOn();
    int firstOpen() const;
    void next();
    void back();
    void cancel();
    void showFoot();
    void showTitle();
    void chooseFile();
    void tellFile(Tone tone, const QString &sentence, const QString &more);
    ProtectStep *step() const;
    bool isPlan() const;
    bool isApply() const;

    Workbench &m_bench;
    ProtectWizard *m_wizard;
    PageHead *m_head;
    Stepper *m_stepper = nullptr;
    Callout *m_file = nullptr;
    QWidget *m_fileRow = nullptr;
    QStackedLayout *m_stack;
    QList<ProtectStep *> m_steps;
    PlanStep *m_plan = nullptr;
    QPushButton *m_save = nullptr;
    QPushButton *m_cancel = nullptr;
    GlyphLabel *m_mark = nullptr;
    Label *m_reason = nullptr;
    QPushButton *m_back = nullptr;
    QPushButton *m_next = nullptr;
    int m_current = 0;
    bool m_goesOn = false; ///< to the first page with something left to say, once it is known what is there
};

} // namespace ui
