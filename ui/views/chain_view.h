#pragma once

#include "ui/style/glyphs.h"

#include <QWidget>

namespace ui {

/// One link of a chain as it is shown, and the relation to the next one.
struct ChainStep {
    QString title {}; ///< what is looked at
    QString value {}; ///< what was found there
    QString source {}; ///< where it stands; cards only
    QString verdict {}; ///< in one word, for who cannot see the glyph
    Glyph glyph = Glyph::Done;
    Tone tone = Tone::Success;
    bool technical = false; ///< a machine reads the value
    QString joint {}; ///< words on the rail to the next one: "equals"; cards only
    Glyph jointGlyph = Glyph::None;
    Tone jointTone = Tone::Neutral;
};

/// A chain of links from top to bottom on a rail: quiet rows, or a card for each with the relation to the next one written on the rail. A
/// link that failed is filled; the rail behind it is dotted. Up and Down move between the links, Enter goes to one, Ctrl+C copies its
/// value.
class ChainView : public QWidget {
    Q_OBJECT

public:
    enum class Look {
        Rows,
        Cards,
    };

    explicit ChainView(Look look, QWidget *parent = nullptr);
    /// Shows @p steps; the current one stays where it is as long as there are so many.
    void setSteps(QList<ChainStep> steps);
    const QList<ChainStep> &steps() const;
    /// -1 = none
    int current() const;
    void setCurrent(int index);
    /// Where a link stands inside the widget.
    QRect stepRect(int index) const;
    /// A link in a sentence, for a screen reader: "Client id: 0oa8, passed. Equals".
    QString stepText(int index) const;
    /// The value of the current link, or all of them as lines of "title: value", into the clipboard.
    void copyValue() const;
    void copyAll() const;

    bool hasHeightForWidth() const override;
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void currentChanged(int index);
    /// By Enter or a double click.
    void activated(int index);

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    struct Places {
        QList<QRect> steps;
        QList<QRect> joints; ///< words on the rail behind each; one less
        int height = 0;
    };

    Places placesFor(int width) const;
    int stepHeight(const ChainStep &step, int textWidth) const;
    int rail() const;
    int stepAt(const QPoint &position) const;
    void paintGround(QPainter *painter, const QRect &rect, int index) const;
    void paintRail(QPainter *painter, const Places &places, int index) const;
    void paintJoint(QPainter *painter, const QRect &rect, const ChainStep &step) const;
    void paintCard(QPainter *painter, const QRect &text, const ChainStep &step) const;
    void paintRow(QPainter *painter, const QRect &text, const ChainStep &step, bool current) const;
    QPointF glyphCenter(const QRect &step) const;
    void tellCurrent();

    Look m_look;
    QList<ChainStep> m_steps;
    int m_current = -1;
};

} // namespace ui
