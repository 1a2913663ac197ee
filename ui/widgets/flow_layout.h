#pragma once

#include <QLayout>

namespace ui {

/// Lays things side by side and begins a new line where there is no more room: rows of buttons that are never cut.
class FlowLayout : public QLayout {
    Q_OBJECT

public:
    /// @param trailing lines end at the right (at the left in a right-to-left language)
    explicit FlowLayout(QWidget *parent = nullptr, bool trailing = false);
    ~FlowLayout() override;

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
    /// Where each shown item goes within @p width. @return the height of all lines
    int arrange(int width, QList<QRect> *places) const;

    QList<QLayoutItem *> m_items;
    bool m_trailing;
};

} // namespace ui
