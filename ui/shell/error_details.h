#pragma once

#include "models/core/error.h"
#include "ui/shell/overlay.h"

namespace ui {

class FactList;
class Label;

/// All that is known of an error, to read and to copy: what the strip has no room for.
class ErrorDetails : public Overlay {
    Q_OBJECT

public:
    explicit ErrorDetails(QWidget *window);
    void showError(const core::Error &error);

protected:
    QWidget *firstFocus() const override;

private:
    void add(const QString &name, const QString &value, bool technical = false);

    Label *m_what;
    Label *m_fix;
    QWidget *m_ground; ///< of the facts, which are made anew for every error
    FactList *m_facts = nullptr;
    QWidget *m_copy;
    QStringList m_lines; ///< what Copy takes
};

} // namespace ui
