#pragma once

#include <QLayout>
#include <QList>

namespace ui {

/// Puts its widgets side by side over as many lines as they need; the last one takes what is left of its line.
class ChipLayout : public QLayout {
    Q_OBJECT

public:
    explicit ChipLayout(QWidget *parent = nullptr);
    ~ChipLayout() override;
    void insertWidget(int index, QWidget *widget);
    /// Puts the widget at @p from to @p to.
    void moveWidget(int from, int to);

    void addItem(QLayoutItem *item) override;
    int count() const override;
    QLayoutItem *itemAt(int index) const override;
    QLayoutItem *takeAt(int index) override;
    Qt::Orientations expandingDirections() const override;
    bool hasHeightForWidth() const override;
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSize() const override;
    void setGeometry(const QRect &rect) override;

private:
    int place(const QRect &rect, bool move) const;
    QList<QLayoutItem *> m_items;
};

} // namespace ui
