#pragma once

#include "ui/theme.h"

#include <QWidget>

namespace ui {

/// The life of a token as a bar from "issued" to "expires": the part already lived is quiet, the part left has the tone.
class LifeBar : public QWidget {
    Q_OBJECT

public:
    explicit LifeBar(QWidget *parent = nullptr);
    /// @param lived from 0 to 1
    /// @param start @param end words under the ends
    /// @param now words between them, in the tone; may be empty
    void setLife(double lived, Tone tone, const QString &start, const QString &end, const QString &now = {});
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override;
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int linesFor(int width) const;
    void paintBar(QPainter *painter) const;

    double m_lived = 0;
    Tone m_tone = Tone::Neutral;
    QString m_start;
    QString m_end;
    QString m_now;
};

} // namespace ui
