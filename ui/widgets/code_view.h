#pragma once

#include "ui/theme.h"
#include "ui/widgets/code_inks.h"

#include <QMap>
#include <QPlainTextEdit>

namespace ui {

/// A block of JSON, HTTP or a token on the sunken ground, in the fixed-width font: quiet colours, marks on lines, line numbers when wanted.
///
/// Read-only and selectable until setReadOnly(false). Tab leaves it.
class CodeView : public QPlainTextEdit {
    Q_OBJECT

public:
    explicit CodeView(CodeLanguage language, QWidget *parent = nullptr);
    /// For text that is edited; off at first.
    void showLineNumbers(bool shown);
    /// Puts a line on the ground of @p tone. @param line from 0
    void markLine(int line, Tone tone);
    void clearMarks();
    /// Height in pixels that shows so many lines without scrolling.
    int heightForLines(int lines) const;

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    friend class CodeGutter;
    int gutterWidth() const;
    void paintGutter(QPainter *painter, const QRect &rect) const;
    void placeGutter();
    void recolor();

    CodeInks *m_inks = nullptr;
    QWidget *m_gutter = nullptr;
    QMap<int, Tone> m_marks;
    bool m_recoloring = false; ///< our own palette change comes back as an event
};

} // namespace ui
