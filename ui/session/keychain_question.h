#pragma once

#include "ui/widgets/callout.h"

namespace provisioning {
struct Plan;
}

namespace ui {

/// There is no keychain for the secrets of a plan: whether to go on without one, or to try it again.
class KeychainQuestion : public Callout {
    Q_OBJECT

public:
    explicit KeychainQuestion(const provisioning::Plan &plan, QWidget *parent = nullptr);

Q_SIGNALS:
    void goOnRequested();
    void againRequested();
};

} // namespace ui
