#pragma once

#include <QWidget>

class QPushButton;

namespace ui {

class Callout;
class CodeView;
class LifeBar;
class TokenInspection;
struct Workbench;

/// What is said of the token at hand: its signature with the ways on, the key, and how long it lives.
class VerdictPanel : public QWidget {
    Q_OBJECT

public:
    /// @param bench and @p inspection outlive this
    VerdictPanel(Workbench &bench, TokenInspection &inspection, QWidget *parent = nullptr);
    /// Tells the time anew.
    void showTime();

Q_SIGNALS:
    /// Somebody wants to paste keys.
    void keysWanted();

private:
    void makeActions();
    void showVerdict();
    void showOpaque();
    void showActions();
    void showKey(bool shown);

    Workbench *m_bench;
    TokenInspection *m_inspection;
    Callout *m_callout;
    QPushButton *m_ask;
    QPushButton *m_again;
    QPushButton *m_details;
    QPushButton *m_cancel;
    QPushButton *m_fresh;
    QPushButton *m_paste;
    QPushButton *m_showKey;
    CodeView *m_key;
    LifeBar *m_life;
};

} // namespace ui
