#pragma once

#include "ui/theme.h"
#include "ui/widgets/code_inks.h"

#include <QPlainTextEdit>

namespace ui {

/// A block of JSON, HTTP or a token on the sunken ground, in the fixed-width font: quiet colours.
///
/// Read-only and selectable until setReadOnly(false). Tab leaves it.
class CodeView : public QPlainTextEdit {
    Q_OBJECT

public:
    explicit CodeView(CodeLanguage language, QWidget *parent = nullptr);
    /// Height in pixels that shows so many lines without scrolling.
    int heightForLines(int lines) const;

protected:
    void changeEvent(QEvent *event) override;

private:
    void recolor();

    CodeInks *m_inks = nullptr;
    bool m_recoloring = false; ///< our own palette change comes back as an event
};

} // namespace ui
