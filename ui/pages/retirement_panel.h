#pragma once

#include "ui/operations.h"
#include "ui/session/asked_provider.h"
#include "ui/widgets/card.h"
#include "ui/workbench.h"

#include <optional>

class QCheckBox;
class QPushButton;
class QVBoxLayout;

namespace ui {

class Callout;
class Label;

/// Everything that goes with an application, before it goes; with or without its client at the provider. Esc puts it away.
class RetirementPanel : public Card {
    Q_OBJECT

public:
    explicit RetirementPanel(Workbench &bench, QWidget *parent = nullptr);
    /// Asks what would go. @param provider who knows the client; with an empty id the client cannot go too
    void open(const provisioning::RegisteredApplication &application, const AskedProvider &provider);
    void setError(const std::optional<core::Error> &error);
    void setBusy(bool busy);
    bool isOpen() const;
    void close();

Q_SIGNALS:
    void accepted(const ui::Retirement &retirement);
    void closed();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void ask();
    void showObjects(const core::Result<QList<provisioning::RetiredObject>> &objects);
    void addLine(const QString &text, bool heading);
    void clearLines();

    Workbench *m_bench;
    AskedProvider m_provider;
    Retirement m_retirement;
    core::CancelToken m_running;
    int m_attempt = 0;
    bool m_listed = false;
    Label *m_title;
    QCheckBox *m_withClient;
    Label *m_clientNote;
    QVBoxLayout *m_lines;
    Callout *m_problem;
    core::Error m_error; ///< what Details shows
    QPushButton *m_again;
    QPushButton *m_accept;
};

} // namespace ui
