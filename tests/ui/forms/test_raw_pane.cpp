#include "models/forms/json_text.h"
#include "tests/ui/forms/form_fixture.h"
#include "ui/forms/json_view.h"
#include "ui/forms/raw_pane.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/callout.h"
#include "ui/widgets/segmented_switch.h"

#include <QApplication>
#include <QClipboard>
#include <QPushButton>

using namespace Qt::StringLiterals;
using forms::FieldValue;
using Type = forms::FormField::Type;

/// The raw side in both directions.
class TestRawPane : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void theTextSaysWhatIsSet();
    void typingChangesTheDraft();
    void aTextThatCannotBeReadIsToldAndChangesNothing();
    void secretsAreDotsAndStayWhatTheyAre();
    void theFirstOfTwoSecretsCanBeTakenOut();
    void dotsOfNoSecretAreNeverSent();
    void whatCannotBeReadStaysAsItWasTyped();
    void aDocumentedConfigurationIsTakenOverAndExplained();
    void anotherPluginIsRefused();
    void theLegendSaysOnlyWhatIsThere();

private:
    ui::JsonView *view() const { return m_pane->findChild<ui::JsonView *>(); }
    std::unique_ptr<forms::FormDraft> m_draft;
    std::unique_ptr<ui::RawPane> m_pane;
};

void TestRawPane::init()
{
    forms::FormField config = test::field(u"config"_s, Type::Record);
    forms::FormField secret = test::field(u"client_secret"_s, Type::String);
    secret.secret = true;
    config.fields = { test::field(u"issuer"_s, Type::String), secret, test::listOf(u"auth_methods"_s, test::field({}, Type::String)),
        test::field(u"verify"_s, Type::Boolean, true) };
    forms::FormSchema schema;
    schema.fields = { test::field(u"name"_s, Type::String), config };
    const QJsonObject opened { { u"name"_s, u"openid-connect"_s },
        { u"config"_s,
            QJsonObject { { u"issuer"_s, u"https://old"_s }, { u"client_secret"_s, u"old-secret"_s }, { u"verify"_s, true } } } };
    m_draft = std::make_unique<forms::FormDraft>(schema, opened, false);
    m_pane = std::make_unique<ui::RawPane>();
    m_pane->resize(500, 500);
    m_pane->setDraft(*m_draft, u"openid-connect"_s, { u"config.client_secret"_s });
    m_pane->show();
}

void TestRawPane::theTextSaysWhatIsSet()
{
    const QString text = view()->toPlainText();
    QVERIFY(text.contains(u"\"issuer\": \"https://old\""_s));
    QVERIFY(!text.contains(u"verify"_s)); // left to its default
}

void TestRawPane::typingChangesTheDraft()
{
    QSignalSpy edited(m_pane.get(), &ui::RawPane::edited);
    view()->setPlainText(view()->toPlainText().replace(u"https://old"_s, u"https://new"_s));
    QTRY_COMPARE(edited.size(), 1);
    QCOMPARE(m_draft->changedPaths(), QStringList { u"config.issuer"_s });
    QCOMPARE(m_draft->value(u"config.issuer"), FieldValue::of(u"https://new"_s));
}

void TestRawPane::aTextThatCannotBeReadIsToldAndChangesNothing()
{
    view()->setPlainText(u"{\"name\": [1, "_s);
    m_pane->settle();
    QVERIFY(!m_pane->problem().isEmpty());
    QCOMPARE(m_draft->changedPaths(), QStringList());
    QCOMPARE(view()->toPlainText(), u"{\"name\": [1, "_s); // nothing typed is lost
}

void TestRawPane::secretsAreDotsAndStayWhatTheyAre()
{
    QVERIFY(!view()->toPlainText().contains(u"old-secret"_s));
    view()->setPlainText(view()->toPlainText().replace(u"https://old"_s, u"https://new"_s));
    m_pane->settle();
    QCOMPARE(m_draft->value(u"config.client_secret"), FieldValue::of(u"old-secret"_s));
    view()->setPlainText(view()->toPlainText().replace(QString(8, QChar(0x2022)), u"typed-secret"_s));
    m_pane->settle();
    QCOMPARE(m_draft->value(u"config.client_secret"), FieldValue::of(u"typed-secret"_s));
    QVERIFY(!view()->toPlainText().contains(u"typed-secret"_s));
}

void TestRawPane::theFirstOfTwoSecretsCanBeTakenOut()
{
    m_draft->set(u"config.client_secret"_s, test::texts({ u"first"_s, u"second"_s }));
    m_pane->refresh();
    const QString both = view()->toPlainText();
    const QString first = u"\"%1 1\", "_s.arg(forms::secretMask());
    QVERIFY2(both.contains(first), qPrintable(both));
    view()->setPlainText(QString(both).remove(first));
    m_pane->settle();
    QCOMPARE(m_draft->value(u"config.client_secret"), test::texts({ u"second"_s }));
    view()->setPlainText(view()->toPlainText().replace(u"https://old"_s, u"https://new"_s)); // what is left has other dots by now
    m_pane->settle();
    QCOMPARE(m_draft->value(u"config.client_secret"), test::texts({ u"second"_s }));
}

void TestRawPane::dotsOfNoSecretAreNeverSent()
{
    const QString before = view()->toPlainText();
    const QString issuer = u"\"https://old\""_s;
    view()->setPlainText(QString(before).replace(issuer, u"%1, \"auth_methods\": [\"%2\"]"_s.arg(issuer, forms::secretMask())));
    m_pane->settle();
    QVERIFY(!m_pane->problem().isEmpty());
    QCOMPARE(m_draft->changedPaths(), QStringList());
    view()->setPlainText(before);
    m_pane->settle();
    QCOMPARE(m_pane->problem(), QString());
    m_pane->paste(u"{\"config\": {\"auth_methods\": [\"%1\"]}}"_s.arg(forms::secretMask()));
    QCOMPARE(m_draft->changedPaths(), QStringList());
    m_pane->paste(before); // its own text
    QCOMPARE(m_draft->changedPaths(), QStringList());
}

void TestRawPane::whatCannotBeReadStaysAsItWasTyped()
{
    const QString half = u"{\"name\": [1, "_s;
    view()->setPlainText(half);
    m_pane->settle();
    m_draft->set(u"config.issuer"_s, FieldValue::of(u"https://form"_s));
    m_pane->refresh(); // the form was edited meanwhile
    m_pane->findChild<ui::SegmentedSwitch *>()->setCurrent(1); // everything, not only what is set
    QCOMPARE(view()->toPlainText(), half);
    QVERIFY(!m_pane->problem().isEmpty());
    m_pane->paste(u"{\"name\": \"openid-connect\", \"config\": {\"issuer\": \"https://doc\"}}"_s);
    QCOMPARE(m_pane->problem(), QString());
    QVERIFY(view()->toPlainText().contains(u"https://doc"_s));
}

void TestRawPane::aDocumentedConfigurationIsTakenOverAndExplained()
{
    QApplication::clipboard()->setText(
        u"```json\n{name: 'openid-connect', config: {auth_methods: 'bearer', issuer: 'https://doc',}}\n```"_s);
    for (QPushButton *button : m_pane->findChildren<QPushButton *>()) {
        if (button->accessibleName() == u"Paste a configuration"_s)
            QTest::mouseClick(button, Qt::LeftButton);
    }
    QCOMPARE(m_draft->value(u"config.auth_methods"), test::texts({ u"bearer"_s }));
    QCOMPARE(m_draft->value(u"config.issuer"), FieldValue::of(u"https://doc"_s));
    QCOMPARE(m_draft->value(u"config.client_secret"), FieldValue::of(u"old-secret"_s));
    QVERIFY(m_pane->findChild<ui::Callout *>()->isVisible());
}

void TestRawPane::anotherPluginIsRefused()
{
    m_pane->paste(u"{\"name\": \"cors\", \"config\": {}}"_s);
    QVERIFY(m_pane->findChild<ui::Callout *>()->sentence().contains(u"cors"_s));
    QCOMPARE(m_draft->changedPaths(), QStringList());
}

void TestRawPane::theLegendSaysOnlyWhatIsThere()
{
    const auto explains = [this](ui::Tone tone) {
        const auto badges = m_pane->findChildren<ui::BadgeLabel *>();
        return std::any_of(
            badges.cbegin(), badges.cend(), [tone](const ui::BadgeLabel *one) { return one->isVisible() && one->badge().tone == tone; });
    };
    QVERIFY(!explains(ui::Tone::Danger));
    m_pane->setRefused({ u"config.issuer"_s });
    QVERIFY(explains(ui::Tone::Danger));
    m_pane->setRefused({});
    QVERIFY(!explains(ui::Tone::Danger));
    QVERIFY(!explains(ui::Tone::Accent));
    m_draft->set(u"config.issuer", forms::FieldValue::of(u"https://other"_s));
    m_pane->refresh();
    QVERIFY(explains(ui::Tone::Accent));
    m_draft->revertAll();
    m_pane->refresh();
    QVERIFY(!explains(ui::Tone::Accent));
}

QTEST_MAIN(TestRawPane)
#include "test_raw_pane.moc"
