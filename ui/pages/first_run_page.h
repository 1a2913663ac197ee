#pragma once

#include "models/core/connection.h"
#include "models/core/provider.h"
#include "ui/pages/page.h"

#include <vector>

class QBoxLayout;
class QPushButton;
class QVBoxLayout;

namespace ui {

class Callout;
class Card;

/// What the window shows without a connection: what was saved before, and the doors in. A file may also be dropped anywhere on it.
class FirstRunPage : public Page {
    Q_OBJECT

public:
    explicit FirstRunPage(QWidget *parent = nullptr);
    void enter(const Place &place) override;
    /// The gateways that were saved before; the page offers to open them.
    void setSaved(const std::vector<core::Connection> &connections);
    /// The same for the providers.
    void setProviders(const std::vector<core::Provider> &providers);
    /// The sandbox is on its way: its button waits.
    void setSandboxStarting(bool starting);
    /// Says at the sandbox's door why it did not start; an empty sentence takes it back.
    void setSandboxError(const QString &sentence, const QString &fix);
    /// The same at the door of files.
    void setFileError(const QString &sentence, const QString &fix);
    /// The same for what was saved, when it cannot be read.
    void setSavedError(const QString &sentence, const QString &fix);

Q_SIGNALS:
    void sandboxRequested();
    void addRequested();
    void loginRequested();
    void fileChosen(const QString &path);
    void savedChosen(const core::Connection &connection);
    void providerChosen(const QString &id);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    /// A card of saved things.
    struct Saved {
        Card *card;
        QVBoxLayout *rows;
    };
    QWidget *makeColumn();
    Card *makeSandboxDoor();
    Card *makeGatewayDoor();
    Card *makeLoginDoor();
    Card *makeFileDoor();
    QWidget *makeSavedArea();
    Saved makeSavedCard(const QString &title, const QString &icon);
    void showSavedArea();
    void chooseFile();

    QPushButton *m_start;
    QBoxLayout *m_doors;
    QBoxLayout *m_sandboxDoor;
    QBoxLayout *m_savedCards;
    QWidget *m_picture;
    Callout *m_sandboxError;
    Callout *m_fileError;
    Callout *m_savedError;
    Saved m_gateways;
    Saved m_providers;
};

} // namespace ui
