#include "tests/gui/window_checks.h"

#include "ui/shell/overlay.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/label.h"
#include "ui/widgets/segmented_switch.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractScrollArea>
#include <QComboBox>
#include <QGroupBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QScrollArea>
#include <QScrollBar>
#include <QSplitterHandle>

using namespace Qt::StringLiterals;

namespace test {

namespace {

constexpr int leastElided = 12; ///< letters that must be left of what is cut on purpose

/// Names and addresses may be cut where the whole of them is the tool tip, and so may an excerpt of something long.
bool isSentence(const QString &text)
{
    constexpr int mostBlanks = 5;
    constexpr qsizetype longest = 200;
    const bool ended = text.contains(u' ') && (text.endsWith(u'.') || text.endsWith(u'?') || text.endsWith(u'…'));
    return text.size() <= longest && (ended || text.count(u' ') > mostBlanks);
}

/// The words without the mark of an access key.
QString plain(const QLabel &label)
{
    QString text = label.text();
    return label.buddy() ? text.remove(u'&') : text;
}

QString labelFault(const QLabel &label)
{
    if (label.text().isEmpty())
        return {};
    const int wanted = label.wordWrap() ? label.heightForWidth(label.width()) : label.sizeHint().height();
    if (label.height() < wanted)
        return u"cut below (%1 of %2)"_s.arg(label.height()).arg(wanted);
    const int room = label.contentsRect().width();
    const int flags = int(label.alignment()) | (label.wordWrap() ? int(Qt::TextWordWrap) : 0);
    const int needed = label.fontMetrics()
                           .boundingRect(QRect(0, 0, label.wordWrap() ? room : QWIDGETSIZE_MAX, QWIDGETSIZE_MAX), flags, plain(label))
                           .width();
    if (needed <= room)
        return {};
    const_cast<QLabel &>(label).grab(); // an elided label has its tool tip once it was painted
    const bool elides = !label.wordWrap() && label.minimumSizeHint().width() < needed && !label.toolTip().isEmpty();
    if (elides && isSentence(label.text()))
        return u"a sentence is cut"_s;
    if (elides && room >= leastElided * label.fontMetrics().averageCharWidth())
        return {};
    return elides ? u"hardly a word is left"_s : u"cut at the side (%1 of %2)"_s.arg(room).arg(needed);
}

QString buttonFault(const QAbstractButton &button)
{
    if (qobject_cast<const QLineEdit *>(button.parentWidget()))
        return {}; // a mark in a field
    const QSize wanted = button.sizeHint();
    const bool small = button.width() < wanted.width() || button.height() < wanted.height();
    return !button.text().isEmpty() && small ? u"cut (needs %1x%2)"_s.arg(wanted.width()).arg(wanted.height()) : QString();
}

/// Words that are painted, not set as a text.
QString paintedFault(const QWidget &widget)
{
    const bool whole = qobject_cast<const ui::BadgeLabel *>(&widget) || qobject_cast<const ui::SegmentedSwitch *>(&widget);
    return whole && widget.width() < widget.minimumSizeHint().width() ? u"cut"_s : QString();
}

QString scrollFault(const QWidget &widget)
{
    const auto *area = qobject_cast<const QScrollArea *>(&widget);
    if (!area || !area->widget())
        return {};
    if (area->widget()->width() > area->viewport()->width())
        return u"is wider (%1) than what shows it (%2)"_s.arg(area->widget()->width()).arg(area->viewport()->width());
    return area->horizontalScrollBar()->maximum() > 0 ? u"scrolls sideways"_s : QString();
}

/// Parents that scroll hold what does not fit, upwards and downwards.
QString placeFault(const QWidget &widget)
{
    const QWidget *parent = widget.parentWidget();
    if (!parent || qobject_cast<const QSplitterHandle *>(&widget))
        return {};
    QRect inside = parent->rect();
    if (const auto *area = qobject_cast<const QAbstractScrollArea *>(parent->parentWidget()); area && area->viewport() == parent) {
        if (!qobject_cast<const QScrollArea *>(area))
            return {}; // editors and marks of a list come and go with its rows
        inside.setTop(-QWIDGETSIZE_MAX);
        inside.setBottom(QWIDGETSIZE_MAX);
    }
    const bool empty = widget.width() == 0 || widget.height() == 0;
    return !empty && !inside.contains(widget.geometry())
        ? u"lies outside of its parent (%1x%2)"_s.arg(parent->width()).arg(parent->height())
        : QString();
}

/// A view or field of which not even a line is seen.
QString crushedFault(const QWidget &widget)
{
    if (widget.focusPolicy() == Qt::NoFocus || widget.focusProxy())
        return {};
    const bool list = qobject_cast<const QAbstractItemView *>(&widget);
    const int least = widget.fontMetrics().height() * (list ? 2 : 1);
    const bool text = !qobject_cast<const QAbstractButton *>(&widget);
    return text && (widget.height() < least || widget.width() < 3 * widget.fontMetrics().averageCharWidth()) ? u"is crushed"_s : QString();
}

/// Heads of a table: each shows the whole of its title. What stands in the cells is data and may be cut.
QString headFault(const QWidget &widget)
{
    const auto *head = qobject_cast<const QHeaderView *>(&widget);
    if (!head || !head->model() || head->orientation() != Qt::Horizontal)
        return {};
    QStringList cut;
    for (int section = 0; section < head->count(); ++section) {
        const QString title = head->model()->headerData(section, Qt::Horizontal).toString();
        const int room = head->sectionSize(section);
        if (!head->isSectionHidden(section) && !title.isEmpty() && room < head->sectionSizeHint(section))
            cut << u"“%1” (%2 of %3)"_s.arg(title).arg(room).arg(head->sectionSizeHint(section));
    }
    return cut.isEmpty() ? QString() : u"heads are cut: "_s + cut.join(u", ");
}

QString faultOf(const QWidget &widget)
{
    if (const QString fault = headFault(widget); !fault.isEmpty())
        return fault;
    if (const QString fault = placeFault(widget); !fault.isEmpty())
        return fault;
    if (const auto *label = qobject_cast<const QLabel *>(&widget))
        return labelFault(*label);
    if (const auto *button = qobject_cast<const QAbstractButton *>(&widget))
        return buttonFault(*button);
    if (const QString fault = scrollFault(widget); !fault.isEmpty())
        return fault;
    if (const QString fault = paintedFault(widget); !fault.isEmpty())
        return fault;
    return crushedFault(widget);
}

} // namespace

QStringList fitFaults(QWidget &root)
{
    QStringList faults;
    for (const QWidget *widget : seenIn(root)) {
        if (const QString fault = faultOf(*widget); !fault.isEmpty())
            faults << described(widget) + u": "_s + fault;
    }
    return faults;
}

} // namespace test
