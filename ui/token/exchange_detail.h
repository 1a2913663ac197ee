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
    /// @param decoded what more there is to read in the answer: the parts of its tokens
    void show(const FlowExchange &exchange, const QString &decoded = {});
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
    QString m_decoded;
    QBoxLayout *m_row;
    Pane m_request;
    Pane m_response;
    Label *m_timing;
};

} // namespace ui
