#include "ui/forms/json_view.h"

#include <QApplication>
#include <QMimeData>
#include <QPainter>
#include <QRegularExpression>
#include <QSyntaxHighlighter>
#include <QTextBlock>

#include <cmath>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

/// Paler than a badge: it lies under many words.
QColor faint(QColor color)
{
    color.setAlphaF(0.6F);
    return color;
}

class Highlighter final : public QSyntaxHighlighter {
public:
    using QSyntaxHighlighter::QSyntaxHighlighter;

protected:
    void highlightBlock(const QString &text) override
    {
        static const QRegularExpression token(uR"re("(?:[^"\\]|\\.)*"(\s*:)?|-?\b\d+(?:\.\d+)?\b|\b(?:true|false|null)\b|[{}\[\],])re"_s);
        const Theme &theme = themeOf(QApplication::palette());
        for (auto matches = token.globalMatch(text); matches.hasNext();) {
            const auto match = matches.next();
            const QChar first = match.captured(0).at(0);
            const bool isKey = !match.captured(1).isEmpty();
            const QColor ink = first == u'"'                ? (isKey ? theme.info.ink : theme.success.ink)
                : first.isLetterOrNumber() || first == u'-' ? theme.violet.ink
                                                            : theme.text2;
            setFormat(int(match.capturedStart(0)), int(match.capturedLength(0)), ink);
        }
    }
};

class Gutter final : public QWidget {
public:
    explicit Gutter(JsonView *view)
        : QWidget(view)
        , m_view(view)
    {
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        m_view->paintGutter(&painter, rect());
    }

private:
    JsonView *m_view;
};

} // namespace

JsonView::JsonView(QWidget *parent)
    : QPlainTextEdit(parent)
    , m_highlighter(new Highlighter(document()))
    , m_gutter(new Gutter(this))
{
    setFrameShape(QFrame::NoFrame);
    setFont(fontFor(Type::Mono, QApplication::font()));
    setLineWrapMode(QPlainTextEdit::NoWrap);
    setTabChangesFocus(true);
    setInputMethodHints(Qt::ImhNoAutoUppercase | Qt::ImhNoPredictiveText);
    document()->setDocumentMargin(space::s);
    setViewportMargins(gutterWidth(), 0, 0, 0);
    connect(this, &QPlainTextEdit::updateRequest, m_gutter, qOverload<>(&QWidget::update));
    recolor();
}

void JsonView::recolor()
{
    const Theme &theme = themeOf(QApplication::palette());
    QPalette own = palette();
    if (own.color(QPalette::Base) == theme.sunken)
        return;
    own.setColor(QPalette::Base, theme.sunken);
    m_recoloring = true;
    setPalette(own);
    m_recoloring = false;
}

void JsonView::changeEvent(QEvent *event)
{
    QPlainTextEdit::changeEvent(event);
    if (m_recoloring || event->type() != QEvent::PaletteChange)
        return;
    recolor();
    m_highlighter->rehighlight();
}

void JsonView::focusOutEvent(QFocusEvent *event)
{
    QPlainTextEdit::focusOutEvent(event);
    if (event->reason() != Qt::PopupFocusReason && event->reason() != Qt::ActiveWindowFocusReason)
        Q_EMIT left();
}

void JsonView::insertFromMimeData(const QMimeData *source)
{
    const QString text = source->text();
    const bool overAll = textCursor().selectedText().size() >= toPlainText().trimmed().size();
    if (overAll && (text.contains(u':') || text.contains(u'{')))
        Q_EMIT wholePasted(text);
    else
        QPlainTextEdit::insertFromMimeData(source);
}

void JsonView::setMarks(const QMap<int, Tone> &marks)
{
    m_marks = marks;
    viewport()->update();
    m_gutter->update();
}

void JsonView::scrollTo(int line)
{
    QTextCursor cursor(document()->findBlockByNumber(line));
    setTextCursor(cursor);
    centerCursor();
}

int JsonView::gutterWidth() const
{
    return QFontMetrics(fontFor(Type::MonoCaption, QApplication::font())).horizontalAdvance(u"0000"_s) + space::m;
}

void JsonView::resizeEvent(QResizeEvent *event)
{
    QPlainTextEdit::resizeEvent(event);
    const QRect inside = contentsRect();
    const bool turned = layoutDirection() == Qt::RightToLeft;
    m_gutter->setGeometry(turned ? inside.right() + 1 - gutterWidth() : inside.left(), inside.top(), gutterWidth(), inside.height());
}

void JsonView::paintEvent(QPaintEvent *event)
{
    {
        QPainter painter(viewport());
        const Theme &theme = themeOf(QApplication::palette());
        const qreal line = QFontMetricsF(font()).lineSpacing(); // the last block is taller: it has the margin
        for (QTextBlock block = firstVisibleBlock(); block.isValid(); block = block.next()) {
            const QRectF rect = blockBoundingGeometry(block).translated(contentOffset());
            if (rect.top() > viewport()->height())
                break;
            if (m_marks.contains(block.blockNumber()))
                painter.fillRect(QRectF(0, rect.top(), viewport()->width(), line), faint(theme.tone(m_marks[block.blockNumber()]).soft));
        }
    }
    QPlainTextEdit::paintEvent(event);
}

void JsonView::paintGutter(QPainter *painter, const QRect &rect) const
{
    const Theme &theme = themeOf(QApplication::palette());
    painter->fillRect(rect, theme.sunken);
    const qreal line = QFontMetricsF(font()).lineSpacing();
    painter->setFont(fontFor(Type::MonoCaption, QApplication::font()));
    for (QTextBlock block = firstVisibleBlock(); block.isValid(); block = block.next()) {
        const QRectF place = blockBoundingGeometry(block).translated(contentOffset());
        if (place.top() > rect.height())
            break;
        const auto mark = m_marks.constFind(block.blockNumber());
        if (mark != m_marks.constEnd()) {
            painter->fillRect(QRectF(0, place.top(), rect.width(), line), faint(theme.tone(*mark).soft));
            painter->fillRect(QRectF(0, place.top(), size::selectionBar, line), theme.tone(*mark).ink);
        }
        painter->setPen(mark != m_marks.constEnd() ? theme.tone(*mark).ink : theme.text3);
        painter->drawText(QRectF(0, place.top(), rect.width() - space::s, line), Qt::AlignRight | Qt::AlignVCenter,
            QString::number(block.blockNumber() + 1));
    }
}

} // namespace ui
