#include "ui/wizards/protect/protect_step.h"

namespace ui {

ProtectStep::ProtectStep(ProtectWizard &wizard, QWidget *parent)
    : QWidget(parent)
    , m_wizard(wizard)
{
}

} // namespace ui
