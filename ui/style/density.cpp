#include "ui/style/density.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QEvent>
#include <QSettings>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr char densityProperty[] = "ui.density"; ///< of the application, as the palette carries the theme
constexpr QLatin1StringView choiceKey("look/density");
constexpr QLatin1StringView compactWord("Compact");

void wear(Density density)
{
    if (currentDensity() == density)
        return;
    qApp->setProperty(densityProperty, density == Density::Compact ? QString(compactWord) : QString());
    const QWidgetList widgets = QApplication::allWidgets();
    for (QWidget *widget : widgets) {
        if (!qobject_cast<QAbstractItemView *>(widget))
            continue;
        QEvent event(QEvent::StyleChange); // what a view measures its rows anew at
        QApplication::sendEvent(widget, &event);
    }
}

} // namespace

Density currentDensity()
{
    return qApp->property(densityProperty).toString() == compactWord ? Density::Compact : Density::Comfortable;
}

DensityChoice::DensityChoice(QObject *parent)
    : QObject(parent)
{
    wear(QSettings().value(choiceKey).toString() == compactWord ? Density::Compact : Density::Comfortable);
}

Density DensityChoice::choice() const
{
    return currentDensity();
}

void DensityChoice::choose(Density density)
{
    QSettings().setValue(choiceKey, density == Density::Compact ? QString(compactWord) : u"Comfortable"_s);
    wear(density);
    Q_EMIT changed();
}

} // namespace ui
