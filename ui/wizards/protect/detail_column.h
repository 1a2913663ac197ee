#pragma once

#include "ui/style/glyphs.h"

#include <QWidget>

class QVBoxLayout;

namespace ui {

/// What is said about a chosen thing: title, sentences, facts, marked lines, one below the other.
class DetailColumn : public QWidget {
    Q_OBJECT

public:
    explicit DetailColumn(const QString &title, QWidget *parent = nullptr);
    void addText(const QString &text);
    void addHeader(const QString &title);
    /// A line with a mark before it: what can and cannot be done.
    void addMarked(Glyph glyph, Tone tone, const QString &text);
    void addFacts(const QList<std::pair<QString, QString>> &facts);
    void add(QWidget *widget);
    /// A button at its own width.
    void addAction(QWidget *button);

private:
    QVBoxLayout *m_box;
};

} // namespace ui
