#pragma once

#include "ui/session/entity_lists.h"
#include "ui/workbench.h"

#include <QTimer>
#include <QWidget>

class QLineEdit;
class QPushButton;

namespace ui {

class Callout;
class Label;

/// Stands over the table while somebody is about to change several objects alike: what changes in which, and what became of it.
class ChangePanel : public QWidget {
    Q_OBJECT

public:
    enum class What {
        Enable,
        Disable,
        Tags, ///< the person says which
    };

    explicit ChangePanel(const Workbench &bench, QWidget *parent = nullptr);
    /// Asks about @p objects, which are of one kind.
    void ask(const QList<EntityHit> &objects, What what);
    void close();

Q_SIGNALS:
    /// It is to go: cancelled, or all was changed.
    void closed();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QWidget *makeTags();
    provisioning::BulkChange change() const;
    void reviewSoon();
    void review();
    void showReview(const core::Result<provisioning::BulkReview> &review);
    void apply();
    void showOutcome(const core::Result<provisioning::SeparateOutcome> &outcome);
    void say(const QStringList &lines);
    QString nameOf(const QString &id) const;

    Workbench m_bench;
    QList<EntityHit> m_objects;
    What m_what = What::Enable;
    provisioning::BulkReview m_review;
    Callout *m_callout;
    QLineEdit *m_add = nullptr;
    QLineEdit *m_remove = nullptr;
    QWidget *m_tags;
    Label *m_lines;
    QPushButton *m_apply;
    QPushButton *m_cancel;
    QTimer m_pause; ///< after typing: each review reads every object
    core::CancelToken m_reading;
    int m_question = 0; ///< an answer to an earlier one is dropped
};

} // namespace ui
