#pragma once

#include "ui/style/glyphs.h"
#include "ui/widgets/card.h"

class QHBoxLayout;
class QVBoxLayout;

namespace ui {

class GlyphLabel;
class Label;

/// A message that stands where its cause is: mark, one strong sentence, an explanation, and the ways out as buttons.
class Callout : public Card {
    Q_OBJECT

public:
    Callout(Tone tone, Glyph glyph, const QString &sentence, const QString &more = {}, QWidget *parent = nullptr);
    void setWords(Tone tone, Glyph glyph, const QString &sentence, const QString &more);
    /// In a row below the words.
    void addAction(QWidget *button);
    /// At the side of the words, for the one thing to do when all is well.
    void addSideAction(QWidget *button);
    /// Between the words and the ways out.
    void addDetail(QWidget *detail);
    QString sentence() const;

private:
    GlyphLabel *m_mark;
    Label *m_strong;
    Label *m_more;
    QHBoxLayout *m_row;
    QVBoxLayout *m_words;
    QHBoxLayout *m_actions = nullptr; ///< made when first needed: an empty nested layout narrows its whole column
};

} // namespace ui
