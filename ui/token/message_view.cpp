#include "ui/token/message_view.h"

#include "ui/theme.h"

#include <QApplication>
#include <QEvent>
#include <QRegularExpression>
#include <QSyntaxHighlighter>
#include <QTextDocument>

using namespace Qt::StringLiterals;

namespace ui {

/// Gives names their colour: "Header:" at the start of a line, "member": of JSON, the verb.
class MessageView::Names final : public QSyntaxHighlighter {
public:
    using QSyntaxHighlighter::QSyntaxHighlighter;

protected:
    void highlightBlock(const QString &text) override
    {
        static const QRegularExpression names(
            uR"re(^[A-Za-z][A-Za-z0-9-]*:(?=\s)|"(?:[^"\\]|\\.)*"(?=\s*:)|^[A-Z]+(?:/[0-9.]+)?(?= \S))re"_s);
        QTextCharFormat format;
        format.setForeground(themeOf(QApplication::palette()).accent);
        for (auto match = names.globalMatch(text); match.hasNext();) {
            const auto found = match.next();
            setFormat(int(found.capturedStart()), int(found.capturedLength()), format);
        }
    }
};

MessageView::MessageView(const QString &name, QWidget *parent)
    : QPlainTextEdit(parent)
    , m_names(new Names(document()))
{
    setReadOnly(true);
    setAccessibleName(name);
    setFrameShape(QFrame::NoFrame);
    setFont(fontFor(Type::MonoCaption, QApplication::font()));
    setWordWrapMode(QTextOption::WrapAnywhere);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    document()->setDocumentMargin(space::s);
    setTabChangesFocus(true);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    recolor();
}

void MessageView::setLines(int least, int most)
{
    m_least = least;
    m_most = most;
    fit();
}

void MessageView::setMessage(const QString &text)
{
    setPlainText(text);
    fit();
}

QSize MessageView::sizeHint() const
{
    return { QPlainTextEdit::sizeHint().width(), height() };
}

QSize MessageView::minimumSizeHint() const
{
    return { grown(size::formLabel / 2, QFontMetrics(QApplication::font())), 0 };
}

/// A plain text document counts its height in lines.
void MessageView::fit()
{
    const int lines = std::clamp(int(document()->size().height()), m_least, m_most);
    const int height = int(lines * QFontMetricsF(font()).lineSpacing()) + 3 * space::s;
    if (height != minimumHeight() || height != maximumHeight())
        setFixedHeight(height);
}

void MessageView::resizeEvent(QResizeEvent *event)
{
    QPlainTextEdit::resizeEvent(event);
    fit();
}

void MessageView::recolor()
{
    const Theme &theme = themeOf(QApplication::palette());
    if (palette().color(QPalette::Base) == theme.sunken)
        return; // also ends the recursion: setPalette() below sends the event that leads here
    QPalette changed = palette();
    changed.setColor(QPalette::Base, theme.sunken);
    changed.setColor(QPalette::Text, theme.text);
    setPalette(changed);
    m_names->rehighlight();
}

void MessageView::changeEvent(QEvent *event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::ApplicationPaletteChange)
        recolor();
}

} // namespace ui
