#pragma once

#include <QWidget>

namespace ui {

/// The steps of a wizard as one line: those behind have a tick and lead back, the present one is strong. Where there is no room for all
/// words, only the present step has its own.
class Stepper : public QWidget {
    Q_OBJECT

public:
    explicit Stepper(QStringList steps, QWidget *parent = nullptr);
    void setCurrent(int current);
    int current() const;
    /// The present step has its tick as well: the wizard has come to its end.
    void setDone(bool done);
    /// No way back: what is done is done.
    void setLocked(bool locked);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// A step behind the present one was clicked.
    void stepChosen(int step);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;

private:
    struct Part {
        QRect disc;
        QRect words; ///< null when there is no room
        int lineFrom = 0; ///< of the line to the next; equal to lineTo when there is none
        int lineTo = 0;
    };

    std::vector<Part> parts(bool allWords, int line) const;
    std::vector<Part> fittingParts() const;
    int stepAt(const QPoint &position) const;
    QFont fontOf(int step) const;

    QStringList m_steps;
    int m_current = 0;
    bool m_done = false;
    bool m_locked = false;
};

} // namespace ui
