#include "tests/gui/photographer.h"

#include "ui/main_window.h"
#include "ui/widgets/segmented_switch.h"

#include <QApplication>
#include <QMenu>

#include <tuple>

using namespace Qt::StringLiterals;

namespace {

constexpr int patienceMs = 30'000;
constexpr int settleMs = 600; ///< time for bones, bars and lists to come to rest
constexpr int shortlyMs = 1'000;

} // namespace

Photographer::Photographer(gui::Composition &program, test::TranslatedWords words, QString folder, QString suffix)
    : m_window(program.window())
    , m_words(std::move(words))
    , m_folder(std::move(folder))
    , m_suffix(std::move(suffix))
{
    m_person.look(&m_window);
}

template <typename Widget> Widget *Photographer::find(const QString &name) const
{
    for (const QString &word : m_words.of(name)) {
        if (Widget *found = m_person.find<Widget>(word))
            return found;
    }
    return nullptr;
}

void Photographer::await(const QString &what, const std::function<bool()> &happened)
{
    if (!hasFailed() && !QTest::qWaitFor(happened, patienceMs))
        m_failure = what;
}

void Photographer::take(const QString &name)
{
    if (hasFailed())
        return;
    std::ignore = QTest::qWaitFor([] { return false; }, settleMs); // nothing says when a picture is at rest
    m_window.grab().save(u"%1/%2%3.png"_s.arg(m_folder, name, m_suffix));
}

void Photographer::waitUntilOffered(const QString &button)
{
    await(u"the button “%1”"_s.arg(button), [&] {
        const auto *offered = find<QAbstractButton>(button);
        return offered && offered->isEnabled();
    });
}

void Photographer::press(const QString &name)
{
    waitUntilOffered(name);
    if (!hasFailed())
        QTest::mouseClick(find<QAbstractButton>(name), Qt::LeftButton);
}

void Photographer::pressIfThere(const QString &name)
{
    if (!hasFailed() && QTest::qWaitFor([this, &name] { return find<QAbstractButton>(name) != nullptr; }, shortlyMs))
        press(name);
}

void Photographer::pressObject(const QString &objectName)
{
    const auto offered = [this, &objectName] {
        const auto *button = m_window.findChild<QAbstractButton *>(objectName);
        return button && button->isVisible() && button->isEnabled();
    };
    await(u"the button called “%1”"_s.arg(objectName), offered);
    if (!hasFailed())
        QTest::mouseClick(m_window.findChild<QAbstractButton *>(objectName), Qt::LeftButton);
}

void Photographer::type(const QString &field, const QString &text)
{
    await(u"the field “%1”"_s.arg(field), [this, &field] { return find<QLineEdit>(field) != nullptr; });
    if (hasFailed())
        return;
    auto *input = find<QLineEdit>(field);
    input->setFocus(Qt::TabFocusReason);
    QTest::keyClick(input, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClicks(input, text);
}

void Photographer::typeHere(const QString &text)
{
    if (QWidget *input = hasFailed() ? nullptr : QApplication::focusWidget())
        QTest::keyClicks(input, text);
}

void Photographer::choose(const QString &list, const QString &words, const QString &object)
{
    const auto chosen = [&] {
        for (const QString &name : m_words.of(list)) {
            for (const QString &row : m_words.of(words)) {
                if (m_person.choose(name, object.isEmpty() ? row : row.arg(object)))
                    return true;
            }
        }
        return false;
    };
    await(u"“%1” in the list “%2”"_s.arg(words, list), chosen);
}

void Photographer::pick(const QString &box, const QString &beginning)
{
    await(u"the list “%1”"_s.arg(box), [this, &box] { return find<QComboBox>(box) != nullptr; });
    if (hasFailed())
        return;
    auto *combo = find<QComboBox>(box);
    for (const QString &word : m_words.of(beginning)) {
        const int index = combo->findText(word, Qt::MatchStartsWith);
        if (index < 0)
            continue;
        combo->setFocus(Qt::TabFocusReason);
        QTest::keyClick(combo, Qt::Key_Home);
        for (int i = 0; i < index; ++i)
            QTest::keyClick(combo, Qt::Key_Down);
        return;
    }
    m_failure = u"“%1” in “%2”"_s.arg(beginning, box);
}

void Photographer::turn(const QString &choice, int index)
{
    await(u"the choice “%1”"_s.arg(choice), [&] { return find<ui::SegmentedSwitch>(choice) != nullptr; });
    if (hasFailed())
        return;
    auto *choices = find<ui::SegmentedSwitch>(choice);
    choices->setFocus(Qt::TabFocusReason);
    for (int step = 0; step < choices->count() && choices->current() != index; ++step)
        QTest::keyClick(choices, choices->current() < index ? Qt::Key_Right : Qt::Key_Left);
}

void Photographer::pickInMenu(const QString &entry)
{
    key(Qt::Key_F10, Qt::ShiftModifier);
    QMenu *menu = nullptr;
    await(u"the menu with “%1”"_s.arg(entry), [&menu] { return (menu = qobject_cast<QMenu *>(QApplication::activePopupWidget())); });
    if (hasFailed())
        return;
    const QStringList words = m_words.of(entry);
    for (QAction *action : menu->actions()) {
        if (!words.contains(QString(action->text()).remove(u'&')))
            continue;
        menu->setActiveAction(action);
        QTest::keyClick(menu, Qt::Key_Return);
        return;
    }
    m_failure = u"“%1” in a menu"_s.arg(entry);
}

void Photographer::key(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    if (!hasFailed())
        QTest::keyClick(QApplication::focusWidget() ? QApplication::focusWidget() : &m_window, key, modifiers);
}

void Photographer::waitFor(const QString &name)
{
    await(u"“%1”"_s.arg(name), [this, &name] { return find<QWidget>(name) != nullptr; });
}

void Photographer::waitForChoice(const QString &box, const QString &beginning)
{
    await(u"“%1” in “%2”"_s.arg(beginning, box), [&] {
        const auto *combo = find<QComboBox>(box);
        return combo && combo->currentText().startsWith(beginning);
    });
}
