#pragma once

#include "ui/session/entity_removal.h"
#include "ui/workbench.h"

#include <QWidget>

class QPushButton;
class QVBoxLayout;

namespace ui {

class Callout;
class KeychainQuestion;
class Label;
struct EntityPageKind;

/// Stands over the table while somebody is about to delete: what, what hangs on it, what the gateway will refuse, and what became of it.
class DeletePanel : public QWidget {
    Q_OBJECT

public:
    DeletePanel(const Workbench &bench, const EntityPageKind &kind, QWidget *parent = nullptr);
    /// Asks whether @p objects are to go. All are of the page's kind.
    void ask(const QList<EntityHit> &objects);
    /// Takes the question back.
    void close();

Q_SIGNALS:
    /// It is to go: cancelled, or all was deleted.
    void closed();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void count();
    void showDependents(const core::Result<QList<QList<gateway::Dependents>>> &counted);
    void say(const QStringList &lines);
    void remove(bool withoutKeychain);
    void offerAgain(const RemovalReport &report);
    void showReport(const RemovalReport &report);

    Workbench m_bench;
    RemovalWords m_words;
    QString m_kind;
    QList<EntityHit> m_objects;
    Callout *m_callout;
    Label *m_lines;
    QPushButton *m_delete;
    QPushButton *m_blockers;
    QPushButton *m_cancel;
    KeychainQuestion *m_keychain;
    int m_question = 0; ///< an answer to an earlier one is dropped
};

} // namespace ui
