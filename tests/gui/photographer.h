#pragma once

#include "app/gui/composition.h"
#include "tests/support/person.h"
#include "tests/support/translated_words.h"

#include <functional>

/// Does with the program what a person does and photographs what comes of it. What it presses and types is called by its English name,
/// whatever the language of the window. The first thing that does not happen within half a minute ends the tour: nothing is done after it.
class Photographer {
public:
    /// @param folder where the pictures go, called "NAME@p suffix.png"
    Photographer(gui::Composition &program, test::TranslatedWords words, QString folder, QString suffix);

    /// Photographs the window once it has come to rest.
    void take(const QString &name);
    void press(const QString &name);
    /// Presses it when it is there within a second; that it is not is no fault.
    void pressIfThere(const QString &name);
    void type(const QString &field, const QString &text);
    /// Types into whatever has the focus.
    void typeHere(const QString &text);
    /// A row of a list, table or tree. @param words English, or the name of an object
    void choose(const QString &list, const QString &words, const QString &object = {});
    void goTo(const QString &page) { choose(QStringLiteral("Pages"), page); }
    /// Types the beginning of an entry into a combo box.
    void pick(const QString &box, const QString &beginning);
    /// Moves a choice of few to the one at @p index.
    void turn(const QString &choice, int index);
    /// Opens the menu of what has the focus, and chooses in it.
    void pickInMenu(const QString &entry);
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
    void waitFor(const QString &name);
    void waitUntilOffered(const QString &button);
    /// Waits until a combo box shows a text that begins so.
    void waitForChoice(const QString &box, const QString &beginning);
    /// A button whose words hold a number, by its objectName.
    void pressObject(const QString &objectName);

    bool hasFailed() const { return !m_failure.isEmpty(); }
    QString failure() const { return m_failure; }
    QWidget &window() { return m_window; }

private:
    void await(const QString &what, const std::function<bool()> &happened);
    template <typename Widget> Widget *find(const QString &name) const;

    QWidget &m_window;
    test::Person m_person;
    test::TranslatedWords m_words;
    QString m_folder;
    QString m_suffix;
    QString m_failure;
};
