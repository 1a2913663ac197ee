#pragma once

#include "models/core/connection.h"
#include "ui/theme.h"

#include <QMenu>
#include <QPushButton>

#include <vector>

namespace ui {

/// Says which gateway the window works with, and offers the others.
class ConnectionSwitcher : public QPushButton {
    Q_OBJECT

public:
    explicit ConnectionSwitcher(QWidget *parent = nullptr);
    /// @param detail workspace and edition, or what is going on
    void setCurrent(const core::Connection &connection, const QString &detail);
    void setNoConnection();
    void setSaved(std::vector<core::Connection> connections);
    QSize sizeHint() const override;

Q_SIGNALS:
    void savedChosen(const core::Connection &connection);
    void sandboxRequested();
    void addRequested();
    void editRequested(const QString &id);
    void leaveRequested();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void setWords(const QString &name, const QString &detail, Tone tone);
    void fillMenu();

    std::vector<core::Connection> m_saved;
    QString m_currentId;
    QString m_name;
    QString m_detail;
    Tone m_tone = Tone::Neutral;
    bool m_connected = false;
    bool m_sandbox = false;
    QMenu m_menu;
};

} // namespace ui
