#include "ui/style/environment.h"

#include <QApplication>
#include <QPainter>

namespace ui {

using Environment = core::Connection::Environment;

Tone environmentTone(Environment environment)
{
    switch (environment) {
    case Environment::Production:
        return Tone::Danger;
    case Environment::Staging:
        return Tone::Warning;
    case Environment::Development:
        return Tone::Success;
    case Environment::Sandbox:
        return Tone::Violet;
    case Environment::None:
        break;
    }
    return Tone::Neutral;
}

QString environmentName(Environment environment)
{
    switch (environment) {
    case Environment::Production:
        return EnvironmentBar::tr("Production");
    case Environment::Staging:
        return EnvironmentBar::tr("Staging");
    case Environment::Development:
        return EnvironmentBar::tr("Development");
    case Environment::Sandbox:
        return EnvironmentBar::tr("Sandbox");
    case Environment::None:
        break;
    }
    return {};
}

EnvironmentBar::EnvironmentBar(QWidget *parent)
    : QWidget(parent)
{
    setFixedHeight(size::environmentBar);
    hide();
}

void EnvironmentBar::setEnvironment(Environment environment)
{
    m_tone = environmentTone(environment);
    setVisible(environment != Environment::None);
    setAccessibleName(environmentName(environment));
    update();
}

void EnvironmentBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), themeOf(QApplication::palette()).tone(m_tone).mark);
}

} // namespace ui
