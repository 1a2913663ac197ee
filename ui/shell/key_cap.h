#pragma once

#include "ui/theme.h"

#include <QPainter>
#include <QWidget>

namespace ui {

/// Size in pixels of a key beside text of the font @p base.
QSize keyCapSize(const QString &keys, const QFont &base);
void paintKeyCap(QPainter *painter, const QRectF &rect, const QString &keys, const Theme &theme, const QFont &base);

/// The picture of a key: "Ctrl+K".
class KeyCap : public QWidget {
    Q_OBJECT

public:
    explicit KeyCap(QString keys, QWidget *parent = nullptr);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_keys;
};

} // namespace ui
