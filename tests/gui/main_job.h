#pragma once

#include "tests/support/person.h"

#include <functional>

namespace test {

/// The main job as a person does it in the whole window, step by step, with clicks and keys alone. Each step waits for what it needs and
/// says whether it came to its end; what did not come stands in the output of the test.
class MainJob {
public:
    /// What is typed in for a gateway or a provider.
    struct Address {
        QString url;
        QString name;
        QString credential;
    };

    static constexpr int patienceMs = 30'000;

    /// Works in @p window, which outlives this.
    explicit MainJob(QWidget &window);
    const Person &person() const { return m_person; }

    /// From the first page to the overview of the sandbox. @return the address of its Admin API, empty when it did not start
    QString startTheSandbox();
    /// From the first page to the overview of a gateway that is checked, then saved.
    bool addTheGateway(const Address &address);
    /// From the overview to the page of a provider that is checked, then saved.
    bool addTheProvider(const Address &address);
    /// From anywhere to a plan that can be applied: the new service "orders-api", the new application "batch".
    bool planIt(const QString &strategy, const QString &upstream);
    /// The same for a service that stands on the gateway.
    bool planExisting(const QString &strategy, const QString &service);
    /// Applies the plan that planIt() came to, and does not wait.
    bool apply();
    bool isApplied();
    /// Opens the token lab, gets a token with the application's own secret, calls the route with it, and goes back to the plan.
    bool testIt();
    bool undo();
    /// Whether the plan says that it is taken back.
    bool isTakenBack();

    /// The Admin API's address, as the overview says it; empty on any other page.
    QString shownAddress() const;
    /// Whether the window offers to apply a plan.
    bool canApply() const;
    /// Whether the token lab has the application "batch", with its secret out of the keychain.
    bool knowsItsApplication() const;
    /// Whether the token lab shows that the service has answered with 200.
    bool wasAnswered() const;

    /// Waits until the side of the window counts the gateway's services.
    bool isConnected() const;
    /// Waits until the window shows that sentence.
    bool says(const QString &sentence);
    bool goTo(const QString &page);
    /// Chooses a row of a list as soon as it is there.
    bool choose(const QString &list, const QString &words);
    bool type(const QString &field, const QString &text);
    /// Moves a switch to the choice beside the present one.
    bool turn(const QString &choice, Qt::Key key);
    /// Checks what is typed in on the page of a gateway or a provider, and waits for the end.
    bool check();
    /// Presses the button as soon as it can be.
    bool press(const QString &name);
    /// Waits for @p happened. @param what it is, said when it does not come
    bool wait(const QString &what, const std::function<bool()> &happened) const;

private:
    QAbstractButton *applyButton() const;
    /// From the strategies to the plan.
    bool planApplication(const QString &strategy);
    bool getAToken();

    QWidget *m_window;
    Person m_person;
};

} // namespace test
