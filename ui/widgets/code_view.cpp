#include "ui/widgets/code_view.h"

#include <QAbstractTextDocumentLayout>
#include <QApplication>
#include <QPainter>
#include <QTextBlock>

using namespace Qt::StringLiterals;

namespace ui {

/// The column of line numbers at the side of a CodeView.
class CodeGutter final : public QWidget {
    Q_OBJECT

public:
    explicit CodeGutter(CodeView *view)
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
    CodeView *m_view;
};

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

void CodeView::showLineNumbers(bool shown)
{
    if (shown == (m_gutter != nullptr))
        return;
    if (shown) {
        m_gutter = new CodeGutter(this);
        connect(this, &QPlainTextEdit::updateRequest, m_gutter, qOverload<>(&QWidget::update));
        connect(this, &QPlainTextEdit::blockCountChanged, m_gutter, [this] { placeGutter(); });
        m_gutter->show();
    } else {
        delete m_gutter;
        m_gutter = nullptr;
    }
    placeGutter();
}

void CodeView::markLine(int line, Tone tone)
{
    m_marks.insert(line, tone);
    viewport()->update();
    if (m_gutter)
        m_gutter->update();
}

void CodeView::clearMarks()
{
    m_marks.clear();
    viewport()->update();
    if (m_gutter)
        m_gutter->update();
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

void CodeView::resizeEvent(QResizeEvent *event)
{
    QPlainTextEdit::resizeEvent(event);
    placeGutter();
}

int CodeView::gutterWidth() const
{
    const qsizetype digits = std::max<qsizetype>(3, QString::number(blockCount()).size());
    return fontMetrics().horizontalAdvance(QString(digits, u'0')) + space::l;
}

void CodeView::placeGutter()
{
    const int width = m_gutter ? gutterWidth() : 0;
    setViewportMargins(width, 0, 0, 0);
    if (m_gutter)
        m_gutter->setGeometry(contentsRect().left(), contentsRect().top(), width, contentsRect().height());
}

void CodeView::paintEvent(QPaintEvent *event)
{
    if (!m_marks.isEmpty()) {
        QPainter painter(viewport());
        const Theme &theme = themeOf(QApplication::palette());
        for (QTextBlock block = firstVisibleBlock(); block.isValid(); block = block.next()) {
            const QRectF place = blockBoundingGeometry(block).translated(contentOffset());
            if (place.top() > viewport()->height())
                break;
            if (const auto mark = m_marks.constFind(block.blockNumber()); mark != m_marks.constEnd())
                painter.fillRect(QRectF(0, place.top(), viewport()->width(), place.height()), theme.tone(*mark).soft);
        }
    }
    QPlainTextEdit::paintEvent(event);
}

void CodeView::paintGutter(QPainter *painter, const QRect &rect) const
{
    const Theme &theme = themeOf(QApplication::palette());
    painter->fillRect(rect, theme.sunken);
    painter->setFont(fontFor(Type::MonoCaption, QApplication::font()));
    const qreal line = QFontMetricsF(font()).lineSpacing();
    for (QTextBlock block = firstVisibleBlock(); block.isValid(); block = block.next()) {
        const QRectF place = blockBoundingGeometry(block).translated(contentOffset());
        if (place.top() > rect.height())
            break;
        const auto mark = m_marks.constFind(block.blockNumber());
        const bool marked = mark != m_marks.constEnd();
        if (marked) {
            painter->fillRect(QRectF(0, place.top(), rect.width(), place.height()), theme.tone(*mark).soft);
            painter->fillRect(QRectF(0, place.top(), size::selectionBar, place.height()), theme.tone(*mark).ink);
        }
        painter->setPen(marked ? theme.tone(*mark).ink : theme.text3);
        painter->drawText(QRectF(0, place.top(), rect.width() - space::s, line), Qt::AlignRight | Qt::AlignVCenter,
            QString::number(block.blockNumber() + 1));
    }
}

} // namespace ui

#include "code_view.moc"
