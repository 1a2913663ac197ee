#pragma once

#include "ui/forms/field_editor.h"

class QLineEdit;
class QListView;
class QPushButton;
class QSortFilterProxyModel;
class QStringListModel;
class QVBoxLayout;

namespace ui {

class SegmentedSwitch;

/// What stands before a new plugin: which one, and what it is to apply to.
class PluginChooser : public QWidget {
    Q_OBJECT

public:
    explicit PluginChooser(QWidget *parent = nullptr);
    /// @param plugins names of what the gateway offers
    void present(const QStringList &plugins, const FormContext &context, const QString &parentKind, const QString &parent);
    QLineEdit *filterField() const;

Q_SIGNALS:
    /// @param parentKind kind of what it hangs on, or empty for all requests; @param parent its id
    void chosen(const QString &plugin, const QString &parentKind, const QString &parent);
    void cancelled();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void proceed();
    void showReady();
    QString plugin() const;
    QWidget *makeScope();

    QLineEdit *m_filter;
    QListView *m_list;
    QStringListModel *m_model;
    QSortFilterProxyModel *m_shown;
    SegmentedSwitch *m_scope;
    QVBoxLayout *m_targets;
    QList<FieldEditor *> m_editors;
    QPushButton *m_next;
};

} // namespace ui
