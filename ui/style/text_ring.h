#pragma once

#include <QWidget>

class QAbstractScrollArea;

namespace ui {

/// The ring of a text area without a frame while it has the focus: there is no edge to say so. A child of the area, above its text and
/// through which the mouse passes.
class TextRing : public QWidget {
    Q_OBJECT

public:
    /// Gives @p area a ring, unless it has one.
    static void give(QAbstractScrollArea *area);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    explicit TextRing(QAbstractScrollArea *area);
    void follow();
};

} // namespace ui
