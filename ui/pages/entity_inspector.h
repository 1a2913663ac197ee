#pragma once

#include "ui/engine/entity_engine.h"
#include "ui/pages/change_panel.h"
#include "ui/pages/entity_page_kind.h"
#include "ui/session/entity_lists.h"
#include "ui/widgets/surface.h"
#include "ui/workbench.h"

#include <QTimer>

class QVBoxLayout;

namespace ui {

class FactText;
class UsedBySection;
struct Fact;
class Label;

/// What stands beside a table about the chosen rows: name, state, what it uses and what uses it, its fields, and what can be done.
class EntityInspector : public Surface {
    Q_OBJECT

public:
    EntityInspector(const Workbench &bench, const EntityPageKind &kind, QWidget *parent = nullptr);
    /// Shows one object, which is in its table.
    void showOne(const QString &id);
    /// Shows how many are chosen.
    void showMany(int count);
    /// Forgets what it shows.
    void clear();

Q_SIGNALS:
    void deleteRequested();
    /// All that are chosen are to be changed alike.
    void changeRequested(ChangePanel::What what);

private:
    void begin(const QString &title, const QList<QWidget *> &badges);
    QWidget *makeActions(const QString &name);
    QWidget *makeChanges();
    void addLinks();
    void addUsers(const EntityHit &object);
    void readDetails();
    void showDetails(const core::Result<EntityDetails> &details);
    QList<Fact> rowFacts(bool whole) const;

    Workbench m_bench;
    EntityPageKind m_kind;
    QString m_id;
    QWidget *m_content = nullptr;
    QVBoxLayout *m_column = nullptr;
    QVBoxLayout *m_outer;
    FactText *m_facts = nullptr;
    UsedBySection *m_users = nullptr;
    Label *m_problem = nullptr;
    QTimer m_patience; ///< so that going through rows with the keyboard asks for nothing
};

} // namespace ui
