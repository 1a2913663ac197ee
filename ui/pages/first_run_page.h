#pragma once

#include "models/core/connection.h"
#include "ui/pages/page.h"

#include <vector>

class QPushButton;
class QVBoxLayout;

namespace ui {

class Callout;
class Card;

/// What the window shows without a connection: the ways to get one.
class FirstRunPage : public Page {
    Q_OBJECT

public:
    explicit FirstRunPage(QWidget *parent = nullptr);
    /// The gateways that were saved before; the page offers to open them.
    void setSaved(const std::vector<core::Connection> &connections);
    /// The sandbox is on its way: its button waits.
    void setSandboxStarting(bool starting);
    /// Says at the sandbox's door why it did not start; an empty sentence takes it back.
    void setSandboxError(const QString &sentence, const QString &fix);
    /// The same for the saved gateways, when they cannot be read.
    void setSavedError(const QString &sentence, const QString &fix);

Q_SIGNALS:
    void sandboxRequested();
    void addRequested();
    void savedChosen(const core::Connection &connection);

private:
    QWidget *makeColumn();
    Card *makeSandboxDoor();
    Card *makeGatewayDoor();
    QWidget *makeSavedList();

    QPushButton *m_start;
    Callout *m_sandboxError;
    Callout *m_savedError;
    Card *m_savedCard;
    QVBoxLayout *m_savedRows;
};

} // namespace ui
