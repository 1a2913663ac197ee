#pragma once

#include "ui/theme.h"

#include <QObject>

class QDBusVariant;

namespace ui {

/// Which of the two themes the program wears: the choice of the person, or that of the desktop.
///
/// The desktop is asked by its portal (org.freedesktop.appearance) without waiting; its last answer is remembered, so that the
/// next start begins with it. Sets the palette of the application.
class ColorScheme : public QObject {
    Q_OBJECT

public:
    enum class Choice {
        System,
        Light,
        Dark,
    };
    Q_ENUM(Choice)

    explicit ColorScheme(QObject *parent = nullptr);
    Choice choice() const;
    /// Wears @p choice now and at the next start.
    void choose(Choice choice);

private Q_SLOTS:
    void takeDesktopSetting(const QString &area, const QString &key, const QDBusVariant &value);

private:
    void askDesktop();
    void setDesktopDark(bool dark);
    void apply();
    Choice m_choice = Choice::System;
    bool m_desktopDark = false;
};

} // namespace ui
