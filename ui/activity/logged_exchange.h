#pragma once

#include "models/net/exchange.h"

#include <QWidget>

namespace ui {

class CodeView;
class Label;
class SegmentedSwitch;

/// One HTTP exchange: what was sent and what came back, without secrets, and how long it took.
class LoggedExchange : public QWidget {
    Q_OBJECT

public:
    explicit LoggedExchange(QWidget *parent = nullptr);
    void show(const net::Exchange &exchange);

private:
    void showSide();

    net::Exchange m_exchange;
    Label *m_title;
    Label *m_facts;
    SegmentedSwitch *m_side;
    CodeView *m_text;
};

} // namespace ui
