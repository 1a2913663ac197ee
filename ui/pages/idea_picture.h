#pragma once

#include <QWidget>

namespace ui {

/// What the program is about, in one line: who calls whom, and what travels. Painted, so it follows theme and font.
class IdeaPicture : public QWidget {
    Q_OBJECT

public:
    explicit IdeaPicture(QWidget *parent = nullptr);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    struct Node {
        QString icon;
        QString name;
        QString does;
    };
    int tileSide() const;
    qreal nodeX(int node) const;
    void paintNode(QPainter *painter, int node) const;
    void paintArrow(QPainter *painter, int from) const;
    QList<Node> m_nodes;
    QStringList m_arrows;
};

} // namespace ui
