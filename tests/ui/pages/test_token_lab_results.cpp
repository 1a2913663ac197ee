#include "ui/pages/token_lab_page.h"

#include "tests/ui/look_application.h"
#include "tests/ui/pages/token_lab_fixture.h"

#include <QMimeData>

using namespace Qt::StringLiterals;
using ui::FlowStep;
using ui::TokenFlow;

/// What the page does with what a run brought, by clicks and keys.
class TestTokenLabResults : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { test::wear(ui::lightTheme); }

    void theTokenIsHiddenUntilItIsAskedFor();
    void takingApartLeadsToTheInspectorWithTheToken();
    void theProviderCanBeAsked();
    void theRouteIsCalledWithTheToken();
    void theProxysLagIsExplained();
    void aRefusedCallSaysWhatItCanMean();
    void curlIsCopiedWithoutSecrets();
    void nothingIsCutWithALargeFont();
};

void TestTokenLabResults::theTokenIsHiddenUntilItIsAskedFor()
{
    test::TokenLabFixture lab;
    lab.runLogin();
    QVERIFY(!lab.shown().contains(u"the-access-token"_s));
    lab.press(u"showToken"_s);
    QVERIFY(lab.shown().contains(u"the-access-token-of-the-test"_s));
    lab.press(u"showToken"_s);
    QVERIFY(!lab.shown().contains(u"the-access-token"_s));
    lab.press(u"copyToken"_s);
    QCOMPARE(QGuiApplication::clipboard()->text(), u"the-access-token-of-the-test"_s);
    // Histories of the clipboard leave out what carries this.
    QCOMPARE(QGuiApplication::clipboard()->mimeData()->data(u"x-kde-passwordManagerHint"_s), QByteArray("secret"));
}

void TestTokenLabResults::takingApartLeadsToTheInspectorWithTheToken()
{
    test::TokenLabFixture lab;
    lab.runLogin();
    ui::Place place;
    connect(&lab.bench->navigator, &ui::Navigator::opened, this, [&place](const ui::Place &opened) { place = opened; });
    lab.press(u"takeApart"_s);
    QCOMPARE(place.page, u"token-inspector"_s);
    QCOMPARE(place.token.reveal(), QByteArray("the-access-token-of-the-test"));
}

void TestTokenLabResults::theProviderCanBeAsked()
{
    test::TokenLabFixture lab;
    lab.fake->answer = QJsonObject { { u"sub"_s, u"alice"_s }, { u"department"_s, u"sales"_s } };
    lab.runLogin();
    QVERIFY(!lab.find<QPushButton>(u"askRevocation"_s)->isVisible()); // it names no such endpoint
    lab.press(u"askUserinfo"_s);
    QTRY_VERIFY(lab.shown().contains(u"department"_s));
    lab.fake->answer = core::failure(test::error(core::Error::Kind::Denied, u"invalid_token"_s));
    lab.press(u"askIntrospection"_s);
    QTRY_VERIFY(lab.shown().contains(u"invalid_token"_s));
}

void TestTokenLabResults::theRouteIsCalledWithTheToken()
{
    test::TokenLabFixture lab;
    lab.type(u"routeUrl"_s, u"http://127.0.0.1:8000/orders"_s);
    lab.press(u"callRoute"_s);
    QVERIFY(!lab.errorAt(u"routeWith"_s).isEmpty()); // no token yet
    lab.runLogin();
    lab.fake->outcome->status = 200;
    lab.fake->outcome->upstream = { { u"Host"_s, u"up"_s }, { u"X-Consumer-Custom-ID"_s, u"client-of-shop"_s } };
    lab.fake->outcome->body = u"{ \"orders\": [] }"_s;
    lab.press(u"callRoute"_s);
    QTRY_VERIFY(lab.shown().contains(u"client-of-shop"_s));
    QVERIFY(lab.shown().contains(u"orders"_s));
    QCOMPARE(lab.fake->called.first().token.reveal(), QByteArray("the-access-token-of-the-test"));
    QCOMPARE(lab.table()->model()->rowCount(), 4);
}

void TestTokenLabResults::theProxysLagIsExplained()
{
    test::TokenLabFixture lab;
    lab.fake->lag = std::chrono::seconds(4);
    lab.fake->outcome->unknownRoute = true;
    lab.fake->outcome->status = 404;
    lab.fake->outcome->refusal = test::error(core::Error::Kind::NotFound);
    lab.runLogin();
    lab.type(u"routeUrl"_s, u"http://127.0.0.1:8000/new"_s);
    lab.press(u"callRoute"_s);
    QTRY_VERIFY(lab.shown().contains(u"has no route for this address"_s));
}

void TestTokenLabResults::aRefusedCallSaysWhatItCanMean()
{
    test::TokenLabFixture lab;
    lab.runLogin();
    lab.fake->outcome->status = 403;
    lab.fake->outcome->refusal = test::error(core::Error::Kind::Denied, u"gatehouse.call_forbidden"_s);
    lab.fake->outcome->meanings = { u"no_contract"_s };
    lab.type(u"routeUrl"_s, u"http://127.0.0.1:8000/orders"_s);
    QTest::keyClick(lab.find<QComboBox>(u"routeUrl"_s)->lineEdit(), Qt::Key_Return);
    QTRY_VERIFY(lab.shown().contains(u"no approved contract"_s));
}

void TestTokenLabResults::curlIsCopiedWithoutSecrets()
{
    test::TokenLabFixture lab;
    QVERIFY(!lab.find<QPushButton>(u"copyCurl"_s)->isEnabled());
    lab.runLogin();
    lab.press(u"copyCurl"_s);
    const QString text = QGuiApplication::clipboard()->text();
    QVERIFY2(text.startsWith(u"curl"_s) && text.contains(u"<client_secret>"_s), qPrintable(text));
}

void TestTokenLabResults::nothingIsCutWithALargeFont()
{
    test::TokenLabFixture lab;
    const QFont before = QApplication::font();
    QFont large = before;
    large.setPointSizeF(before.pointSizeF() * 2);
    QApplication::setFont(large);
    lab.page.reset();
    lab.makePage();
    lab.page->resize(900, 700);
    lab.runLogin();
    auto *scroll = lab.page->findChild<QScrollArea *>();
    QTRY_VERIFY(scroll->widget()->width() <= scroll->viewport()->width());
    const auto *header = lab.table()->header();
    QVERIFY2(header->length() <= lab.table()->viewport()->width() + 1, qPrintable(QString::number(header->length())));
    QVERIFY2(lab.page->minimumSizeHint().width() <= 900, qPrintable(QString::number(lab.page->minimumSizeHint().width())));
    QApplication::setFont(before);
}

QTEST_MAIN(TestTokenLabResults)
#include "test_token_lab_results.moc"
