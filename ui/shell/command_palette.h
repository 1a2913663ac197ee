#pragma once

#include "ui/shell/overlay.h"
#include "ui/shell/palette_item.h"

#include <QStandardItemModel>

#include <vector>

class QLineEdit;

namespace ui {

class Label;

/// The field that finds everything: pages, commands, objects, and what to do with something pasted. Arrow keys choose while the focus
/// stays in the field.
class CommandPalette : public Overlay {
    Q_OBJECT

public:
    explicit CommandPalette(QWidget *window);
    /// Sources are asked in the order in which they came.
    void addSource(PaletteSource source);
    /// Opens it with @p text typed already.
    void openWith(const QString &text = {});

protected:
    QWidget *firstFocus() const override;
    void leave() override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    class Results;

    void refill();
    void addItem(const PaletteItem &item);
    void move(int step);
    void choose(const QModelIndex &index);
    void tellCurrent();

    QLineEdit *m_field;
    Results *m_list;
    Label *m_nothing;
    QStandardItemModel m_model;
    std::vector<PaletteSource> m_sources;
    QList<PaletteItem> m_items;
};

} // namespace ui
