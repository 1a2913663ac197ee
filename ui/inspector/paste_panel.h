#pragma once

#include <QWidget>

class QComboBox;

namespace ui {

class Label;
class TokenInput;
class TokenInspection;

/// Where the token comes from: the box to paste into, and the choice when several were found.
class PastePanel : public QWidget {
    Q_OBJECT

public:
    /// @param inspection outlives this
    explicit PastePanel(TokenInspection &inspection, QWidget *parent = nullptr);
    /// Takes what the clipboard has.
    void paste();
    void focusInput();

private:
    QWidget *makeHead();
    void take(const QByteArray &text);
    void showToken();
    void showFound();
    QString nameOf(int index) const;

    TokenInspection *m_inspection;
    TokenInput *m_input;
    QComboBox *m_choice;
    Label *m_hint;
    bool m_typing = false; ///< the content is the person's: it is not replaced by what was found in it
};

} // namespace ui
