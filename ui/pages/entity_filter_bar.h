#pragma once

#include <QWidget>

class QHBoxLayout;
class QLineEdit;
class QPushButton;

namespace tables {
class TableModel;
}

namespace ui {

class Label;
class SegmentedSwitch;
struct EntityPageKind;

/// The row over a table: filter, facets, "24 of 9,310", columns, reload. Where that is too wide the facets stand in a row of their own.
class EntityFilterBar : public QWidget {
    Q_OBJECT

public:
    explicit EntityFilterBar(const EntityPageKind &kind, QWidget *parent = nullptr);
    QLineEdit *field() const;
    SegmentedSwitch *facets() const;
    QPushButton *columnsButton() const;
    /// The bit of the chosen facet; 0 = all.
    quint32 facet() const;
    void showCounts(const tables::TableModel &model, const QString &all);
    /// The facets have a row of their own if they need one at @p width, however wide the bar is at present.
    void setNarrowestWidth(int width);
    /// As narrow as it gets when the facets stand in a row of their own.
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void facetChosen();
    void columnsRequested();
    void reloadRequested();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    int roomOfOthers() const;
    void arrange();

    QLineEdit *m_field;
    SegmentedSwitch *m_facets;
    Label *m_counts;
    QPushButton *m_columns;
    QPushButton *m_reload;
    QHBoxLayout *m_first;
    QWidget *m_secondRow;
    QHBoxLayout *m_second;
    int m_narrowest = 0; ///< 0 = as wide as it is
};

} // namespace ui
