#include "tests/gui/main_job.h"

#include <QLabel>
#include <QRegularExpression>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace test {

MainJob::MainJob(QWidget &window)
    : m_window(&window)
{
    m_person.look(m_window);
}

bool MainJob::wait(const QString &what, const std::function<bool()> &happened) const
{
    if (QTest::qWaitFor(happened, patienceMs))
        return true;
    QStringList shown;
    for (const QLabel *label : m_window->findChildren<QLabel *>()) {
        if (label->isVisible() && !label->text().isEmpty())
            shown << label->text();
    }
    // Not by qWarning(): the program under test writes that into its log.
    std::fprintf(stderr, "did not come: %s. The window says: %s\n", qPrintable(what), qPrintable(shown.join(u" | "_s)));
    return false;
}

bool MainJob::press(const QString &name)
{
    if (!wait(u"the button “%1”"_s.arg(name), [&] { return m_person.offers(name); }))
        return false;
    m_person.press(name);
    return true;
}

bool MainJob::choose(const QString &list, const QString &words)
{
    return wait(u"“%1” of the list “%2”"_s.arg(words, list), [&] { return m_person.choose(list, words); });
}

bool MainJob::isConnected() const
{
    return wait(u"the number of services at the side"_s, [this] {
        static const QRegularExpression number(u"\\d"_s);
        return m_person.rowText(u"Pages"_s, u"Services"_s).contains(number);
    });
}

bool MainJob::says(const QString &sentence)
{
    return wait(u"the words “%1”"_s.arg(sentence), [&] { return m_person.find(sentence) != nullptr; });
}

bool MainJob::goTo(const QString &page)
{
    return choose(u"Pages"_s, page);
}

QString MainJob::shownAddress() const
{
    for (const QLabel *label : m_window->findChildren<QLabel *>()) {
        if (label->isVisible() && label->text().startsWith(u"http://127.0.0.1:"_s))
            return label->text();
    }
    return {};
}

QString MainJob::startTheSandbox()
{
    if (!press(u"Start the sandbox"_s) || !wait(u"the sandbox"_s, [this] { return !shownAddress().isEmpty(); }))
        return {};
    return shownAddress();
}

bool MainJob::type(const QString &field, const QString &text)
{
    if (!wait(u"the field “%1”"_s.arg(field), [&] { return m_person.find<QLineEdit>(field) != nullptr; }))
        return false;
    m_person.type(field, text);
    return true;
}

bool MainJob::turn(const QString &choice, Qt::Key key)
{
    if (!wait(u"the switch “%1”"_s.arg(choice), [&] { return m_person.findControl(choice) != nullptr; }))
        return false;
    QTest::keyClick(m_person.findControl(choice), key);
    return true;
}

bool MainJob::check()
{
    return press(u"Check"_s) && wait(u"the end of the check"_s, [this] { return m_person.offers(u"Check"_s); });
}

bool MainJob::addTheGateway(const Address &address)
{
    return press(u"Add a gateway…"_s) && type(u"Admin API URL"_s, address.url) && type(u"Name"_s, address.name)
        && type(u"Admin token"_s, address.credential) && check() && press(u"Save and open"_s)
        && wait(u"the overview"_s, [&] { return shownAddress() == address.url; });
}

bool MainJob::addTheProvider(const Address &address)
{
    return press(u"Add a provider…"_s) && type(u"Issuer"_s, address.url) && type(u"Name"_s, address.name)
        && turn(u"Kind"_s, Qt::Key_Left) // an address on this computer does not look like Okta's
        && type(u"API token"_s, address.credential) && check() && press(u"Save"_s)
        && wait(u"the page of what was saved"_s, [this] { return m_person.offers(u"Forget…"_s); });
}

bool MainJob::planIt(const QString &strategy, const QString &upstream)
{
    if (!goTo(u"Protect a service"_s) || !press(u"Next"_s) || !turn(u"Which service"_s, Qt::Key_Right))
        return false;
    return type(u"Name"_s, u"orders-api"_s) && type(u"Upstream URL"_s, upstream) && press(u"Next"_s) && planApplication(strategy);
}

bool MainJob::planExisting(const QString &strategy, const QString &service)
{
    return goTo(u"Protect a service"_s) && press(u"Next"_s) && choose(u"Services of the gateway"_s, service) && press(u"Next"_s)
        && planApplication(strategy);
}

bool MainJob::planApplication(const QString &strategy)
{
    if (!choose(u"Strategies"_s, strategy))
        return false;
    for (int i = 0; i < 3; ++i) { // the claim and the settings that are usual
        if (!press(u"Next"_s))
            return false;
    }
    if (!type(u"Application name"_s, u"batch"_s))
        return false;
    if (m_person.find(u"Developer’s e-mail"_s) && !type(u"Developer’s e-mail"_s, u"dora@example.com"_s))
        return false;
    return press(u"Next"_s) && wait(u"a plan that can be applied"_s, [this] { return canApply(); });
}

QAbstractButton *MainJob::applyButton() const
{
    for (QAbstractButton *button : m_window->findChildren<QAbstractButton *>()) {
        if (button->isVisible() && Person::nameOf(button).startsWith(u"Apply"_s))
            return button;
    }
    return nullptr;
}

bool MainJob::canApply() const
{
    return applyButton() && applyButton()->isEnabled();
}

bool MainJob::apply()
{
    if (!canApply())
        return false;
    QTest::mouseClick(applyButton(), Qt::LeftButton);
    return true;
}

bool MainJob::isApplied()
{
    return wait(u"the end of the plan"_s, [this] { return m_person.offers(u"Test it now"_s); });
}

bool MainJob::testIt()
{
    return press(u"Test it now"_s) && getAToken() && press(u"Call"_s)
        && wait(u"the answer of the service"_s, [this] { return wasAnswered(); }) && press(u"Back"_s);
}

bool MainJob::knowsItsApplication() const
{
    const auto *application = m_person.find<QComboBox>(u"Application"_s);
    return application && application->currentText().startsWith(u"batch"_s);
}

bool MainJob::wasAnswered() const
{
    auto *badge = m_window->findChild<QWidget *>(u"callBadge"_s);
    return badge && badge->isVisible() && Person::nameOf(badge).contains(u"200"_s);
}

bool MainJob::getAToken()
{
    if (!wait(u"the application in the token lab"_s, [this] { return knowsItsApplication(); }))
        return false;
    auto *flow = m_person.find<QComboBox>(u"Flow"_s);
    flow->setFocus(Qt::TabFocusReason);
    QTest::keyClicks(flow, u"Client"_s);
    return flow->currentText() == u"Client credentials"_s && press(u"Run"_s)
        && wait(u"a token"_s, [this] { return m_person.offers(u"Run again"_s); });
}

bool MainJob::undo()
{
    return press(u"Undo this plan"_s) && isTakenBack();
}

bool MainJob::isTakenBack()
{
    return wait(u"the plan taken back"_s, [this] { return m_person.find(u"The plan is taken back"_s) != nullptr; });
}

} // namespace test
