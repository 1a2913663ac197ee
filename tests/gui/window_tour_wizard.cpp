#include "tests/gui/window_tour.h"
#include "ui/shell/overlay.h"

using namespace Qt::StringLiterals;

namespace test {

QAbstractButton *WindowTour::applyButton() const
{
    for (QAbstractButton *button : m_window.findChildren<QAbstractButton *>()) {
        if (button->isVisible() && Person::nameOf(button).startsWith(u"Apply"_s))
            return button;
    }
    return nullptr;
}

bool WindowTour::takeAnswers(const QString &strategy)
{
    if (!goTo(u"Protect a service"_s))
        return false;
    stop(u"wizard, provider"_s);
    if (!press(u"Next"_s))
        return false;
    stop(u"wizard, which service"_s);
    turn(u"Which service"_s, 1);
    type(u"Name"_s, u"orders-api"_s);
    type(u"Upstream URL"_s, u"http://orders.example.com"_s);
    stop(u"wizard, new service"_s);
    if (!press(u"Next"_s) || !wait([&] { return m_person.choose(u"Strategies"_s, strategy); }, strategy))
        return false;
    for (const QString &step : { u"strategy"_s, u"claim"_s, u"settings"_s }) {
        if (!wait([this] { return m_person.offers(u"Next"_s); }, u"wizard, "_s + step))
            return false;
        if (step == u"settings")
            turn(u"Which settings are shown"_s, 1);
        stop(u"wizard, "_s + step);
        press(u"Next"_s);
    }
    type(u"Application name"_s, u"Nightly batch"_s);
    if (m_person.find(u"Developer’s e-mail"_s))
        type(u"Developer’s e-mail"_s, u"dora@example.com"_s);
    turn(u"Which fields of the application are shown"_s, 1);
    stop(u"wizard, application"_s);
    return press(u"Next"_s);
}

void WindowTour::takeWizard(const QString &strategy)
{
    if (!takeAnswers(strategy) || !wait([this] { return applyButton() && applyButton()->isEnabled(); }, u"the plan"_s))
        return;
    auto *tree = m_person.find<QAbstractItemView>(u"Steps of the plan"_s);
    QModelIndex before;
    while (tree && tree->currentIndex() != before) {
        before = tree->currentIndex();
        stop(u"wizard, plan, “%1”"_s.arg(before.data().toString()));
        QTest::keyClick(tree, Qt::Key_Down);
    }
    if (takeRun(strategy))
        takeToken();
}

bool WindowTour::takeRun(const QString &strategy)
{
    applyButton()->click();
    m_window.close(); // while it is being written
    if (wait([this] { return openPanel(); }, u"the question before closing"_s)) {
        stop(u"closing question"_s);
        if (ui::Overlay *question = openPanel())
            question->dismiss();
    }
    if (!wait([this] { return m_person.offers(u"Test it now"_s); }, u"the end of “%1”"_s.arg(strategy)))
        return false;
    stop(u"wizard, applied"_s);
    return true;
}

void WindowTour::takeApplication()
{
    goTo(u"Applications"_s);
    settle();
    // One that is let in.
    if (!wait([this] { return m_person.choose(u"Applications"_s, u"Shop for phones"_s); }, u"an application in its list"_s))
        return;
    if (const auto *pane = m_window.findChild<QWidget *>(u"inspector"_s); !pane->isVisible())
        QTest::keyClick(&m_window, Qt::Key_I, Qt::ControlModifier);
    stop(u"applications, inspector"_s);
    press(u"Revoke…"_s);
    stop(u"applications, whether to revoke"_s);
}

/// A plan on the page of its own.
void WindowTour::takePlan()
{
    goTo(u"Activity"_s);
    turn(u"What to show"_s, 0);
    press(u"Undo…"_s);
    stop(u"a plan, whether to undo it"_s);
}

void WindowTour::takeToken()
{
    m_person.press(u"Test it now"_s);
    const auto chosen = [this] {
        const auto *application = m_person.find<QComboBox>(u"Application"_s);
        return application && application->currentText().startsWith(u"Nightly batch"_s);
    };
    if (!wait(chosen, u"the application in the token lab"_s))
        return;
    auto *flow = m_person.find<QComboBox>(u"Flow"_s);
    for (int way = 0; way < flow->count(); ++way) {
        flow->setCurrentIndex(way);
        stop(u"token lab, "_s + flow->currentText());
    }
    flow->setCurrentText(u"Client credentials"_s);
    press(u"Run"_s);
    if (!wait([this] { return m_person.offers(u"Run again"_s); }, u"a token"_s))
        return;
    press(u"Call"_s);
    wait([this] { return m_person.offers(u"Call"_s); }, u"the answer of the route"_s);
    stop(u"token lab, called"_s);
    if (press(u"Take it apart"_s)) {
        wait([this] { return m_person.find(u"Decoded token"_s); }, u"a decoded token"_s);
        stop(u"token inspector, a token"_s);
    }
    takeApplication();
    takeViewsOfActivity();
    takePlan();
}

} // namespace test
