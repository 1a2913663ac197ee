#pragma once

#include "ui/engine/token_engine.h"

#include <QWidget>

class QComboBox;
class QPushButton;

namespace ui {

class BadgeLabel;
class Callout;
class Label;
class LabField;
class MessageView;
class SegmentedSwitch;
class ValueList;

/// Calls a protected route with what a run brought, and shows the answer and what the service behind the gateway saw.
class RoutePanel : public QWidget {
    Q_OBJECT

public:
    explicit RoutePanel(QWidget *parent = nullptr);

    void setRoutes(const std::vector<RouteChoice> &routes);
    /// What was answered belongs to another run.
    void forgetAnswer();
    /// Fills in a route of that service, as soon as the routes are known.
    void preferService(const QString &serviceId);
    void setUrl(const QString &url);
    QString url() const;
    /// The known route of that address, or null.
    const RouteChoice *route() const;
    /// What there is to call with. A token that is empty cannot be chosen.
    void setToken(const core::Secret &token);
    /// The method, address and credential that were chosen; nothing when the address is none, which is said.
    std::optional<RouteCallSetup> setup();
    void setBusy(bool busy);
    /// The proxy may be behind the Admin API and is waited for.
    void showWaiting(std::chrono::milliseconds left);
    /// @param sessions whether the cookie of a session may be a way in there
    void showOutcome(const core::Result<RouteOutcome> &outcome, double lagSeconds, bool sessions = true);
    QString badgeText() const;

Q_SIGNALS:
    void callRequested();
    void cancelRequested();

private:
    void makeInputs();
    void makeResults();
    void showAnswer(const RouteOutcome &outcome, bool sessions);
    void showUpstream(const RouteOutcome &outcome);
    void showPart();
    void clearResults();
    void showPreferred();

    QComboBox *m_method;
    QComboBox *m_url;
    QComboBox *m_with;
    LabField *m_urlField;
    LabField *m_withField;
    QPushButton *m_call;
    BadgeLabel *m_badge;
    Label *m_time;
    Label *m_waiting;
    Callout *m_problem;
    Label *m_meanings;
    Label *m_seenTitle;
    QWidget *m_seenCard;
    ValueList *m_seen;
    SegmentedSwitch *m_part;
    MessageView *m_text;
    std::vector<RouteChoice> m_routes;
    QString m_preferredService; ///< until a route of it is filled in
    RouteOutcome m_outcome;
    core::Secret m_token;
    std::optional<gateway::SetCookie> m_cookie;
    bool m_busy = false;
};

} // namespace ui
