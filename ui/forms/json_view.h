#pragma once

#include "ui/theme.h"

#include <QMap>
#include <QPlainTextEdit>

class QSyntaxHighlighter;

namespace ui {

/// JSON that a person edits: line numbers, quiet colours, marks on lines that changed or were refused.
class JsonView : public QPlainTextEdit {
    Q_OBJECT

public:
    explicit JsonView(QWidget *parent = nullptr);
    /// Marks lines, counted from 0, instead of those marked before.
    void setMarks(const QMap<int, Tone> &marks);
    int gutterWidth() const;
    void paintGutter(QPainter *painter, const QRect &rect) const;
    /// Shows the line.
    void scrollTo(int line);

Q_SIGNALS:
    /// A whole text was pasted over everything: a configuration out of a document perhaps.
    void wholePasted(const QString &text);
    /// The cursor has left it.
    void left();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void insertFromMimeData(const QMimeData *source) override;

private:
    void recolor();

    QSyntaxHighlighter *m_highlighter; ///< its colours are baked into the text: it runs again when the theme changes
    QWidget *m_gutter;
    QMap<int, Tone> m_marks;
    bool m_recoloring = false;
};

} // namespace ui
