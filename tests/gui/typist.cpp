#include "tests/gui/typist.h"

#include <QApplication>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace test {

namespace {

constexpr int mostStops = 200;
constexpr int mostRows = 100;

/// Where a key goes: to the window, when nothing in it has the focus.
QWidget *receiver()
{
    QWidget *focus = QApplication::focusWidget();
    return focus ? focus : QApplication::activeWindow();
}

/// Whether some of it stands inside of all that it stands in: pages scroll.
bool isSeen(const QWidget *widget)
{
    if (!widget || !widget->isVisible())
        return false;
    QRect part = widget->rect();
    for (const QWidget *in = widget; !in->isWindow() && !part.isEmpty(); in = in->parentWidget())
        part = part.translated(in->pos()) & in->parentWidget()->rect();
    return !part.isEmpty();
}

} // namespace

QString Typist::focusName()
{
    QWidget *focus = QApplication::focusWidget();
    return focus ? Person::nameOf(focus) : QString();
}

void Typist::key(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    QCoreApplication::processEvents(); // between two keys of a person the window has time to lay itself out
    QTest::keyClick(receiver(), key, modifiers);
}

void Typist::type(const QString &text)
{
    QTest::keyClicks(receiver(), text);
}

bool Typist::reach(const QString &what, const std::function<bool(const QString &)> &fits, Way way)
{
    QStringList passed;
    const QWidget *start = QApplication::focusWidget();
    for (int i = 0; i < mostStops; ++i) {
        if (fits(focusName()))
            return true;
        passed << focusName();
        if (way == Way::Forward)
            key(Qt::Key_Tab);
        else
            key(Qt::Key_Backtab, Qt::ShiftModifier);
        if (!QTest::qWaitFor([] { return isSeen(QApplication::focusWidget()); })) {
            std::fprintf(stderr, "nobody sees what has the focus: %s, after %s\n", qPrintable(focusName()), qPrintable(passed.last()));
            return false;
        }
        if (QApplication::focusWidget() == start)
            break;
    }
    std::fprintf(stderr, "the focus never came to %s; it was at: %s\n", qPrintable(what), qPrintable(passed.join(u" | "_s)));
    return false;
}

bool Typist::reach(const QString &name, Way way)
{
    return reach(
        u"“%1”"_s.arg(name), [&name](const QString &at) { return at == name; }, way);
}

bool Typist::press(const QString &name, Way way)
{
    if (!reach(name, way))
        return false;
    key(Qt::Key_Space);
    return true;
}

bool Typist::fill(const QString &name, const QString &text)
{
    if (!reach(name))
        return false;
    key(Qt::Key_A, Qt::ControlModifier);
    type(text);
    return true;
}

bool Typist::choose(const QString &list, const QString &words, Qt::Key arrow)
{
    if (!reach(list))
        return false;
    const auto *view = qobject_cast<QAbstractItemView *>(QApplication::focusWidget());
    QStringList passed;
    for (int i = 0; view && i < mostRows; ++i) {
        const QString at = view->currentIndex().data().toString();
        if (at == words)
            return true;
        if (passed.size() > 1 && passed.last() == at)
            break; // the end
        passed << at;
        key(arrow);
    }
    std::fprintf(stderr, "“%s” did not become current in the list “%s”; current were: %s\n", qPrintable(words), qPrintable(list),
        qPrintable(passed.join(u" | "_s)));
    return false;
}

} // namespace test
