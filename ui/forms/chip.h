#pragma once

#include <QAbstractButton>

namespace ui {

/// One element of a list as a chip with a cross. Not a Tab stop: the arrow keys lead to it from the input behind.
class Chip : public QAbstractButton {
    Q_OBJECT

public:
    explicit Chip(QWidget *parent = nullptr);
    /// @param shown what stands on it, cut when it is long; the whole text is the tool tip unless it is a secret
    void setWords(const QString &shown, bool isSecret);
    QSize sizeHint() const override;

Q_SIGNALS:
    void removeRequested();
    /// To go into the input again.
    void editRequested();
    /// @param step -1 or 1: the focus goes to the neighbour
    void leaveRequested(int step);
    /// @param step -1 or 1: the chip goes there
    void moveRequested(int step);
    /// Something was typed that belongs into the input.
    void typed(const QString &text);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;

private:
    QRect crossRect() const;
};

} // namespace ui
