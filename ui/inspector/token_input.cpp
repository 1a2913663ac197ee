#include "ui/inspector/token_input.h"

#include "models/jose/token_search.h"

#include <QApplication>
#include <QMimeData>
#include <QTextCursor>

namespace ui {

TokenInput::TokenInput(QWidget *parent)
    : CodeView(CodeLanguage::Token, parent)
{
    setReadOnly(false);
    setTextInteractionFlags(Qt::TextEditorInteraction);
    setFont(fontFor(Type::MonoCaption, QApplication::font()));
    connect(this, &QPlainTextEdit::textChanged, this, [this] {
        if (!m_setting)
            Q_EMIT typed(toPlainText().toUtf8());
    });
}

void TokenInput::setContent(const QString &text)
{
    m_setting = true;
    setPlainText(text); // empties the history of changes too
    m_setting = false;
}

void TokenInput::insertFromMimeData(const QMimeData *source)
{
    if (!source->hasText())
        return;
    const QByteArray text = source->text().toUtf8();
    const bool whole = toPlainText().isEmpty() || textCursor().selectedText().size() == toPlainText().size();
    if (whole || !jose::findTokens(text).isEmpty())
        Q_EMIT pasted(text);
    else
        insertPlainText(source->text());
}

} // namespace ui
