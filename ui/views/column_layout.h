#pragma once

#include <QObject>
#include <QStringList>

namespace ui {

class TableView;

/// Which columns of a table are shown, in which order, and by which one it is sorted: as somebody left it. The first column names the row
/// and stays where it is.
class ColumnLayout : public QObject {
    Q_OBJECT

public:
    struct Column {
        QString key;
        QString title;
        bool shown = true;
        bool fixed = false; ///< neither hidden nor moved
    };

    /// @param name what the settings call the table
    /// @param hidden keys of the columns that are not shown at first
    ColumnLayout(TableView &view, const QString &name, QStringList hidden);

    /// Arranges the columns of the view's model; to be called whenever it has got another one.
    void apply();
    /// From left to right.
    QList<Column> columns() const;
    /// Arranges and remembers.
    void setColumns(const QList<Column> &columns);
    /// As it was at first.
    void reset();

Q_SIGNALS:
    void changed();

private:
    QString keyOf(int section) const;
    int sectionOf(const QString &key) const;
    QStringList present() const;
    void arrange(const QStringList &words);
    void save();
    void saveSort();

    TableView *m_view;
    QString m_columnsKey;
    QString m_sortKey;
    QStringList m_hidden;
    bool m_arranging = false;
};

} // namespace ui
