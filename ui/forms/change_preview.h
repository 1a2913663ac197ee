#pragma once

#include "ui/forms/edit_session.h"

#include <QScrollArea>

namespace ui {

/// What saving would do: field by field, and as the call that goes out. Secrets are dots.
class ChangePreview : public QScrollArea {
    Q_OBJECT

public:
    explicit ChangePreview(QWidget *parent = nullptr);
    void present(const EditSession &session, const provisioning::EditReview &review);

private:
    QWidget *makeTable(const EditSession &session);
    QWidget *makeCall(const EditSession &session, const provisioning::EditReview &review);
};

} // namespace ui
