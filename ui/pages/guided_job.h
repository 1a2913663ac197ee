#pragma once

#include "ui/place.h"
#include "ui/widgets/card.h"
#include "ui/workbench.h"

class QPushButton;

namespace ui {

class GlyphLabel;
class Label;

/// The first job in the sandbox as a short list: each step leads to its place, and what was done since the program started is ticked off.
/// Once put away it does not come back.
class GuidedJob : public Card {
    Q_OBJECT

public:
    /// In the order of the job.
    enum class Step {
        Look,
        Protect,
        Token,
        Call,
        Undo,
    };

    /// @param bench outlives this
    explicit GuidedJob(Workbench &bench, QWidget *parent = nullptr);
    /// Whether it was put away, now or by an earlier run of the program.
    bool isDismissed() const;
    bool isDone(Step step) const;

Q_SIGNALS:
    void dismissed();

private:
    struct Row {
        GlyphLabel *glyph;
        Label *title;
        QPushButton *go;
        bool done = false;
    };
    QWidget *makeRow(Step step, const QString &title, const QString &more, const Place &place);
    void lookAtPlace(const Place &place);
    void lookAtTasks();
    void tick(Step step);
    void showProgress();
    void dismiss();

    Workbench *m_bench;
    QList<Row> m_rows;
    Label *m_state;
    int m_lastSeen = 0; ///< id of the last ended task that was looked at
};

} // namespace ui
