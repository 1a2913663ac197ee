#pragma once

#include "models/provisioning/drafts/draft.h"
#include "ui/wizards/protect/protect_step.h"

class QPushButton;

namespace ui {

class ChoiceList;
class QuestionForm;
class SegmentedSwitch;
class TwoPanes;

/// The applications that shall call the service: new ones, or ones that the provider has already.
class ApplicationStep : public ProtectStep {
    Q_OBJECT

public:
    explicit ApplicationStep(ProtectWizard &wizard, QWidget *parent = nullptr);
    QString caption() const override;
    void enter() override;
    QString blocker() const override;
    bool isFaulty() const override;

private:
    QWidget *makeLeft();
    QWidget *makeRight();
    void choose(int index);
    void showAnswers();
    void showList();
    void setRegistered(bool registered);
    void offerLoopback();
    QString key(const QString &name) const;
    QString nameOf(int index) const;
    QList<provisioning::DraftQuestion> questions() const;

    ChoiceList *m_list = nullptr;
    QPushButton *m_remove = nullptr;
    SegmentedSwitch *m_which = nullptr;
    SegmentedSwitch *m_how = nullptr;
    QuestionForm *m_form = nullptr;
    QList<QuestionForm *> m_forms; ///< one for each application, so that nothing typed is lost
    QWidget *m_formPlace = nullptr;
    TwoPanes *m_panes = nullptr;
    int m_index = 0;
    QStringList m_registered; ///< client ids by application, put aside while it is a new one
    QString m_listed;
    bool m_showing = false;
};

} // namespace ui
