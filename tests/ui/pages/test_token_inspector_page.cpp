#include "ui/pages/token_inspector_page.h"

#include "models/jose/base64url.h"
#include "tests/ui/look_application.h"
#include "tests/ui/pages/token_page_fixture.h"
#include "ui/inspector/token_input.h"
#include "ui/widgets/callout.h"
#include "ui/widgets/life_bar.h"

#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QSettings>
#include <QTest>
#include <QTreeView>

using namespace Qt::StringLiterals;

/// Pastes and types as a person does and reads what stands there.
class TestTokenInspectorPage : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<test::TokenWorkbench> m_work;
    std::unique_ptr<ui::TokenInspectorPage> m_page;

    template <typename T> T *named(const QString &name) const
    {
        for (T *widget : m_page->findChildren<T *>()) {
            if (widget->accessibleName() == name)
                return widget;
        }
        return nullptr;
    }

    QPushButton *button(const QString &text) const
    {
        for (QPushButton *button : m_page->findChildren<QPushButton *>()) {
            if (button->text().remove(u'&') == text && button->isVisible())
                return button;
        }
        return nullptr;
    }

    void press(const QString &text) const
    {
        QTRY_VERIFY2(button(text), qPrintable(text));
        QTest::keyClick(button(text), Qt::Key_Space);
    }

    void paste(const QByteArray &text) const
    {
        QApplication::clipboard()->setText(QString::fromUtf8(text));
        QTest::keySequence(named<ui::TokenInput>(u"Text with a token in it"_s), QKeySequence::Paste);
    }

    QString said() const
    {
        for (const ui::Callout *callout : m_page->findChildren<ui::Callout *>()) {
            if (callout->isVisible())
                return callout->accessibleName() + u" | "_s + callout->accessibleDescription();
        }
        return {};
    }

    /// What the list of checks says of one.
    QString check(const QString &name) const
    {
        for (const QWidget *widget : m_page->findChildren<QWidget *>()) {
            if (widget->accessibleName().startsWith(name + u": "_s))
                return widget->accessibleName().mid(name.size() + 2);
        }
        return {};
    }

    QString treeText() const
    {
        QStringList texts;
        const QAbstractItemModel *model = named<QTreeView>(u"Decoded token"_s)->model();
        const std::function<void(const QModelIndex &)> walk = [&](const QModelIndex &parent) {
            for (int row = 0; row < model->rowCount(parent); ++row) {
                for (int column = 0; column < model->columnCount(parent); ++column)
                    texts << model->index(row, column, parent).data().toString();
                walk(model->index(row, 0, parent));
            }
        };
        walk({});
        return texts.join(u'\n');
    }

    void open()
    {
        m_page = std::make_unique<ui::TokenInspectorPage>(m_work->bench);
        m_page->resize(1200, 800);
        m_page->show();
        m_page->enter({ .page = u"token-inspector"_s });
    }

private Q_SLOTS:
    void init()
    {
        test::wear(ui::lightTheme);
        m_work = std::make_unique<test::TokenWorkbench>();
        open();
    }

    void cleanup() { m_page.reset(); }

    void aKnownProviderIsAskedAtOnce();
    void anUnknownIssuerIsAskedOnRequestOnly();
    void aKeyThatNobodyPublishesIsExplained();
    void anotherServerOfTheSameHostIsNoKnownProvider();
    void anUnsignedTokenIsRefusedWithoutAsking();
    void keysThatArePastedVerify();
    void aProviderThatDoesNotAnswerCanBeAskedAgain();
    void oneOfSeveralIsChosen();
    void typingAnExpectationChecksIt();
    void anExpiredTokenSaysSo();
    void opaqueAndEncryptedTokensAreSaidAsWhatTheyAre();
    void aProviderSaysWhatAnOpaqueTokenIsWorth();
    void theTreeIsSearched();
    void aTokenIsHandedOver();
    void clearedNothingIsLeft();
    void theTokenStandsInNoNameOrTip();
};

void TestTokenInspectorPage::aKnownProviderIsAskedAtOnce()
{
    m_work->addProvider(u"https://idp.test"_s);
    paste("curl -H 'Authorization: Bearer " + m_work->token() + "' https://api.test/orders");
    QTRY_VERIFY2(said().startsWith(u"Signature verified"_s), qPrintable(said()));
    QVERIFY(said().contains(u"ES256 with the key k1"_s));
    QCOMPARE(m_work->askedIssuers(), QStringList { u"https://idp.test/default"_s });
    QCOMPARE(check(u"Issuer"_s), u"as the provider writes it"_s);
    QVERIFY(check(u"Time"_s).endsWith(u"left"_s));
    QVERIFY(treeText().contains(u"Who issued it: Okta dev"_s));
    QVERIFY(m_page->findChild<ui::LifeBar *>()->isVisible());
    QVERIFY(!named<ui::TokenInput>(u"Text with a token in it"_s)->toPlainText().contains(u"curl"_s));
    press(u"Show key"_s);
    QVERIFY(button(u"Hide key"_s));
}

void TestTokenInspectorPage::anUnknownIssuerIsAskedOnRequestOnly()
{
    paste(m_work->token());
    QTRY_VERIFY(said().startsWith(u"Signature not checked"_s));
    QVERIFY(said().contains(u"https://idp.test/default"_s));
    QVERIFY(m_work->askedIssuers().isEmpty());
    press(u"Ask this issuer for its keys"_s);
    QTRY_VERIFY(said().startsWith(u"Signature verified"_s));
    QCOMPARE(m_work->askedIssuers().size(), 1);
}

void TestTokenInspectorPage::aKeyThatNobodyPublishesIsExplained()
{
    m_work->addProvider(u"https://idp.test"_s);
    m_work->published = { { *jose::Jwk::generate(jose::Algorithm::ES256, u"k2"_s) }, 0 };
    paste(m_work->token());
    QTRY_VERIFY(said().startsWith(u"Signature not verified: Okta dev publishes no key named k1"_s));
    QVERIFY(said().contains(u"It publishes k2"_s));
    QVERIFY(said().contains(u"Do not believe the claims"_s));
    QCOMPARE(check(u"Signature"_s), u"no key fits"_s);
    QVERIFY(treeText().contains(u"None of the keys has this id"_s));
    m_page->reload();
    QTRY_VERIFY(said().contains(u"read again"_s));
}

void TestTokenInspectorPage::anotherServerOfTheSameHostIsNoKnownProvider()
{
    m_work->addProvider(u"https://idp.test/tenant-a"_s);
    paste(m_work->token({ { u"iss"_s, u"https://idp.test/tenant-b"_s } }));
    QTRY_VERIFY(said().startsWith(u"Signature not checked"_s));
    QVERIFY(m_work->askedIssuers().isEmpty());
}

void TestTokenInspectorPage::anUnsignedTokenIsRefusedWithoutAsking()
{
    paste(jose::toBase64Url("{\"alg\":\"none\"}") + '.' + jose::toBase64Url("{\"iss\":\"https://idp.test\"}") + '.');
    QTRY_VERIFY2(said().startsWith(u"Refused: this token is not signed"_s), qPrintable(said()));
    QVERIFY(m_work->askedIssuers().isEmpty());
}

void TestTokenInspectorPage::keysThatArePastedVerify()
{
    paste(m_work->token());
    press(u"Use other keys…"_s);
    auto *keys = named<QPlainTextEdit>(u"Keys to check with"_s);
    QVERIFY(keys->isVisible());
    keys->setFocus();
    QApplication::clipboard()->setText(QString::fromUtf8(*m_work->key.publicPem()));
    QTest::keySequence(keys, QKeySequence::Paste);
    QTRY_VERIFY2(said().startsWith(u"Signature verified"_s), qPrintable(said()));
    QVERIFY(said().contains(u"Whose key that is, you have to know"_s));
    keys->selectAll();
    QTest::keyClicks(keys, u"nonsense"_s);
    QTRY_VERIFY(said().contains(u"This is no key"_s));
}

void TestTokenInspectorPage::aProviderThatDoesNotAnswerCanBeAskedAgain()
{
    m_work->addProvider(u"https://idp.test"_s);
    m_work->unreachable = test::error(core::Error::Kind::Network, u"gatehouse.connection_refused"_s);
    paste(m_work->token());
    QTRY_VERIFY(said().startsWith(u"Signature not checked: "_s));
    {
        const QMutexLocker lock(&m_work->asking);
        m_work->unreachable.reset();
    }
    press(u"Try again"_s);
    QTRY_VERIFY(said().startsWith(u"Signature verified"_s));
}

void TestTokenInspectorPage::oneOfSeveralIsChosen()
{
    const QByteArray access = m_work->token({ { u"sub"_s, u"the first"_s } });
    const QByteArray id = m_work->token({ { u"sub"_s, u"the second"_s } });
    paste("{\"access_token\":\"" + access + "\",\"id_token\":\"" + id + "\"}");
    auto *choice = named<QComboBox>(u"Which of the tokens that were found"_s);
    QVERIFY(choice->isVisible());
    QCOMPARE(choice->count(), 2);
    QVERIFY(treeText().contains(u"the first"_s));
    choice->setFocus();
    QTest::keyClick(choice, Qt::Key_Down);
    QTRY_VERIFY(treeText().contains(u"the second"_s));
}

void TestTokenInspectorPage::typingAnExpectationChecksIt()
{
    paste(m_work->token({ { u"scp"_s, QJsonArray { u"a"_s, u"b"_s } } }));
    QTest::keyClicks(named<QLineEdit>(u"Audience"_s), u"api://other"_s);
    QCOMPARE(check(u"Audience"_s), u"another one"_s);
    named<QLineEdit>(u"Audience"_s)->clear();
    QTest::keyClicks(named<QLineEdit>(u"Audience"_s), u"api://orders"_s);
    QCOMPARE(check(u"Audience"_s), u"as expected"_s);
    QTest::keyClicks(named<QLineEdit>(u"Claim"_s), u"scp=b"_s);
    QCOMPARE(check(u"Claim"_s), u"as expected"_s);
    QTest::keyClicks(named<QLineEdit>(u"Claim"_s), u"c"_s);
    QCOMPARE(check(u"Claim"_s), u"another value"_s);
    named<QLineEdit>(u"Claim"_s)->setText(u"azp"_s);
    QCOMPARE(check(u"Claim"_s), u"no “azp”"_s);
}

void TestTokenInspectorPage::anExpiredTokenSaysSo()
{
    paste(m_work->token({ { u"exp"_s, test::TokenWorkbench::now - 7200 } }));
    QCOMPARE(check(u"Time"_s), u"ended 2 h 0 min ago"_s);
    QVERIFY(m_page->findChild<ui::LifeBar *>()->accessibleName().contains(u"expired 2 h 0 min ago"_s));
    QVERIFY(treeText().contains(u"2 h 0 min ago"_s));
}

void TestTokenInspectorPage::opaqueAndEncryptedTokensAreSaidAsWhatTheyAre()
{
    paste("Authorization: Bearer 0123-Opaque~value");
    QTRY_VERIFY(said().startsWith(u"An opaque token"_s));
    paste("eyJhbGciOiJSU0EtT0FFUCIsImVuYyI6IkEyNTZHQ00ifQ.OKOawDo13g.48V1_ALb6US04U3b.5eym8TW_c8.XFBoMYUZodetZdvTiFvSkQ");
    QTRY_VERIFY(said().startsWith(u"An encrypted token"_s));
    QVERIFY(treeText().contains(u"RSA-OAEP"_s));
    paste(m_work->token().left(120));
    QTRY_VERIFY2(said().startsWith(u"This token cannot be read"_s), qPrintable(said()));
}

void TestTokenInspectorPage::aProviderSaysWhatAnOpaqueTokenIsWorth()
{
    m_work->addProvider(u"https://idp.test"_s);
    m_work->introspection.active = true;
    m_work->introspection.members = { { u"active"_s, true }, { u"client_id"_s, u"batch"_s } };
    paste("Bearer 0123-Opaque~value");
    QTest::keyClicks(named<QLineEdit>(u"Client id"_s), u"api"_s);
    press(u"Ask the provider"_s);
    QTRY_VERIFY(treeText().contains(u"batch"_s));
}

void TestTokenInspectorPage::theTreeIsSearched()
{
    paste(m_work->token({ { u"realm_access"_s, QJsonObject { { u"roles"_s, QJsonArray { u"admin"_s } } } } }));
    QTest::keyClicks(named<QLineEdit>(u"Find in the token"_s), u"ADMIN"_s);
    QVERIFY(treeText().contains(u"realm_access"_s));
    QVERIFY(!treeText().contains(u"api://orders"_s));
    QTest::keyClick(named<QLineEdit>(u"Find in the token"_s), Qt::Key_Escape);
    QVERIFY(treeText().contains(u"api://orders"_s));
}

void TestTokenInspectorPage::aTokenIsHandedOver()
{
    m_page->enter({ .page = u"token-inspector"_s, .token = core::Secret(m_work->token({ { u"sub"_s, u"handed"_s } })) });
    QVERIFY(treeText().contains(u"handed"_s));
    m_page->enter({ .page = u"token-inspector"_s });
    QVERIFY(treeText().contains(u"handed"_s));
}

void TestTokenInspectorPage::clearedNothingIsLeft()
{
    paste(m_work->token());
    QTest::keyClick(named<QPushButton>(u"Clear the token"_s), Qt::Key_Space);
    auto *input = named<ui::TokenInput>(u"Text with a token in it"_s);
    QVERIFY(input->toPlainText().isEmpty());
    input->undo();
    QVERIFY(input->toPlainText().isEmpty());
    QVERIFY(treeText().isEmpty());
    QVERIFY(said().isEmpty());
}

void TestTokenInspectorPage::theTokenStandsInNoNameOrTip()
{
    m_work->addProvider(u"https://idp.test"_s);
    const QByteArray token = m_work->token();
    paste(token);
    QTRY_VERIFY(said().startsWith(u"Signature verified"_s));
    const QString signature = QString::fromLatin1(token.mid(token.lastIndexOf('.') + 1));
    QSet<QString> names;
    for (const QWidget *widget : m_page->findChildren<QWidget *>()) {
        for (const QString &text : { widget->accessibleName(), widget->accessibleDescription(), widget->toolTip(), widget->windowTitle() })
            QVERIFY(!text.contains(signature));
        if (!widget->isVisible() || widget->focusPolicy() == Qt::NoFocus || widget->objectName().startsWith(u"qt_"_s))
            continue;
        const auto *words = qobject_cast<const QLabel *>(widget); // one that can be marked: read by its text
        const auto *press = qobject_cast<const QPushButton *>(widget);
        QString name = widget->accessibleName();
        if (name.isEmpty() && (words || press))
            name = words ? words->text() : press->text();
        QVERIFY2(!name.isEmpty(), widget->metaObject()->className());
        QVERIFY2(!names.contains(name), qPrintable(name));
        names << name;
    }
    QVERIFY(!QSettings().allKeys().join(u' ').contains(signature));
}

QTEST_MAIN(TestTokenInspectorPage)
#include "test_token_inspector_page.moc"
