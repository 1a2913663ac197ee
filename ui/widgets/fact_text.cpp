#include "ui/widgets/fact_text.h"

#include "ui/theme.h"

#include <QApplication>
#include <QScopedValueRollback>
#include <QTextTable>
#include <QWheelEvent>

namespace ui {

namespace {
constexpr int namesShare = 40; ///< percent of the width
} // namespace

FactText::FactText(QWidget *parent)
    : QTextEdit(parent)
{
    setReadOnly(true);
    setFrameShape(QFrame::NoFrame);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setTabChangesFocus(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    viewport()->setAutoFillBackground(false);
    document()->setDocumentMargin(0);
    QTextOption option = document()->defaultTextOption();
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setTextDirection(layoutDirection()); // a value of another script stays in its column
    document()->setDefaultTextOption(option);
}

void FactText::setFacts(QList<Fact> facts)
{
    m_facts = std::move(facts);
    write();
}

const QList<Fact> &FactText::facts() const
{
    return m_facts;
}

void FactText::write()
{
    const QScopedValueRollback writing(m_writing, true);
    const Theme &theme = themeOf(QApplication::palette());
    const QFont base = QApplication::font();
    document()->clear();
    if (!m_facts.isEmpty()) {
        QTextTableFormat format;
        format.setBorder(0);
        format.setCellSpacing(0);
        format.setCellPadding(space::tiny);
        format.setWidth(QTextLength(QTextLength::PercentageLength, 100));
        format.setColumnWidthConstraints(
            { QTextLength(QTextLength::PercentageLength, namesShare), QTextLength(QTextLength::PercentageLength, 100 - namesShare) });
        const QTextTable *table = QTextCursor(document()).insertTable(int(m_facts.size()), 2, format);
        const auto put = [&](int row, int column, const QString &text, Type type, const QColor &ink) {
            QTextCharFormat words;
            words.setFont(fontFor(type, base));
            words.setForeground(ink);
            table->cellAt(row, column).firstCursorPosition().insertText(text, words);
        };
        for (int row = 0; row < int(m_facts.size()); ++row) {
            const Fact &fact = m_facts[row];
            put(row, 0, fact.name, fact.technicalName ? Type::MonoCaption : Type::Body, theme.text3);
            put(row, 1, fact.value, fact.technical ? Type::Mono : Type::Body, theme.text);
        }
    }
    fitHeight();
}

void FactText::fitHeight()
{
    document()->setTextWidth(viewport()->width());
    setFixedHeight(m_facts.isEmpty() ? 0 : int(document()->size().height()) + space::tiny);
}

void FactText::resizeEvent(QResizeEvent *event)
{
    QTextEdit::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        fitHeight();
}

void FactText::changeEvent(QEvent *event)
{
    QTextEdit::changeEvent(event);
    const bool look = event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange;
    if (look && !m_writing)
        write();
}

void FactText::wheelEvent(QWheelEvent *event)
{
    event->ignore(); // the inspector scrolls as a whole
}

QSize FactText::sizeHint() const
{
    return { space::xxl * 6, height() };
}

QSize FactText::minimumSizeHint() const
{
    return { space::xxl * 4, 0 };
}

} // namespace ui
