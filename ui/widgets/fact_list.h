#pragma once

#include <QWidget>

class QGridLayout;

namespace ui {

/// Names and values in two columns, values selectable.
class FactList : public QWidget {
    Q_OBJECT

public:
    explicit FactList(QWidget *parent = nullptr);
    void clear();
    /// @param technical shows @p value in the fixed-width font
    void add(const QString &name, const QString &value, bool technical = false);

private:
    QGridLayout *m_grid;
};

} // namespace ui
