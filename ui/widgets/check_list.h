#pragma once

#include "models/core/check_line.h"

#include <QElapsedTimer>
#include <QHash>
#include <QTimer>
#include <QWidget>

class QVBoxLayout;

namespace ui {

class GlyphLabel;
class Label;

/// The lines of a check, each appearing as it becomes known: its mark, what was looked at, what was found, what to do.
class CheckList : public QWidget {
    Q_OBJECT

public:
    explicit CheckList(QWidget *parent = nullptr);
    void clear();
    /// Shows a line, in place of an earlier one of the same topic.
    void put(const core::CheckLine &line);
    /// What waits for an answer gets none.
    void stop();
    /// A way on, below the words of a line that is there.
    void addWayOn(const QString &topic, QWidget *button);
    bool isEmpty() const;
    /// What stands in a line, for tests and readers: "mark: words"; empty when there is none.
    QString sentence(const QString &topic) const;

private:
    struct Row {
        QWidget *box = nullptr;
        GlyphLabel *glyph = nullptr;
        Label *name = nullptr;
        Label *what = nullptr;
        Label *fix = nullptr;
        QVBoxLayout *words = nullptr;
        core::CheckLine::Mark mark = core::CheckLine::Mark::Running;
    };
    Row makeRow();
    void say(Row &row, const core::CheckLine &line);
    void showWaiting();

    QHash<QString, Row> m_rows;
    QVBoxLayout *m_column;
    QTimer m_tick;
    QElapsedTimer m_waiting;
};

} // namespace ui
