#pragma once

#include "ui/theme.h"

#include <QLabel>

namespace ui {

/// Which ink of the theme a text has.
enum class Voice {
    Text,
    Text2,
    Text3,
    Accent,
    Success,
    Warning,
    Danger,
};

QColor voiceColor(const Theme &theme, Voice voice);

/// A text of the type scale whose colour follows the theme. Always plain text: a name from a gateway is never markup.
class Label : public QLabel {
    Q_OBJECT

public:
    explicit Label(const QString &text, Type type = Type::Body, Voice voice = Voice::Text, QWidget *parent = nullptr);
    /// A label that breaks its lines.
    static Label *wrapped(const QString &text, Type type = Type::Body, Voice voice = Voice::Text2);
    void setVoice(Voice voice);
    /// Cuts what does not fit, unless lines are broken; the whole text is then the tool tip.
    void setElide(Qt::TextElideMode mode);
    /// Lets a person mark and copy the text, by mouse and keyboard.
    void makeSelectable();
    QSize minimumSizeHint() const override;

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void recolor();
    Voice m_voice;
    Qt::TextElideMode m_elide = Qt::ElideNone;
};

} // namespace ui
