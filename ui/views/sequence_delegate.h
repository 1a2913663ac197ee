#pragma once

#include <QHeaderView>
#include <QStyledItemDelegate>

namespace ui {

/// What a row of a sequence says about itself besides its texts.
enum SequenceRole {
    FromLaneRole = Qt::UserRole + 300, ///< int: life line where the arrow begins
    ToLaneRole, ///< int: where it ends
    AnswerRole, ///< bool: an answer is dashed
    ByHandRole, ///< bool: a person's time is hatched
    StartRole, ///< double: 0 to 1 of the whole flow
    LengthRole, ///< double: 0 to 1
    RowToneRole, ///< int: Tone of the row
    RowGlyphRole, ///< int: Glyph before the text
};

/// Draws one exchange of a flow as an arrow between life lines, so that a plain table reads as a sequence diagram.
class SequenceDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void setLanes(int lanes);
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    /// Where a life line stands in a cell or in the header over it.
    static qreal laneX(const QRect &rect, int lane, int lanes);

private:
    void paintArrow(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
    int m_lanes = 2;
};

/// Draws the time of an exchange as a bar on the time axis of the whole flow, its text at the right.
class TimingDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

/// Draws what came back as a quiet badge.
class AnswerDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

/// A header whose section @p section shows the names of the lanes over their life lines.
class LaneHeader : public QHeaderView {
    Q_OBJECT

public:
    explicit LaneHeader(int section, QWidget *parent = nullptr);
    /// @return whether they are others than before
    bool setLanes(const QStringList &lanes);
    /// Width of the section that shows each name whole, pixels.
    int widthForNames() const;
    /// Where the names stand in the section @p rect; none reaches into another.
    QList<QRectF> namePlaces(const QRect &rect, const QFontMetrics &metrics) const;

protected:
    void paintSection(QPainter *painter, const QRect &rect, int logicalIndex) const override;

private:
    int m_section;
    QStringList m_lanes;
};

} // namespace ui
