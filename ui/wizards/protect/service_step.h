#pragma once

#include "ui/wizards/protect/protect_step.h"

#include <QJsonObject>

class QLineEdit;
class QStackedLayout;

namespace ui {

class ChoiceList;
class Label;
class QuestionForm;
class SegmentedSwitch;
class StatePanel;
class TwoPanes;

/// What is protected: a service of the gateway, or a new one with its route. What the table of services knows of them is shown here too;
/// nothing is read for it.
class ServiceStep : public ProtectStep {
    Q_OBJECT

public:
    explicit ServiceStep(ProtectWizard &wizard, QWidget *parent = nullptr);
    QString caption() const override;
    void enter() override;
    QString blocker() const override;
    bool isFaulty() const override;

private:
    QWidget *makeExisting();
    QWidget *makeNew();
    void setNew(bool isNew);
    void putAside();
    void choose(const QString &name);
    void showAnswers();
    void showList();
    void watchGuards();
    void showGuards();
    QWidget *makeDetail() const;
    bool isNew() const;

    SegmentedSwitch *m_which;
    QLineEdit *m_filter = nullptr;
    Label *m_counts = nullptr;
    ChoiceList *m_list = nullptr;
    QWidget *m_bones = nullptr;
    StatePanel *m_state = nullptr;
    QStackedLayout *m_listStack = nullptr;
    TwoPanes *m_panes = nullptr;
    QuestionForm *m_form = nullptr;
    QStackedLayout *m_stack;
    QString m_chosen; ///< existing service, kept while a new one is described
    QJsonObject m_described; ///< answers for a new one, kept while an existing one is chosen
    QString m_shown;
    int m_listed = -1;
    bool m_switching = false; ///< answers are exchanged: none of them says which side is meant
};

} // namespace ui
