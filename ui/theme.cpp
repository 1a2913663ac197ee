#include "ui/theme.h"

#include <QFontDatabase>

namespace ui {

namespace {
constexpr double captionRatio = 0.9, titleRatio = 1.2, pageRatio = 1.6, monoRatio = 0.95;

QFont scaled(QFont font, double ratio)
{
    if (font.pointSizeF() > 0)
        font.setPointSizeF(font.pointSizeF() * ratio);
    else
        font.setPixelSize(qRound(font.pixelSize() * ratio));
    return font;
}
} // namespace

QFont fontFor(Type type, const QFont &base)
{
    QFont plain = base;
    plain.setWeight(QFont::Normal);
    const auto mono = [&](double ratio) {
        QFont fixed = QFontDatabase::systemFont(QFontDatabase::FixedFont);
        if (base.pointSizeF() > 0)
            fixed.setPointSizeF(base.pointSizeF());
        else
            fixed.setPixelSize(base.pixelSize());
        return scaled(fixed, ratio);
    };
    switch (type) {
    case Type::Caption:
        return scaled(plain, captionRatio);
    case Type::Mono:
        return mono(monoRatio);
    case Type::MonoCaption:
        return mono(captionRatio * monoRatio);
    case Type::Strong:
        plain.setWeight(QFont::DemiBold);
        return plain;
    case Type::Title:
        plain.setWeight(QFont::DemiBold);
        return scaled(plain, titleRatio);
    case Type::Page:
        plain.setWeight(QFont::DemiBold);
        return scaled(plain, pageRatio);
    case Type::Body:
        break;
    }
    return plain;
}

QPalette paletteFor(const Theme &t)
{
    QPalette p;
    p.setColor(QPalette::Window, t.chrome);
    p.setColor(QPalette::WindowText, t.text);
    p.setColor(QPalette::Base, t.surface);
    p.setColor(QPalette::AlternateBase, t.sunken);
    p.setColor(QPalette::Text, t.text);
    p.setColor(QPalette::PlaceholderText, t.text3);
    p.setColor(QPalette::Button, t.raised);
    p.setColor(QPalette::ButtonText, t.text);
    p.setColor(QPalette::BrightText, t.danger.ink);
    p.setColor(QPalette::Highlight, t.selection);
    p.setColor(QPalette::HighlightedText, t.text);
    p.setColor(QPalette::Link, t.accent);
    p.setColor(QPalette::LinkVisited, t.accent);
    p.setColor(QPalette::ToolTipBase, t.raised);
    p.setColor(QPalette::ToolTipText, t.text);
    p.setColor(QPalette::Light, t.raised);
    p.setColor(QPalette::Midlight, t.line);
    p.setColor(QPalette::Mid, t.edge);
    p.setColor(QPalette::Dark, t.edge);
    p.setColor(QPalette::Shadow, t.edge);
    p.setColor(QPalette::Inactive, QPalette::Highlight, t.selectionInactive);
    for (const auto role : { QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::HighlightedText })
        p.setColor(QPalette::Disabled, role, t.textOff);
    return p;
}

} // namespace ui
