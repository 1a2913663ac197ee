#pragma once

#include <QWidget>

class QGridLayout;

namespace ui {

/// Names and technical values in two columns. A value that does not fit is cut in the middle and whole in its tool tip.
class ValueList : public QWidget {
    Q_OBJECT

public:
    explicit ValueList(QWidget *parent = nullptr);
    void clear();
    /// @param technical shows @p value in the fixed-width font
    void add(const QString &name, const QString &value, bool technical = true);
    bool isEmpty() const;

private:
    QGridLayout *m_grid;
    int m_rows = 0;
};

} // namespace ui
