#pragma once

#include "models/core/cancel.h"
#include "models/core/error.h"

#include <QJsonObject>
#include <QWidget>

class QComboBox;
class QLineEdit;
class QPushButton;

namespace ui {

class Callout;
class TokenInspection;
struct Workbench;

/// Asks a known provider what it knows of a token that only it can read (RFC 7662). The client's secret stays in its field.
class IntrospectionPanel : public QWidget {
    Q_OBJECT

public:
    /// @param bench and @p inspection outlive this
    IntrospectionPanel(Workbench &bench, TokenInspection &inspection, QWidget *parent = nullptr);

Q_SIGNALS:
    /// What the provider said; empty when it is asked anew.
    void answered(const QJsonObject &members);

private:
    QWidget *makeFields();
    void showProviders();
    void reset();
    void ask();

    Workbench *m_bench;
    TokenInspection *m_inspection;
    QComboBox *m_provider;
    QLineEdit *m_client;
    QLineEdit *m_secret;
    QPushButton *m_ask;
    Callout *m_answer;
    QPushButton *m_details;
    core::Error m_error; ///< what they are of
    core::CancelToken m_running;
    int m_attempt = 0; ///< an answer to an earlier attempt is dropped
};

} // namespace ui
