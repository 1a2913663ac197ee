#pragma once

#include <QPushButton>

namespace ui {

/// One line that leads to another object: icon, name, a quiet word at the end. What does not fit is cut.
class LinkRow : public QPushButton {
    Q_OBJECT

public:
    /// @param technical shows the name in the fixed-width font
    LinkRow(const QString &iconName, const QString &name, const QString &word, bool technical = false, QWidget *parent = nullptr);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_icon;
    QString m_name;
    QString m_word;
    bool m_technical;
};

} // namespace ui
