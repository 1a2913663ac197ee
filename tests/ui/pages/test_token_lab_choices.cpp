#include "ui/pages/token_lab_page.h"

#include "tests/ui/look_application.h"
#include "tests/ui/pages/token_lab_fixture.h"
#include "ui/token/flow_form.h"

using namespace Qt::StringLiterals;
using ui::TokenFlow;

namespace {

ui::RegisteredApplication batch()
{
    return { u"Nightly batch"_s, u"client-7"_s, u"https://id.example"_s, u"plan"_s, u"plan"_s, 2, oauth::ClientAuth::Basic,
        { u"client_credentials"_s }, { u"api:read"_s } };
}

ui::Place placeOf(const QString &client)
{
    return { .page = u"token-lab"_s, .details = { { u"issuer"_s, u"https://id.example"_s }, { u"clientId"_s, client } } };
}

/// A lab whose list of registered applications comes late.
struct LateLab : test::TokenLabFixture {
    LateLab()
        : TokenLabFixture([](test::FakeTokenEngine &engine) {
            engine.registered = std::vector { batch() };
            engine.list = std::make_shared<QSemaphore>();
        })
    {
    }
    void letListCome() { fake->list->release(8); }
    bool isListed() const { return find<QComboBox>(u"labApplication"_s)->count() == 1; }
    QString flow() const { return find<QComboBox>(u"labFlow"_s)->currentText(); }
    QString application() const { return find<QComboBox>(u"labApplication"_s)->currentText(); }
};

} // namespace

/// What a person has chosen in the lab stays, whatever comes to be known later.
class TestTokenLabChoices : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { test::wear(ui::lightTheme); }

    void anUntouchedFlowFollowsTheLateList();
    void aChosenFlowOutlivesTheLateList();
    void theFlowOfARunOutlivesTheLateList();
    void anApplicationTypedMeanwhileStays();
    void goingAwayAndBackKeepsWhatWasChosen();
    void aClientIdCanBeTyped();
    void anotherProviderHasApplicationsOfItsOwn();
    void theHintFitsWhatIsChosen();
    void aLineOfTheFormIsFull();
};

void TestTokenLabChoices::anUntouchedFlowFollowsTheLateList()
{
    LateLab lab;
    lab.page->enter(placeOf(u"client-7"_s));
    QVERIFY(lab.flow().contains(u"Authorization code"_s));
    lab.letListCome();
    QTRY_VERIFY(lab.isListed());
    QCOMPARE(lab.application(), u"Nightly batch (client-7)"_s);
    QCOMPARE(lab.flow(), u"Client credentials"_s);
    QCOMPARE(lab.find<QLineEdit>(u"labSecret"_s)->placeholderText(), u"From the keychain"_s);
}

void TestTokenLabChoices::theHintFitsWhatIsChosen()
{
    const test::TokenLabFixture lab;
    QVERIFY(lab.shown().contains(u"Choose a provider"_s));
    QVERIFY(lab.shown().contains(u"A login opens"_s));
    lab.fillIn();
    QVERIFY(!lab.shown().contains(u"Choose a provider"_s));
    lab.choose(TokenFlow::ClientCredentials);
    QVERIFY(lab.shown().contains(u"Press Run."_s));
    QVERIFY(!lab.shown().contains(u"A login opens"_s));
}

void TestTokenLabChoices::aLineOfTheFormIsFull()
{
    const test::TokenLabFixture lab;
    const auto *flow = lab.find<QComboBox>(u"labFlow"_s);
    const auto *form = lab.page->findChild<ui::FlowForm *>();
    QTRY_COMPARE(flow->mapTo(form, QPoint(flow->width(), 0)).x(), form->width());
    const auto *application = lab.find<QComboBox>(u"labApplication"_s);
    lab.type(u"labApplication"_s, u"a-client-id-that-is-longer-than-its-field-is-wide"_s);
    QCOMPARE(application->toolTip(), u"a-client-id-that-is-longer-than-its-field-is-wide"_s);
}

void TestTokenLabChoices::aChosenFlowOutlivesTheLateList()
{
    LateLab lab;
    lab.page->enter(placeOf(u"client-7"_s));
    lab.choose(TokenFlow::Password);
    lab.choose(TokenFlow::Code);
    const QString chosen = lab.flow();
    lab.letListCome();
    QTRY_VERIFY(lab.isListed());
    QCOMPARE(lab.application(), u"Nightly batch (client-7)"_s);
    QCOMPARE(lab.flow(), chosen);
    ui::RegisteredApplication second = batch();
    second.clientId = u"client-8"_s;
    lab.fake->registered = std::vector { batch(), second };
    lab.page->reload(); // and the next time it is read
    QTRY_COMPARE(lab.find<QComboBox>(u"labApplication"_s)->count(), 2);
    QCOMPARE(lab.flow(), chosen);
}

void TestTokenLabChoices::theFlowOfARunOutlivesTheLateList()
{
    LateLab lab;
    lab.fake->waits = true;
    lab.page->enter(placeOf(u"client-7"_s));
    lab.press(u"runFlow"_s);
    QTRY_VERIFY(lab.page->findChild<ui::LoginPanel *>()->isVisible());
    const QString ran = lab.flow();
    lab.letListCome();
    QTRY_VERIFY(lab.isListed());
    QCOMPARE(lab.flow(), ran);
}

void TestTokenLabChoices::anApplicationTypedMeanwhileStays()
{
    LateLab lab;
    lab.page->enter(placeOf(u"client-7"_s));
    lab.type(u"labApplication"_s, u"another"_s);
    lab.type(u"labScopes"_s, u"api:write"_s);
    lab.letListCome();
    QTRY_VERIFY(lab.isListed());
    QCOMPARE(lab.application(), u"another"_s);
    QCOMPARE(lab.find<QLineEdit>(u"labScopes"_s)->text(), u"api:write"_s);
}

void TestTokenLabChoices::goingAwayAndBackKeepsWhatWasChosen()
{
    LateLab lab;
    lab.letListCome();
    connect(&lab.bench->navigator, &ui::Navigator::opened, lab.page.get(), [&lab](const ui::Place &place) {
        if (place.page == u"token-lab"_s)
            lab.page->enter(place);
    });
    lab.bench->navigator.open(placeOf(u"client-7"_s));
    QTRY_VERIFY(lab.isListed());
    lab.type(u"labApplication"_s, u"another"_s);
    lab.choose(TokenFlow::Implicit);
    const QString chosen = lab.flow();
    lab.type(u"labScopes"_s, u"openid api:write"_s);
    lab.bench->navigator.open({ .page = u"services"_s });
    lab.bench->navigator.back();
    QCOMPARE(lab.application(), u"another"_s);
    QCOMPARE(lab.flow(), chosen);
    QCOMPARE(lab.find<QLineEdit>(u"labScopes"_s)->text(), u"openid api:write"_s);
    lab.bench->navigator.open(placeOf(u"client-7"_s)); // asked for once more
    QCOMPARE(lab.application(), u"Nightly batch (client-7)"_s);
}

void TestTokenLabChoices::aClientIdCanBeTyped()
{
    LateLab lab;
    lab.letListCome();
    QTRY_VERIFY(lab.fake->list->available() < 8);
    lab.type(u"labProvider"_s, u"https://id.example"_s);
    lab.type(u"labApplication"_s, u"never-registered"_s);
    QVERIFY(lab.shown().contains(u"taken as a client id"_s));
    lab.press(u"runFlow"_s);
    QTRY_COMPARE(lab.fake->ran.size(), 1);
    QCOMPARE(lab.fake->ran.first().client.id, u"never-registered"_s);
    QVERIFY(!lab.fake->ran.first().registered);
    QTRY_VERIFY(lab.shown().contains(u"Finished"_s));
    lab.type(u"labApplication"_s, u"client-7"_s); // the id of a known one is as good as its name
    QVERIFY(!lab.shown().contains(u"taken as a client id"_s));
    lab.press(u"runFlow"_s);
    QTRY_COMPARE(lab.fake->ran.size(), 2);
    QCOMPARE(lab.fake->ran.last().registered->secretsPlan, u"plan"_s);
}

void TestTokenLabChoices::anotherProviderHasApplicationsOfItsOwn()
{
    LateLab lab;
    lab.letListCome();
    lab.page->enter(placeOf(u"client-7"_s));
    QTRY_VERIFY(lab.isListed());
    lab.type(u"labProvider"_s, u"https://other.example"_s);
    QCOMPARE(lab.application(), QString()); // the name of the one would be taken for a client id of the other
    lab.type(u"labProvider"_s, u"https://id.example"_s);
    QCOMPARE(lab.application(), u"Nightly batch (client-7)"_s);
}

QTEST_MAIN(TestTokenLabChoices)
#include "test_token_lab_choices.moc"
