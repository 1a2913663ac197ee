#include "ui/style/color_scheme.h"

#include <QApplication>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>
#include <QMetaEnum>
#include <QSettings>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr QLatin1StringView choiceKey("look/theme");
constexpr QLatin1StringView desktopKey("look/desktopIsDark");
constexpr QLatin1StringView area("org.freedesktop.appearance");
constexpr QLatin1StringView schemeKey("color-scheme");
constexpr uint preferDark = 1; ///< of the portal: 0 no preference, 1 dark, 2 light

bool darkIn(QVariant value)
{
    while (value.canConvert<QDBusVariant>()) // Read() answers with a variant in a variant
        value = value.value<QDBusVariant>().variant();
    return value.toUInt() == preferDark;
}

} // namespace

ColorScheme::ColorScheme(QObject *parent)
    : QObject(parent)
{
    const QSettings settings;
    const QByteArray stored = settings.value(choiceKey).toString().toLatin1();
    bool known = false;
    const int value = QMetaEnum::fromType<Choice>().keyToValue(stored.constData(), &known);
    m_choice = known ? Choice(value) : Choice::System;
    m_desktopDark = settings.value(desktopKey, QApplication::palette().color(QPalette::Window).lightness() < 128).toBool();
    apply();
    askDesktop();
}

ColorScheme::Choice ColorScheme::choice() const
{
    return m_choice;
}

void ColorScheme::choose(Choice choice)
{
    m_choice = choice;
    QSettings().setValue(choiceKey, QString::fromLatin1(QMetaEnum::fromType<Choice>().valueToKey(int(choice))));
    apply();
}

void ColorScheme::askDesktop()
{
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return;
    const QString service = u"org.freedesktop.portal.Desktop"_s;
    const QString path = u"/org/freedesktop/portal/desktop"_s;
    const QString settings = u"org.freedesktop.portal.Settings"_s;
    bus.connect(service, path, settings, u"SettingChanged"_s, this, SLOT(takeDesktopSetting(QString, QString, QDBusVariant)));
    QDBusMessage read = QDBusMessage::createMethodCall(service, path, settings, u"Read"_s);
    read << QString(area) << QString(schemeKey);
    auto *watcher = new QDBusPendingCallWatcher(bus.asyncCall(read), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher] {
        const QDBusPendingReply<QDBusVariant> reply = *watcher;
        if (!reply.isError())
            setDesktopDark(darkIn(reply.value().variant()));
        watcher->deleteLater();
    });
}

void ColorScheme::takeDesktopSetting(const QString &changedArea, const QString &key, const QDBusVariant &value)
{
    if (changedArea == area && key == schemeKey)
        setDesktopDark(darkIn(value.variant()));
}

void ColorScheme::setDesktopDark(bool dark)
{
    m_desktopDark = dark;
    QSettings().setValue(desktopKey, dark);
    apply();
}

void ColorScheme::apply()
{
    const bool dark = m_choice == Choice::Dark || (m_choice == Choice::System && m_desktopDark);
    const QPalette wanted = paletteFor(dark ? darkTheme : lightTheme);
    if (QApplication::palette().color(QPalette::Window) != wanted.color(QPalette::Window))
        QApplication::setPalette(wanted);
}

} // namespace ui
