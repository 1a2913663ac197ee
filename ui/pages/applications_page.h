#pragma once

#include "ui/pages/page.h"
#include "ui/session/application_list.h"
#include "ui/workbench.h"

class QGridLayout;
class QItemSelection;
class QLineEdit;
class QPushButton;
class QStackedLayout;

namespace ui {

class ApplicationInspector;
class Callout;
struct ErrorText;
class Label;
class SegmentedSwitch;
class StatePanel;
class TableView;

/// The applications of the gateway: table, filter, facets, counts; the inspector shows the chosen one, its chain and what can be decided.
class ApplicationsPage : public Page {
    Q_OBJECT

public:
    explicit ApplicationsPage(Workbench &bench, QWidget *parent = nullptr);
    /// Chooses the application Place::object, once it has been read.
    void enter(const Place &place) override;
    QLineEdit *filterField() const override;
    void reload() override;
    QWidget *inspector() const override;
    void setNarrowestWidth(int width) override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    QWidget *makeFilterRow();
    QWidget *makeProblem();
    QPushButton *makeDetails();
    void makeStates();
    void makeView();
    void takeModel();
    void showTask();
    void showState();
    void showCounts();
    void placeSwitch();
    void chooseWanted();
    void showSelection();
    QStringList chosenIds() const;
    QWidget *stateToShow(const ErrorText &error);

    Workbench *m_bench;
    ApplicationList *m_list;
    QString m_wanted; ///< id that is to be chosen as soon as it is there
    QGridLayout *m_filterGrid;
    QLineEdit *m_filter;
    SegmentedSwitch *m_facets;
    int m_narrowest = 0; ///< 0 = as wide as it is
    Label *m_counts;
    Callout *m_problem;
    QWidget *m_problemRow;
    TableView *m_view;
    QWidget *m_bones;
    StatePanel *m_empty;
    StatePanel *m_nothing;
    StatePanel *m_failed;
    QStackedLayout *m_stack;
    ApplicationInspector *m_inspector;
    bool m_hasSelection = false;
    int m_task = 0; ///< while they are read
};

} // namespace ui
