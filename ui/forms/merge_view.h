#pragma once

#include "ui/forms/edit_session.h"

#include <QScrollArea>

class QGridLayout;

namespace ui {

class Label;
class SegmentedSwitch;

/// What has become of an object that two people changed, field by field: as it was opened, as somebody else has made it, as it was typed
/// here, and whose value it is to have. Where both changed a field, a person chooses; what one of them changed is kept. Secrets are dots.
class MergeView : public QScrollArea {
    Q_OBJECT

public:
    explicit MergeView(QWidget *parent = nullptr);
    /// @param review of the session's edit, with `theirs` and `now`
    void present(const EditSession &session, const provisioning::EditReview &review);
    void clear();
    /// How many fields both have changed.
    int bothCount() const;
    /// Paths of these that are to be as they stand at the gateway.
    QStringList chosenTheirs() const;
    /// Chooses one side for all of them.
    void chooseEverywhere(bool theirs);

private:
    /// A field that both have changed.
    struct Choice {
        QString path;
        SegmentedSwitch *whose;
    };
    struct Row {
        QString path;
        QString opened;
        QString theirs;
        QString mine;
    };
    void addHead(QGridLayout &grid);
    void addCaption(QGridLayout &grid, const QString &words, qsizetype count);
    void addRow(const EditSession &session, QGridLayout &grid, const Row &row, bool byThem, bool byMe);
    QWidget *makeChoice(const EditSession &session, const QString &path, Label *theirs, Label *mine);

    QList<Choice> m_choices;
};

} // namespace ui
