#pragma once

#include <QTimer>
#include <QWidget>

namespace ui {

/// Grey bars where rows will stand. They appear after 300 ms, so that a quick answer never flickers.
class Bones : public QWidget {
    Q_OBJECT

public:
    explicit Bones(QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    QTimer m_patience;
};

} // namespace ui
