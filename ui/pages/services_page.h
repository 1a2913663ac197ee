#pragma once

#include "ui/pages/page.h"
#include "ui/service_list.h"

class QLineEdit;
class QStackedLayout;

namespace ui {

class Callout;
class Label;
class StatePanel;
class TableView;

/// The services of the present gateway: table, filter, counts, and what stands there instead of rows.
class ServicesPage : public Page {
    Q_OBJECT

public:
    explicit ServicesPage(ServiceList &list, QWidget *parent = nullptr);
    QLineEdit *filterField() const override;
    void reload() override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *makeFilterRow();
    void makeStates();
    void takeModel();
    void showState();
    void showCounts();

    ServiceList *m_list;
    QLineEdit *m_filter;
    Label *m_counts;
    Callout *m_problem;
    QWidget *m_problemRow;
    TableView *m_view;
    QWidget *m_bones;
    StatePanel *m_empty;
    StatePanel *m_nothing;
    StatePanel *m_failed;
    QStackedLayout *m_stack;
};

} // namespace ui
