#pragma once

#include <QPointer>
#include <QWidget>

class QVBoxLayout;

namespace ui {

class Card;

/// A panel over the window that is left by Esc, or by a click beside it. It is part of the window, no window of its own: Tab stays
/// inside while it is open, and the focus goes back to where it was. Keys of pages and buttons behind it do nothing; those of the window
/// itself do. One is open at a time.
class Overlay : public QWidget {
    Q_OBJECT

public:
    enum class Spot {
        Top, ///< the window behind it is veiled
        Center, ///< likewise
        Foot, ///< over the strip, at its far end; without a veil
    };

    /// @param name what the panel is, for who does not see it
    /// @param width pixels at a font of 10 points
    Overlay(Spot spot, const QString &name, int width, QWidget *window);
    bool isOpen() const;
    void open();
    void dismiss();
    /// A panel at the top covers @p field, which it stands for, with its first line.
    void setOver(QWidget *field);
    /// What stays free and usable below, the strip: pixels.
    void setFootHeight(int height);

Q_SIGNALS:
    void dismissed();

protected:
    /// What the panel consists of.
    QVBoxLayout *box() const;
    /// Where the focus goes first; the first that takes it when null.
    virtual QWidget *firstFocus() const;
    /// The panel is about to be closed.
    virtual void leave();
    bool event(QEvent *event) override;
    bool focusNextPrevChild(bool next) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void arrange();
    QPoint topPlace(const QSize &panel) const;
    QWidget *nextFocus(QWidget *from, bool next) const;
    bool leftByKey(QEvent *event);
    bool isOfWindow(const QKeySequence &keys) const;

    Spot m_spot;
    int m_width;
    QPointer<QWidget> m_over;
    int m_footHeight = 0;
    Card *m_panel;
    QVBoxLayout *m_box;
    QPointer<QWidget> m_before; ///< had the focus
};

} // namespace ui
