#pragma once

#include <QAbstractButton>

namespace ui {

/// The title of a group of fields. Where groups can be closed it is a switch with an arrow and a count.
class GroupHeader : public QAbstractButton {
    Q_OBJECT

public:
    explicit GroupHeader(const QString &title, QWidget *parent = nullptr);
    /// A plain title otherwise.
    void setFoldable(bool foldable);
    /// "38 fields, 2 changed"
    void setCount(const QString &count);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    bool m_foldable = false;
    QString m_count;
};

} // namespace ui
