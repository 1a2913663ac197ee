#pragma once

#include <QSyntaxHighlighter>

namespace ui {

/// What the text of a CodeView is, and so how it is coloured.
enum class CodeLanguage {
    Plain,
    Json,
    Http, ///< request or status line, headers, a body
    Token, ///< a JWT in three inks; line breaks may stand anywhere
};

/// Colours code with the inks of the theme. The colours stand in the text: rehighlight() after a change of theme.
class CodeInks : public QSyntaxHighlighter {
    Q_OBJECT

public:
    CodeInks(CodeLanguage language, QTextDocument *document);

protected:
    void highlightBlock(const QString &text) override;

private:
    void paintToken(const QString &text);
    void paintHttp(const QString &text);
    void paintJson(const QString &text);
    CodeLanguage m_language;
};

} // namespace ui
