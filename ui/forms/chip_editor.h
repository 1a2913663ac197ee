#pragma once

#include "ui/forms/field_editor.h"

#include <QJsonArray>

class QCompleter;
class QLineEdit;

namespace ui {

class Chip;
class ChipLayout;

/// A list or set of scalars. Enter takes what is typed as an element, the arrow keys lead back into the chips: Delete removes one, Enter
/// takes it into the input again, Ctrl with an arrow moves it.
class ChipEditor : public FieldEditor {
    Q_OBJECT

public:
    ChipEditor(const forms::FormField &field, const FormContext &context, QWidget *parent = nullptr);
    void setTitle(const QString &title) override;
    QWidget *mainInput() const override;

protected:
    void showValue() override;
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    bool handleKey(int key, Qt::KeyboardModifiers modifiers);
    const forms::FormField &element() const;
    void offerChoices();
    void makeEye();
    void nameChips();
    void addTyped();
    /// What stands in the input as an element, without making a chip of it yet.
    void readTyped(const QString &text);
    void remove(Chip *chip);
    void takeBack(Chip *chip);
    void move(Chip *chip, int step);
    void focusChip(qsizetype index);
    Chip *makeChip();
    void publish(const QJsonArray &items);

    ChipLayout *m_flow;
    QLineEdit *m_input;
    QCompleter *m_completer = nullptr;
    QList<Chip *> m_chips;
    QJsonArray m_items; ///< of the chips
    forms::FieldValue m_empty; ///< what the list is without elements: null stays null
    QString m_title;
    bool m_revealed = false;
};

} // namespace ui
