#pragma once

#include "ui/engine/token_engine.h"
#include "ui/widgets/card.h"

#include <QTimer>

class QLineEdit;
class QPushButton;

namespace ui {

class LabField;
class Label;

/// What stands on the page while a login waits for the browser: how long still, the ways to open it again, and a box for the address of
/// its last page where it cannot come back by itself (RFC 8252).
class LoginPanel : public Card {
    Q_OBJECT

public:
    /// @param now the present moment, UTC
    explicit LoginPanel(std::function<QDateTime()> now, QWidget *parent = nullptr);

    /// @param opened false when no browser could be started
    void start(const LoginWait &wait, bool opened);
    void stop();
    /// Why the pasted address was not taken; the login waits on.
    void refusePasted(const core::Error &error);

Q_SIGNALS:
    void openRequested(const QUrl &url);
    void pasted(const core::Secret &address);
    void cancelRequested();

private:
    QWidget *makePasteRow();
    void showTime();
    void takePasted();

    std::function<QDateTime()> m_now;
    LoginWait m_wait;
    QTimer m_second;
    Label *m_title;
    Label *m_words;
    Label *m_left;
    QPushButton *m_copy;
    QLineEdit *m_address;
    LabField *m_addressField;
};

} // namespace ui
