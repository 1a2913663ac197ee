#pragma once

#include <QWidget>

namespace ui {

/// Many short words as chips that flow over as many lines as they need.
class TagFlow : public QWidget {
    Q_OBJECT

public:
    explicit TagFlow(QStringList tags, QWidget *parent = nullptr);
    void setTags(QStringList tags);
    bool hasHeightForWidth() const override;
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QList<QRect> placesFor(int width) const;
    QStringList m_tags;
};

} // namespace ui
