#pragma once

#include "models/core/access.h"
#include "ui/pages/gateway_form.h"

#include <QHash>
#include <QObject>

class QLineEdit;

namespace ui {

class FieldRow;
class HeaderRows;
class SegmentedSwitch;
struct Target;

/// The inputs of a gateway's page about how it is told who calls: the sort, what that sort needs, more headers. UI thread.
class AccessInputs : public QObject {
    Q_OBJECT

public:
    /// Puts an input into the form. @param title with its access key
    using AddField = std::function<FieldRow *(const QString &title, QWidget *input, const QString &help)>;

    AccessInputs(const AddField &add, QObject *parent);

    /// Shows what is known of @p target; secrets are not shown.
    void fill(const Target &target);
    /// What stands there; secrets that were not typed are empty.
    core::Access typed() const;
    /// The RBAC token that was typed.
    core::Secret token() const;
    const QHash<GatewayField, FieldRow *> &rows() const;
    HeaderRows *headers() const;
    QList<QLineEdit *> lines() const;

private:
    void makeInputs();
    void showSort();

    SegmentedSwitch *m_sort;
    QLineEdit *m_token;
    QLineEdit *m_user;
    QLineEdit *m_password;
    QLineEdit *m_bearer;
    HeaderRows *m_headers;
    QHash<GatewayField, FieldRow *> m_rows;
};

} // namespace ui
