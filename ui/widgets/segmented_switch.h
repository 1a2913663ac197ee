#pragma once

#include "ui/theme.h"

#include <QWidget>

namespace ui {

/// One choice of few, side by side. A radio group for the keyboard: one Tab stop, arrow keys move.
class SegmentedSwitch : public QWidget {
    Q_OBJECT

public:
    explicit SegmentedSwitch(QStringList choices, QWidget *parent = nullptr);
    int count() const;
    /// Other words for the same choices, as when they carry counts. What is chosen stays.
    void setChoices(QStringList choices);
    int current() const;
    /// The words of a choice, with its count.
    QString textOf(int index) const;
    /// Where it is, in coordinates of this.
    QRect rectOf(int index) const;
    /// Chooses; an index out of range is ignored.
    void setCurrent(int index);
    /// Other words for a choice: "Changed  3".
    void setChoice(int index, const QString &text);
    /// A quiet number behind the words of a choice; none when empty. The switch keeps the room of the widest one it had.
    void setCount(int index, const QString &count);
    void setCountsShown(bool shown);
    /// How wide it is with or without counts, in pixels.
    int widthWith(bool counts) const;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void currentChanged(int index);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    int widthOf(int index, bool counts) const;
    int at(const QPoint &position) const;
    void paintChoice(QPainter *painter, int index) const;
    void tellChoice();
    void tellFocus();
    QStringList m_choices;
    QStringList m_counts;
    QList<qsizetype> m_digits; ///< of the longest count of each choice so far
    bool m_countsShown = true;
    int m_current = 0;
    int m_hover = -1;
};

} // namespace ui
