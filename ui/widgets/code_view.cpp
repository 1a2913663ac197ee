#include "ui/widgets/code_view.h"

#include <QApplication>
#include <QtMath>

using namespace Qt::StringLiterals;

namespace ui {

CodeView::CodeView(CodeLanguage language, QWidget *parent)
    : QPlainTextEdit(parent)
{
    const bool wraps = language == CodeLanguage::Token;
    setReadOnly(true);
    setFrameShape(QFrame::NoFrame);
    setFont(fontFor(Type::Mono, QApplication::font()));
    setLineWrapMode(wraps ? QPlainTextEdit::WidgetWidth : QPlainTextEdit::NoWrap);
    QTextOption option = document()->defaultTextOption();
    option.setWrapMode(wraps ? QTextOption::WrapAnywhere : QTextOption::NoWrap);
    option.setTextDirection(Qt::LeftToRight); // code is, in every language
    document()->setDefaultTextOption(option);
    document()->setDocumentMargin(space::s);
    setTabChangesFocus(true);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    recolor();
    m_inks = new CodeInks(language, document());
}

int CodeView::heightForLines(int lines) const
{
    return qCeil(lines * QFontMetricsF(font()).lineSpacing() + 2 * document()->documentMargin()) + 2 * frameWidth()
        + space::s; // the last line has to fit whole
}

void CodeView::recolor()
{
    const Theme &theme = themeOf(QApplication::palette());
    QPalette changed = palette();
    if (changed.color(QPalette::Base) == theme.sunken && changed.color(QPalette::Text) == theme.text)
        return;
    changed.setColor(QPalette::Base, theme.sunken);
    changed.setColor(QPalette::Text, theme.text);
    m_recoloring = true;
    setPalette(changed);
    m_recoloring = false;
}

void CodeView::changeEvent(QEvent *event)
{
    QPlainTextEdit::changeEvent(event);
    if (m_recoloring || (event->type() != QEvent::PaletteChange && event->type() != QEvent::ApplicationPaletteChange))
        return;
    recolor();
    if (m_inks)
        m_inks->rehighlight();
}

} // namespace ui
