#pragma once

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAccessible>
#include <QComboBox>
#include <QLineEdit>
#include <QTest>

namespace test {

/// What a person does with a window, with clicks and keys alone. Things are found by the name that a screen reader says.
class Person {
public:
    /// From now on looks at @p root, which outlives this.
    void look(QWidget *root) { m_root = root; }

    static QString nameOf(QWidget *widget)
    {
        if (qobject_cast<QComboBox *>(widget))
            return widget->accessibleName(); // what Qt tells as its name is what is chosen
        QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(widget);
        return interface ? interface->text(QAccessible::Name) : QString();
    }

    /// The one thing of that name that can be seen; null when there is none.
    template <typename Widget = QWidget> Widget *find(const QString &name, QWidget *within = nullptr) const
    {
        for (Widget *widget : (within ? within : m_root)->findChildren<Widget *>()) {
            if (widget->isVisible() && nameOf(widget) == name)
                return widget;
        }
        return nullptr;
    }

    /// The one thing of that name that takes keys: not the label beside it.
    QWidget *findControl(const QString &name) const
    {
        for (QWidget *widget : m_root->findChildren<QWidget *>()) {
            if (widget->isVisible() && widget->focusPolicy() != Qt::NoFocus && nameOf(widget) == name)
                return widget;
        }
        return nullptr;
    }

    /// Whether the thing can be used.
    bool offers(const QString &name, QWidget *within = nullptr) const
    {
        const auto *button = find<QAbstractButton>(name, within);
        return button && button->isEnabled();
    }

    void press(const QString &name, QWidget *within = nullptr) const
    {
        QCoreApplication::processEvents(); // what has just been shown gets its place before anybody sees it
        auto *button = find<QAbstractButton>(name, within);
        if (!button)
            qFatal("there is no button “%s”", qPrintable(name));
        QTest::mouseClick(button, Qt::LeftButton);
    }

    void type(const QString &name, const QString &text) const
    {
        auto *input = find<QLineEdit>(name);
        if (!input)
            qFatal("there is no field “%s”", qPrintable(name));
        input->setFocus(Qt::TabFocusReason);
        QTest::keyClick(input, Qt::Key_A, Qt::ControlModifier);
        QTest::keyClicks(input, text);
    }

    /// Chooses a row of a list or tree by its words.
    bool choose(const QString &list, const QString &words, QWidget *within = nullptr) const
    {
        auto *view = find<QAbstractItemView>(list, within);
        if (!view)
            return false;
        const QModelIndex found = cellOf(*view, words);
        if (!found.isValid())
            return false;
        view->scrollTo(found);
        QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, view->visualRect(found).center());
        return true;
    }

    /// Says the words that stand at the row's end too.
    QString rowText(const QString &list, const QString &words, QWidget *within = nullptr) const
    {
        auto *view = find<QAbstractItemView>(list, within);
        if (!view)
            return {};
        const QModelIndex found = cellOf(*view, words);
        const QString said = found.data(Qt::AccessibleTextRole).toString();
        if (!said.isEmpty() || !found.isValid())
            return said;
        QStringList cells;
        for (int column = 0; column < view->model()->columnCount(found.parent()); ++column)
            cells << found.siblingAtColumn(column).data().toString();
        return cells.join(u' ');
    }

private:
    static QModelIndex cellOf(const QAbstractItemView &view, const QString &words)
    {
        const QAbstractItemModel &model = *view.model();
        for (int column = 0; column < model.columnCount(); ++column) {
            const QModelIndexList found
                = model.match(model.index(0, column), Qt::DisplayRole, words, 1, Qt::MatchExactly | Qt::MatchRecursive);
            if (!found.isEmpty())
                return found.first();
        }
        return {};
    }

    QWidget *m_root = nullptr;
};

} // namespace test
