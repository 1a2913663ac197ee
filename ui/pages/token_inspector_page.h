#pragma once

#include "ui/inspector/token_inspection.h"
#include "ui/pages/page.h"
#include "ui/workbench.h"

#include <QTimer>

class QBoxLayout;
class QPushButton;

namespace ui {

class CheckPanel;
class ClaimsPanel;
class IntrospectionPanel;
class PageHead;
class PastePanel;
class StatePanel;
class VerdictPanel;

/// Looks into a token that somebody has: what it says, in words, whether its signature holds, how long it lives. Works without a gateway,
/// and without a network but for the keys of a provider.
class TokenInspectorPage : public Page {
    Q_OBJECT

public:
    /// @param bench outlives this
    explicit TokenInspectorPage(Workbench &bench, QWidget *parent = nullptr);
    void enter(const Place &place) override;
    QLineEdit *filterField() const override;
    void reload() override;

protected:
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    QWidget *makeLeft();
    QWidget *makeRight();
    void showToken();
    void showClaims(const QJsonObject &introspected = {});
    void showRemarks();
    void showBadges();
    void showTime();
    void copyClaims() const;
    void placeColumns();

    Workbench m_bench;
    TokenInspection m_inspection;
    QTimer m_second;
    PageHead *m_head;
    QPushButton *m_copy;
    QWidget *m_left = nullptr;
    QWidget *m_right = nullptr;
    QBoxLayout *m_columns = nullptr;
    QBoxLayout *m_leftBox = nullptr;
    PastePanel *m_paste = nullptr;
    CheckPanel *m_checks = nullptr;
    StatePanel *m_empty = nullptr;
    VerdictPanel *m_verdict = nullptr;
    IntrospectionPanel *m_introspection = nullptr;
    ClaimsPanel *m_claims = nullptr;
};

} // namespace ui
