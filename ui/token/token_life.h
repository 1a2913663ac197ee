#pragma once

#include <QDateTime>
#include <QTimer>
#include <QWidget>

#include <functional>

namespace ui {

/// The life of a token as a bar from "issued" to "expires": what was lived is quiet, what is left has the colour. Goes on by itself.
class TokenLife : public QWidget {
    Q_OBJECT

public:
    /// @param now the present moment, UTC
    explicit TokenLife(std::function<QDateTime()> now, QWidget *parent = nullptr);
    void setLife(const QDateTime &issued, const QDateTime &expires);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void tell();
    QString leftText() const;

    std::function<QDateTime()> m_now;
    QDateTime m_issued;
    QDateTime m_expires;
    QTimer m_tick;
};

} // namespace ui
