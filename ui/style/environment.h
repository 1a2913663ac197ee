#pragma once

#include "models/core/connection.h"
#include "ui/theme.h"

#include <QWidget>

namespace ui {

/// The tone of an environment: danger = production, warning = staging, success = development, violet = sandbox.
Tone environmentTone(core::Connection::Environment environment);
/// Its name in words; empty for none.
QString environmentName(core::Connection::Environment environment);

/// A thin bar in the tone of the environment along the top of the window: the quiet reminder "this is production".
class EnvironmentBar : public QWidget {
    Q_OBJECT

public:
    explicit EnvironmentBar(QWidget *parent = nullptr);
    void setEnvironment(core::Connection::Environment environment);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Tone m_tone = Tone::Neutral;
};

} // namespace ui
