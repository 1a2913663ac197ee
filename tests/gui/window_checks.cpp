#include "tests/gui/window_checks.h"

#include "tests/support/person.h"

#include <QApplication>
#include <QMap>
#include <QSet>

using namespace Qt::StringLiterals;

namespace test {

namespace {

bool takesFocus(const QWidget *widget)
{
    return widget->focusPolicy() != Qt::NoFocus && !widget->focusProxy();
}

bool takesTab(const QWidget *widget)
{
    return takesFocus(widget) && (widget->focusPolicy() & Qt::TabFocus) == Qt::TabFocus && widget->isEnabled();
}

QAccessible::Role roleOf(QWidget *widget)
{
    const QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(widget);
    return interface ? interface->role() : QAccessible::NoRole;
}

/// The class's name as Qt says it and without its namespace.
bool isClassName(const QWidget *widget, const QString &name)
{
    for (const QMetaObject *meta = widget->metaObject(); meta; meta = meta->superClass()) {
        const QString whole = QString::fromLatin1(meta->className());
        if (name == whole || name == whole.section(u"::"_s, -1))
            return true;
    }
    return false;
}

/// Whether @p pane lies over the part of the window that @p widget is of.
bool isCovered(const QWidget *widget, const QWidget *pane)
{
    if (!pane || !pane->isVisible() || pane == widget || pane->isAncestorOf(widget) || !pane->parentWidget()->isAncestorOf(widget))
        return false;
    const QWidget *part = widget;
    while (part->parentWidget() != pane->parentWidget())
        part = part->parentWidget();
    return part->geometry().intersects(pane->geometry());
}

/// Goes round by one key from @p first. @return the faults
QStringList goRound(const QList<QWidget *> &expected, Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    QStringList faults;
    const QString word = key == Qt::Key_Tab ? u"Tab"_s : u"Shift+Tab"_s;
    QWidget *first = expected.first();
    first->setFocus(Qt::TabFocusReason);
    QSet<QWidget *> reached { first };
    QWidget *before = first;
    for (qsizetype i = 0; i <= expected.size() * 2; ++i) {
        QTest::keyClick(before, key, modifiers);
        QWidget *now = QApplication::focusWidget();
        if (!now) {
            faults << u"%1 loses the focus after %2"_s.arg(word, described(before));
            break;
        }
        if (now == before && expected.size() > 1) {
            faults << u"%1 is caught in %2"_s.arg(word, described(now));
            break;
        }
        before = now;
        if (now == first)
            break;
        reached << now;
    }
    if (before != first && faults.isEmpty())
        faults << u"%1 does not come back to %2"_s.arg(word, described(first));
    for (const QWidget *widget : expected) {
        if (!reached.contains(const_cast<QWidget *>(widget)))
            faults << u"%1 does not reach %2"_s.arg(word, described(widget));
    }
    return faults;
}

} // namespace

QString described(const QWidget *widget)
{
    QString where;
    for (const QWidget *up = widget->parentWidget(); up && where.count(u'<') < 3; up = up->parentWidget())
        where += u" < "_s + QString::fromLatin1(up->metaObject()->className());
    const QRect place(widget->mapTo(widget->window(), QPoint()), widget->size());
    const QString text = widget->property("text").toString();
    return u"%1 “%2” “%3” at %4,%5 %6x%7%8"_s.arg(QString::fromLatin1(widget->metaObject()->className()),
        Person::nameOf(const_cast<QWidget *>(widget)).left(60), text.left(60), QString::number(place.x()), QString::number(place.y()),
        QString::number(place.width()), QString::number(place.height()), where);
}

QList<QWidget *> seenIn(QWidget &root)
{
    QList<QWidget *> seen;
    for (QWidget *widget : root.findChildren<QWidget *>()) {
        if (widget->isVisible() && !widget->isWindow() && widget->window() == root.window())
            seen << widget;
    }
    return seen;
}

QStringList nameFaults(QWidget &root)
{
    QStringList faults;
    QMap<std::pair<int, QString>, QWidget *> known;
    for (QWidget *widget : seenIn(root)) {
        if (!takesFocus(widget))
            continue;
        const QString name = Person::nameOf(widget).trimmed();
        if (name.isEmpty())
            faults << u"no name: "_s + described(widget);
        else if (isClassName(widget, name))
            faults << u"named like its class: "_s + described(widget);
        else if (QWidget *other = known.value({ roleOf(widget), name }))
            faults << u"the same name twice: "_s + described(widget) + u" and "_s + described(other);
        known.insert({ roleOf(widget), name }, widget);
    }
    return faults;
}

QStringList tabFaults(QWidget &root)
{
    const QWidget *pane = root.findChild<QWidget *>(u"inspector"_s);
    QList<QWidget *> expected;
    for (QWidget *widget : seenIn(root)) {
        if (takesTab(widget) && !isCovered(widget, pane))
            expected << widget;
    }
    if (expected.isEmpty())
        return { u"nothing takes the focus"_s };
    return goRound(expected, Qt::Key_Tab, Qt::NoModifier) + goRound(expected, Qt::Key_Backtab, Qt::ShiftModifier);
}

} // namespace test
