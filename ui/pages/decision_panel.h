#pragma once

#include "models/provisioning/applications/application_approval.h"
#include "ui/widgets/card.h"

#include <optional>

class QPushButton;
class QVBoxLayout;

namespace ui {

class Callout;
class Label;

/// A decision before it is carried out: what stands there and what will, for one access or for many. Esc puts it away.
class DecisionPanel : public Card {
    Q_OBJECT

public:
    explicit DecisionPanel(QWidget *parent = nullptr);
    /// @param skipped sentences about what was chosen too and cannot be decided
    void open(const QList<provisioning::DecisionPreview> &previews, const QStringList &skipped = {});
    /// Says why the last try failed; nothing takes it back.
    void setError(const std::optional<core::Error> &error);
    void setBusy(bool busy);
    bool isOpen() const;
    void close();

Q_SIGNALS:
    void accepted(const QList<provisioning::DecisionPreview> &previews);
    void closed();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void addChange(const provisioning::DecisionPreview &preview);

    QList<provisioning::DecisionPreview> m_previews;
    Label *m_title;
    QVBoxLayout *m_changes;
    Label *m_note;
    Callout *m_problem;
    QPushButton *m_accept;
    QPushButton *m_cancel;
};

} // namespace ui
