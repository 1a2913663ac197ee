#pragma once

#include "ui/engine/token_engine.h"

#include <QWidget>

class QBoxLayout;

namespace ui {

class BadgeLabel;
class Label;
class MessageView;
class SegmentedSwitch;

/// Request and answer of one exchange, decoded or as they were sent (redacted).
class ExchangeDetail : public QWidget {
    Q_OBJECT

public:
    explicit ExchangeDetail(QWidget *parent = nullptr);
    void show(const FlowExchange &exchange);
    void clear();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Pane {
        QWidget *card = nullptr;
        SegmentedSwitch *form = nullptr;
        MessageView *text = nullptr;
        BadgeLabel *badge = nullptr;
        Label *empty = nullptr;
    };
    Pane makePane(const QString &title, const QString &formName);
    void fillRequest();
    void fillResponse();

    FlowExchange m_exchange;
    QBoxLayout *m_row;
    Pane m_request;
    Pane m_response;
    Label *m_timing;
};

} // namespace ui
